// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_writer.h"

#include "exchange/xlsx_styles.h"
#include "exchange/xlsx_table.h"
#include "sample_documents.h"
#include "support/freehold_test.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <ctime>
#include <zip.h>

using namespace freehold;
using namespace freehold::testing;

namespace {

/// One part of a workbook, read through libzip.
QString partOf(const QString &path, const QString &part)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    zip_file_t *file = archive ? zip_fopen(archive, part.toUtf8().constData(), 0) : nullptr;
    QByteArray bytes;
    char buffer[8192];
    for (zip_int64_t count = 0; file && (count = zip_fread(file, buffer, sizeof buffer)) > 0;)
        bytes.append(buffer, count);
    if (file)
        zip_fclose(file);
    if (archive)
        zip_discard(archive);
    return QString::fromUtf8(bytes);
}

/// What stands in a cell: the whole <c> element.
QString cellXml(const QString &sheet, const char *reference)
{
    const QRegularExpression cell(QStringLiteral("<c r=\"%1\"[^>]*(/>|>.*?</c>)").arg(QLatin1String(reference)));
    return cell.match(sheet).captured(0);
}

QString valueOf(const QString &sheet, const char *reference)
{
    static const QRegularExpression value(QStringLiteral("<v>(.*?)</v>|<t[^>]*>(.*?)</t>"));
    const auto match = value.match(cellXml(sheet, reference));
    return match.captured(1) + match.captured(2);
}

Document oneTable(const QList<TableColumn> &columns, const QList<TableRow> &rows)
{
    Document document;
    document.format = indianFormat();
    DocumentTable table;
    table.columns = columns;
    table.produce = DocumentTable::fromList(rows);
    document.tables = {table};
    return document;
}

QVariant money(qint64 minor, const char *code = "INR")
{
    return QVariant::fromValue(Money(minor, Currency(QString::fromLatin1(code))));
}

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString sheetOf(const Document &document, int number = 1, qint64 rowsPerSheet = xlsxRowsPerSheet)
    {
        const QString path = m_folder.filePath(QStringLiteral("out.xlsx"));
        if (!writeXlsx(document, path, {}, rowsPerSheet).ok())
            return {};
        return partOf(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
    }
    QString part(const char *name)
    {
        return partOf(m_folder.filePath(QStringLiteral("out.xlsx")), QLatin1String(name));
    }

private Q_SLOTS:
    void writesNumbersAsNumbersAndTextAsText()
    {
        const Area area = *Area::of(*Decimal::parse(u"1200.5"), u"sqft");
        // Without head the header stands in row 2 and the first line in row 3.
        const QString sheet = sheetOf(
            oneTable({{QStringLiteral("a"), QStringLiteral("Name")},
                      {QStringLiteral("b"), QStringLiteral("Amount"), CellKind::Amount},
                      {QStringLiteral("c"), QStringLiteral("Day"), CellKind::Date},
                      {QStringLiteral("d"), QStringLiteral("Rate"), CellKind::Rate},
                      {QStringLiteral("e"), QStringLiteral("Area"), CellKind::Area},
                      {QStringLiteral("f"), QStringLiteral("Count"), CellKind::Integer}},
                     {{{QStringLiteral("=1+1"), money(-123450), QDate(2026, 8, 15),
                        QVariant::fromValue(Rate::percent(1250)), QVariant::fromValue(area), qint64(42)}},
                      {{QStringLiteral("+91 98765"), money(Q_INT64_C(999'999'999'999'999))}},
                      {{QStringLiteral("@x"), money(Money::limit), {}, {}, {}, qint64(1'234'567'890'123'456)}}}));

        QCOMPARE(valueOf(sheet, "A2"), QStringLiteral("Name"));
        QVERIFY(cellXml(sheet, "A3").contains(QStringLiteral("t=\"inlineStr\"")));
        QCOMPARE(valueOf(sheet, "A3"), QStringLiteral("=1+1"));
        QCOMPARE(valueOf(sheet, "A4"), QStringLiteral("+91 98765"));
        QVERIFY(!sheet.contains(QStringLiteral("<f>")));
        QCOMPARE(valueOf(sheet, "B3"), QStringLiteral("-1234.5"));
        QCOMPARE(valueOf(sheet, "B4").toDouble(), 9999999999999.99);
        QVERIFY(cellXml(sheet, "B5").contains(QStringLiteral("inlineStr")));
        QCOMPARE(valueOf(sheet, "B5"), QStringLiteral("10000000000000.00"));
        QCOMPARE(valueOf(sheet, "F5"), QStringLiteral("1234567890123456"));
        QCOMPARE(valueOf(sheet, "C3"), QStringLiteral("46249")); // LibreOffice: =DATEVALUE("2026-08-15")
        QCOMPARE(valueOf(sheet, "D3"), QStringLiteral("0.125"));
        QCOMPARE(valueOf(sheet, "E3"), QStringLiteral("1200.5"));
        QCOMPARE(valueOf(sheet, "F3"), QStringLiteral("42"));
        const QString styles = part("xl/styles.xml");
        QVERIFY(styles.contains(QStringLiteral("formatCode=\"dd mmm yyyy\"")));
        QVERIFY(styles.contains(QStringLiteral("formatCode=\"0.0%\"")));
        QVERIFY(styles.contains(QStringLiteral("sq ft&quot;")));
    }

    void groupsFiguresTheCompanysWayWithoutLosingTheSign()
    {
        QCOMPARE(xlsxNumberCode(Grouping::Indian, 2, 5, {}),
                 QStringLiteral("[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00"));
        QCOMPARE(xlsxNumberCode(Grouping::Indian, 2, -1'234'567, {}), QStringLiteral("##\\,##\\,##0.00"));
        QCOMPARE(xlsxNumberCode(Grouping::Indian, 0, -12'345'678, {}), QStringLiteral("##\\,##\\,##\\,##0"));
        QCOMPARE(xlsxNumberCode(Grouping::Indian, 2, -500, {}), QStringLiteral("##,##0.00"));
        QCOMPARE(xlsxNumberCode(Grouping::Indian, 2, 5, {}, true), QStringLiteral("#,##0.00"));
        QCOMPARE(xlsxNumberCode(Grouping::Western, 1, -5e9, QStringLiteral(" sq ft")),
                 QStringLiteral("#,##0.0\" sq ft\""));
    }

    void showsInstantsByTheWallClockAlsoWhereItIsChanged()
    {
        // Lord Howe Island puts its clocks on by half an hour, from +10:30 to +11, at 2026-10-03 15:30 UTC: within an hour.
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Australia/Lord_Howe");
        tzset();
        LocalHours hours;
        const auto wall = [&hours](QTime utc) {
            const QDateTime instant(QDate(2026, 10, 3), utc, Qt::UTC);
            return QDateTime::fromMSecsSinceEpoch(hours.wallMsecs(instant), Qt::UTC).toString(Qt::ISODate);
        };

        const QStringList shown{wall(QTime(14, 59, 59)), wall(QTime(15, 29, 59)), wall(QTime(15, 30)),
                                wall(QTime(15, 29, 59)), wall(QTime(16, 0)),      wall(QTime(14, 0))};
        qputenv("TZ", zone);
        tzset();

        QCOMPARE(shown, QStringList({QStringLiteral("2026-10-04T01:29:59Z"), QStringLiteral("2026-10-04T01:59:59Z"),
                                     QStringLiteral("2026-10-04T02:30:00Z"), QStringLiteral("2026-10-04T01:59:59Z"),
                                     QStringLiteral("2026-10-04T03:00:00Z"), QStringLiteral("2026-10-04T00:30:00Z")}));
    }

    void writesDaysAsExcelCountsThem()
    {
        const QString sheet =
            sheetOf(oneTable({{QStringLiteral("a"), QStringLiteral("Day"), CellKind::Date},
                              {QStringLiteral("b"), QStringLiteral("At"), CellKind::Instant}},
                             {{{QDate(1900, 1, 1), QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC).toLocalTime()}},
                              {{QDate(1900, 2, 28)}},
                              {{QDate(1900, 3, 1)}},
                              {{QDate(9999, 12, 31)}},
                              {{QDate(1899, 12, 31)}}}));

        // LibreOffice shows 1900-03-01 for 61 and 9999-12-31 for 2958465; Excel 1900-02-28 for 59.
        QCOMPARE(valueOf(sheet, "A3"), QStringLiteral("1"));
        QCOMPARE(valueOf(sheet, "A4"), QStringLiteral("59"));
        QCOMPARE(valueOf(sheet, "A5"), QStringLiteral("61"));
        QCOMPARE(valueOf(sheet, "A6"), QStringLiteral("2958465"));
        QCOMPARE(valueOf(sheet, "A7"), QStringLiteral("1899-12-31"));
        const QDateTime local = QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC).toLocalTime();
        QCOMPARE(valueOf(sheet, "B3").toDouble(), static_cast<double>(46249 + QDate(2026, 8, 15).daysTo(local.date()))
                                                      + local.time().msecsSinceStartOfDay() / 86'400'000.0);
    }

    void sumsByFormulaAndKeepsTheValue()
    {
        const QString sheet =
            sheetOf(oneTable({{QStringLiteral("a"), QStringLiteral("Name")},
                              {QStringLiteral("b"), QStringLiteral("Amount"), CellKind::Amount, true}},
                             {{{QStringLiteral("x"), money(10)}}, {{QStringLiteral("y"), money(20)}}}));

        QCOMPARE(valueOf(sheet, "A5"), QStringLiteral("Total"));
        QVERIFY(cellXml(sheet, "B5").contains(QStringLiteral("<f>SUBTOTAL(9,B3:B4)</f><v>0.3</v>")));
        QVERIFY(sheet.contains(QStringLiteral("<autoFilter ref=\"A2:B4\"/>")));
        QVERIFY(sheet.contains(QStringLiteral("<pane ySplit=\"2\" topLeftCell=\"A3\"")));
    }

    void keepsSubtotalsOutOfTheTotal()
    {
        const QList<TableColumn> columns = {{QStringLiteral("a"), QStringLiteral("Name")},
                                            {QStringLiteral("b"), QStringLiteral("Amount"), CellKind::Amount, true}};
        const QString sums = sheetOf(oneTable(columns, {{{QStringLiteral("x"), money(1000)}},
                                                        {{QStringLiteral("Part"), money(1000)}, RowRole::Subtotal},
                                                        {{QStringLiteral("y"), money(2000)}},
                                                        {{QStringLiteral("Part"), money(2000)}, RowRole::Subtotal}}));
        const QString other =
            sheetOf(oneTable(columns, {{{QStringLiteral("x"), money(1000)}},
                                       {{QStringLiteral("Average"), money(500)}, RowRole::Subtotal}}));

        QVERIFY(cellXml(sums, "B4").contains(QStringLiteral("<f>SUBTOTAL(9,B3:B3)</f><v>10</v>")));
        QVERIFY(cellXml(sums, "B6").contains(QStringLiteral("<f>SUBTOTAL(9,B5:B5)</f><v>20</v>")));
        QVERIFY(cellXml(sums, "B7").contains(QStringLiteral("<f>SUBTOTAL(9,B3:B6)</f><v>30</v>")));
        QVERIFY(!cellXml(other, "B5").contains(QStringLiteral("<f>")));
        QCOMPARE(valueOf(other, "B5"), QStringLiteral("10"));
    }

    void continuesALongTableOnFurtherSheets()
    {
        Document long_ = sampleStatement(150);
        const QString first = sheetOf(long_, 1, 100);
        const QString second = sheetOf(long_, 2, 100);

        // Head: name, title, subtitle, two fields, a blank row; header in row 7, lines 1 to 92 in rows 8 to 99.
        QCOMPARE(valueOf(first, "B8"), QStringLiteral("V26-00001"));
        QCOMPARE(valueOf(first, "B99"), QStringLiteral("V26-00092"));
        QCOMPARE(valueOf(first, "B100"), QString());
        QCOMPARE(valueOf(second, "B1"), QStringLiteral("Number"));
        QCOMPARE(valueOf(second, "B2"), QStringLiteral("V26-00093"));
        QCOMPARE(valueOf(second, "B59"), QStringLiteral("V26-00150"));
        QVERIFY(cellXml(second, "D60")
                    .contains(QStringLiteral("<f>SUBTOTAL(9,'Statement of account'!D8:D99)+SUBTOTAL(9,'Statement of "
                                             "account 2'!D2:D59)</f><v>11325000</v>")));
    }

    void givesEveryTableItsSheetWithANameExcelTakes()
    {
        Document document = sampleReceipt();
        document.title = QStringLiteral("Receipts [2026/27]: all of the very long name");
        DocumentTable second = sampleStatement(2).tables.first();
        second.title = QStringLiteral("History");
        document.tables.append(second);
        QVERIFY(!sheetOf(document, 2).isEmpty());

        const QString workbook = part("xl/workbook.xml");
        QVERIFY(workbook.contains(QStringLiteral("<sheet name=\"Receipts 2026 27 all of the ver\"")));
        QVERIFY(workbook.contains(QStringLiteral("<sheet name=\"Sheet\"")));
    }

    void putsTheHeadAboveAndTheClosingBelow()
    {
        const QString sheet = sheetOf(sampleReceipt());

        QCOMPARE(valueOf(sheet, "A2"), QStringLiteral("Receipt"));
        QCOMPARE(valueOf(sheet, "A5"), QStringLiteral("Received from"));
        QCOMPARE(valueOf(sheet, "B5"), QStringLiteral("राकेश कुमार शर्मा (Rakesh Kumar Sharma)"));
        QCOMPARE(valueOf(sheet, "A12"), QStringLiteral("Due date"));
        QCOMPARE(valueOf(sheet, "C13"), QStringLiteral("574160"));
        QCOMPARE(valueOf(sheet, "B18"), QStringLiteral("₹10,00,000.00"));
        QVERIFY(valueOf(sheet, "A20").startsWith(QStringLiteral("Rupees ten lakh only.")));
    }

    void leavesNoFileWhenStopped()
    {
        const QString path = m_folder.filePath(QStringLiteral("stopped.xlsx"));

        const auto stopped = writeDocument(sampleStatement(600), path, [](qint64, qint64) { return false; });

        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};

FREEHOLD_TEST(TestXlsxWriter);
#include "tst_xlsx_writer.moc"
