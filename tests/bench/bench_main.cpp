// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"

#ifdef FREEHOLD_BENCH_WIDGETS
#include "ui/theme.h"

#include <QApplication>
#else
#include <QGuiApplication>
#endif

#include <benchmark/benchmark.h>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
#ifdef FREEHOLD_BENCH_WIDGETS
    QApplication application(argc, argv);
    freehold::theme::apply(application, freehold::ThemeMode::Light);
#else
    QGuiApplication application(argc, argv);
#endif
    benchmark::RunSpecifiedBenchmarks();
    freehold::bench::BenchCompany::close();
    return 0;
}
