// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

namespace freehold::testing {

/// Adds a test object to this executable; `fileStem` is its file's name without "tst_".
bool registerTest(const char *file, std::function<std::unique_ptr<QObject>()> make);

/// The folder of outside sample data (FREEHOLD_TEST_DATA); empty when the run stands alone.
QString sampleDataFolder();

/// Runs the test named by the first argument (the rest goes to Qt Test), or all of them; answers how many failed.
int runTests(QStringList arguments);

} // namespace freehold::testing

/// Registers the test class of a tst_*.cpp file; stands once at the end, before its .moc.
#define FREEHOLD_TEST(Class)                                                                                            \
    static const bool registered##Class =                                                                               \
        freehold::testing::registerTest(__FILE__, [] { return std::make_unique<Class>(); })
