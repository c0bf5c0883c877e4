// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/freehold_test.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Freehold tests"));
    return freehold::testing::runTests(QCoreApplication::arguments());
}
