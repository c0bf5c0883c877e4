// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/worksheet_row.h"

#include "reading_fixtures.h"
#include "support/freehold_test.h"

#include <random>

using namespace freehold;
using namespace freehold::testing;

using Found = WorksheetRowReader::Found;

namespace {

/// What reading a sheet came to, in one line that can be compared.
QString account(const ReadRows &read)
{
    QStringList parts;
    for (const SheetRow &row : read.rows) {
        QStringList cells{QString::number(row.number)};
        for (const SheetCell &cell : row.cells)
            cells.append(QStringLiteral("%1:%2%3")
                             .arg(static_cast<int>(cell.kind))
                             .arg(cell.text, cell.isPercent ? QStringLiteral("%") : QString()));
        parts.append(cells.join(u'|'));
    }
    parts.append(
        read.result.ok()
            ? QStringLiteral("%1 rows, %2 bare formulas").arg(read.result->rows).arg(read.result->formulasWithoutResult)
            : QStringLiteral("%1: %2").arg(static_cast<int>(read.result.error().code)).arg(read.result.error().text));
    return parts.join(u'\n');
}

const QByteArray excelRow =
    R"(<row r="2" spans="1:4" x14ac:dyDescent="0.25"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="2"><v>44196</v></c>)"
    R"(<c r="C2" s="1"/><c r="D2"><f t="shared" ref="D2:D9" si="0">B2*2</f><v>88392</v></c></row>)";
const QByteArray ownRow =
    R"(<row r="3"><c r="A3" s="1" t="inlineStr"><is><t xml:space="preserve"> R&amp;D &lt;1&gt; </t></is></c><c r="B3"><v>-0.5</v></c></row>)";
const QByteArray oddRow =
    R"(<row r="4"><c r="A4" t="inlineStr"><is><r><t>rich</t></r><r><t> text</t></r></is></c></row>)";

} // namespace

class TestWorksheetRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARowAsExcelWritesIt()
    {
        WorksheetRowReader reader;

        QCOMPARE(reader.read(excelRow + "<row"), Found::Row);

        QCOMPARE(reader.bytes(), excelRow.size());
        QCOMPARE(reader.number(), QByteArrayView("2"));
        QCOMPARE(reader.cells().size(), size_t(4));
        QCOMPARE(reader.cells()[0].type, QByteArrayView("s"));
        QCOMPARE(reader.cells()[0].value, QByteArrayView("1"));
        QCOMPARE(reader.cells()[1].column, 1);
        QCOMPARE(reader.cells()[1].style, 2);
        QVERIFY(reader.cells()[2].value.isEmpty());
        QCOMPARE(reader.cells()[3].formula, QByteArrayView("B2*2"));
        QCOMPARE(reader.cells()[3].value, QByteArrayView("88392"));
    }

    void readsInlineTextWithItsEntities()
    {
        WorksheetRowReader reader;

        QCOMPARE(reader.read(ownRow), Found::Row);

        QCOMPARE(reader.cells()[0].value, QByteArrayView(" R&D <1> "));
        QCOMPARE(reader.cells()[1].value, QByteArrayView("-0.5"));
    }

    void countsTheLinesItPasses()
    {
        WorksheetRowReader reader;

        QCOMPARE(reader.read("\n<row>\n<c t=\"str\"><v>a\nb</v></c>\n</row>"), Found::Row);

        QCOMPARE(reader.lines(), 4);
    }

    void waitsForTheRestOfARow()
    {
        WorksheetRowReader reader;
        for (qsizetype size = 0; size < ownRow.size(); ++size)
            QCOMPARE(reader.read(ownRow.left(size)), Found::CutRow);
    }

    void leavesTheUnusualToTheParser_data()
    {
        QTest::addColumn<QByteArray>("row");
        const QList<QByteArray> rows = {
            oddRow,
            "</sheetData></worksheet>",
            "<!-- <row></row> --><row></row>",
            "<row r='1'><c><v>1</v></c></row>",
            R"(<row r="1" r="2"></row>)",
            R"(<row r="1" s="a&amp;b"></row>)",
            R"(<row r="1"><c r="A1" r="B1"><v>1</v></c></row>)",
            R"(<row r="1"><c r="A1" cm="1"><v>1</v></c></row>)",
            R"(<row r="1"><c r="1A"><v>1</v></c></row>)",
            R"(<row r="1"><c s="x"><v>1</v></c></row>)",
            R"(<row r="1"><c><v>1</v><v>2</v></c></row>)",
            R"(<row r="1"><c><v>1</v></c></rows>)",
            R"(<row r="1"><c t="str"><v>a]]>b</v></c></row>)",
            R"(<row r="1"><c t="str"><v>a&#65;</v></c></row>)",
            R"(<row r="1"><c t="str"><v>a&b</v></c></row>)",
            "<row r=\"1\"><c t=\"str\"><v>a\x01</v></c></row>",
            "<row r=\"1\"><c t=\"str\"><v>a\r\n</v></c></row>",
            "<row r=\"1\"><c t=\"str\"><v>\xff</v></c></row>",
            "<row r=\"1\"><c t=\"str\"><v>\xed\xa0\x80</v></c></row>",
            "<row r=\"1\"><c t=\"str\"><v>\xef\xbf\xbf</v></c></row>",
            "<row r=\"1\" s=\"" + QByteArray(2'000, '1') + "\"></row>",
        };
        for (const QByteArray &row : rows)
            QTest::newRow(row.left(60).toPercentEncoding(" <>/=\"'").constData()) << row;
    }

    void leavesTheUnusualToTheParser()
    {
        QFETCH(QByteArray, row);
        WorksheetRowReader reader;
        QCOMPARE(reader.read(row + "<row></row>"), Found::Other);
    }

    void readsASheetAsTheParserAloneDoes_data()
    {
        QTest::addColumn<QByteArray>("rows");
        const QByteArray usual = excelRow + ownRow;
        QTest::newRow("usual") << usual;
        QTest::newRow("unusual between usual")
            << usual + oddRow + R"(<row><c><v>7</v></c></row>)" + oddRow + R"(<row><c><v>8</v></c></row>)";
        QTest::newRow("rows in a comment") << usual + "<!-- " + excelRow + " -->" + ownRow;
        QTest::newRow("rows in character data") << usual + "<![CDATA[" + excelRow + "]]>" + ownRow;
        QTest::newRow("rows in an instruction") << usual + "<?pi " + excelRow + "?>" + ownRow;
        QTest::newRow("rows in something else") << usual + "<extLst>" + excelRow + "</extLst>" + ownRow;
        QTest::newRow("rows in a row") << usual + "<row r=\"5\">" + excelRow + "</row>" + ownRow;
        QTest::newRow("spread over lines") << QByteArray(
            "\n\n<row>\n<c><v>1</v></c>\n</row>\n<row>\n\t<c t=\"b\"><v>1</v></c> <c t=\"e\"><v>#N/A</v></c></row>\n");
        QTest::newRow("damage after many lines")
            << QByteArray("\n<row>\n<c t=\"str\"><v>a\nb</v></c>\n</row>").repeated(50) + "\n<row><c></row>";
        QTest::newRow("formula without result")
            << QByteArray(R"(<row><c><f>1+2</f></c><c t="str"><f>""</f><v></v></c></row>)");
        QTest::newRow("dates and percents") << QByteArray(
            R"(<row><c s="1"><v>44196.25</v></c><c s="2"><v>5.0000000000000003E-2</v></c><c s="1"><v>-3</v></c><c s="1"><v>x</v></c></row>)");
        QTest::newRow("bad string") << usual + R"(<row r="9"><c t="s"><v>77</v></c></row>)";
        QTest::newRow("bad row") << usual + R"(<row r="0"><c><v>1</v></c></row>)";
        QTest::newRow("bad column") << usual + R"(<row r="9"><c r="XFE9"><v>1</v></c></row>)";
        QTest::newRow("too many columns") << usual + R"(<row r="9"><c r="ZZ9"><v>1</v></c></row>)";
        QTest::newRow("same column twice")
            << QByteArray(R"(<row><c r="B1" s="1"><v>44196</v></c><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>)");
        QTest::newRow("unclosed") << usual + R"(<row r="9"><c><v>1</v></c>)";
        QTest::newRow("longer than is read at once")
            << QByteArray(R"(<row><c t="str"><v>)" + QByteArray(300'000, 'x') + "</v></c></row>" + usual);
        QTest::newRow("many") << QByteArray(R"(<row><c><v>12</v></c><c t="str"><v>text</v></c></row>)").repeated(5'000)
                                     + oddRow;
    }

    void readsASheetAsTheParserAloneDoes()
    {
        QFETCH(QByteArray, rows);
        QCOMPARE(account(readSheetOf(rows, "UTF-8")), account(readSheetOf(rows, "US-ASCII")));
    }

    void readsASpoiledSheetAsTheParserAloneDoes()
    {
        static constexpr char letters[] = "<>/\"'=&;! \n]rcvtsfi0A9";
        const QByteArray rows = excelRow + ownRow + oddRow + R"(<row r="7"><c><v>7</v></c></row>)";
        std::mt19937 random(20'260'815);
        const auto below = [&random](qsizetype limit) {
            return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
        };

        for (int round = 0; round < 400; ++round) {
            QByteArray spoiled = rows;
            for (qsizetype change = below(3); change >= 0; --change) {
                const qsizetype at = below(spoiled.size());
                const char letter = letters[below(sizeof letters - 1)];
                if (below(3) == 0)
                    spoiled.remove(at, 1);
                else if (below(2) == 0)
                    spoiled.insert(at, letter);
                else
                    spoiled[at] = letter;
            }
            const QString quick = account(readSheetOf(spoiled, "UTF-8"));
            const QString parser = account(readSheetOf(spoiled, "US-ASCII"));
            QVERIFY2(quick == parser, qUtf8Printable(QString::fromLatin1(spoiled) + u'\n' + quick + u'\n' + parser));
        }
    }

    void readsSharedStringsAsTheParserAloneDoes()
    {
        const QByteArray strings =
            R"(<si><t>a &amp; b</t></si> <si><t xml:space="preserve"> c </t></si><si><t/></si><si><r><t>ri</t></r><r><t>ch</t></r></si>
            <!-- <si><t>no</t></si> --><si><t>x_000D_y&#10;</t></si><si></si><si><t>last</t><rPh sb="0" eb="1"><t>reading</t></rPh></si>)";
        QByteArray rows("<row>");
        for (int i = 0; i < 7; ++i)
            rows += "<c t=\"s\"><v>" + QByteArray::number(i) + "</v></c>";
        rows += "</row>";

        const QString quick = account(readSheetOf(rows, "UTF-8", strings));

        QCOMPARE(quick, account(readSheetOf(rows, "US-ASCII", strings)));
        QVERIFY(quick.startsWith(QStringLiteral("1|1:a & b|1: c |0:|1:rich|1:x_000D_y\n|0:|1:last\n")));
    }

private:
    /// The quick reader is asked in UTF-8 documents only: under another name the parser reads alone.
    ReadRows readSheetOf(const QByteArray &rows, const QByteArray &encoding,
                         const QByteArray &strings = "<si><t>zero</t></si><si><t>one</t></si>") const
    {
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
        const QByteArray styles = R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>)";
        auto parts = ReadingFolder::workbookParts(head + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>",
                                                  {}, styles);
        for (auto &[name, bytes] : parts) {
            if (name == "xl/sharedStrings.xml")
                bytes = head + "<sst>" + strings + "</sst>";
        }
        return readAll(m_folder.zip(QStringLiteral("sheet.xlsx"), parts));
    }

    ReadingFolder m_folder;
};

FREEHOLD_TEST(TestWorksheetRow);
#include "tst_worksheet_row.moc"
