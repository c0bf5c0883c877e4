// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"
#include "bench_contest.h"
#include "raw_file.h"

#include "exchange/import_engine.h"
#include "exchange/importers.h"
#include "sample/sample_people.h"

#include <QFile>
#include <QTemporaryDir>

namespace freehold::bench {
namespace {

constexpr int importedRows = 50'000;

/// A list of customers as an office keeps it: name, phone, e-mail, address, city. The company has nobody with these phones and e-mails.
void writeCustomerList(const QString &path)
{
    SampleRandom random(7);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(path));
    QByteArray text = "Name,Phone,E-mail,Address,City,State,PIN\n";
    for (int n = 0; n < importedRows; ++n) {
        const AddCustomer customer = sampleCustomer(random, 40'000'000 + n);
        const NewAddress &address = customer.addresses.first();
        const QString phone = QStringLiteral("+91 6%1").arg(n, 9, 10, QLatin1Char('0'));
        const QString email = QStringLiteral("newcomer.%1@example.org").arg(n);
        text += QStringLiteral("%1,%2,%3,\"%4\",%5,%6,%7\n").arg(customer.fullName, phone, email, address.line1, address.city, address.state, address.postalCode).toUtf8();
    }
    file.write(text);
}

/// Goal 12: a list of customers brought in, everything checked, duplicates looked for, history and search written, and taken back by
/// the dry run; against plain SQLite writing the same rows.
void importCustomers(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("customers.csv"));
    writeCustomerList(path);
    const Program &program = BenchCompany::shared().program;
    Store &store = *BenchCompany::shared().store;
    RawFile file(true);
    RawRow parties(file, "parties");
    RawRow roles(file, "party_roles");
    RawRow contacts(file, "contact_points");
    RawRow addresses(file, "addresses");
    RawRow audit(file, "audit_log");
    RawRow documents(file, "search_document");
    contest(
        state,
        [&] {
            const Result<ImportPlan> plan = planImport(store, *program.importers.find(u"customers"), path, {.company = store.format()});
            if (!plan)
                return false;
            const ImportReport report = runImport(store, *plan, {.isDryRun = true});
            return !report.refusal && report.created == importedRows;
        },
        [&] {
            file.execute("begin immediate");
            qint64 sequence = file.integers("select max(seq) from audit_log").first();
            qint64 doc = file.integers("select max(doc) from search_document").first();
            sqlite3_stmt *words = file.prepared("insert into search_words (rowid, words) values (?, 'bench person person.bench@example.in 12 karve road pune')");
            sqlite3_stmt *digits = file.prepared("insert into search_digits (rowid, digits) values (?, '919822041042 person.bench@example.in')");
            for (int n = 0; n < importedRows; ++n) {
                const QByteArray party = makeUuidV7().toRfc4122();
                const QString code = QStringLiteral("RAW-%1").arg(n);
                parties.insert({{"id", party}, {"code", code}, {"full_name", code}});
                roles.insert({{"id", makeUuidV7().toRfc4122()}, {"party_id", party}, {"code", code}});
                contacts.insert({{"id", makeUuidV7().toRfc4122()}, {"party_id", party}, {"match_key", code}});
                contacts.insert({{"id", makeUuidV7().toRfc4122()}, {"party_id", party}, {"match_key", code}});
                addresses.insert({{"id", makeUuidV7().toRfc4122()}, {"party_id", party}});
                for (int line = 0; line < 5; ++line)
                    audit.insert({{"seq", ++sequence}, {"row_id", makeUuidV7().toRfc4122()}});
                documents.insert({{"doc", ++doc}, {"row_id", party}, {"title", code}});
                for (sqlite3_stmt *index : {words, digits}) {
                    sqlite3_bind_int64(index, 1, doc);
                    file.run(index);
                }
            }
            file.execute("rollback");
            return true;
        });
    state.counters["rows_per_s"] = importedRows / (state.counters["ours_ms"] / 1000);
}
BENCHMARK(importCustomers)->Apply(asContest);

} // namespace
} // namespace freehold::bench
