// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "support/freehold_test.h"

#include <QDir>
#include <QRegularExpression>

using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestCliImport : public QObject
{
    Q_OBJECT

    static CliResult import(const CliFolder &folder, const QString &input, const QStringList &more = {}, const QString &kind = u"customers"_s)
    {
        return folder.run(QStringList{u"import"_s, u"c.freehold"_s, input, u"--kind"_s, kind, u"--json"_s} + more);
    }
    static qsizetype customers(const CliFolder &folder)
    {
        return folder.done({u"list"_s, u"c.freehold"_s, u"customers"_s, u"--json"_s}).rows().size();
    }

    static QStringList states(const CliFolder &folder)
    {
        QStringList states;
        for (const QJsonValue &row : folder.done({u"list"_s, u"c.freehold"_s, u"plots"_s, u"--sort"_s, u"number"_s, u"--json"_s}).rows())
            states.append(row["state"_L1].toString());
        return states;
    }

private Q_SLOTS:
    void takesAListAndTakesItBack()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"list.csv"_s, customersCsv);

        const CliResult taken = import(folder, u"list.csv"_s);

        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.json().value("rows"_L1).toInt(), 3);
        QCOMPARE(taken.json().value("columns"_L1)["Mobile"_L1].toString(), u"phone"_s);
        QCOMPARE(customers(folder), 3);
        const QString batch = taken.json().value("batch"_L1).toString();
        QCOMPARE(folder.done({u"undo-import"_s, u"c.freehold"_s, batch, u"--json"_s}).json().value("rows"_L1).toInt(), 3);
        QCOMPARE(customers(folder), 0);
        QCOMPARE(folder.run({u"undo-import"_s, u"c.freehold"_s, batch}).code, 3);
        QCOMPARE(folder.run({u"undo-import"_s, u"c.freehold"_s, u"nonsense"_s}).code, 3);
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);
    }

    void bringsInTheLayoutOfAProject()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"run"_s, u"c.freehold"_s, u"add-project"_s, u"code=GM"_s, u"name=Green Meadows"_s, u"tax_policy=land"_s});
        folder.done({u"run"_s, u"c.freehold"_s, u"generate-plots"_s, u"project=GM"_s, u"numbers=A-001 to A-003"_s, u"area=200 sq yd"_s});
        folder.write(u"site.svg"_s, "<svg><rect id=\"GM-A-001\" width=\"9\" height=\"9\"/><rect id=\"A-2\" x=\"9\" width=\"9\" height=\"9\"/></svg>");
        const QStringList command{u"import"_s, u"c.freehold"_s, u"site.svg"_s, u"--kind"_s, u"layout"_s, u"--project"_s, u"GM"_s, u"--json"_s};

        const CliResult tried = folder.done(command + QStringList{u"--dry-run"_s});
        const CliResult taken = folder.done(command);

        QCOMPARE(tried.json()["matched"_L1].toInt(), 2);
        QCOMPARE(tried.json()["message"_L1].toString(), u"2 of 3 plots were found in the drawing. Without a shape: A-003."_s);
        QCOMPARE(taken.json()["missing"_L1].toArray().first().toString(), u"A-003"_s);
        QCOMPARE(folder.done({u"run"_s, u"c.freehold"_s, u"remove-layout"_s, u"project=GM"_s}).code, 0);
        QCOMPARE(folder.run({u"import"_s, u"c.freehold"_s, u"site.svg"_s, u"--kind"_s, u"layout"_s}).code, 2);
        folder.write(u"bomb.svg"_s, "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>");
        QCOMPARE(import(folder, u"bomb.svg"_s, {u"--project"_s, u"GM"_s}, u"layout"_s).code, 3);
    }

    void badRowsRefuseTheFileOrAreReportedWithFour()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"list.csv"_s, "Name,Mobile,DOB\nRam,9876543210,1/1/1980\nSita,9876500011,31/02/1981\n");

        const CliResult refused = import(folder, u"list.csv"_s);
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.json().value("rows"_L1).toInt(-1), 0);
        QCOMPARE(refused.json().value("problems"_L1).toArray().first()["column"_L1].toString(), u"DOB"_s);
        QVERIFY(refused.err.contains("31/02/1981"));
        QVERIFY(folder.content(u"list.problems.csv"_s).contains("Sita"));
        QCOMPARE(customers(folder), 0);

        const CliResult taken = import(folder, u"list.csv"_s, {u"--skip-bad"_s, u"--problems"_s, u"bad.csv"_s});
        QCOMPARE(taken.code, 4);
        QCOMPARE(taken.json().value("ok"_L1).toBool(), true);
        QCOMPARE(taken.json().value("rows"_L1).toInt(), 1);
        QCOMPARE(taken.json().value("skipped"_L1).toInt(), 1);
        QVERIFY(folder.exists(u"bad.csv"_s));
        QCOMPARE(customers(folder), 1);
    }

    void aVoucherWithABadRowIsLeftOutWholeAndTheOthersGoIn()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"book.csv"_s, "Voucher,Date,Account,Debit,Credit\n17,01/07/2026,6060,300,\n17,01/07/2026,1101,,abc\n"
                                    "18,01/07/2026,6060,40,\n18,01/07/2026,1101,,40\n19,31/02/2026,6060,5,\n19,01/07/2026,1101,,5\n");

        const CliResult taken = import(folder, u"book.csv"_s, {u"--skip-bad"_s}, u"journal"_s);

        QCOMPARE(taken.code, 4);
        QCOMPARE(taken.json().value("created"_L1).toInt(), 2);
        QCOMPARE(taken.json().value("skipped"_L1).toInt(), 4);
        QVERIFY2(taken.err.contains("Row 2: Voucher 17 (rows 2, 3) is left out whole, because row 3 cannot be taken. Credit: “abc” is not an amount."),
                 taken.err.constData());
        QVERIFY2(taken.err.contains("Voucher 19 (rows 6, 7) is left out whole, because row 6 cannot be taken. Date: “31/02/2026”"), taken.err.constData());
        QCOMPARE(folder.done({u"list"_s, u"c.freehold"_s, u"journal_entries"_s, u"--json"_s}).rows().size(), 1);
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);
    }

    void aNameThatIsTurnedAroundIsReportedWithRowColumnAndReason()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"list.csv"_s, "Name,Mobile\nRam\u202Emuk,9876543210\n\u200fSita\u200e,\u202a9876500011\u202c\nक्\u200dष,\n");

        const CliResult taken = import(folder, u"list.csv"_s, {u"--skip-bad"_s});

        QCOMPARE(taken.code, 4);
        QCOMPARE(taken.json().value("created"_L1).toInt(), 2);
        const QJsonObject problem = taken.json().value("problems"_L1).toArray().first().toObject();
        QCOMPARE(problem["row"_L1].toInt(), 2);
        QCOMPARE(problem["column"_L1].toString(), u"Name"_s);
        QVERIFY(problem["reason"_L1].toString().contains(u"(U+202E)"));
    }

    void aLongListIsBroughtInBehindACopyThatCanBeRestored()
    {
        const CliFolder folder;
        folder.makeCompany();
        QByteArray rows("Name\n");
        for (int i = 1; i <= 1'001; ++i)
            rows += "Customer " + QByteArray::number(i) + '\n';
        folder.write(u"list.csv"_s, rows);

        QCOMPARE(import(folder, u"list.csv"_s, {u"--dry-run"_s}).json().value("backup"_L1).toString(), QString());
        QVERIFY(QDir(folder.dataPath()).isEmpty());
        const CliResult taken = import(folder, u"list.csv"_s);

        QCOMPARE(taken.code, 0);
        const QString backup = taken.json().value("backup"_L1).toString();
        QVERIFY2(backup.startsWith(folder.dataPath()) && taken.err.contains(backup.toUtf8()), taken.err.constData());
        folder.done({u"restore"_s, backup, u"before.freehold"_s});
        QCOMPARE(folder.done({u"list"_s, u"before.freehold"_s, u"customers"_s, u"--json"_s}).rows().size(), 0);
        QCOMPARE(customers(folder), 1'001);
    }

    void aLongListIsRefusedWhenNoCopyCanBeKept()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"list.csv"_s, "Name\n" + QByteArray("Ram\n").repeated(1'001));
        QFile inTheWay(folder.dataPath(u"Freehold"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QByteArray before = folder.content(u"c.freehold"_s);

        const CliResult refused = import(folder, u"list.csv"_s);

        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("a copy of the company is kept, and that could not be made, so nothing was changed."), refused.err.constData());
        QCOMPARE(customers(folder), 0);
    }

    void aDryRunChangesNothingAndWritesNoFile()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"list.csv"_s, customersCsv);
        folder.write(u"bad.csv"_s, "Name,DOB\nRam,31/02/1981\n");
        const QByteArray before = folder.content(u"c.freehold"_s);

        QCOMPARE(import(folder, u"list.csv"_s, {u"--dry-run"_s}).json().value("rows"_L1).toInt(), 3);
        QCOMPARE(import(folder, u"bad.csv"_s, {u"--dry-run"_s}).code, 3);

        QCOMPARE(customers(folder), 0);
        QCOMPARE(folder.files(), QStringList({u"bad.csv"_s, u"c.freehold"_s, u"list.csv"_s}));
    }

    void readsForeignDatesAndMappingsWhenTold()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"us.csv"_s, "Who,DOB\nRam Kumar,04/25/1980\n");
        folder.write(u"map.json"_s, R"({"Who": "full_name"})");

        QCOMPARE(import(folder, u"us.csv"_s, {u"--map"_s, u"map.json"_s}).code, 3);
        QCOMPARE(import(folder, u"us.csv"_s, {u"--map"_s, u"map.json"_s, u"--locale"_s, u"en_US"_s}).code, 0);
        QCOMPARE(import(folder, u"us.csv"_s, {u"--locale"_s, u"xx_YY"_s}).code, 2);
        folder.write(u"map.json"_s, R"({"Who": "salary"})");
        QCOMPARE(import(folder, u"us.csv"_s, {u"--map"_s, u"map.json"_s}).code, 3);
        folder.write(u"map.json"_s, "[1");
        QCOMPARE(import(folder, u"us.csv"_s, {u"--map"_s, u"map.json"_s}).code, 3);
    }

    void refusesFilesItCannotRead()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"x.xlsx"_s, "PK\x03\x04 cut short");
        folder.write(u"empty.csv"_s, "");
        folder.write(u"x.vcf"_s, "no card");
        folder.write(u"list.csv"_s, customersCsv);

        for (const QString &input : {u"none.csv"_s, u"x.xlsx"_s, u"empty.csv"_s, u"x.vcf"_s, u"c.freehold"_s}) {
            const CliResult refused = import(folder, input);
            QVERIFY2(refused.code == 3, qPrintable(input));
            QVERIFY(!refused.json().value("error"_L1).toString().isEmpty());
        }
        QCOMPARE(import(folder, u"list.csv"_s, {u"--format"_s, u"xlsx"_s}).code, 3);
        QCOMPARE(customers(folder), 0);
    }

    void takesFilesOfAnyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("quotes") << u"a 'b' \"c\".csv"_s;
        QTest::newRow("percent") << u"100%1 %2.csv"_s;
        QTest::newRow("line end") << u"two\nlines.csv"_s;
        QTest::newRow("turned around") << QString(u"x\u202Evsc.csv"_s);
        QTest::newRow("Hindi") << u"ग्राहक.csv"_s;
        QTest::newRow("shell") << u"$(touch hacked);`id`.csv"_s;
        QTest::newRow("question mark") << u"a?b#c&mode=ro.csv"_s;
    }
    void takesFilesOfAnyName()
    {
        QFETCH(QString, name);
        const CliFolder folder;
        folder.makeCompany();
        folder.write(name, customersCsv);

        const CliResult taken = import(folder, name);

        QCOMPARE(taken.code, 0);
        const QString kept = folder.done({u"list"_s, u"c.freehold"_s, u"import_batches"_s, u"--json"_s}).rows().first()["file_name"_L1].toString();
        static const QRegularExpression shownInstead(u"[\n\u202E]"_s);
        QCOMPARE(kept, QString(name).replace(shownInstead, QChar(QChar::ReplacementCharacter)));
        QVERIFY(!folder.exists(u"hacked"_s));
    }

    void takesANameThatLooksLikeAnOptionAfterTwoDashes()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"--json"_s, customersCsv);

        QCOMPARE(folder.run({u"import"_s, u"--kind"_s, u"customers"_s, u"--"_s, u"c.freehold"_s, u"--json"_s}).code, 0);
    }

    void bringsInPlotsAndBookingsAndTakesThemBack()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"run"_s, u"c.freehold"_s, u"add-project"_s, u"code=GM"_s, u"name=Green Meadows"_s, u"tax_policy=land"_s});
        folder.write(u"list.csv"_s, customersCsv);
        folder.write(u"plots.csv"_s, "Project,Plot No,Area (sq yd),Rate per sq yd,Status\nGM,A-1,200,10000,\nGM,A-2,150.5,10000,Sold\n");
        folder.write(u"bookings.csv"_s, "Customer Name,Mobile,Project,Plot No,Booking Date,Total Price,Booking Amount,Monthly Instalments,Amount Received\n"
                                        "Ram Kumar,9876543210,GM,A-1,15/04/2026,2000000,200000,10,300000\n"
                                        "Sita Devi,9876500011,GM,A-2,20/04/2026,1500000,150000,12,\n");
        QCOMPARE(import(folder, u"list.csv"_s).code, 0);
        QCOMPARE(import(folder, u"plots.csv"_s, {}, u"plots"_s).json().value("created"_L1).toInt(), 2);

        const CliResult booked = import(folder, u"bookings.csv"_s, {}, u"bookings"_s);

        QCOMPARE(booked.json().value("created"_L1).toInt(), 2);
        QCOMPARE(states(folder), QStringList({u"booked"_s, u"booked"_s}));
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);

        folder.done({u"undo-import"_s, u"c.freehold"_s, booked.json().value("batch"_L1).toString()});

        QCOMPARE(states(folder), QStringList({u"available"_s, u"blocked_mgmt"_s}));
        const CliResult checked = folder.run({u"check"_s, u"c.freehold"_s});
        QVERIFY2(checked.code == 0, checked.out.constData());
        QCOMPARE(folder.run({u"run"_s, u"c.freehold"_s, u"set-accounting-policy"_s, u"project=GM"_s, u"policy=cash"_s}).code, 3);
    }

    void bringsBackWhatItHasExported()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"list.csv"_s, "Name,Mobile\n=SUM(A1),9876543210\n'@home,9876500011\n\"Rao, Gita\",9876500022\n");
        QCOMPARE(import(folder, u"list.csv"_s).code, 0);
        const QStringList exported{u"list"_s, u"c.freehold"_s, u"customers"_s, u"--columns"_s, u"full_name,code"_s};
        folder.done(exported + QStringList{u"--csv"_s, u"o.csv"_s});
        folder.done(exported + QStringList{u"--xlsx"_s, u"o.xlsx"_s});

        QVERIFY(folder.content(u"o.csv"_s).contains("'=SUM(A1)"));
        for (const QString &file : {u"o.csv"_s, u"o.xlsx"_s}) {
            const CliResult again = import(folder, file);
            QVERIFY2(again.code == 0, again.err.constData());
            QCOMPARE(again.json().value("matched"_L1).toInt(), 3);
            QCOMPARE(again.json().value("created"_L1).toInt(), 0);
        }
    }

    void everyContactFileBecomesCustomers()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const CliFolder folder;
        folder.makeCompany();
        // Cards in each file, counted by hand.
        const QList<std::pair<QString, int>> files{{u"John_Doe_ANDROID.vcf"_s, 6}, {u"John_Doe_EVOLUTION.vcf"_s, 1}, {u"John_Doe_GMAIL.vcf"_s, 1},
                                                   {u"fullcontact.vcf"_s, 1},       {u"gmail-list.vcf"_s, 3},         {u"outlook-2007.vcf"_s, 1},
                                                   {u"rfc2426-example.vcf"_s, 2},   {u"rfc6350-example.vcf"_s, 1}};
        for (const auto &[name, cards] : files) {
            const CliResult taken = import(folder, QDir(sampleDataFolder()).filePath(u"contacts/"_s + name), {u"--problems"_s, u"bad.csv"_s});
            QVERIFY2(taken.code == 0, taken.err.constData());
            QCOMPARE(taken.json().value("rows"_L1).toInt(), cards);
        }
        // Evolution and Gmail wrote down the same John Doe.
        QCOMPARE(customers(folder), 15);
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);
    }

    void realSalesSheetsAreReadWholeAndRefusedByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("rows");
        for (const QString &kind : {u"customers"_s, u"plots"_s, u"bookings"_s, u"accounts"_s, u"journal"_s}) {
            QTest::addRow("king county as %s", qPrintable(kind)) << u"king_county_south.csv"_s << kind << QByteArray("12,129 rows");
            QTest::addRow("new york as %s", qPrintable(kind)) << u"nyc_manhattan_rolling_2016_17_part1.csv"_s << kind << QByteArray("2,500 rows");
        }
    }
    void realSalesSheetsAreReadWholeAndRefusedByName()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QByteArray, rows);
        const CliFolder folder;
        folder.makeCompany();

        const CliResult refused = import(folder, QDir(sampleDataFolder()).filePath(u"sales/"_s + file), {u"--problems"_s, u"bad.csv"_s}, kind);

        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(file.toUtf8()) && refused.err.contains(rows), refused.err.constData());
        QVERIFY(!folder.exists(u"bad.csv"_s));
        QCOMPARE(folder.done({u"list"_s, u"c.freehold"_s, u"import_batches"_s, u"--json"_s}).rows().size(), 0);
    }
};

FREEHOLD_TEST(TestCliImport);
#include "tst_cli_import.moc"
