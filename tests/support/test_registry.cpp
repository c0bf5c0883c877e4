// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/freehold_test.h"

#include <QFileInfo>
#include <QMap>

namespace freehold::testing {
namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;

QMap<QString, Maker> &registry()
{
    static QMap<QString, Maker> tests;
    return tests;
}

} // namespace

bool registerTest(const char *file, Maker make)
{
    registry().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName().mid(4), std::move(make));
    return true;
}

QString sampleDataFolder()
{
    return qEnvironmentVariable("FREEHOLD_TEST_DATA");
}

int runTests(QStringList arguments)
{
    const QString program = arguments.takeFirst();
    QStringList wanted = registry().keys();
    if (!arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-'))) {
        wanted = {arguments.takeFirst()};
        if (!registry().contains(wanted.first())) {
            qCritical("no such test: %s", qUtf8Printable(wanted.first()));
            return 2;
        }
    }
    int failed = 0;
    for (const QString &name : wanted) {
        const std::unique_ptr<QObject> test = registry().value(name)();
        failed += QTest::qExec(test.get(), QStringList{program} + arguments);
    }
    return failed;
}

} // namespace freehold::testing
