// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"

#include "store/list_query.h"
#include "store/search.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

namespace freehold::bench {
namespace {

Store &store()
{
    return *BenchCompany::shared().store;
}

/// Plain SQLite on the same file: the limit the ratios are taken against.
class RawFile
{
public:
    RawFile() { sqlite3_open_v2(qUtf8Printable(BenchCompany::shared().path), &m_handle, SQLITE_OPEN_READONLY, nullptr); }
    ~RawFile() { sqlite3_close(m_handle); }

    /// Reads every row of the statement to its end; answers how many.
    qint64 readAll(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        qint64 rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
            ++rows;
        }
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void openAndShowCustomers(benchmark::State &state)
{
    for (auto _ : state) {
        const std::unique_ptr<Store> opened = BenchCompany::shared().open(true);
        const auto rows = opened->read([](Reader &reader) {
            const QList<qint64> keys = listKeys(reader, {.list = QStringLiteral("customers")});
            return listRows(reader, *reader.catalogue().list(u"customers"), {QStringLiteral("full_name"), QStringLiteral("code")}, keys.mid(0, 100));
        });
        benchmark::DoNotOptimize(rows->size());
    }
}
BENCHMARK(openAndShowCustomers)->Unit(benchmark::kMillisecond);

void keysOf(benchmark::State &state, const ListQuery &query)
{
    qint64 rows = 0;
    for (auto _ : state)
        rows = store().read([&](Reader &reader) { return listKeys(reader, query).size(); }).value();
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK_CAPTURE(keysOf, parties_by_name, ListQuery{.list = QStringLiteral("parties"), .order = {{QStringLiteral("full_name")}}})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keysOf, parties_containing, ListQuery{.list = QStringLiteral("parties"), .filter = QStringLiteral("full_name ~ esh")})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keysOf, customers, ListQuery{.list = QStringLiteral("customers")})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keysOf, plots_available, ListQuery{.list = QStringLiteral("plots"), .filter = QStringLiteral("state = available")})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keysOf, bookings_overdue, ListQuery{.list = QStringLiteral("bookings"), .filter = QStringLiteral("overdue > 0")})->Unit(benchmark::kMillisecond);

void rawKeys(benchmark::State &state, const char *sql)
{
    RawFile file;
    qint64 rows = 0;
    for (auto _ : state)
        rows = file.readAll(sql);
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK_CAPTURE(rawKeys, parties_by_name, "select rid from parties where deleted_at is null order by full_name, rid")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rawKeys, parties_containing, "select rid from parties where deleted_at is null and lower(full_name) like '%esh%'")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rawKeys, plots_available, "select rid from plots where deleted_at is null and state = 'available'")->Unit(benchmark::kMillisecond);

void windowOfHundred(benchmark::State &state, const char *name)
{
    const QString listName = QLatin1String(name);
    const QList<qint64> keys = store().read([&](Reader &reader) { return listKeys(reader, {.list = listName}); }).value();
    qsizetype at = 0;
    for (auto _ : state) {
        at = (at + 7'919) % std::max<qsizetype>(1, keys.size() - 100);
        const auto rows = store().read([&](Reader &reader) {
            const List &list = *reader.catalogue().list(listName);
            return listRows(reader, list, list.shown, keys.mid(at, 100));
        });
        benchmark::DoNotOptimize(rows->size());
    }
}
BENCHMARK_CAPTURE(windowOfHundred, customers, "customers")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(windowOfHundred, bookings, "bookings")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(windowOfHundred, journal_entries, "journal_entries")->Unit(benchmark::kMillisecond);

void keystroke(benchmark::State &state, const char *words)
{
    const QString typed = QString::fromUtf8(words);
    qint64 hits = 0;
    for (auto _ : state)
        hits = store().read([&](Reader &reader) { return search(reader, typed).size(); }).value();
    state.counters["hits"] = static_cast<double>(hits);
}
BENCHMARK_CAPTURE(keystroke, one_letter, "a")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, three_letters, "des")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, two_words, "aarav deshm")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, part_of_a_phone, "420001")->Unit(benchmark::kMillisecond);

void report(benchmark::State &state, const char *name, const QVariantMap &parameters)
{
    const Report &wanted = *BenchCompany::shared().program.reports.find(QString::fromLatin1(name));
    qint64 lines = 0;
    for (auto _ : state) {
        lines = 0;
        const Result<void> made = store().read([&](Reader &reader) {
            const Document document = wanted.make(reader, parameters);
            for (const DocumentTable &table : document.tables) {
                const Result<void> produced = table.produce([&](const TableRow &) -> Result<void> {
                    ++lines;
                    return {};
                });
                if (!produced)
                    reader.refuse(produced.error());
            }
        });
        if (!made)
            state.SkipWithError(qUtf8Printable(made.error().text));
    }
    state.counters["lines"] = static_cast<double>(lines);
}
BENCHMARK_CAPTURE(report, trial_balance, "trial-balance", QVariantMap{})->Unit(benchmark::kMillisecond);

void rawTrialBalance(benchmark::State &state)
{
    RawFile file;
    for (auto _ : state)
        file.readAll("select account_id, sum(amount) from journal_lines group by account_id");
}
BENCHMARK(rawTrialBalance)->Unit(benchmark::kMillisecond);

void statementOfACustomer(benchmark::State &state)
{
    const QUuid buyer = store().read([](Reader &reader) {
        Rows rows = reader.query(QStringLiteral("select party_id from booking_parties limit 1"));
        return rows.next() ? rows.uuid(0) : QUuid();
    }).value();
    report(state, "customer-statement", {{QStringLiteral("party"), buyer}});
}
BENCHMARK(statementOfACustomer)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace freehold::bench
