// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_cells.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace Qt::StringLiterals;

class TestImportCells : public QObject
{
    Q_OBJECT

    static ImportReading reading(bool hasDecimalComma = false)
    {
        return {.context = {.format = {.grouping = Grouping::Indian, .currency = Currency(u"INR"), .dateOrder = DateOrder::DayMonthYear, .fiscalYearStartMonth = 4},
                            .today = QDate(2026, 7, 1)},
                .hasDecimalComma = hasDecimalComma};
    }
    static SheetCell typed(const QString &text) { return {.text = text, .kind = SheetCell::Kind::Text, .date = {}}; }
    static SheetCell number(const QString &text, bool isPercent = false)
    {
        return {.text = text, .kind = SheetCell::Kind::Number, .date = {}, .isPercent = isPercent};
    }
    static Field of(FieldType type) { return column("x", Label{"Test", "Amount"}, type); }

private Q_SLOTS:
    void readsAmountsAsTheFileWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasDecimalComma");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("Indian groups") << u"12,34,567.50"_s << false << qint64(123'456'750);
        QTest::newRow("plain") << u"250000"_s << false << qint64(25'000'000);
        QTest::newRow("a word of lakhs") << u"1.5L"_s << false << qint64(15'000'000);
        QTest::newRow("comma as decimal sign") << u"1.234.567,50"_s << true << qint64(123'456'750);
        QTest::newRow("point groups") << u"1.234"_s << true << qint64(123'400);
        QTest::newRow("negative") << u"-12.30"_s << false << qint64(-1'230);
        QTest::newRow("rounded half up") << u"10.1251"_s << false << qint64(1'013);
    }
    void readsAmountsAsTheFileWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, hasDecimalComma);
        QFETCH(qint64, minor);

        const Result<QVariant> value = importedValue(of(FieldType::Money), typed(text), reading(hasDecimalComma));

        QVERIFY2(value.ok(), value.ok() ? "" : qUtf8Printable(value.error().text));
        QCOMPARE(value->value<Money>().minor(), minor);
    }

    void refusesAnAmountThatMayBeAThousandOrADecimal()
    {
        const Result<QVariant> value = importedValue(of(FieldType::Money), typed(u"1.234"_s), reading());

        QVERIFY(!value.ok());
        QVERIFY(value.error().text.contains(u"1.234"_s));
    }

    void readsNumberCellsWithoutAnyLocale()
    {
        QCOMPARE(importedValue(of(FieldType::Money), number(u"1.234"_s), reading(true))->value<Money>().minor(), 123);
        QCOMPARE(importedValue(of(FieldType::Integer), number(u"1200"_s), reading(true))->toLongLong(), 1200);
        QCOMPARE(importedValue(of(FieldType::Area), number(u"1200.5"_s), reading(true))->value<Area>().entered(), u"1200.5"_s);
    }

    void readsPercentagesOfWorkbooks()
    {
        QCOMPARE(importedValue(of(FieldType::Rate), number(u"0.05"_s, true), reading())->value<Rate>().millionths, 50'000);
        QCOMPARE(importedValue(of(FieldType::Rate), number(u"5"_s), reading())->value<Rate>().millionths, 50'000);
        QCOMPARE(importedValue(of(FieldType::Rate), typed(u"5 %"_s), reading())->value<Rate>().millionths, 50'000);
    }

    void takesTheDateOfADateCell()
    {
        const SheetCell cell{.text = u"2026-02-03T10:00:00"_s, .kind = SheetCell::Kind::Date, .date = QDate(2026, 2, 3)};

        QCOMPARE(importedValue(of(FieldType::Date), cell, reading())->toDate(), QDate(2026, 2, 3));
        QCOMPARE(importedValue(of(FieldType::Date), typed(u"03/02/2026"_s), reading())->toDate(), QDate(2026, 2, 3));
    }

    void refusesADayThatIsNotThere()
    {
        const Result<QVariant> value = importedValue(of(FieldType::Date), typed(u"31/02/2026"_s), reading());

        QVERIFY(!value.ok());
        QVERIFY(value.error().text.contains(u"31/02/2026"_s));
    }

    void refusesHostileNumbers_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1e999", "NaN", "inf", "0x10", "99999999999999999999", "--5", "1,2,3,4", "=1+1)"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesHostileNumbers()
    {
        QFETCH(QString, text);

        QVERIFY(!importedValue(of(FieldType::Integer), typed(text), reading()).ok());
    }

    void leavesAnEmptyCellOut()
    {
        QVERIFY(!importedValue(of(FieldType::Text), SheetCell(), reading())->isValid());
        QVERIFY(!importedValue(of(FieldType::Money), typed(u"  "_s), reading())->isValid());
    }

    void refusesAFaultAndANumberThatWasShortened()
    {
        const SheetCell fault{.text = u"#REF!"_s, .kind = SheetCell::Kind::Fault, .date = {}};

        QVERIFY(importedValue(of(FieldType::Text), fault, reading()).error().text.contains(u"#REF!"_s));
        QVERIFY(importedValue(of(FieldType::Text), typed(u"9.87654E+09"_s), reading()).error().text.contains(u"9.87654E+09"_s));
        QCOMPARE(importedValue(of(FieldType::Text), typed(u"A-1E5"_s), reading())->toString(), u"A-1E5"_s);
    }

    void keepsANumberCellInATextColumnWhole()
    {
        QCOMPARE(importedValue(of(FieldType::Text), number(u"9876543210"_s), reading())->toString(), u"9876543210"_s);
    }
};

FREEHOLD_TEST(TestImportCells);
#include "tst_import_cells.moc"
