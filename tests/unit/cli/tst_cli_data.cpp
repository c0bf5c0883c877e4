// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "support/freehold_test.h"

using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestCliData : public QObject
{
    Q_OBJECT

    static void makeCustomers(const CliFolder &folder)
    {
        folder.makeCompany();
        folder.write(u"list.csv"_s, customersCsv);
        folder.done({u"import"_s, u"c.freehold"_s, u"list.csv"_s, u"--kind"_s, u"customers"_s});
    }
    static CliResult list(const CliFolder &folder, const QStringList &more)
    {
        return folder.run(QStringList{u"list"_s, u"c.freehold"_s, u"customers"_s} + more);
    }
    static QStringList names(const CliResult &result)
    {
        QStringList names;
        for (const QJsonValue &row : result.rows())
            names.append(row["full_name"_L1].toString());
        return names;
    }

private Q_SLOTS:
    void listsFiltersSortsAndLimits()
    {
        const CliFolder folder;
        makeCustomers(folder);

        QCOMPARE(names(list(folder, {u"--sort"_s, u"-full_name"_s, u"--limit"_s, u"2"_s, u"--json"_s})), QStringList({u"Sita Devi"_s, u"Ram Kumar"_s}));
        QCOMPARE(names(list(folder, {u"--where"_s, u"full_name ~ ita"_s, u"--sort"_s, u"full_name"_s, u"--json"_s})), QStringList({u"Gita Rao"_s, u"Sita Devi"_s}));
        QCOMPARE(names(list(folder, {u"--where"_s, u"full_name ~ ita and (full_name ~ gita or full_name ~ ram)"_s, u"--json"_s})), QStringList(u"Gita Rao"_s));
        QCOMPARE(list(folder, {u"--where"_s, u"shoe_size = 9"_s}).code, 2);
        QCOMPARE(list(folder, {u"--sort"_s, u"shoe_size"_s}).code, 2);
        QCOMPARE(list(folder, {u"--columns"_s, u"shoe_size"_s}).code, 2);
    }

    void alignsTheTableOnTheTerminal()
    {
        const CliFolder folder;
        makeCustomers(folder);

        const QByteArrayList lines = list(folder, {u"--columns"_s, u"full_name,code"_s, u"--sort"_s, u"code"_s}).out.split('\n');

        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1], QByteArray("Ram Kumar  C-00001"));
        QCOMPARE(lines[3], QByteArray("Gita Rao   C-00003"));
    }

    void foreignTextDoesNotPlayWithTheTerminal()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"r.json"_s, QJsonDocument(QJsonObject{{u"full_name"_s, QString(u"Evil\u001b[2Jman"_s)}, {u"note"_s, QString(u"\u202Eturned"_s)}}).toJson());
        folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"--request"_s, u"r.json"_s});

        const QByteArray out = list(folder, {}).out;

        QVERIFY(out.contains("Evil"));
        QVERIFY(!out.contains('\x1b'));
        const QByteArray notes = folder.done({u"list"_s, u"c.freehold"_s, u"notes"_s}).out;
        QVERIFY2(notes.contains("\uFFFDturned") && !notes.contains("\u202E"), notes.constData());
    }

    void aNameWithHiddenMarksIsRefused()
    {
        const CliFolder folder;
        folder.makeCompany();

        const CliResult refused = folder.run({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Evil\u202Eman"_s, u"--json"_s});
        const CliResult copied = folder.run({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=\u202aRam\u202c"_s, u"phones=\u200e9876543210"_s});

        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.json().value("field"_L1).toString(), u"full_name"_s);
        QVERIFY2(refused.err.contains("(U+202E)"), refused.err.constData());
        QCOMPARE(copied.code, 0);
        QCOMPARE(names(list(folder, {u"--json"_s})), QStringList{u"Ram"_s});
    }

    void writesListsAsCsvAndWorkbook()
    {
        const CliFolder folder;
        makeCustomers(folder);

        const CliResult csv = list(folder, {u"--columns"_s, u"code,full_name"_s, u"--sort"_s, u"code"_s, u"--csv"_s, u"o.csv"_s, u"--json"_s});
        QCOMPARE(csv.json().value("rows"_L1).toInt(), 3);
        QVERIFY(folder.content(u"o.csv"_s).endsWith("code,full_name\r\nC-00001,Ram Kumar\r\nC-00002,Sita Devi\r\nC-00003,Gita Rao\r\n"));
        QCOMPARE(list(folder, {u"--xlsx"_s, u"o.xlsx"_s}).code, 0);
        QVERIFY(folder.content(u"o.xlsx"_s).startsWith("PK"));
        QCOMPARE(list(folder, {u"--csv"_s, u"no folder/o.csv"_s}).code, 3);
    }

    void neverWritesOverACompany()
    {
        const CliFolder folder;
        makeCustomers(folder);
        folder.done({u"backup"_s, u"c.freehold"_s, u"other.csv"_s});
        folder.done({u"backup"_s, u"c.freehold"_s, u"other.pdf"_s});
        const QByteArray before = folder.content(u"other.csv"_s);

        QCOMPARE(list(folder, {u"--csv"_s, u"other.csv"_s}).code, 3);
        QCOMPARE(folder.run({u"report"_s, u"c.freehold"_s, u"trial-balance"_s, u"--out"_s, u"other.pdf"_s}).code, 3);
        QCOMPARE(folder.run({u"export"_s, u"c.freehold"_s, u"c.freehold"_s, u"--format"_s, u"ledger"_s}).code, 3);
        QCOMPARE(folder.run({u"import"_s, u"c.freehold"_s, u"list.csv"_s, u"--kind"_s, u"customers"_s, u"--problems"_s, u"other.csv"_s}).code, 3);
        QCOMPARE(folder.content(u"other.csv"_s), before);
    }

    void aPlaceThatCannotHoldTheOutputIsRefusedInOurWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const QByteArray isFolder("is a folder. Name a file in it; nothing was changed.");
        const QByteArray isMissing("There is no folder");
        QTest::newRow("export to a folder") << QStringList{u"export"_s, u"c.freehold"_s, u"folder"_s, u"--format"_s, u"hledger"_s} << isFolder;
        QTest::newRow("export into no folder") << QStringList{u"export"_s, u"c.freehold"_s, u"none/x"_s, u"--format"_s, u"csv"_s} << isMissing;
        QTest::newRow("export without a name") << QStringList{u"export"_s, u"c.freehold"_s, QString(), u"--format"_s, u"csv"_s} << QByteArray("empty");
        QTest::newRow("export to a device") << QStringList{u"export"_s, u"c.freehold"_s, u"/dev/null"_s, u"--format"_s, u"csv"_s} << QByteArray("ordinary file");
        for (const QString &ending : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
            QTest::addRow("report to a folder as %s", qPrintable(ending))
                << QStringList{u"report"_s, u"c.freehold"_s, u"trial-balance"_s, u"--out"_s, u"folder."_s + ending} << isFolder;
            QTest::addRow("report into no folder as %s", qPrintable(ending))
                << QStringList{u"report"_s, u"c.freehold"_s, u"trial-balance"_s, u"--out"_s, u"none/x."_s + ending} << isMissing;
        }
        for (const QString &ending : {u"xlsx"_s, u"csv"_s}) {
            QTest::addRow("list to a folder as %s", qPrintable(ending))
                << QStringList{u"list"_s, u"c.freehold"_s, u"accounts"_s, u"--"_s + ending, u"folder."_s + ending} << isFolder;
            QTest::addRow("list into a file as %s", qPrintable(ending))
                << QStringList{u"list"_s, u"c.freehold"_s, u"accounts"_s, u"--"_s + ending, u"c.freehold/x."_s + ending} << QByteArray("not a folder");
        }
        QTest::newRow("backup to a folder") << QStringList{u"backup"_s, u"c.freehold"_s, u"folder"_s, u"--overwrite"_s} << isFolder;
        QTest::newRow("backup into no folder") << QStringList{u"backup"_s, u"c.freehold"_s, u"none/b.freehold"_s} << isMissing;
        QTest::newRow("restore to a folder") << QStringList{u"restore"_s, u"c.freehold"_s, u"folder"_s} << isFolder;
        QTest::newRow("restore into no folder") << QStringList{u"restore"_s, u"c.freehold"_s, u"none/r.freehold"_s} << isMissing;
        QTest::newRow("new in no folder") << QStringList{u"new"_s, u"none/n.freehold"_s, u"--country"_s, u"IN"_s, u"--name"_s, u"N"_s} << isMissing;
        QTest::newRow("sample as a folder") << QStringList{u"sample"_s, u"folder"_s} << isFolder;
        QTest::newRow("bad rows to a folder") << QStringList{u"import"_s, u"c.freehold"_s, u"in.csv"_s, u"--kind"_s, u"customers"_s, u"--problems"_s, u"folder.csv"_s} << isFolder;
        QTest::newRow("bad rows into no folder") << QStringList{u"import"_s, u"c.freehold"_s, u"in.csv"_s, u"--kind"_s, u"customers"_s, u"--problems"_s, u"none/x.csv"_s} << isMissing;
    }
    void aPlaceThatCannotHoldTheOutputIsRefusedInOurWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"in.csv"_s, "Name\nRam\n");
        for (const QString &name : {u"folder"_s, u"folder.pdf"_s, u"folder.xlsx"_s, u"folder.csv"_s, u"folder.json"_s})
            QVERIFY(QDir(folder.path({})).mkdir(name));
        const QByteArray before = folder.content(u"c.freehold"_s);

        const CliResult refused = folder.run(arguments + QStringList{u"--json"_s});

        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(said), refused.err.constData());
        QCOMPARE(refused.json().value("exit"_L1).toInt(), 3);
        QCOMPARE(folder.content(u"c.freehold"_s), before);
        QCOMPARE(folder.files(), QStringList({u"c.freehold"_s, u"in.csv"_s}));
    }

    void searchesByWordsAndPartsOfNumbers()
    {
        const CliFolder folder;
        makeCustomers(folder);

        const QJsonArray byWord = folder.done({u"search"_s, u"c.freehold"_s, u"sita"_s, u"dev"_s, u"--json"_s}).rows();
        const QJsonArray byNumber = folder.done({u"search"_s, u"c.freehold"_s, u"65432"_s, u"--json"_s}).rows();

        QCOMPARE(byWord.size(), 1);
        QCOMPARE(byWord.first()["title"_L1].toString(), u"Sita Devi"_s);
        QCOMPARE(byNumber.first()["title"_L1].toString(), u"Ram Kumar"_s);
        QCOMPARE(folder.run({u"search"_s, u"c.freehold"_s, u"sita"_s, u"--table"_s, u"cats"_s}).code, 2);
    }

    void runsOperationsByWordsJsonAndStandardInput()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"r.json"_s, R"({"full_name": "Sita Devi", "addresses": [{"line1": "4 MG Road", "city": "Pune"}]})");

        const CliResult byWords = folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Ram = Kumar"_s, u"phones=9876543210"_s, u"--json"_s});
        const CliResult byFile = folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"--request"_s, u"r.json"_s, u"--json"_s});
        const CliResult byInput = folder.run({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"--request"_s, u"-"_s}, R"({"full_name": "Gita Rao"})");

        QCOMPARE(byWords.json().value("number"_L1).toString(), u"C-00001"_s);
        QCOMPARE(byFile.json().value("number"_L1).toString(), u"C-00002"_s);
        QCOMPARE(byInput.code, 0);
        QCOMPARE(names(list(folder, {u"--sort"_s, u"code"_s, u"--json"_s})), QStringList({u"Ram = Kumar"_s, u"Sita Devi"_s, u"Gita Rao"_s}));
    }

    void namesRecordsByCode()
    {
        const CliFolder folder;
        makeCustomers(folder);

        QCOMPARE(folder.run({u"run"_s, u"c.freehold"_s, u"add-note"_s, u"party=Sita Devi"_s, u"body=asked for the brochure"_s}).code, 0);
        const CliResult unknown = folder.run({u"run"_s, u"c.freehold"_s, u"add-note"_s, u"party=Nobody"_s, u"body=x"_s, u"--json"_s});
        QCOMPARE(unknown.code, 3);
        QCOMPARE(unknown.json().value("field"_L1).toString(), u"party"_s);
    }

    void theSameIdIsDoneOnceAndADryRunNever()
    {
        const CliFolder folder;
        folder.makeCompany();
        const QStringList again{u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Ram"_s, u"--id"_s, u"0192f000-0000-7000-8000-000000000001"_s};

        folder.done(again);
        folder.done(again);
        folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Sita"_s, u"--dry-run"_s});

        QCOMPARE(list(folder, {u"--json"_s}).rows().size(), 1);
    }

    void amountsInAnotherCurrencyAreListedWithItsDigits()
    {
        const CliFolder folder;
        folder.makeCompany();
        const QByteArray entry(R"({"day": "2026-07-02", "currency": "%1", "lines": [{"account": "6060", "debit": "%2"}, {"account": "1112", "credit": "%2"}]})");
        for (const auto &[currency, amount] : {std::pair<QByteArray, QByteArray>{"JPY", "5000"}, {"KWD", "1.5"}, {"INR", "70"}}) {
            folder.write(u"r.json"_s, QByteArray(entry).replace("%1", currency).replace("%2", amount));
            folder.done({u"run"_s, u"c.freehold"_s, u"post-journal"_s, u"--request"_s, u"r.json"_s});
        }
        const QStringList lines{u"list"_s, u"c.freehold"_s, u"journal_lines"_s, u"--columns"_s, u"amount"_s, u"--where"_s, u"amount > 0"_s, u"--sort"_s, u"currency"_s};

        QStringList amounts;
        for (const QJsonValue &row : folder.done(lines + QStringList{u"--json"_s}).rows())
            amounts.append(row["amount"_L1].toString());
        folder.done(lines + QStringList{u"--csv"_s, u"o.csv"_s});

        QCOMPARE(amounts, QStringList({u"70.00"_s, u"5000"_s, u"1.500"_s}));
        QVERIFY2(folder.content(u"o.csv"_s).endsWith("amount\r\n70.00\r\n5000\r\n1.500\r\n"), folder.content(u"o.csv"_s).constData());
        const QByteArray shown = folder.done(lines).out;
        QVERIFY2(shown.contains("70.00\n") && shown.contains("¥5,000\n") && shown.contains("KWD\u00a01.500\n"), shown.constData());
    }

    void aChequeBroughtAgainIsNamedByItsNumber()
    {
        const CliFolder folder;
        makeCustomers(folder);
        const auto run = [&](const QStringList &words) { return folder.run(QStringList{u"run"_s, u"c.freehold"_s} + words); };
        const auto take = [&](const QString &day) {
            return run({u"take-receipt"_s, u"party=C-00001"_s, u"day="_s + day, u"method=cheque"_s, u"amount=5000"_s, u"cheque_number=000123"_s,
                        u"cheque_bank=HDFC"_s, u"cheque_day="_s + day});
        };
        const QString cheque = u"cheque=000123"_s;

        QCOMPARE(take(u"2026-07-02"_s).code, 0);
        QCOMPARE(run({u"deposit-cheque"_s, cheque, u"day=2026-07-03"_s}).code, 0);
        QCOMPARE(run({u"bounce-cheque"_s, u"cheque=000123 hdfc 2/7/2026"_s, u"day=2026-07-06"_s, u"reason=funds"_s, u"charge=500"_s}).code, 0);
        QCOMPARE(take(u"2026-07-08"_s).code, 0);
        const CliResult unclear = run({u"clear-cheque"_s, cheque, u"day=2026-07-09"_s, u"--json"_s});
        QCOMPARE(unclear.code, 3);
        QCOMPARE(unclear.json().value("field"_L1).toString(), u"cheque"_s);
        QVERIFY2(unclear.err.contains("dated 2 Jul 2026") && unclear.err.contains("dated 8 Jul 2026"), unclear.err.constData());
        QCOMPARE(run({u"deposit-cheque"_s, cheque, u"day=2026-07-09"_s}).code, 0);
        QCOMPARE(run({u"collect-bounce-charge"_s, cheque, u"day=2026-07-09"_s, u"method=cash"_s}).code, 0);
        QCOMPARE(run({u"clear-cheque"_s, cheque, u"day=2026-07-10"_s}).code, 0);
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);
    }

    void saysInWordsThatNothingWasDue()
    {
        const CliFolder folder;
        folder.makeCompany();
        const QStringList raise{u"run"_s, u"c.freehold"_s, u"raise-demands"_s, u"day=2026-07-25"_s};

        const CliResult raised = folder.run(raise);
        const CliResult json = folder.run(raise + QStringList{u"--json"_s});

        QCOMPARE(raised.code, 0);
        QCOMPARE(raised.out, QByteArray("Nothing is due up to 25 Jul 2026 that is not demanded already.\n"));
        QCOMPARE(json.json().value("count"_L1).toInt(-1), 0);
    }

    void refusesRequestsItDoesNotUnderstand()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"broken.json"_s, "{\"full_name\": ");
        folder.write(u"field.json"_s, R"({"shoe_size": 9})");

        const QStringList start{u"run"_s, u"c.freehold"_s, u"add-customer"_s};
        QCOMPARE(folder.run(start + QStringList{u"shoe_size=9"_s}).code, 2);
        QCOMPARE(folder.run(start + QStringList{u"Ram"_s}).code, 2);
        QCOMPARE(folder.run(start + QStringList{u"full_name=A"_s, u"full_name=B"_s}).code, 2);
        QCOMPARE(folder.run(start + QStringList{u"full_name=A"_s, u"--request"_s, u"field.json"_s}).code, 2);
        QCOMPARE(folder.run(start + QStringList{u"full_name=A"_s, u"--id"_s, u"one"_s}).code, 2);
        QCOMPARE(folder.run(start + QStringList{u"--request"_s, u"broken.json"_s}).code, 3);
        QCOMPARE(folder.run(start + QStringList{u"--request"_s, u"field.json"_s}).code, 3);
        QCOMPARE(folder.run(start + QStringList{u"birth_date=31/02/1980"_s, u"full_name=A"_s}).code, 3);
        QCOMPARE(folder.run(start).code, 3);
        QCOMPARE(list(folder, {u"--json"_s}).rows().size(), 0);
    }

    void writesReportsInEveryFormat()
    {
        const CliFolder folder;
        folder.makeCompany();
        const QStringList report{u"report"_s, u"c.freehold"_s, u"trial-balance"_s, u"--out"_s};

        const CliResult pages = folder.run(report + QStringList{u"t.pdf"_s});
        QCOMPARE(pages.code, 0);
        QCOMPARE(pages.err, QByteArray());
        QVERIFY(folder.content(u"t.pdf"_s).startsWith("%PDF"));
        QCOMPARE(folder.run(report + QStringList{u"t.xlsx"_s}).code, 0);
        QVERIFY(folder.content(u"t.xlsx"_s).startsWith("PK"));
        QCOMPARE(folder.run(report + QStringList{u"t.csv"_s}).code, 0);
        QCOMPARE(folder.run(report + QStringList{u"t.json"_s}).code, 0);
        QVERIFY(QJsonDocument::fromJson(folder.content(u"t.json"_s)).isObject());
        QCOMPARE(folder.run(report + QStringList{u"t.doc"_s}).code, 2);
        QCOMPARE(folder.run(report + QStringList{u"t.pdf"_s, u"shoe_size=9"_s}).code, 2);
    }

    void writesThePlanOfAProjectInEveryFormat()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"run"_s, u"c.freehold"_s, u"add-project"_s, u"code=GM"_s, u"name=Green Meadows"_s, u"tax_policy=land"_s});
        const QStringList report{u"report"_s, u"c.freehold"_s, u"plot-plan"_s, u"project=GM"_s, u"--out"_s};

        for (const QString &ending : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s})
            QCOMPARE(folder.run(report + QStringList{u"plan."_s + ending}).code, 0);
    }

    void exportsTheBooksForOtherPrograms()
    {
        const CliFolder folder;
        folder.makeCompany();

        for (const QString &format : {u"ledger"_s, u"hledger"_s, u"beancount"_s, u"csv"_s}) {
            QCOMPARE(folder.run({u"export"_s, u"c.freehold"_s, u"--format"_s, format, u"o."_s + format}).code, 0);
            QVERIFY(folder.exists(u"o."_s + format));
        }
    }
};

FREEHOLD_TEST(TestCliData);
#include "tst_cli_data.moc"
