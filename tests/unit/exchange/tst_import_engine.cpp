// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_engine.h"

#include "crm/entities/party.h"
#include "crm/operations/add_customer.h"
#include "exchange/undo_import.h"
#include "org/company.h"
#include "reading_fixtures.h"
#include "support/postgres_server.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *twoCustomers = "Customer Name,Mobile,City\nRam Kumar,9876543210,Pune\nSita Devi,9876500011,Nashik\n";
constexpr const char *oneBadOfThree =
    "Customer Name,Mobile,E-mail,DOB\nRam Kumar,9876543210,ram@example.com,15/08/1980\nSita Devi,12,sita@example.com,31/02/1990\n,9876511111,x@example.com,\n";

/// A company and a folder of files to bring into it.
struct ImportCase {
    std::unique_ptr<TestCompany> company = std::make_unique<TestCompany>();
    ReadingFolder files;

    ImportPlan plan(const QString &name, const QByteArray &bytes, ImportChoices choices = {}, const QString &kind = u"customers"_s)
    {
        choices.company = company->read([](Reader &reader) { return companyFormat(reader); });
        const Result<ImportPlan> planned = planImport(*company->store, *company->program.importers.find(kind), files.write(name, bytes), choices);
        if (!planned)
            qFatal("%s", qUtf8Printable(planned.error().text));
        return *planned;
    }
    ImportReport run(const QString &name, const QByteArray &bytes, const ImportOptions &options = {})
    {
        return runImport(*company->store, plan(name, bytes), options);
    }
    qint64 count(const QString &table) { return company->integer(u"select count(*) from %1 where deleted_at is null"_s.arg(table)); }
    /// Everything that a change would have left a trace in.
    QList<qint64> traces()
    {
        QList<qint64> counts;
        for (const QString &table : {u"parties"_s, u"audit_log"_s, u"sync_txn"_s, u"sync_op"_s, u"import_batches"_s, u"import_templates"_s, u"search_document"_s})
            counts.append(company->integer(u"select count(*) from %1"_s.arg(table)));
        return counts;
    }
    Error undoRefusal(const QString &batch)
    {
        const Result<Outcome> undone = company->store->run(u"undo-import"_s, {{u"batch"_s, batch}});
        return undone ? Error{} : undone.error();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestImportEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryRowInOneBatch()
    {
        ImportCase test;

        const ImportReport report = test.run(u"list.csv"_s, twoCustomers);

        QVERIFY(!report.refusal);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.taken(), 2);
        QCOMPARE(report.batch, u"customers-20260701-1"_s);
        QCOMPARE(test.count(u"parties"_s), 2);
        QCOMPARE(test.company->integer(u"select rows_taken from import_batches where code = 'customers-20260701-1'"_s), 2);
        QCOMPARE(test.company->integer(u"select count(*) from sync_op where name = 'add-customer'"_s), 2);
    }

    void showsTheRawValueBesideTheParsedOne()
    {
        ImportCase test;

        const QList<ImportPreviewRow> rows = previewImport(test.plan(u"list.csv"_s, oneBadOfThree), QDate(2026, 7, 1));

        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].number, 2);
        QCOMPARE(rows[0].cells[3].raw, u"15/08/1980"_s);
        QCOMPARE(rows[0].cells[3].parsed, u"15 Aug 1980"_s);
        QVERIFY(rows[1].cells[3].parsed.isEmpty());
        QVERIFY(rows[1].cells[3].problem.contains(u"31/02/1990"_s));
    }

    /// 1,000 rows go in as they are, one more behind a copy of what stood before.
    void aCopyIsKeptBeforeMoreThanAThousandRows()
    {
        ImportCase test;
        QByteArray rows("Customer Name\n");
        for (int i = 1; i <= 1'000; ++i)
            rows += "Customer " + QByteArray::number(i) + '\n';
        const QString folder = test.company->store->options().backupFolder;

        QVERIFY(test.run(u"thousand.csv"_s, rows).backup.isEmpty());
        rows += "One more\n";
        QVERIFY(test.run(u"more.csv"_s, rows, {.isDryRun = true}).backup.isEmpty());
        QCOMPARE(test.run(u"bad.csv"_s, rows + QByteArray(300, 'x') + '\n').backup, QString());
        QVERIFY(!QFileInfo::exists(folder));

        const ImportReport report = test.run(u"more.csv"_s, rows);

        QVERIFY2(!report.refusal, report.refusal ? qPrintable(report.refusal->text) : "");
        QCOMPARE(report.taken(), 1'001);
        QCOMPARE(QFileInfo(report.backup).path(), folder);
        const Result<std::unique_ptr<Store>> copy =
            Store::open(test.company->program.catalogue, test.company->program.operations, {.path = report.backup, .isReadOnly = true});
        QVERIFY(copy);
        QCOMPARE((*copy)->read([](Reader &reader) { return reader.integer(u"select count(*) from parties"_s); }).value(), 1'000);
        QCOMPARE((*copy)->auditChainProblem().value(), QString());
    }

    void anImportWhoseCopyCannotBeMadeIsRefused()
    {
        ImportCase test;
        QByteArray rows("Customer Name\n");
        for (int i = 1; i <= 1'001; ++i)
            rows += "Customer " + QByteArray::number(i) + '\n';
        QFile inTheWay(test.company->store->options().backupFolder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QList<qint64> before = test.traces();

        const ImportReport report = test.run(u"more.csv"_s, rows);

        QVERIFY(report.refusal.has_value());
        QVERIFY(report.refusal->code != ErrorCode::Trouble);
        QVERIFY2(report.refusal->text.contains(u"a copy of the company is kept, and that could not be made, so nothing was changed"_s),
                 qPrintable(report.refusal->text));
        QCOMPARE(test.traces(), before);
    }

    void oneBadRowRefusesTheFileAndAllAreListed()
    {
        ImportCase test;
        const QList<qint64> before = test.traces();

        const ImportReport report = test.run(u"list.csv"_s, oneBadOfThree, {.problemFile = test.files.path(u"bad.csv"_s)});

        QVERIFY(report.refusal.has_value());
        QCOMPARE(report.refusal->code, ErrorCode::InvalidInput);
        QCOMPARE(report.rows, 3);
        QCOMPARE(report.skipped, 2);
        QCOMPARE(report.taken(), 0);
        QCOMPARE(test.traces(), before);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems[0].row, 3);
        QCOMPARE(report.problems[0].column, u"DOB"_s);
        QCOMPARE(report.problems[0].value, u"31/02/1990"_s);
        QCOMPARE(report.problems[1].row, 4);
        QCOMPARE(report.problemFile, test.files.path(u"bad.csv"_s));
    }

    void writesBadRowsWithTheirOwnColumnsRowColumnAndReason()
    {
        ImportCase test;

        test.run(u"list.csv"_s, oneBadOfThree, {.problemFile = test.files.path(u"bad.csv"_s)});

        const QByteArrayList lines = contentOf(test.files.path(u"bad.csv"_s)).split('\n');
        QVERIFY(lines[0].contains("Customer Name,Mobile,E-mail,DOB,Row in file,Bad column,Reason"));
        QVERIFY(lines[1].startsWith("Sita Devi,12,sita@example.com,31/02/1990,3,DOB,"));
        QVERIFY(lines[2].startsWith(",9876511111,x@example.com,,4,"));
    }

    void correctedBadRowsComeInFromThatFile()
    {
        ImportCase test;
        test.run(u"list.csv"_s, oneBadOfThree, {.skipsBadRows = true, .problemFile = test.files.path(u"bad.csv"_s)});
        QByteArray corrected = contentOf(test.files.path(u"bad.csv"_s));
        corrected.replace("Sita Devi,12,", "Sita Devi,9876500011,").replace("31/02/1990,3", "28/02/1990,3").replace("\n,98", "\nGita,98");

        const ImportReport report = test.run(u"corrected.csv"_s, corrected);

        QVERIFY2(!report.refusal, report.refusal ? qUtf8Printable(report.refusal->text) : "");
        QCOMPARE(report.created, 2);
        QCOMPARE(test.count(u"parties"_s), 3);
    }

    void takesWhatWasPutRightAndLeavesOutWhatIsNotWanted()
    {
        ImportCase test;
        ImportPlan plan = test.plan(u"list.csv"_s, oneBadOfThree);
        QCOMPARE(runImport(*test.company->store, plan, {.isDryRun = true}).skipped, 2);
        const QHash<qint64, QStringList> before = *rowsOfImport(plan, {3});
        QCOMPARE(before.value(3), (QStringList{u"Sita Devi"_s, u"12"_s, u"sita@example.com"_s, u"31/02/1990"_s}));

        plan.corrections[3][1] = u"9876500011"_s;
        plan.corrections[3][3] = QString();
        plan.leftOut = {4};
        const QHash<qint64, QStringList> after = *rowsOfImport(plan, {3});
        const ImportReport report = runImport(*test.company->store, plan);

        QCOMPARE(after.value(3), (QStringList{u"Sita Devi"_s, u"9876500011"_s, u"sita@example.com"_s, QString()}));
        QVERIFY(!report.refusal);
        QCOMPARE(report.rows, 2);
        QCOMPARE(report.created, 2);
        QCOMPARE(test.company->integer(u"select count(*) from contact_points where digits like '%9876500011'"_s), 1);
    }

    void namesTheRowsThatWereThereAlready()
    {
        ImportCase test;
        QVERIFY(!test.run(u"list.csv"_s, twoCustomers).refusal);

        const ImportReport again = test.run(u"more.csv"_s, "Customer Name,Mobile,City\nGita Rao,9876522222,Pune\nRam Kumar,9876543210,Pune\n", {.isDryRun = true});

        QCOMPARE(again.created, 1);
        QCOMPARE(again.matches.size(), 1);
        QCOMPARE(again.matches.first().row, 3);
        QCOMPARE(again.matches.first().table, u"parties"_s);
        QVERIFY(!again.matches.first().id.isNull());
    }

    void takesTheGoodRowsWhenBadOnesAreSkipped()
    {
        ImportCase test;

        const ImportReport report = test.run(u"list.csv"_s, oneBadOfThree, {.skipsBadRows = true});

        QVERIFY(!report.refusal);
        QCOMPARE(report.created, 1);
        QCOMPARE(report.skipped, 2);
        QCOMPARE(test.company->integer(u"select skipped from import_batches"_s), 2);
        QCOMPARE(test.count(u"parties"_s), 1);
    }

    void refusesAFileWithoutAGoodRowEvenWhenSkipping()
    {
        ImportCase test;

        const ImportReport report = test.run(u"list.csv"_s, "Name,Mobile\n,9876543210\n", {.skipsBadRows = true});

        QVERIFY(report.refusal.has_value());
        QCOMPARE(test.count(u"import_batches"_s), 0);
    }

    void dryRunTellsTheSameAndLeavesNothing()
    {
        ImportCase test;
        const QList<qint64> before = test.traces();

        const ImportReport report = test.run(u"list.csv"_s, twoCustomers, {.isDryRun = true});

        QVERIFY(!report.refusal);
        QCOMPARE(report.created, 2);
        QVERIFY(report.batch.isEmpty());
        QCOMPARE(test.traces(), before);
    }

    void matchesTheSameFileAgainAndSaysSo()
    {
        ImportCase test;
        test.run(u"list.csv"_s, twoCustomers);

        const ImportReport report = test.run(u"again.csv"_s, twoCustomers);

        QCOMPARE(report.created, 0);
        QCOMPARE(report.matched, 2);
        QCOMPARE(report.earlierBatch, u"customers-20260701-1"_s);
        QCOMPARE(test.count(u"parties"_s), 2);
    }

    void stopsWithoutATraceWhenTheUserCancels()
    {
        ImportCase test;
        const QList<qint64> before = test.traces();
        const ImportPlan plan = test.plan(u"list.csv"_s, twoCustomers);

        const ImportReport report = runImport(*test.company->store, plan, {}, [](qint64, qint64) { return false; });

        QVERIFY(report.refusal.has_value());
        QCOMPARE(report.refusal->code, ErrorCode::Cancelled);
        QCOMPARE(test.traces(), before);
    }

    void refusesByNameAFileThatIsNoSuchList()
    {
        ImportCase test;

        const ImportReport report = test.run(u"houses.csv"_s, "id,price,bedrooms\n1,221900,3\n2,604000,4\n3,257500,3\n");

        QVERIFY(report.refusal.has_value());
        QVERIFY(report.refusal->text.contains(u"houses.csv"_s));
        QVERIFY(report.refusal->text.contains(u"3 rows"_s));
        QVERIFY(report.refusal->text.contains(u"bedrooms"_s));
    }

    void refusesAMappingOfAColumnThatIsNotThere()
    {
        ImportCase test;
        ImportChoices choices;
        choices.mapping.targets.insert(u"buyer"_s, u"full_name"_s);

        const Result<ImportPlan> plan = planImport(*test.company->store, *test.company->program.importers.find(u"customers"),
                                                   test.files.write(u"list.csv"_s, twoCustomers), choices);

        QVERIFY(!plan.ok());
        QVERIFY(plan.error().text.contains(u"buyer"_s));
    }

    void followsAMappingAgainstItsGuess()
    {
        ImportCase test;
        ImportChoices choices;
        choices.mapping.targets = {{u"mobile"_s, QString()}, {u"alt"_s, u"phone"_s}};

        const ImportPlan plan = test.plan(u"list.csv"_s, "Name,Mobile,Alt\nRam,9876543210,9876500011\n", choices);

        QCOMPARE(plan.targets, QStringList({u"full_name"_s, QString(), u"phone"_s}));
        QCOMPARE(plan.unusedHeaders(), QStringList{u"Mobile"_s});
    }

    void remembersTheColumnsOfAShapeOfFile()
    {
        ImportCase test;
        ImportChoices choices;
        choices.mapping.targets = {{u"who"_s, u"full_name"_s}};
        const ImportPlan first = test.plan(u"a.csv"_s, "Who,Mobile\nRam Kumar,9876543210\n", choices);
        QVERIFY(!runImport(*test.company->store, first).refusal);

        const ImportPlan second = test.plan(u"b.csv"_s, "WHO,Mobile\nSita Devi,9876500011\n");

        QVERIFY(second.isFromTemplate);
        QCOMPARE(second.targets, QStringList({u"full_name"_s, u"phone"_s}));
    }

    void takesAnImportBackWhole()
    {
        ImportCase test;
        const QString batch = test.run(u"list.csv"_s, twoCustomers).batch;

        const Outcome undone = test.company->run(u"undo-import"_s, {{u"batch"_s, batch}});

        QCOMPARE(undone.number, batch);
        for (const QString &table : {u"parties"_s, u"party_roles"_s, u"contact_points"_s, u"addresses"_s})
            QCOMPARE(test.count(table), 0);
        QCOMPARE(test.company->integer(u"select count(*) from import_batches where state = 'undone'"_s), 1);
        QVERIFY(test.undoRefusal(batch).text.contains(u"undone already"_s));
    }

    void bringsTheSameFileInAgainAfterItWasUndone()
    {
        ImportCase test;
        test.company->run(u"undo-import"_s, {{u"batch"_s, test.run(u"list.csv"_s, twoCustomers).batch}});

        const ImportReport report = test.run(u"list.csv"_s, twoCustomers);

        QCOMPARE(report.created, 2);
        QVERIFY(report.earlierBatch.isEmpty());
    }

    void refusesToUndoWhatWasChangedOrIsReferredTo()
    {
        ImportCase test;
        const QString batch = test.run(u"list.csv"_s, twoCustomers).batch;
        const QUuid ram = test.company->read([](Reader &reader) { return reader.findBy<Party>(u"full_name = 'Ram Kumar'"_s)->id.uuid(); });
        test.company->run(u"add-note"_s, {{u"party"_s, ram}, {u"body"_s, u"asked for the brochure"_s}});

        const Error refusal = test.undoRefusal(batch);

        QCOMPARE(refusal.code, ErrorCode::Conflict);
        QVERIFY2(refusal.text.contains(u"Ram Kumar"_s), qUtf8Printable(refusal.text));
        QVERIFY(!refusal.text.contains(u"Sita Devi"_s));
        QCOMPARE(test.count(u"parties"_s), 2);
    }

    void refusesToUndoAfterNinetyDays()
    {
        ImportCase test;
        const QString batch = test.run(u"list.csv"_s, twoCustomers).batch;
        test.company->clock.advance(qint64(91) * 24 * 3600);

        QVERIFY(test.undoRefusal(batch).text.contains(u"90"_s));
        QCOMPARE(test.count(u"parties"_s), 2);
    }

    void givesChangedRowsTheirOldValuesBack()
    {
        ImportCase test;
        test.company->run(AddCustomer{.fullName = u"Ram Kumar"_s, .phones = u"9876543210"_s});
        struct Renaming final : ImportRun {
            RowEffect take(Transaction &tx, const QVariantMap &row) override
            {
                Party party = *tx.findBy<Party>(u"full_name = :name"_s, {{u"name"_s, row.value(u"old"_s)}});
                party.fullName = row.value(u"new"_s).toString();
                tx.update(party);
                return {RowEffect::Kind::Matched, u"parties"_s, party.id.uuid()};
            }
        };
        test.company->program.importers.add({u"renaming"_s, Label{"Test", "Renaming"},
                                             {{column("old", Label{"Test", "Old"}, FieldType::Text), {}}, {column("new", Label{"Test", "New"}, FieldType::Text), {}}},
                                             [] { return std::make_unique<Renaming>(); }});
        const ImportPlan plan = test.plan(u"r.csv"_s, "Old,New\nRam Kumar,Rama K\nRama K,Raman\n", {}, u"renaming"_s);
        const QString batch = runImport(*test.company->store, plan).batch;
        QCOMPARE(test.company->integer(u"select count(*) from parties where full_name = 'Raman'"_s), 1);

        test.company->run(u"undo-import"_s, {{u"batch"_s, batch}});

        QCOMPARE(test.company->integer(u"select count(*) from parties where full_name = 'Ram Kumar'"_s), 1);
    }

    void reversesEntriesInsteadOfRemovingThem()
    {
        ImportCase test;
        const QByteArray entries = "Voucher No,Date,Account,Debit,Credit\n1,01/06/2026,Cash,500,\n1,01/06/2026,Bank,,500\n";
        ImportPlan plan = test.plan(u"j.csv"_s, entries, {}, u"journal"_s);
        const QStringList accounts = test.company->read([](Reader &reader) {
            QStringList numbers;
            for (Rows rows = reader.query(u"select a.number from account_roles r join accounts a on a.id = r.account_id where r.role in ('cash', 'suspense') order by r.role"_s); rows.next();)
                numbers.append(rows.text(0));
            return numbers;
        });
        QCOMPARE(accounts.size(), 2);
        QByteArray own = entries;
        own.replace("Cash", accounts[0].toUtf8()).replace("Bank", accounts[1].toUtf8());
        plan = test.plan(u"j2.csv"_s, own, {}, u"journal"_s);
        const ImportReport report = runImport(*test.company->store, plan);
        QVERIFY2(!report.refusal, report.refusal ? qUtf8Printable(report.refusal->text) : "");

        test.company->run(u"undo-import"_s, {{u"batch"_s, report.batch}});

        QCOMPARE(test.company->integer(u"select count(*) from journal_entries"_s), 2);
        QCOMPARE(test.company->integer(u"select cast(coalesce(sum(amount), 0) as bigint) from journal_lines l join account_roles r on r.account_id = l.account_id where r.role = 'cash'"_s), 0);
    }

    void countsRowsThatAreBadOnlyTogether()
    {
        ImportCase test;
        const QString cash = test.company->read([](Reader &reader) {
            Rows rows = reader.query(u"select a.number from account_roles r join accounts a on a.id = r.account_id where r.role = 'cash'"_s);
            return rows.next() ? rows.text(0) : QString();
        });
        const QByteArray entries = "Voucher No,Date,Account,Debit,Credit\n7,01/06/2026," + cash.toUtf8() + ",500,\n7,01/06/2026," + cash.toUtf8() + ",,400\n";

        const ImportReport report = runImport(*test.company->store, test.plan(u"j.csv"_s, entries, {}, u"journal"_s), {.problemFile = test.files.path(u"bad.csv"_s)});

        QVERIFY(report.refusal.has_value());
        QCOMPARE(report.skipped, 2);
        QCOMPARE(report.taken(), 0);
        QCOMPARE(contentOf(test.files.path(u"bad.csv"_s)).count("\r\n"), 3);
    }

    void takesContactCards()
    {
        ImportCase test;

        const ImportReport report = test.run(u"people.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Asha Rao\r\nTEL:9876543210\r\nEND:VCARD\r\n"
                                                              "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n",
                                              {.skipsBadRows = true, .problemFile = test.files.path(u"bad.csv"_s)});

        QVERIFY(!report.refusal);
        QCOMPARE(report.created, 1);
        QCOMPARE(report.skipped, 1);
        QCOMPARE(report.problems.first().row, 2);
        QVERIFY(contentOf(report.problemFile).contains(",2,,"));
    }

    void refusesContactCardsForOtherKinds()
    {
        ImportCase test;
        const Result<ImportPlan> plan = planImport(*test.company->store, *test.company->program.importers.find(u"accounts"),
                                                   test.files.write(u"a.vcf"_s, "BEGIN:VCARD\r\nFN:X\r\nEND:VCARD\r\n"), {});

        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().code, ErrorCode::Unsupported);
    }

    void worksOnPostgresAsWell()
    {
        if (!PostgresServer::shared())
            QSKIP(qUtf8Printable(PostgresServer::problem()));
        ImportCase test;
        test.company = TestCompany::onPostgres();
        const ImportReport report = test.run(u"list.csv"_s, oneBadOfThree, {.skipsBadRows = true});
        QVERIFY2(!report.refusal, report.refusal ? qUtf8Printable(report.refusal->text) : "");
        QCOMPARE(report.created, 1);

        test.company->run(u"undo-import"_s, {{u"batch"_s, report.batch}});

        QCOMPARE(test.count(u"parties"_s), 0);
    }
};

FREEHOLD_TEST(TestImportEngine);
#include "tst_import_engine.moc"
