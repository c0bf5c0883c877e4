// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/freehold_test.h"
#include "ui/read_later.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Freehold tests"));
    const QTemporaryDir settings; // of this run alone: nothing of the person's, nothing of a run beside it
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    freehold::theme::apply(application, freehold::ThemeMode::Light);
    const int failed = freehold::testing::runTests(QCoreApplication::arguments());
    freehold::endReading();
    return failed;
}
