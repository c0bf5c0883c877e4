// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "support/freehold_test.h"
#include "unit/exchange/reading_fixtures.h"

#include <QStringEncoder>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray encodedAs(const char *encoding, const QString &words)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(words);
}

QByteArray workbookOf(const QByteArray &sheet)
{
    const ReadingFolder folder;
    QFile file(folder.zip(u"x.xlsx"_s, ReadingFolder::workbookParts(sheet)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray rowsOf(const QByteArray &rows)
{
    return workbookOf("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
}

constexpr const char *namedColumns =
    "<row r='1'><c t='inlineStr'><is><t>Name</t></is></c><c t='inlineStr'><is><t>Mobile</t></is></c></row>";

} // namespace

/// What comes from outside to do harm or is merely broken: one clear sentence, nothing changed, no crash.
class TestCliHostile : public QObject
{
    Q_OBJECT

    /// Has to be refused with the words, in one JSON object at the end, and leave the company's file as it was.
    static void verifyRefused(const CliFolder &folder, const QByteArray &before, const CliResult &result,
                              const QByteArray &said)
    {
        QVERIFY2(result.code == 3, result.err.constData());
        QVERIFY2(result.err.contains(said), result.err.constData());
        QVERIFY(!result.err.contains('\0') && !result.err.contains("\u202E"));
        QCOMPARE(result.json().value("exit"_L1).toInt(), 3);
        QCOMPARE(result.json().value("ok"_L1).toBool(true), false);
        QVERIFY(result.json().value("error"_L1).toString().endsWith(u'.'));
        QCOMPARE(folder.content(u"c.freehold"_s), before);
    }

private Q_SLOTS:
    void aFileToImport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        const QByteArray uncertain("is not certain. As windows-1252 it says");
        QTest::newRow("windows-1252") << u"x.csv"_s << QByteArray("Name\nZo\xeb M\xfcller\n")
                                      << uncertain + " “Zoë Müller”. If that is right, say --encoding windows-1252";
        QTest::newRow("Shift_JIS") << u"x.csv"_s << encodedAs("Shift_JIS", u"Name\n山田太郎\n鈴木花子\n"_s)
                                   << uncertain;
        QTest::newRow("UTF-8 with a broken byte")
            << u"x.csv"_s << QByteArray("Name\nR\xc3\xa1m Kum\xc3\x28r\n") << uncertain;
        QTest::newRow("UTF-16 with half a character")
            << u"x.csv"_s << encodedAs("UTF-16LE", u"Name\nRam\n"_s) + QByteArray("\x3d\xd8\n\0", 4)
            << QByteArray("Row 3, Name: ");
        QTest::newRow("a NUL in a name") << u"x.csv"_s << QByteArray("Name,Mobile\nRa\0m,9876543210\n", 28)
                                         << QByteArray("Row 2, Name: “Ra�m” holds a character");
        QTest::newRow("nothing but NULs")
            << u"x.csv"_s << QByteArray(1'000, '\0') << QByteArray("hold characters that cannot be read");
        QTest::newRow("a program") << u"x.csv"_s
                                   << QByteArray("\x7f"
                                                 "ELF\x02\x01\x01\0\0\0\n\0\0",
                                                 13)
                                   << QByteArray("hold characters that cannot be read");
        QTest::newRow("an empty file") << u"x.csv"_s << QByteArray() << QByteArray("no row names the columns");
        QTest::newRow("a mark only") << u"x.csv"_s << QByteArray("\xef\xbb\xbf")
                                     << QByteArray("no row names the columns");
        QTest::newRow("empty lines only")
            << u"x.csv"_s << QByteArray("\n \n\r\n") << QByteArray("no row names the columns");
        QTest::newRow("names of columns only")
            << u"x.csv"_s << QByteArray("Name,Mobile\n") << QByteArray("has no rows below the names of its columns");
        QTest::newRow("31 February") << u"x.csv"_s << QByteArray("Name,DOB\nRam,31/02/2026\n")
                                     << QByteArray("is no day of the calendar");
        QTest::newRow("text turned around")
            << u"x.csv"_s << QByteArray("Name\nRam\u202eMuk\n")
            << QByteArray("Row 2, Name: Full name holds an invisible character (U+202E)");
        QTest::newRow("100,000 columns") << u"x.csv"_s << QByteArray("c,").repeated(100'000) + "\n"
                                         << QByteArray("more than 512 columns");
        QTest::newRow("a cell of 2 MB") << u"x.csv"_s << "Name\n" + QByteArray(2'000'000, 'x') + "\n"
                                        << QByteArray("A cell in line 2 is longer than");
        QTest::newRow("an open quotation mark")
            << u"x.csv"_s << QByteArray("Name\n\"Ram\n") << QByteArray("is never closed");
        QTest::newRow("formula cells") << u"x.xlsx"_s
                                       << rowsOf(namedColumns + QByteArray("<row r='2'><c><f>SUM(A1)</f></c></row>"))
                                       << QByteArray("instead of a value");
        QTest::newRow("a cell of #DIV/0!")
            << u"x.xlsx"_s
            << rowsOf(namedColumns + QByteArray("<row r='2'><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"))
            << QByteArray("#DIV/0!");
        QTest::newRow("a zip bomb") << u"x.xlsx"_s << rowsOf(QByteArray(30 << 20, ' '))
                                    << QByteArray("unpacks to more than 100 times its size");
        QTest::newRow("a workbook of 100,000 columns")
            << u"x.xlsx"_s << rowsOf("<row r='1'>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row>")
            << QByteArray("more than 512 columns");
        QTest::newRow("100,000 levels") << u"x.xlsx"_s << rowsOf(QByteArray("<a>").repeated(100'000))
                                        << QByteArray("nested deeper than 64 levels");
        QTest::newRow("a document type") << u"x.xlsx"_s << workbookOf("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>")
                                         << QByteArray("document type declaration");
        const QByteArray whole =
            rowsOf(namedColumns + QByteArray("<row r='2'><c t='inlineStr'><is><t>Ram</t></is></c></row>"));
        QTest::newRow("half a workbook") << u"x.xlsx"_s << whole.left(whole.size() / 2)
                                         << QByteArray("damaged or incomplete");
        QTest::newRow("a workbook without its end")
            << u"x.xlsx"_s << whole.chopped(30) << QByteArray("damaged or incomplete");
        QTest::newRow("a contact of 2 MB")
            << u"x.vcf"_s << "BEGIN:VCARD\nFN:A" + QByteArray(2'000'000, 'x') + "\nEND:VCARD\n"
            << QByteArray("longer than");
        QTest::newRow("contacts that never end")
            << u"x.vcf"_s << QByteArray("BEGIN:VCARD\n").repeated(10'000) << QByteArray("no contacts in this file");
    }
    void aFileToImport()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const CliFolder folder;
        folder.makeCompany();
        folder.write(name, bytes);
        const QByteArray before = folder.content(u"c.freehold"_s);

        verifyRefused(folder, before,
                      folder.run({u"import"_s, u"c.freehold"_s, name, u"--kind"_s, u"customers"_s, u"--json"_s}), said);
    }

    void anAmountOf1e999()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done(
            {u"run"_s, u"c.freehold"_s, u"add-project"_s, u"code=GM"_s, u"name=Green Meadows"_s, u"tax_policy=land"_s});
        folder.write(u"x.csv"_s, "Project,Plot No,Area (sq yd),Rate per sq yd\nGM,A-1,1e999,1e999\n");
        const QByteArray before = folder.content(u"c.freehold"_s);

        verifyRefused(folder, before,
                      folder.run({u"import"_s, u"c.freehold"_s, u"x.csv"_s, u"--kind"_s, u"plots"_s, u"--json"_s}),
                      "“1e999” is not an amount");
    }

    void theRightEncodingIsTakenAtItsWord()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"x.csv"_s, encodedAs("Shift_JIS", u"Name\n山田太郎\n"_s));

        QCOMPARE(folder
                     .run({u"import"_s, u"c.freehold"_s, u"x.csv"_s, u"--kind"_s, u"customers"_s, u"--encoding"_s,
                           u"Shift_JIS"_s})
                     .code,
                 0);
        QCOMPARE(folder.done({u"list"_s, u"c.freehold"_s, u"customers"_s, u"--json"_s})
                     .rows()
                     .first()["full_name"_L1]
                     .toString(),
                 u"山田太郎"_s);
        QCOMPARE(folder
                     .run({u"import"_s, u"c.freehold"_s, u"x.csv"_s, u"--kind"_s, u"customers"_s, u"--encoding"_s,
                           u"nonsense"_s})
                     .code,
                 3);
    }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << u"none"_s << QByteArray("There is no file “none”");
        QTest::newRow("a folder") << u"folder"_s << QByteArray("“folder” is a folder. Choose a file in it.");
#ifdef Q_OS_UNIX
        QTest::newRow("a pipe") << u"pipe"_s << QByteArray("“pipe” is a device or a pipe");
        QTest::newRow("endless zeros") << u"/dev/zero"_s << QByteArray("“/dev/zero” is a device or a pipe");
        QTest::newRow("nothing at all") << u"/dev/null"_s << QByteArray("“/dev/null” is a device or a pipe");
#endif
    }
    void whatIsNoFile()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, said);
        const CliFolder folder;
        folder.makeCompany();
        QVERIFY(QDir(folder.path({})).mkdir(u"folder"_s));
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(folder.path(u"pipe"_s)).constData(), 0600), 0);
#endif
        const QByteArray before = folder.content(u"c.freehold"_s);

        verifyRefused(folder, before,
                      folder.run({u"import"_s, u"c.freehold"_s, path, u"--kind"_s, u"customers"_s, u"--json"_s}), said);
        for (const QStringList &command : {QStringList{u"check"_s, path},
                                           {u"list"_s, path, u"customers"_s},
                                           {u"run"_s, path, u"add-customer"_s, u"full_name=A"_s},
                                           {u"restore"_s, path, u"c.freehold"_s},
                                           {u"backup"_s, path, u"b.freehold"_s}})
            verifyRefused(folder, before, folder.run(command + QStringList{u"--json"_s}), said);
    }

    void aRequestInJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a name twice") << QByteArray(R"({"full_name": "A", "full_name": "B"})")
                                      << QByteArray("gives “full_name” twice");
        QTest::newRow("1,000 levels") << "{\"full_name\": " + QByteArray(1'000, '[') + QByteArray(1'000, ']') + "}"
                                      << QByteArray("more than 64 levels deep");
        QTest::newRow("a million levels, cut short")
            << QByteArray(1'000'000, '[') << QByteArray("more than 64 levels deep");
        QTest::newRow("a number over 2^53") << QByteArray(R"({"full_name": "A", "birth_date": 9007199254740993})")
                                            << QByteArray("too large to be exact");
        QTest::newRow("1e999") << QByteArray(R"({"full_name": 1e999})") << QByteArray("too large to be exact");
        QTest::newRow("half a paisa") << QByteArray(R"({"full_name": "A", "tax_ids": 1.5})")
                                      << QByteArray("is 1.5 in JSON");
        QTest::newRow("a number for a text")
            << QByteArray(R"({"full_name": 5})") << QByteArray("a value of another kind");
        QTest::newRow("lines that are none") << QByteArray(R"({"full_name": "A", "addresses": [5]})")
                                             << QByteArray("Each line of Addresses is a JSON object");
        QTest::newRow("UTF-16") << encodedAs("UTF-16", u"{\"full_name\": \"A\"}"_s)
                                << QByteArray("is no JSON from line 1");
        QTest::newRow("a NUL") << QByteArray("{\"full_name\": \"A\0B\"}", 20) << QByteArray(".");
        QTest::newRow("an escaped NUL") << QByteArray(R"({"full_name": "A\u0000B"})")
                                        << QByteArray("holds characters that are no text");
        QTest::newRow("half a character") << QByteArray(R"({"full_name": "A\ud800B"})") << QByteArray(".");
        QTest::newRow("text turned around") << QByteArray(R"({"full_name": "A\u202eB"})") << QByteArray("(U+202E)");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray("is to be a JSON object");
        QTest::newRow("nothing") << QByteArray() << QByteArray("is no JSON");
        QTest::newRow("17 MB") << "{\"note\": \"" + QByteArray(17 << 20, 'x') + "\"}" << QByteArray("larger than");
    }
    void aRequestInJson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"r.json"_s, bytes);
        const QByteArray before = folder.content(u"c.freehold"_s);
        const QStringList run{u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"--json"_s, u"--request"_s};

        verifyRefused(folder, before, folder.run(run + QStringList{u"r.json"_s}), said);
        verifyRefused(folder, before, folder.run(run + QStringList{u"-"_s}, bytes), said);
    }

    void aFileThatOnlySaysItIsACompany_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
        QTest::newRow("a header and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(44, '\x02')
                                                   + QByteArray("\0\0\0\x09", 4) + QByteArray(4, '\0') + "FHLD"
                                                   + QByteArray(10'000, '\xa5');
    }
    void aFileThatOnlySaysItIsACompany()
    {
        QFETCH(QByteArray, bytes);
        const CliFolder folder;
        folder.write(u"x.freehold"_s, bytes);

        for (const QStringList &command : {QStringList{u"check"_s, u"x.freehold"_s},
                                           {u"list"_s, u"x.freehold"_s, u"customers"_s},
                                           {u"run"_s, u"x.freehold"_s, u"add-customer"_s, u"full_name=A"_s}}) {
            const CliResult refused = folder.run(command + QStringList{u"--json"_s});
            QVERIFY2(refused.code == 3 || refused.code == 1, qPrintable(command.join(u' ')));
            QVERIFY(!refused.json().value("error"_L1).toString().isEmpty());
            QCOMPARE(folder.content(u"x.freehold"_s), bytes);
        }
    }
};

FREEHOLD_TEST(TestCliHostile);
#include "tst_cli_hostile.moc"
