// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestCliCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesACompanyThatIsInOrder()
    {
        const CliFolder folder;

        const CliResult made = folder.run({u"new"_s, u"c.freehold"_s, u"--country"_s, u"IN"_s, u"--name"_s, u"Sundara Estates"_s, u"--json"_s});

        QCOMPARE(made.code, 0);
        QVERIFY(made.err.isEmpty());
        QCOMPARE(made.json().value("file"_L1).toString(), u"c.freehold"_s);
        QCOMPARE(folder.files(), QStringList{u"c.freehold"_s});
        const CliResult checked = folder.run({u"check"_s, u"c.freehold"_s, u"--json"_s});
        QCOMPARE(checked.code, 0);
        QCOMPARE(checked.json().value("problems"_L1).toArray().size(), 0);
    }

    void leavesAFileThatIsThereAlone()
    {
        const CliFolder folder;
        folder.write(u"c.freehold"_s, "my letters");

        const CliResult refused = folder.run({u"new"_s, u"c.freehold"_s, u"--country"_s, u"IN"_s, u"--name"_s, u"X"_s});

        QCOMPARE(refused.code, 3);
        QCOMPARE(folder.content(u"c.freehold"_s), QByteArray("my letters"));
    }

    void aRefusedCompanyLeavesNoFile()
    {
        const CliFolder folder;

        const CliResult refused = folder.run({u"new"_s, u"c.freehold"_s, u"--country"_s, u"IN"_s, u"--name"_s, u"X"_s, u"--currency"_s, u"12"_s});

        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains("12"));
        QVERIFY(folder.files().isEmpty());
    }

    void refusesAFileThatIsNoCompany_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Name,Phone\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0\x10\0\1\1", 20);
    }
    void refusesAFileThatIsNoCompany()
    {
        QFETCH(QByteArray, bytes);
        const CliFolder folder;
        folder.write(u"x.freehold"_s, bytes);

        const CliResult refused = folder.run({u"check"_s, u"x.freehold"_s});

        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains("x.freehold"));
        QCOMPARE(folder.content(u"x.freehold"_s), bytes);
    }

    void readsButDoesNotWriteWhatAnotherProgramHasOpen()
    {
        const TestCompany open;
        const CliFolder folder;
        const QString file = open.store->path();

        QCOMPARE(folder.run({u"list"_s, file, u"customers"_s}).code, 0);
        QCOMPARE(folder.run({u"backup"_s, file, u"copy.freehold"_s}).code, 0);
        const CliResult refused = folder.run({u"run"_s, file, u"add-customer"_s, u"full_name=Ram"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.trimmed().endsWith('.'), refused.err.constData());
        QCOMPARE(folder.run({u"restore"_s, u"copy.freehold"_s, file}).code, 3);
        QCOMPARE(folder.done({u"list"_s, file, u"customers"_s, u"--json"_s}).rows().size(), 0);
    }

    void actsAsTheUserNamed()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"run"_s, u"c.freehold"_s, u"add-user"_s, u"name=mira"_s, u"full_name=Mira Shah"_s, u"role=agent"_s});

        folder.write(u"l.csv"_s, customersCsv);
        folder.done({u"import"_s, u"c.freehold"_s, u"l.csv"_s, u"--kind"_s, u"customers"_s, u"--user"_s, u"mira"_s});
        const CliResult unknown = folder.run({u"list"_s, u"c.freehold"_s, u"customers"_s, u"--user"_s, u"nobody"_s});

        const QJsonArray batches = folder.done({u"list"_s, u"c.freehold"_s, u"import_batches"_s, u"--json"_s}).rows();
        QCOMPARE(batches.first()["actor"_L1].toString(), u"mira"_s);
        QCOMPARE(unknown.code, 3);
        QVERIFY(unknown.err.contains("nobody"));
    }

    void backsUpAndRestoresAndKeepsTheOldCompany()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Ram Kumar"_s});
        folder.done({u"backup"_s, u"c.freehold"_s, u"b.freehold"_s});
        folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Sita Devi"_s});

        const CliResult restored = folder.done({u"restore"_s, u"b.freehold"_s, u"c.freehold"_s, u"--json"_s});

        QCOMPARE(folder.done({u"list"_s, u"c.freehold"_s, u"customers"_s, u"--json"_s}).rows().size(), 1);
        const QString kept = restored.json().value("kept"_L1).toString();
        QVERIFY(kept.contains(u"before-restore"_s));
        QCOMPARE(folder.done({u"list"_s, kept, u"customers"_s, u"--json"_s}).rows().size(), 2);
        QCOMPARE(folder.files().size(), 3);
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);
    }

    void backupDoesNotReplaceAFileUnasked()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"b.freehold"_s, "yesterday");

        QCOMPARE(folder.run({u"backup"_s, u"c.freehold"_s, u"b.freehold"_s}).code, 3);
        QCOMPARE(folder.content(u"b.freehold"_s), QByteArray("yesterday"));
        QCOMPARE(folder.run({u"backup"_s, u"c.freehold"_s, u"b.freehold"_s, u"--overwrite"_s}).code, 0);
    }

    void restoreRefusesADamagedBackupAndChangesNothing()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"backup"_s, u"c.freehold"_s, u"b.freehold"_s});
        QByteArray damaged = folder.content(u"b.freehold"_s);
        damaged.replace(8192, 20'000, QByteArray(20'000, 'x'));
        folder.write(u"b.freehold"_s, damaged);
        const QByteArray before = folder.content(u"c.freehold"_s);

        const CliResult refused = folder.run({u"restore"_s, u"b.freehold"_s, u"c.freehold"_s});

        QVERIFY2(refused.code == 3 || refused.code == 1, refused.err.constData());
        QCOMPARE(folder.content(u"c.freehold"_s), before);
        QCOMPARE(folder.files(), QStringList({u"b.freehold"_s, u"c.freehold"_s}));
    }

    void restoreRefusesWhatIsNoBackupAndDoesNotReplaceOtherFiles()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.write(u"letters.txt"_s, "my letters");

        QCOMPARE(folder.run({u"restore"_s, u"letters.txt"_s, u"c.freehold"_s}).code, 3);
        QCOMPARE(folder.run({u"restore"_s, u"c.freehold"_s, u"letters.txt"_s}).code, 3);
        QCOMPARE(folder.run({u"restore"_s, u"c.freehold"_s, u"c.freehold"_s}).code, 3);
        QCOMPARE(folder.content(u"letters.txt"_s), QByteArray("my letters"));
        QCOMPARE(folder.run({u"check"_s, u"c.freehold"_s}).code, 0);
    }

    void restoresToAPlaceWhereNothingStands()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"backup"_s, u"c.freehold"_s, u"b.freehold"_s});

        folder.done({u"restore"_s, u"b.freehold"_s, u"new place.freehold"_s});

        QCOMPARE(folder.run({u"check"_s, u"new place.freehold"_s}).code, 0);
    }

    void checkNoticesAnEntryThatWasTamperedWith()
    {
        const CliFolder folder;
        folder.makeCompany();
        folder.done({u"run"_s, u"c.freehold"_s, u"add-customer"_s, u"full_name=Zarathustra"_s});
        QByteArray bytes = folder.content(u"c.freehold"_s);
        QVERIFY(bytes.contains("\"Zarathustra\""));
        folder.write(u"c.freehold"_s, bytes.replace("\"Zarathustra\"", "\"Zarathustrb\""));

        const CliResult checked = folder.run({u"check"_s, u"c.freehold"_s, u"--json"_s});

        QCOMPARE(checked.code, 1);
        QCOMPARE(checked.json().value("problems"_L1).toArray().first()["check"_L1].toString(), u"history"_s);
    }

    void theSampleIsInOrder()
    {
        const CliFolder folder;

        folder.done({u"sample"_s, u"s.freehold"_s, u"--seed"_s, u"3"_s, u"--as-of"_s, u"2026-07-01"_s});

        const CliResult checked = folder.run({u"check"_s, u"s.freehold"_s});
        QVERIFY2(checked.code == 0, checked.out.constData());
    }
};

FREEHOLD_TEST(TestCliCompany);
#include "tst_cli_company.moc"
