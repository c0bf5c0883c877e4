// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/csv_writer.h"
#include "reading_fixtures.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace freehold::testing;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotesLineEndsAndEmptyCells()
    {
        const QString path = m_folder.write(QStringLiteral("a.csv"), "a,b,c\r\n\"x \"\"y\"\"\",\"two\r\nlines\",\r\n\r\nlast,\"\",z");

        const ReadRows read = readAll(path);

        QVERIFY(read.result.ok());
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.texts(0), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(read.texts(1), QStringList({QStringLiteral("x \"y\""), QStringLiteral("two\nlines"), QString()}));
        QCOMPARE(read.texts(2), QStringList({QStringLiteral("last"), QString(), QStringLiteral("z")}));
        QVERIFY(read.cell(2, 1).isEmpty());
        QCOMPARE(read.rows.at(1).number, 2);
        QCOMPARE(read.rows.at(2).number, 5);
    }

    void passesOverLinesThatHoldNothing()
    {
        const ReadRows read = readAll(m_folder.write(QStringLiteral("blank"), "\n\r\na,b\n\"\"\nc,d\r\r\n,\n\n"));
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.texts(1), QStringList({QStringLiteral("c"), QStringLiteral("d")}));
        QCOMPARE(QList<qint64>({read.rows.at(0).number, read.rows.at(1).number, read.rows.at(2).number}), QList<qint64>({3, 5, 7}));
        QCOMPARE(read.rows.at(2).cells.size(), 2);
    }

    void givesTheSameRowsHoweverTheTextIsCut()
    {
        const QString text = QStringLiteral("a;\"b\"\"c\";d\r\n\"1\r\n2\";;\"\"\rx\ny;'=1+1;\"q\"r\n");
        QStringList seen;

        for (int piece = 1; piece <= text.size(); ++piece) {
            QStringList rows;
            CsvParser parser(u';', SheetLimits{}, [&](qint64 number, const QList<SheetCell> &cells) -> Result<void> {
                QStringList texts{QString::number(number)};
                for (const SheetCell &cell : cells)
                    texts.append(cell.text);
                rows.append(texts.join(u'|'));
                return {};
            });
            for (int from = 0; from < text.size(); from += piece)
                QVERIFY(parser.feed(QStringView(text).mid(from, piece)).ok());
            QVERIFY(parser.finish().ok());
            seen.append(rows.join(u'/'));
        }

        seen.removeDuplicates();
        QCOMPARE(seen, QStringList({QStringLiteral("1|a|b\"c|d/2|1\n2||/4|x/5|y|=1+1|qr")}));
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QChar>("expected");
        QTest::newRow("comma") << QStringLiteral("Name,Phone,City\nA,1,B\nC,2,D\n") << QChar(u',');
        QTest::newRow("semicolon, decimal commas") << QStringLiteral("Date;Amount;Text\n1;2,50;a\n2;3,75;b\n") << QChar(u';');
        QTest::newRow("tab, commas in text") << QStringLiteral("Name\tAddress\nA\t1, High St\nB\t2, Low St\n") << QChar(u'\t');
        QTest::newRow("bar") << QStringLiteral("a|b|c\n1|2|3\n") << QChar(u'|');
        QTest::newRow("one column") << QStringLiteral("Name\nA\nB\n") << QChar(u',');
        QTest::newRow("title lines") << QStringLiteral("Statement of account, 2025\n\nDay;In;Out;Rest\n1;2;3;4\n5;6;7;8\n") << QChar(u';');
        QTest::newRow("no line end") << QStringLiteral("a;b;c") << QChar(u';');
    }

    void findsTheDelimiter()
    {
        QFETCH(QString, sample);
        QFETCH(QChar, expected);
        QCOMPARE(guessDelimiter(sample, true), expected);
    }

    void followsTheSeparatorLineOfExcel()
    {
        const ReadRows read = readAll(m_folder.write(QStringLiteral("sep.csv"), "sep=|\r\na,b|c\r\n1,2|3\r\n"));

        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows.first().number, 2);
        QCOMPARE(read.texts(1), QStringList({QStringLiteral("1,2"), QStringLiteral("3")}));
    }

    void takesTheFormulaGuardOff_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("formula") << QStringLiteral("'=1+1") << QStringLiteral("=1+1");
        QTest::newRow("plus") << QStringLiteral("'+91 98") << QStringLiteral("+91 98");
        QTest::newRow("at") << QStringLiteral("'@x") << QStringLiteral("@x");
        QTest::newRow("full width") << QStringLiteral("'\uff1dx") << QStringLiteral("\uff1dx");
        QTest::newRow("a name") << QStringLiteral("'t Hooft") << QStringLiteral("'t Hooft");
        QTest::newRow("only the mark") << QStringLiteral("'") << QStringLiteral("'");
    }

    void takesTheFormulaGuardOff()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(withoutFormulaGuard(cell), expected);
    }

    void givesBackWhatOurExportGuarded()
    {
        const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("+x"), QStringLiteral("-a"), QStringLiteral("@b"), QStringLiteral("\tc"),
                                QStringLiteral("\u200b=d"), QStringLiteral("\uff1de"), QStringLiteral("plain"), QStringLiteral("-12.50"), QStringLiteral("it's")};
        for (const QString &written : texts)
            QCOMPARE(withoutFormulaGuard(csvGuarded(written)), written);
    }

    void followsTheMarkUnderAGivenEncoding()
    {
        SheetOptions options;
        options.encoding = "UTF-16";
        QCOMPARE(readAll(m_folder.write(QStringLiteral("be"), QByteArray("\xfe\xff\0a\0,\0b", 8)), options).texts(0), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        options.encoding = "utf-8";
        QCOMPARE(readAll(m_folder.write(QStringLiteral("u8"), "\xef\xbb\xbf""a,b"), options).texts(0).first(), QStringLiteral("a"));
    }

    void readsUtf16WithAndWithoutMark()
    {
        const QString text = QStringLiteral("Name,City\r\nÅsa,Zürich\r\n");
        QByteArray little;
        QByteArray big;
        for (const QChar c : text) {
            little.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
            big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
        }
        const QStringList expected{QStringLiteral("Åsa"), QStringLiteral("Zürich")};

        QCOMPARE(readAll(m_folder.write(QStringLiteral("1"), "\xff\xfe" + little)).texts(1), expected);
        QCOMPARE(readAll(m_folder.write(QStringLiteral("2"), "\xfe\xff" + big)).texts(1), expected);
        QCOMPARE(readAll(m_folder.write(QStringLiteral("3"), little)).texts(1), expected);
        QCOMPARE(readAll(m_folder.write(QStringLiteral("4"), big)).texts(1), expected);
        QCOMPARE(readAll(m_folder.write(QStringLiteral("5"), "\xef\xbb\xbf" + text.toUtf8())).texts(0).first(), QStringLiteral("Name"));
    }

    void showsDamageInsteadOfCuttingText()
    {
        const ReadRows read = readAll(m_folder.write(QStringLiteral("nul"), QByteArray("a,b\nx\0y,z\n", 10)));
        QCOMPARE(read.texts(1), QStringList({QStringLiteral("x\ufffdy"), QStringLiteral("z")}));
        QVERIFY(read.result->hasReplacements);

        SheetOptions utf8;
        utf8.encoding = "UTF-8";
        const ReadRows broken = readAll(m_folder.write(QStringLiteral("broken"), "a,b\nM\xfcller,end\xe2\x82"), utf8);
        QCOMPARE(broken.texts(1).first(), QStringLiteral("M\ufffdller"));
        QVERIFY(broken.texts(1).last().startsWith(QStringLiteral("end\ufffd")));
        QVERIFY(broken.result->hasReplacements);
    }

    void refusesAnOpenQuoteByItsLine()
    {
        const ReadRows read = readAll(m_folder.write(QStringLiteral("quote"), "a,b\n1,2\n3,\"four\n5,6\n"));
        QVERIFY(!read.result.ok());
        QCOMPARE(read.result.error().code, ErrorCode::InvalidInput);
        QVERIFY(read.result.error().text.contains(QStringLiteral("line 3")));
    }

    void refusesTooManyColumns()
    {
        const ReadRows read = readAll(m_folder.write(QStringLiteral("wide"), "a,b\n" + QByteArray(100'000, ',') + "\n"));
        QVERIFY(!read.result.ok());
        QCOMPARE(read.result.error().code, ErrorCode::Limit);
        QVERIFY(read.result.error().text.contains(QStringLiteral("Line 2")));
        QCOMPARE(readAll(m_folder.write(QStringLiteral("w511"), QByteArray(511, ',') + "x\n")).texts(0).size(), 512);
    }

    void refusesLongCellsManyRowsAndBigFiles()
    {
        const QByteArray fits(1024 * 1024, 'x');
        QCOMPARE(readAll(m_folder.write(QStringLiteral("cell"), fits + ",a\n")).texts(0).first().size(), 1024 * 1024);
        QCOMPARE(readAll(m_folder.write(QStringLiteral("cell"), fits + "x,a\n")).result.error().code, ErrorCode::Limit);
        QCOMPARE(readAll(m_folder.write(QStringLiteral("cell"), "a,b\n1,\"" + fits + "\n")).result.error().code, ErrorCode::Limit);

        SheetOptions few;
        few.limits.rows = 2;
        QVERIFY(readAll(m_folder.write(QStringLiteral("rows"), "1\n2\n"), few).result.ok());
        const ReadRows rows = readAll(m_folder.write(QStringLiteral("rows"), "1\n2\n3\n"), few);
        QCOMPARE(rows.result.error().code, ErrorCode::Limit);
        QVERIFY(rows.result.error().text.contains(QStringLiteral("line 3")));

        QFile huge(m_folder.path(QStringLiteral("huge")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(512) * 1024 * 1024 + 1));
        QCOMPARE(readAll(huge.fileName()).result.error().code, ErrorCode::Limit);
        huge.remove();
    }

    void stopsWhenToldAndPassesOnTheSinksRefusal()
    {
        const QString path = m_folder.write(QStringLiteral("stop"), "a\nb\n");
        const auto accept = [](qint64, const QList<SheetCell> &) { return Result<void>(); };
        const auto refuse = [](qint64 number, const QList<SheetCell> &) {
            return number < 2 ? Result<void>() : Result<void>(Error{ErrorCode::Conflict, QStringLiteral("taken"), {}});
        };

        const Result<SheetSummary> stopped = readSheet(path, {}, accept, [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(readSheet(path, {}, refuse).error().text, QStringLiteral("taken"));
    }

    void readsTheKingCountySales()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const QString path = sampleDataFolder() + QStringLiteral("/sales/king_county_south.csv");
        const Result<SheetPreview> preview = previewSheet(path);
        QVERIFY(preview.ok());
        QCOMPARE(preview->headerRow, std::optional<qint64>(1));
        QCOMPARE(preview->delimiter, QChar(u','));
        QVERIFY(preview->isEncodingSure);

        SheetOptions options;
        options.skipThrough = *preview->headerRow;
        const ReadRows read = readAll(path, options);

        QVERIFY(read.result.ok());
        QCOMPARE(read.result->rows, 12'129);
        QVERIFY(std::all_of(read.rows.begin(), read.rows.end(), [](const SheetRow &row) { return row.cells.size() == 21; }));
        QCOMPARE(read.rows.last().number, 12'130);
        QCOMPARE(read.texts(0).mid(0, 3), QStringList({QStringLiteral("7129300520"), QStringLiteral("10/13/2014"), QStringLiteral("221900.0")}));
        QCOMPARE(read.texts(12'128).mid(0, 3), QStringList({QStringLiteral("1523300157"), QStringLiteral("10/15/2014"), QStringLiteral("325000.0")}));
        QVERIFY(read.cell(0, 8).isEmpty());
    }

    void readsTheManhattanSalesBelowTheirTitleLines()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const QString path = sampleDataFolder() + QStringLiteral("/sales/nyc_manhattan_rolling_2016_17_part1.csv");
        const Result<SheetPreview> preview = previewSheet(path);
        QVERIFY(preview.ok());
        QCOMPARE(preview->headerRow, std::optional<qint64>(5));

        SheetOptions options;
        options.skipThrough = *preview->headerRow;
        const ReadRows read = readAll(path, options);

        QCOMPARE(read.result->rows, 2'500);
        QCOMPARE(read.cell(0, 19).text, QStringLiteral(" 7,738,700 "));
        QCOMPARE(read.cell(2, 19).text, QStringLiteral(" -   "));
        QCOMPARE(read.cell(2'499, 19).text, QStringLiteral(" 1,570,000 "));
        QCOMPARE(read.cell(2'499, 20).text, QStringLiteral("4/4/2017"));
    }

    void readsTheFrenchBankSampleInThreeEncodings()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const QString folder = sampleDataFolder() + QStringLiteral("/bank/csv/sample.fr.");

        const Result<SheetPreview> cp1252 = previewSheet(folder + QStringLiteral("cp1252.csv"));
        QCOMPARE(cp1252->encoding, QByteArray("windows-1252"));
        QVERIFY(!cp1252->isEncodingSure);
        QCOMPARE(readAll(folder + QStringLiteral("cp1252.csv")).cell(3, 1).text, QStringLiteral("CAFÉ — €20 REÇU"));
        QCOMPARE(readAll(folder + QStringLiteral("iso88591.csv")).cell(1, 1).text, QStringLiteral("DÉPÔT"));
        QCOMPARE(previewSheet(folder + QStringLiteral("utf8.csv"))->encoding, QByteArray("UTF-8"));
        QVERIFY(previewSheet(folder + QStringLiteral("utf8.csv"))->isEncodingSure);
        QCOMPARE(readAll(folder + QStringLiteral("utf8.csv")).cell(3, 1).text, QStringLiteral("CAFÉ — €20 REÇU"));
    }

    void readsTheOtherBankSamples()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const ReadRows paypal = readAll(sampleDataFolder() + QStringLiteral("/bank/csv/paypal-custom.csv"));
        QCOMPARE(paypal.rows.first().cells.size(), 19);
        QCOMPARE(paypal.cell(5, 3).text, QStringLiteral("Wikimedia Foundation, Inc."));
        const ReadRows csb = readAll(sampleDataFolder() + QStringLiteral("/bank/csv/csb43.csv"));
        QCOMPARE(csb.rows.size(), 3);
        QCOMPARE(csb.cell(2, 25).text, QStringLiteral("-500.00"));
    }

private:
    ReadingFolder m_folder;
};

FREEHOLD_TEST(TestCsvReader);
#include "tst_csv_reader.moc"
