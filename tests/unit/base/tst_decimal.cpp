// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>

using namespace freehold;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainNumbers()
    {
        QCOMPARE(Decimal::parse(u"-1200.50")->units, -120'050);
        QCOMPARE(Decimal::parse(u"-1200.50")->scale, 2);
        QCOMPARE(Decimal::parse(u"0")->units, 0);
        QCOMPARE(Decimal::parse(u"0.000000001")->units, 1);
        QCOMPARE(Decimal::parse(u"999999999999999999")->units, 999'999'999'999'999'999);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "-", "1,200", "+5", "1.", ".5", "1.2.3", "1e3", " 1", "1 ", "--1", "0x10", "nan",
                                  "inf", "1234567890123456789", "0.0000000001"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("devanagari") << QStringLiteral("१२");
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, typed);
        QVERIFY(!Decimal::parse(typed));
    }

    void writesTheShortestForm()
    {
        QCOMPARE((Decimal{120'050, 2}.toString()), QStringLiteral("1200.5"));
        QCOMPARE((Decimal{-5, 3}.toString()), QStringLiteral("-0.005"));
        QCOMPARE((Decimal{1200, 0}.toString()), QStringLiteral("1200"));
        QCOMPARE((Decimal{0, 4}.toString()), QStringLiteral("0"));
    }

    void comparesByValue()
    {
        QVERIFY((Decimal{120'050, 2}) == (Decimal{12'005, 1}));
        QVERIFY(!((Decimal{12, 0}) == (Decimal{12, 1})));
    }

    void rescalesWithOneRounding()
    {
        QCOMPARE((Decimal{1'005, 3}.unitsAt(2)), std::optional<qint64>(101));
        QCOMPARE((Decimal{-1'005, 3}.unitsAt(2)), std::optional<qint64>(-101));
        QCOMPARE((Decimal{1'005, 3}.unitsAt(2, Rounding::Down)), std::optional<qint64>(100));
        QCOMPARE((Decimal{12, 1}.unitsAt(3)), std::optional<qint64>(1'200));
        QCOMPARE((Decimal{999'999'999'999'999'999, 0}.unitsAt(9)), std::nullopt);
        QCOMPARE((Decimal{1, 0}.unitsAt(19)), std::nullopt);
    }

    void whatIsWrittenIsReadAgain()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 50'000; ++i) {
            const Decimal number{qint64(random.generate64() >> 5) % 1'000'000'000'000'000'000, random.bounded(10)};
            const std::optional<Decimal> read = Decimal::parse(number.toString());
            if (!read || !(*read == number))
                QFAIL(qPrintable(number.toString()));
        }
    }
};

FREEHOLD_TEST(TestDecimal);
#include "tst_decimal.moc"
