// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    QGuiApplication application(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    freehold::bench::BenchCompany::close();
    return 0;
}
