// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_cells.h"

#include "sample_documents.h"
#include "support/freehold_test.h"

#include <limits>

using namespace freehold;
using namespace freehold::testing;

namespace {

QVariant amount(qint64 minor, const char16_t *currency)
{
    return QVariant::fromValue(Money(minor, Currency(currency)));
}

QVariant area(const char16_t *number, const char16_t *unit)
{
    return QVariant::fromValue(Area::of(Decimal::parse(number).value(), unit).value());
}

} // namespace

class TestPlainCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsEveryKindForMachines_data()
    {
        QTest::addColumn<QVariant>("cell");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const QVariant &cell, const char *plain) {
            QTest::newRow(name) << cell << QString::fromUtf8(plain);
        };
        row("nothing", {}, "");
        row("text", QStringLiteral("राकेश, \"K\""), "राकेश, \"K\"");
        row("rupees", amount(-123450, u"INR"), "-1234.50");
        row("a paisa", amount(-1, u"INR"), "-0.01");
        row("no rupee", amount(0, u"INR"), "0.00");
        row("yen", amount(1234, u"JPY"), "1234");
        row("dinars", amount(5, u"KWD"), "0.005");
        row("rupees after dinars", amount(5, u"INR"), "0.05");
        row("no currency", QVariant::fromValue(Money(100)), "1.00");
        row("overflowed", QVariant::fromValue(Money::overflowed()), "");
        row("percent", QVariant::fromValue(Rate::percent(250)), "2.5");
        row("whole percent", QVariant::fromValue(Rate::percent(1800)), "18");
        row("negative percent", QVariant::fromValue(Rate{-1}), "-0.0001");
        row("area", area(u"1200.50", u"sqft"), "1200.5 sqft");
        row("smallest number", std::numeric_limits<qint64>::min(), "-9223372036854775808");
        row("largest number", std::numeric_limits<quint64>::max(), "18446744073709551615");
        row("small number", 7, "7");
        row("day", QDate(2026, 8, 5), "2026-08-05");
        row("early day", QDate(987, 1, 2), "0987-01-02");
        row("no day", QDate(), "");
        row("instant", QDateTime(QDate(2026, 8, 15), QTime(4, 30, 9, 999), Qt::UTC), "2026-08-15T04:30:09Z");
        row("instant elsewhere", QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::OffsetFromUTC, 19'800),
            "2026-08-14T23:00:00Z");
        row("instant before 1970", QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 500), Qt::UTC),
            "1969-12-31T23:59:59Z");
        row("no instant", QDateTime(), "");
        row("yes", true, "true");
        row("no", false, "false");
    }

    void spellsEveryKindForMachines()
    {
        QFETCH(QVariant, cell);
        QFETCH(QString, plain);
        QCOMPARE(plainCellText(cell), plain);
    }

    void sumsEachKindExactly()
    {
        TableTotals totals({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Amount, true},
                            {QStringLiteral("b"), QStringLiteral("B"), CellKind::Integer, true},
                            {QStringLiteral("c"), QStringLiteral("C"), CellKind::Area, true},
                            {QStringLiteral("d"), QStringLiteral("D"), CellKind::Amount, false}});
        totals.add({{amount(10, u"INR"), qint64(3), area(u"1200.5", u"sqft"), amount(1, u"INR")}});
        totals.add({{amount(20, u"INR"), 4, area(u"0.25", u"sqft"), amount(1, u"INR")}});
        totals.add({{amount(99, u"INR"), qint64(9), area(u"9", u"sqft")}, RowRole::Subtotal});
        totals.add({{QVariant(), QVariant(), QVariant(), QVariant()}});

        QCOMPARE(totals.lines(), 3);
        QCOMPARE(plainCellText(totals.at(0)), QStringLiteral("0.30"));
        QCOMPARE(totals.at(1), QVariant(qint64(7)));
        QCOMPARE(plainCellText(totals.at(2)), QStringLiteral("1200.75 sqft"));
        QVERIFY(!totals.at(3).isValid());
    }

    void sumsAreasOfTwoUnitsInTheFirst()
    {
        TableTotals totals({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Area, true}});
        totals.add({{area(u"100", u"sqft")}});
        totals.add({{area(u"10", u"sqyd")}}); // 90 square feet
        QCOMPARE(plainCellText(totals.at(0)), QStringLiteral("190 sqft"));
    }

    void givesNoSumOfTwoCurrenciesOrPastTheLimits()
    {
        TableTotals totals({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Amount, true},
                            {QStringLiteral("b"), QStringLiteral("B"), CellKind::Integer, true}});
        totals.add({{amount(1, u"INR"), std::numeric_limits<qint64>::max()}});
        totals.add({{amount(1, u"USD"), qint64(1)}});
        totals.add({{amount(1, u"INR"), qint64(-5)}});
        QVERIFY(!totals.at(0).isValid());
        QVERIFY(!totals.at(1).isValid());
    }
};

FREEHOLD_TEST(TestPlainCell);
#include "tst_plain_cell.moc"
