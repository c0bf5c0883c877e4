// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"
#include "bench_contest.h"
#include "raw_file.h"

#include "store/list_query.h"
#include "store/search.h"

#include <algorithm>
#include <random>

namespace freehold::bench {
namespace {

Store &store()
{
    return *BenchCompany::shared().store;
}

qsizetype keyCount(const ListQuery &query)
{
    return store().read([&](Reader &reader) { return listKeys(reader, query).size(); }).value();
}

/// Goal 1: the company opened and the first hundred customers there, against plain SQLite doing the same.
void openAndShowCustomers(benchmark::State &state)
{
    contest(
        state,
        [] {
            const std::unique_ptr<Store> opened = BenchCompany::shared().open(true);
            return opened
                ->read([](Reader &reader) {
                    const QList<qint64> keys = listKeys(reader, {.list = QStringLiteral("customers")});
                    const List &list = *reader.catalogue().list(u"customers");
                    return listRows(reader, list, list.shown, keys.mid(0, 100)).size();
                })
                .value() > 0;
        },
        [] {
            RawFile file;
            return !file.integers("select rid from parties where customer_since is not null and deleted_at is null order by full_name, rid").isEmpty()
                && file.readAll("select * from customer_sales_list order by full_name, rid limit 100") > 0;
        });
}
BENCHMARK(openAndShowCustomers)->Apply(asContest);

/// Goal 2, its data side: windows of a hundred rows anywhere in the list.
void windowsOf(benchmark::State &state, const char *name, const char *raw)
{
    const QString listName = QLatin1String(name);
    const QList<qint64> keys = store().read([&](Reader &reader) { return listKeys(reader, {.list = listName}); }).value();
    constexpr int windows = 40;
    const qsizetype step = std::max<qsizetype>(1, (keys.size() - 100) / windows);
    RawFile file;
    contest(
        state,
        [&] {
            for (int i = 0; i < windows; ++i) {
                store().read([&](Reader &reader) {
                    const List &list = *reader.catalogue().list(listName);
                    return listRows(reader, list, list.shown, keys.mid(i * step, 100)).size();
                }).value();
            }
            return true;
        },
        [&] {
            sqlite3_stmt *statement = file.prepared(raw);
            for (int i = 0; i < windows; ++i) {
                for (const qint64 key : keys.mid(i * step, 100)) {
                    sqlite3_bind_int64(statement, 1, key);
                    file.run(statement);
                }
            }
            return true;
        });
}
BENCHMARK_CAPTURE(windowsOf, customers, "customers",
                  "select full_name, code, plots, status, booking_value, received_share, balance, next_due from customer_sales_list where rid = ?")->Apply(asContest);
BENCHMARK_CAPTURE(windowsOf, bookings, "bookings",
                  "select number, project_id, plots, buyer_id, day, state, payable, received, balance, overdue, next_due from booking_list where rid = ?")->Apply(asContest);
BENCHMARK_CAPTURE(windowsOf, journal_entries, "journal_entries", "select * from journal_entries where rid = ?")->Apply(asContest);

/// Goals 3 and 4: all row keys in an order or under a filter, against SQLite reading the same column and std::sort, or reading the rows
/// that match.
struct KeysCase {
    ListQuery query;
    const char *raw;      ///< reads what has to be read
    bool isSorted = false; ///< the limit sorts the values it read
};

void keysOf(benchmark::State &state, const KeysCase &one)
{
    RawFile file;
    qsizetype count = 0;
    contest(
        state, [&] { return (count = keyCount(one.query)) > 0; },
        [&] {
            QList<qint64> values = file.integers(one.raw);
            if (one.isSorted)
                std::sort(values.begin(), values.end());
            return !values.isEmpty();
        });
    state.counters["rows"] = static_cast<double>(count);
}

ListQuery customersBy(const char *field, bool descending = false)
{
    return {.list = QStringLiteral("customers"), .order = {{QLatin1String(field), descending}}};
}
ListQuery customersWhere(const char *filter)
{
    return {.list = QStringLiteral("customers"), .filter = QString::fromUtf8(filter)};
}

BENCHMARK_CAPTURE(keysOf, customers_by_name,
                  KeysCase{customersBy("full_name"), "select rid from parties where customer_since is not null and deleted_at is null order by full_name, rid"})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_by_balance,
                  KeysCase{customersBy("balance", true), "select _booking_value - _received from parties where customer_since is not null and deleted_at is null", true})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_by_overdue,
                  KeysCase{customersBy("overdue", true), "select overdue from customer_sales_list", true})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_by_city, KeysCase{customersBy("city"), "select length(city) from customer_sales_list", true})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_by_status, KeysCase{customersBy("status"), "select length(status) from customer_sales_list", true})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, receipts_by_amount,
                  KeysCase{{.list = QStringLiteral("receipts"), .order = {{QStringLiteral("amount"), true}}}, "select amount from receipts where deleted_at is null", true})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_overdue,
                  KeysCase{customersWhere("overdue > 0"), "select rid from customer_sales_list where overdue > 0 order by full_name, rid"})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_named_like,
                  KeysCase{customersWhere("full_name ~ esh"), "select rid from parties where customer_since is not null and deleted_at is null and full_name like '%esh%'"})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, customers_of_a_city,
                  KeysCase{customersWhere("city = Nashik"), "select rid from customer_sales_list where city = 'Nashik' collate nocase"})->Apply(asContest);
BENCHMARK_CAPTURE(keysOf, plots_available,
                  KeysCase{{.list = QStringLiteral("plots"), .filter = QStringLiteral("state = available")}, "select rid from plots where deleted_at is null and state = 'available'"})->Apply(asContest);

/// Goal 5: what a person types, letter by letter; each keystroke is measured, and the worst 5 % shown.
void keystrokes(benchmark::State &state)
{
    const QStringList typed{QStringLiteral("aarav deshmukh"), QStringLiteral("fernandes"), QStringLiteral("98220410"), QStringLiteral("zoya pawar"),
                            QStringLiteral("420001"), QStringLiteral("meera.rao12"), QStringLiteral("B2324-L1-001")};
    std::vector<double> times;
    for (auto _ : state) {
        for (const QString &whole : typed) {
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                const double from = cpuSeconds();
                const auto hits = store().read([&](Reader &reader) { return search(reader, whole.left(length)).size(); });
                benchmark::DoNotOptimize(hits.value());
                times.push_back((cpuSeconds() - from) * 1000);
            }
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["worst_ms"] = times.back();
}
BENCHMARK(keystrokes)->Iterations(5)->Unit(benchmark::kMillisecond);

/// The limit beside it: FTS5 alone, first twenty by row, for the same beginnings.
void keystrokesRaw(benchmark::State &state)
{
    RawFile file;
    std::vector<double> times;
    sqlite3_stmt *statement = file.prepared("select d.title from search_words w join search_document d on d.doc = w.rowid "
                                            "where search_words match ? order by w.rowid desc limit 20");
    for (auto _ : state) {
        for (const QByteArray &whole : {QByteArray("aarav"), QByteArray("fernandes"), QByteArray("zoya"), QByteArray("meera")}) {
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                const QByteArray match = '"' + whole.left(length) + "\"*";
                const double from = cpuSeconds();
                sqlite3_bind_text(statement, 1, match.constData(), static_cast<int>(match.size()), SQLITE_STATIC);
                file.run(statement);
                times.push_back((cpuSeconds() - from) * 1000);
            }
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
}
BENCHMARK(keystrokesRaw)->Iterations(5)->Unit(benchmark::kMillisecond);

/// The count beside a search in the list: every customer that matches.
void searchCounts(benchmark::State &state, const char *words)
{
    qsizetype count = 0;
    for (auto _ : state)
        count = keyCount({.list = QStringLiteral("customers"), .search = QString::fromUtf8(words)});
    state.counters["rows"] = static_cast<double>(count);
}
BENCHMARK_CAPTURE(searchCounts, one_letter, "a")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchCounts, three_letters, "des")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchCounts, part_of_a_phone, "420001")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace freehold::bench
