// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"
#include "bench_contest.h"
#include "raw_file.h"

#include "accounting/balances.h"
#include "accounting/entities/account.h"
#include "exchange/document.h"

namespace freehold::bench {
namespace {

Store &store()
{
    return *BenchCompany::shared().store;
}

/// Lines of a report made to its end; -1 = refused.
qint64 reportLines(const char *name, const QVariantMap &parameters)
{
    const Report &wanted = *BenchCompany::shared().program.reports.find(QString::fromLatin1(name));
    qint64 lines = 0;
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
    return made ? lines : -1;
}

QUuid idOf(const QString &sql)
{
    return store().read([&](Reader &reader) {
        Rows rows = reader.query(sql);
        return rows.next() ? rows.uuid(0) : QUuid();
    }).value();
}

QByteArray literal(const QUuid &id)
{
    return "x'" + id.toRfc4122().toHex() + '\'';
}

/// Goal 9: the statement of a customer with running balance, against reading that customer's posted lines.
void statementOfACustomer(benchmark::State &state)
{
    const QUuid buyer = idOf(QStringLiteral("select buyer_id from bookings where state <> 'cancelled' order by rid limit 1"));
    RawFile file;
    const QByteArray lines = "select day, amount, memo from journal_lines where party_id = " + literal(buyer) + " order by day";
    constexpr int times = 50;
    contest(
        state,
        [&] {
            for (int i = 0; i < times; ++i) {
                if (reportLines("customer-statement", {{QStringLiteral("party"), buyer}}) <= 0)
                    return false;
            }
            return true;
        },
        [&] {
            for (int i = 0; i < times; ++i)
                file.readAll(lines.constData());
            return true;
        });
    state.counters["each_ms"] = state.counters["ours_ms"] / times;
}
BENCHMARK(statementOfACustomer)->Apply(asContest);

/// Goal 10: the trial balance of a day in the middle of a month; the limit reads the kept balances and that month's lines.
void trialBalance(benchmark::State &state)
{
    const QDate day = store().clock().today().addMonths(-3);
    RawFile file;
    const QByteArray month = QDate(day.year(), day.month(), 1).toString(Qt::ISODate).toLatin1();
    const QByteArray until = day.toString(Qt::ISODate).toLatin1();
    const QByteArray kept = "select sum(debit - credit) from account_balances where currency = 'INR' and month < '" + month + "' group by account_id";
    const QByteArray rest = "select sum(amount) from journal_lines where account_id in (select id from accounts) and currency = 'INR' and day >= '" + month
        + "' and day <= '" + until + "' group by account_id";
    contest(
        state, [&] { return reportLines("trial-balance", {{QStringLiteral("day"), day}}) > 0; },
        [&] { return file.readAll(kept.constData()) > 0 && file.readAll(rest.constData()) >= 0; });
}
BENCHMARK(trialBalance)->Apply(asContest);

/// The proof beside it: every balance computed again from all lines, against SQLite grouping them by the covering index.
void proofOfBalances(benchmark::State &state)
{
    RawFile file;
    contest(
        state, [] { return store().read([](Reader &reader) { return balanceProblems(reader).isEmpty(); }).value(); },
        [&] { return file.readAll("select sum(amount) from journal_lines group by account_id, currency, day") > 0; });
}
BENCHMARK(proofOfBalances)->Apply(asContest);

/// Goal 11: the ledger of the account with the most lines, whole, against reading its lines in order.
void wholeLedger(benchmark::State &state)
{
    const QUuid account = idOf(QStringLiteral("select account_id from journal_lines group by account_id order by count(*) desc limit 1"));
    const QDate to = store().clock().today();
    const QDate from = to.addMonths(-9);
    RawFile file;
    const QByteArray lines = "select e.id, l.day, e.number, e.kind, l.memo, e.narration, l.amount, p.full_name from journal_lines l join journal_entries e on e.id = l.entry_id "
                             "left join parties p on p.id = l.party_id where l.account_id = "
        + literal(account) + " and l.currency = 'INR' and l.day >= '" + from.toString(Qt::ISODate).toLatin1() + "' order by l.day, l.rid";
    qint64 count = 0;
    contest(
        state,
        [&] {
            count = reportLines("account-ledger", {{QStringLiteral("account"), account}, {QStringLiteral("from"), from}, {QStringLiteral("to"), to}});
            return count > 0;
        },
        [&] { return file.readAll(lines.constData()) > 0; });
    state.counters["lines"] = static_cast<double>(count);
}
BENCHMARK(wholeLedger)->Apply(asContest);

/// Who owes what: every customer with something overdue.
void demandList(benchmark::State &state)
{
    qint64 lines = 0;
    for (auto _ : state)
        lines = reportLines("demand-list", {});
    state.counters["lines"] = static_cast<double>(lines);
}
BENCHMARK(demandList)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
} // namespace freehold::bench
