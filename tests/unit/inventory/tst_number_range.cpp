// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/number_range.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace Qt::StringLiterals;

class TestNumberRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsARangeWithItsWidth()
    {
        const QStringList numbers = expandNumbers(u"A-001 to A-120"_s).value();
        QCOMPARE(numbers.size(), 120);
        QCOMPARE(numbers.first(), u"A-001"_s);
        QCOMPARE(numbers.at(9), u"A-010"_s);
        QCOMPARE(numbers.last(), u"A-120"_s);
    }
    void readsTheOtherWaysToWriteARange_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("dots") << u"8..11"_s << QStringList{u"8"_s, u"9"_s, u"10"_s, u"11"_s};
        QTest::newRow("hyphen") << u"B1 - B3"_s << QStringList{u"B1"_s, u"B2"_s, u"B3"_s};
        QTest::newRow("dash") << u"B1–B3"_s << QStringList{u"B1"_s, u"B2"_s, u"B3"_s};
        QTest::newRow("short end") << u"A-09 to 11"_s << QStringList{u"A-09"_s, u"A-10"_s, u"A-11"_s};
        QTest::newRow("parts") << u"1 to 2, 12A; 7"_s << QStringList{u"1"_s, u"2"_s, u"12A"_s, u"7"_s};
        QTest::newRow("hyphen within a number") << u"A-1"_s << QStringList{u"A-1"_s};
    }
    void readsTheOtherWaysToWriteARange()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, numbers);
        const Result<QStringList> expanded = expandNumbers(typed);
        QVERIFY(expanded.ok());
        QCOMPARE(*expanded, numbers);
    }
    void refusesWhatMakesNoRange_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u" , "_s;
        QTest::newRow("backwards") << u"A-9 to A-1"_s;
        QTest::newRow("two letters") << u"A-1 to B-9"_s;
        QTest::newRow("no number") << u"A to C"_s;
        QTest::newRow("twice") << u"1 to 5, 3"_s;
        QTest::newRow("twice in other case") << u"a1, A1"_s;
        QTest::newRow("too many") << u"1 to 5001"_s;
        QTest::newRow("far too many") << u"1 to 999999999"_s;
    }
    void refusesWhatMakesNoRange()
    {
        QFETCH(QString, typed);
        QVERIFY(!expandNumbers(typed).ok());
    }
};

FREEHOLD_TEST(TestNumberRange);
#include "tst_number_range.moc"
