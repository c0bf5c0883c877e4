// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/freehold_test.h"
#include "ui/read_later.h"
#include "ui/theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Freehold tests"));
    freehold::theme::apply(application, freehold::ThemeMode::Light);
    const int failed = freehold::testing::runTests(QCoreApplication::arguments());
    freehold::readThreads().waitForDone();
    return failed;
}
