// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_reader.h"

#include "reading_fixtures.h"
#include "support/freehold_test.h"

#include <xlsxwriter.h>

using namespace freehold;
using namespace freehold::testing;

using Kind = SheetCell::Kind;

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWorkbookOfLibxlsxwriter_data()
    {
        QTest::addColumn<bool>("inlineStrings");
        QTest::newRow("shared strings") << false;
        QTest::newRow("inline strings") << true;
    }

    void readsAWorkbookOfLibxlsxwriter()
    {
        QFETCH(bool, inlineStrings);
        const QString path = m_folder.path(QStringLiteral("written.xlsx"));
        writeSample(path, inlineStrings);

        const Result<SheetPreview> preview = previewSheet(path);
        QVERIFY2(preview.ok(), preview.ok() ? "" : qUtf8Printable(preview.error().text));
        QCOMPARE(preview->format, SheetFormat::Xlsx);
        QCOMPARE(preview->sheetNames, QStringList({QStringLiteral("Plots"), QStringLiteral("Second & last")}));
        QCOMPARE(preview->sheetName, QStringLiteral("Plots"));
        QCOMPARE(preview->headerRow, std::optional<qint64>(3));

        const ReadRows read = readAll(path);
        QVERIFY(read.result.ok());
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.texts(0), QStringList({QStringLiteral("Plots of Green Meadows")}));
        QCOMPARE(read.rows.at(1).number, 3);
        QCOMPARE(read.rows.at(2).number, 4);
        QCOMPARE(read.texts(2), QStringList({QStringLiteral("A-1 <é €>"), QStringLiteral("2870800.05"), QStringLiteral("2014-10-13"), QStringLiteral("true"),
                                             QString(), QStringLiteral("0.05"), QStringLiteral("2025-01-01T14:30:00"), QStringLiteral("42")}));
        QCOMPARE(read.cell(2, 1).kind, Kind::Number);
        QCOMPARE(read.cell(2, 2).date, std::optional(QDate(2014, 10, 13)));
        QCOMPARE(read.cell(2, 3).kind, Kind::Flag);
        QVERIFY(read.cell(2, 4).isEmpty());
        QVERIFY(read.cell(2, 5).isPercent);
        QCOMPARE(read.cell(2, 7).kind, Kind::Number);

        SheetOptions second;
        second.sheetName = QStringLiteral("Second & last");
        QCOMPARE(readAll(path, second).texts(0), QStringList({QStringLiteral("here")}));
        second.sheetName = QStringLiteral("Third");
        QCOMPARE(readAll(path, second).result.error().code, ErrorCode::NotFound);
    }

    void placesSparseCellsByTheirReference()
    {
        const ReadRows read = readAll(m_folder.workbook(QStringLiteral("sparse.xlsx"),
            "<row r='5'><c r='C5'><v>3</v></c><c r='A5'><v>1</v></c></row><row/><row r='9'><c><v>1</v></c><c r='AB9'><v>28</v></c><c><v>29</v></c></row>"));

        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows.at(0).number, 5);
        QCOMPARE(read.texts(0), QStringList({QStringLiteral("1"), QString(), QStringLiteral("3")}));
        QCOMPARE(read.rows.at(1).number, 9);
        QCOMPARE(read.rows.at(1).cells.size(), 29);
        QCOMPARE(read.cell(1, 27).text, QStringLiteral("28"));
        QCOMPARE(read.cell(1, 28).text, QStringLiteral("29"));
    }

    void readsEveryKindOfCell()
    {
        const QByteArray strings("<si><t>plain</t></si><si><r><t>rich </t></r><r><t xml:space='preserve'>text</t></r><rPh sb='0' eb='1'><t>reading</t></rPh></si><si><t>a_x000D_&#10;b</t></si>");
        const ReadRows read = readAll(m_folder.workbook(QStringLiteral("kinds.xlsx"),
            "<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c>"
            "<c t='str'><f>A1</f><v>result</v></c><c t='b'><v>0</v></c><c t='e'><v>#DIV/0!</v></c><c><f>1+1</f><v>2</v></c><c><f>1+2</f></c>"
            "<c t='d'><v>2025-04-01T00:00:00</v></c><c><v>1.0000000000000001E-1</v></c><c t='s'/><c t='inlineStr'><is><t></t></is></c></row>", strings));

        QVERIFY(read.result.ok());
        QCOMPARE(read.texts(0), QStringList({QStringLiteral("plain"), QStringLiteral("rich text"), QStringLiteral("a\nb"), QStringLiteral("inline"),
                                             QStringLiteral("result"), QStringLiteral("false"), QStringLiteral("#DIV/0!"), QStringLiteral("2"),
                                             QStringLiteral("=1+2"), QStringLiteral("2025-04-01"), QStringLiteral("0.1")}));
        QCOMPARE(read.cell(0, 6).kind, Kind::Fault);
        QCOMPARE(read.cell(0, 8).kind, Kind::Fault);
        QCOMPARE(read.cell(0, 9).date, std::optional(QDate(2025, 4, 1)));
        QCOMPARE(read.result->formulasWithoutResult, 1);
    }

    void readsDatesByStyleInBothSystems()
    {
        const QByteArray styles("<numFmts><numFmt numFmtId='164' formatCode='dd\\-mmm\\-yyyy'/><numFmt numFmtId='165' formatCode='0.0 &quot;days&quot;'/></numFmts>"
                                "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='46'/><xf numFmtId='20'/></cellXfs>"
                                "<dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs>");
        const QByteArray rows("<row r='1'><c s='0'><v>44196</v></c><c s='1'><v>44196</v></c><c s='2'><v>44196</v></c><c s='3'><v>44196</v></c>"
                              "<c s='4'><v>1.5</v></c><c s='5'><v>0.25</v></c><c s='99'><v>7</v></c></row>");

        const ReadRows from1900 = readAll(m_folder.workbook(QStringLiteral("1900.xlsx"), rows, {}, styles));
        const ReadRows from1904 = readAll(m_folder.workbook(QStringLiteral("1904.xlsx"), rows, {}, styles, "<workbookPr date1904='1'/>"));

        QCOMPARE(from1900.texts(0), QStringList({QStringLiteral("44196"), QStringLiteral("2020-12-31"), QStringLiteral("2020-12-31"), QStringLiteral("44196"),
                                                 QStringLiteral("36:00:00"), QStringLiteral("06:00:00"), QStringLiteral("7")}));
        QCOMPARE(from1904.cell(0, 1).date, std::optional(QDate(2025, 1, 1)));
    }

    void refusesTooManyColumnsButNotEmptyStyledOnes()
    {
        QByteArray wide("<row r='1'>");
        for (int i = 0; i < 100'000; ++i)
            wide += "<c><v>1</v></c>";
        const ReadRows read = readAll(m_folder.workbook(QStringLiteral("wide.xlsx"), wide + "</row>"));
        QCOMPARE(read.result.error().code, ErrorCode::Limit);
        QVERIFY(read.rows.isEmpty());

        const ReadRows styled = readAll(m_folder.workbook(QStringLiteral("styled.xlsx"), "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>"));
        QVERIFY(styled.result.ok());
        QCOMPARE(styled.texts(0), QStringList({QStringLiteral("1")}));
    }

    void refusesDamagedCells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("string that is not there") << QByteArray("<row r='1'><c t='s'><v>5</v></c></row>");
        QTest::newRow("negative string") << QByteArray("<row r='1'><c t='s'><v>-1</v></c></row>");
        QTest::newRow("column past XFD") << QByteArray("<row r='1'><c r='XFE1'><v>5</v></c></row>");
        QTest::newRow("no column") << QByteArray("<row r='1'><c r='12'><v>5</v></c></row>");
        QTest::newRow("row zero") << QByteArray("<row r='0'><c><v>5</v></c></row>");
        QTest::newRow("row past the last") << QByteArray("<row r='1048577'><c><v>5</v></c></row>");
        QTest::newRow("unclosed") << QByteArray("<row r='1'><c><v>5</v></row>");
    }

    void refusesDamagedCells()
    {
        QFETCH(QByteArray, rows);
        const ReadRows read = readAll(m_folder.workbook(QStringLiteral("bad.xlsx"), rows, "<si><t>a</t></si>"));
        QVERIFY(!read.result.ok());
        QCOMPARE(read.result.error().code, ErrorCode::InvalidInput);
    }

    void refusesADocumentTypeInAnyPart()
    {
        for (qsizetype part = 0; part < 6; ++part) {
            auto parts = ReadingFolder::workbookParts("<worksheet><sheetData><row r='1'><c><v>1</v></c></row></sheetData></worksheet>");
            parts[part].second.prepend("<!DOCTYPE x [<!ENTITY a 'b'>]>");
            QCOMPARE(readAll(m_folder.zip(QStringLiteral("dtd.xlsx"), parts)).result.error().code, ErrorCode::Unsupported);
        }
    }

    void refusesBombs()
    {
        const QByteArray row("<row><c t='inlineStr'><is><t>" + QByteArray(1000, 'a') + "</t></is></c></row>");
        const ReadRows bomb = readAll(m_folder.workbook(QStringLiteral("bomb.xlsx"), row.repeated(15'000)));
        QCOMPARE(bomb.result.error().code, ErrorCode::Limit);

        const ReadRows cell = readAll(m_folder.workbook(QStringLiteral("cell.xlsx"), "<row><c t='inlineStr'><is><t>" + QByteArray(1024 * 1024 + 1, 'a') + "</t></is></c></row>"));
        QCOMPARE(cell.result.error().code, ErrorCode::Limit);

        const ReadRows strings = readAll(m_folder.workbook(QStringLiteral("s.xlsx"), {}, "<si><t>" + QByteArray(1024 * 1024 + 1, 'a') + "</t></si>"));
        QCOMPARE(strings.result.error().code, ErrorCode::Limit);

        SheetOptions few;
        few.limits.rows = 2;
        QCOMPARE(readAll(m_folder.workbook(QStringLiteral("rows.xlsx"), QByteArray("<row><c><v>1</v></c></row>").repeated(3)), few).result.error().code, ErrorCode::Limit);
        few.limits.xlsxBytes = 100;
        QCOMPARE(readAll(m_folder.path(QStringLiteral("rows.xlsx")), few).result.error().code, ErrorCode::Limit);
    }

    void refusesOtherArchivesByName_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("word");
        QTest::newRow("ods") << QByteArray("content.xml") << QStringLiteral("OpenDocument");
        QTest::newRow("xlsb") << QByteArray("xl/workbook.bin") << QStringLiteral(".xlsb");
        QTest::newRow("zip") << QByteArray("list.csv") << QStringLiteral("ZIP archive");
    }

    void refusesOtherArchivesByName()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, word);
        const ReadRows read = readAll(m_folder.zip(QStringLiteral("other"), {{part, "x"}}));
        QCOMPARE(read.result.error().code, ErrorCode::Unsupported);
        QVERIFY(read.result.error().text.contains(word));
    }

    void refusesATruncatedWorkbook()
    {
        const QString path = m_folder.path(QStringLiteral("whole.xlsx"));
        writeSample(path, false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const ReadRows read = readAll(m_folder.write(QStringLiteral("cut.xlsx"), bytes.left(bytes.size() / 2)));
        QCOMPARE(read.result.error().code, ErrorCode::InvalidInput);
    }

    void reportsProgressAndStopsWhenTold()
    {
        const QString path = m_folder.workbook(QStringLiteral("p.xlsx"), QByteArray("<row><c><v>1</v></c></row>").repeated(20'000));
        qint64 last = 0;
        qint64 whole = 0;
        const auto accept = [](qint64, const QList<SheetCell> &) { return Result<void>(); };
        QVERIFY(readSheet(path, {}, accept, [&](qint64 done, qint64 total) {
            last = done;
            whole = total;
            return true;
        }).ok());
        QVERIFY(last > 400'000);
        QCOMPARE(last, whole);
        QCOMPARE(readSheet(path, {}, accept, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    }

    void skipsThroughTheHeaderRow()
    {
        SheetOptions options;
        options.skipThrough = 3;
        const ReadRows read = readAll(m_folder.workbook(QStringLiteral("skip.xlsx"), "<row r='3'><c><v>1</v></c></row><row r='4'><c><v>2</v></c></row>"), options);
        QCOMPARE(read.result->rows, 1);
        QCOMPARE(read.texts(0), QStringList({QStringLiteral("2")}));
    }

private:
    static void writeSample(const QString &path, bool inlineStrings)
    {
        lxw_workbook_options options{};
        options.constant_memory = inlineStrings ? LXW_TRUE : LXW_FALSE;
        lxw_workbook *book = workbook_new_opt(qUtf8Printable(path), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Plots");
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "dd/mm/yyyy");
        lxw_format *instant = workbook_add_format(book);
        format_set_num_format_index(instant, 22);
        lxw_format *percent = workbook_add_format(book);
        format_set_num_format(percent, "0.00%");

        worksheet_write_string(sheet, 0, 0, "Plots of Green Meadows", nullptr);
        const char *const headers[] = {"Plot", "Price", "Day", "Paid", "Note", "Rate", "At", "Sum"};
        for (lxw_col_t column = 0; column < 8; ++column)
            worksheet_write_string(sheet, 2, column, headers[column], nullptr);
        worksheet_write_string(sheet, 3, 0, "A-1 <é €>", nullptr);
        worksheet_write_number(sheet, 3, 1, 2870800.05, nullptr);
        worksheet_write_number(sheet, 3, 2, 41925, day);
        worksheet_write_boolean(sheet, 3, 3, 1, nullptr);
        worksheet_write_blank(sheet, 3, 4, day);
        worksheet_write_number(sheet, 3, 5, 0.05, percent);
        worksheet_write_number(sheet, 3, 6, 45658.604166666664, instant);
        worksheet_write_formula_num(sheet, 3, 7, "=6*7", nullptr, 42);
        lxw_worksheet *second = workbook_add_worksheet(book, "Second & last");
        worksheet_write_string(second, 0, 0, "here", nullptr);
        workbook_close(book);
    }

    ReadingFolder m_folder;
};

FREEHOLD_TEST(TestXlsxReader);
#include "tst_xlsx_reader.moc"
