// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"

#include "sample/sample_company.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace freehold::bench {

namespace {

std::unique_ptr<BenchCompany> &sharedCompany()
{
    static std::unique_ptr<BenchCompany> company;
    return company;
}

} // namespace

BenchCompany &BenchCompany::shared()
{
    if (!sharedCompany())
        sharedCompany().reset(new BenchCompany);
    return *sharedCompany();
}

void BenchCompany::close()
{
    sharedCompany().reset();
}

BenchCompany::BenchCompany()
{
    registerAll(program);
    const QString scale = qEnvironmentVariable("FREEHOLD_BENCH_SCALE", QStringLiteral("office"));
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../bench");
    QDir().mkpath(folder);
    path = folder + QStringLiteral("/%1.freehold").arg(scale);
    if (!QFileInfo::exists(path)) {
        fprintf(stderr, "making the %s company once ...\n", qUtf8Printable(scale));
        QElapsedTimer timer;
        timer.start();
        StoreOptions options;
        options.path = path;
        SampleOptions sample;
        sample.scale = scale == QLatin1String("big") ? SampleScale::Big : scale == QLatin1String("small") ? SampleScale::Small : SampleScale::Office;
        const Result<void> made = makeSampleCompany(program, options, sample);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().text));
        fprintf(stderr, "made in %.1f s\n", static_cast<double>(timer.elapsed()) / 1000);
    }
    store = open();
}

std::unique_ptr<Store> BenchCompany::open(bool isReadOnly) const
{
    StoreOptions options;
    options.path = path;
    options.isReadOnly = isReadOnly;
    Result<std::unique_ptr<Store>> opened = openCompany(program, options);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text));
    return std::move(opened).value();
}

} // namespace freehold::bench
