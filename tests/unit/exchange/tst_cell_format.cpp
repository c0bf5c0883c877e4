// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_format.h"

#include "support/freehold_test.h"

using namespace freehold;

class TestCellFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAFormatCodeShows_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *code, CellFormat expected) {
            QTest::newRow(code) << QString::fromUtf8(code) << int(expected);
        };
        row("General", CellFormat::Plain);
        row("0.00", CellFormat::Plain);
        row("#,##0.00 \"days\"", CellFormat::Plain);
        row("[Red]-0.00;[Blue]0", CellFormat::Plain);
        row("0.00E+00", CellFormat::Plain);
        row("[$USD] #,##0", CellFormat::Plain);
        row("0.0\\m", CellFormat::Plain);
        row("0%", CellFormat::Percent);
        row("0\"%\"", CellFormat::Plain);
        row("dd/mm/yyyy", CellFormat::Date);
        row("[$-409]d-mmm-yy;@", CellFormat::Date);
        row("yyyy\"年\"m\"月\"", CellFormat::Date);
        row("mmm yy", CellFormat::Date);
        row("mmmm", CellFormat::Date);
        row("d/m/yy h:mm", CellFormat::Date);
        row("h:mm AM/PM", CellFormat::Time);
        row("mm:ss.0", CellFormat::Time);
        row("[h]:mm:ss", CellFormat::Elapsed);
        row("[mm]:ss", CellFormat::Elapsed);
    }

    void knowsWhatAFormatCodeShows()
    {
        QFETCH(QString, code);
        QFETCH(int, expected);
        QCOMPARE(int(cellFormatOf(code)), expected);
    }

    void writesNumbersPlainAndExact_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *written, const char *expected) { QTest::newRow(written) << QByteArray(written) << QString::fromUtf8(expected); };
        row("1250", "1250");
        row("221900.0", "221900");
        row("0.1", "0.1");
        row("0.10000000000000001", "0.1");
        row("1.0000000000000001E-1", "0.1");
        row("0.30000000000000004", "0.3");
        row("4.9999999999999996E-2", "0.05");
        row("999999999999999.95", "1000000000000000");
        row("-47.512299999999996", "-47.5123");
        row("1E+15", "1000000000000000");
        row("1.5e3", "1500");
        row("123456789012345678", "123456789012345678");
        row("1234567890123456789", "1234567890123460000");
        row("0", "0");
        row("-0.0", "0");
        row(".5", "0.5");
        row("007", "7");
        row("1E+9999", "");
        row("1,5", "");
        row("abc", "");
        row("-", "");
        row("", "");
    }

    void writesNumbersPlainAndExact()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, expected);
        QCOMPARE(plainNumber(written).value_or(QString()), expected);
    }

    void turnsSerialDaysIntoDates_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *serial, bool is1904, const char *expected) {
            QTest::addRow("%s%s", serial, is1904 ? " (1904)" : "") << QString::fromUtf8(serial) << is1904 << QString::fromUtf8(expected);
        };
        row("1", false, "1900-01-01");
        row("59", false, "1900-02-28");
        row("60", false, "60"); // the day that never was stays a number
        row("61", false, "1900-03-01");
        row("25569", false, "1970-01-01");
        row("41925", false, "2014-10-13");
        row("45658.5", false, "2025-01-01T12:00:00");
        row("45657.999999", false, "2025-01-01");
        row("2958465", false, "9999-12-31");
        row("2958466", false, "2958466");
        row("-1", false, "-1");
        row("0", true, "1904-01-01");
        row("44196", true, "2025-01-01");
    }

    void turnsSerialDaysIntoDates()
    {
        QFETCH(QString, serial);
        QFETCH(bool, is1904);
        QFETCH(QString, expected);

        const SheetCell cell = cellFromNumber(serial, CellFormat::Date, is1904);

        QCOMPARE(cell.text, expected);
        QCOMPARE(cell.kind == SheetCell::Kind::Date, expected.contains(u'-') && expected.size() > 2);
        QCOMPARE(cell.date.has_value(), cell.kind == SheetCell::Kind::Date);
        if (cell.date)
            QCOMPARE(cell.date->toString(Qt::ISODate), expected.left(10));
    }

    void keepsTimesAndDurationsApartFromDates()
    {
        QCOMPARE(cellFromNumber(QStringLiteral("0.604166666666667"), CellFormat::Time, false).text, QStringLiteral("14:30:00"));
        QCOMPARE(cellFromNumber(QStringLiteral("1.52083333333333"), CellFormat::Elapsed, false).text, QStringLiteral("36:30:00"));
        QCOMPARE(cellFromNumber(QStringLiteral("45658.604166666664"), CellFormat::Time, false).text, QStringLiteral("2025-01-01T14:30:00"));
        QVERIFY(cellFromNumber(QStringLiteral("0.05"), CellFormat::Percent, false).isPercent);
        QCOMPARE(cellFromNumber(QStringLiteral("0.05"), CellFormat::Percent, false).text, QStringLiteral("0.05"));
    }
};

FREEHOLD_TEST(TestCellFormat);
#include "tst_cell_format.moc"
