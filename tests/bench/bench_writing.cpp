// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"
#include "bench_contest.h"
#include "raw_file.h"

#include "accounting/entities/account.h"
#include "accounting/operations/post_journal.h"
#include "crm/entities/party.h"
#include "crm/operations/add_customer.h"
#include "sales/entities/payment_plan.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/take_receipt.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace freehold::bench {
namespace {

Store &store()
{
    return *BenchCompany::shared().store;
}

double medianWall(int times, const std::function<void()> &task)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        task();
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// What the disk itself asks for one durable save: a page appended and flushed, milliseconds.
double bareFlush(int times)
{
    QTemporaryDir folder(BenchCompany::shared().path + QStringLiteral("-XXXXXX"));
    const int file = ::open(qUtf8Printable(folder.filePath(QStringLiteral("bare"))), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray page(4096, 'x');
    const double median = medianWall(times, [&] {
        benchmark::DoNotOptimize(::write(file, page.constData(), 4096));
        ::fdatasync(file);
    });
    ::close(file);
    return median;
}

/// A save measured three ways: CPU against plain SQLite writing the same rows, wall against the bare flush of the same minute.
void saves(benchmark::State &state, const std::function<bool()> &ours, const std::function<void(RawFile &)> &raw)
{
    constexpr int times = 60;
    RawFile file(true);
    contest(
        state,
        [&] {
            bool done = true;
            for (int i = 0; i < times; ++i)
                done = ours() && done;
            return done;
        },
        [&] {
            for (int i = 0; i < times; ++i) {
                file.execute("begin immediate");
                raw(file);
                file.execute("commit");
            }
            return true;
        });
    state.counters["each_ms"] = state.counters["ours_ms"] / times;
    const double flush = bareFlush(100);
    const double wall = medianWall(times, [&] { ours(); });
    state.counters["wall_ms"] = wall;
    state.counters["flush_ms"] = flush;
    state.counters["flushes"] = wall / flush;
}

QByteArray freshKey()
{
    return makeUuidV7().toRfc4122();
}

/// What every save writes about itself: its line of the outbox and so many lines of the history.
class RawLog
{
public:
    explicit RawLog(RawFile &file)
        : m_transaction(file, "sync_txn"), m_operation(file, "sync_op", "1 = 1"), m_audit(file, "audit_log"),
          m_sequence(file.integers("select max(seq) from audit_log").first()), m_number(file.integers("select max(n) from sync_txn").first())
    {
    }

    void write(RawFile &file, int lines)
    {
        m_number = file.integers("select max(n) from sync_txn").first() + 1;
        m_transaction.insert({{"n", m_number}, {"operation_id", freshKey()}});
        m_operation.insert({{"txn", m_number}});
        m_sequence = file.integers("select max(seq) from audit_log").first();
        for (int i = 0; i < lines; ++i)
            m_audit.insert({{"seq", ++m_sequence}, {"row_id", freshKey()}, {"operation_id", freshKey()}});
    }

private:
    RawRow m_transaction;
    RawRow m_operation;
    RawRow m_audit;
    qint64 m_sequence;
    qint64 m_number;
};

/// Goal 6: a customer with phone, address and role, its history and its search entry.
void addACustomer(benchmark::State &state)
{
    qint64 n = QDateTime::currentMSecsSinceEpoch() % 100'000'000;
    const auto ours = [&n] {
        ++n;
        return store().run(AddCustomer{.fullName = QStringLiteral("Bench Person %1").arg(n),
                                       .phones = QStringLiteral("+91 6%1").arg(n, 9, 10, QChar(u'0')),
                                       .addresses = {{.line1 = QStringLiteral("12 Karve Road"), .city = QStringLiteral("Pune")}}}).ok();
    };
    std::unique_ptr<RawLog> log;
    std::vector<std::unique_ptr<RawRow>> rows;
    const auto raw = [&](RawFile &file) {
        if (!log) {
            log = std::make_unique<RawLog>(file);
            for (const char *table : {"parties", "party_roles", "contact_points", "addresses", "search_document"})
                rows.push_back(std::make_unique<RawRow>(file, table));
        }
        const QByteArray party = freshKey();
        const QString code = QStringLiteral("RAW-%1").arg(++n);
        rows[0]->insert({{"id", party}, {"code", code}, {"full_name", code}});
        rows[1]->insert({{"id", freshKey()}, {"party_id", party}, {"code", code}});
        rows[2]->insert({{"id", freshKey()}, {"party_id", party}});
        rows[3]->insert({{"id", freshKey()}, {"party_id", party}});
        const qint64 doc = file.integers("select max(doc) from search_document").first() + 1;
        rows[4]->insert({{"doc", doc}, {"row_id", party}});
        for (const char *sql : {"insert into search_words (rowid, words) values (?, 'bench person 12 karve road pune')",
                                "insert into search_digits (rowid, digits) values (?, '919822041042')"}) {
            sqlite3_stmt *statement = file.prepared(sql);
            sqlite3_bind_int64(statement, 1, doc);
            file.run(statement);
        }
        log->write(file, 4);
    };
    saves(state, ours, raw);
}
BENCHMARK(addACustomer)->Apply(asContest);

/// Goal 7: a plot booked on twelve instalments, with its price, schedule, claim and history.
void bookAPlot(benchmark::State &state)
{
    struct Found {
        Id<Plot> plot;
        Id<Party> buyer;
        Id<PaymentPlan> plan;
    };
    const auto next = [] {
        return store().read([](Reader &reader) {
            Rows plot = reader.query(QStringLiteral("select id from plots where state = 'available' and deleted_at is null order by rid desc limit 1"));
            Rows buyer = reader.query(QStringLiteral("select id from parties where customer_since is not null order by rid limit 1"));
            Rows plan = reader.query(QStringLiteral("select id from payment_plans where code = 'EMI-12'"));
            reader.require(plot.next() && buyer.next() && plan.next(), ErrorCode::NotFound, QStringLiteral("no plot is left"));
            return Found{plot.id<Plot>(0), buyer.id<Party>(0), plan.id<PaymentPlan>(0)};
        }).value();
    };
    const auto ours = [&] {
        const Found found = next();
        return store().run(BookPlot{.plots = {found.plot}, .buyer = found.buyer, .plan = found.plan}).ok();
    };
    std::unique_ptr<RawLog> log;
    std::vector<std::unique_ptr<RawRow>> rows;
    qint64 n = QDateTime::currentMSecsSinceEpoch();
    const auto raw = [&](RawFile &file) {
        if (!log) {
            log = std::make_unique<RawLog>(file);
            for (const char *table : {"bookings", "booking_plots", "booking_parties", "cost_lines", "schedule_lines", "plot_claims"})
                rows.push_back(std::make_unique<RawRow>(file, table));
        }
        const QByteArray booking = freshKey();
        rows[0]->insert({{"id", booking}, {"number", QStringLiteral("RAW-%1").arg(++n)}, {"deleted_at", n}});
        rows[1]->insert({{"id", freshKey()}, {"booking_id", booking}});
        rows[2]->insert({{"id", freshKey()}, {"booking_id", booking}});
        for (int i = 0; i < 3; ++i)
            rows[3]->insert({{"id", freshKey()}, {"booking_id", booking}, {"position", i}});
        for (int i = 0; i < 13; ++i)
            rows[4]->insert({{"id", freshKey()}, {"booking_id", booking}, {"position", i}, {"deleted_at", n}});
        rows[5]->insert({{"id", freshKey()}, {"state", QStringLiteral("released")}});
        file.readAll("update number_counters set last_number = last_number where type = 'booking'");
        log->write(file, 22);
    };
    saves(state, ours, raw);
}
BENCHMARK(bookAPlot)->Apply(asContest);

/// Goal 7: a receipt taken, set against the oldest instalment and posted.
void takeAReceipt(benchmark::State &state)
{
    QList<QUuid> bookings = store().read([](Reader &reader) {
        QList<QUuid> all;
        Rows rows = reader.query(QStringLiteral("select id from bookings where policy = 'cash' and state <> 'cancelled' and _received < payable "
                                                "and deleted_at is null order by rid desc limit 2000"));
        while (rows.next())
            all.append(rows.uuid(0));
        return all;
    }).value();
    const auto ours = [&] {
        return !bookings.isEmpty()
            && store().run(TakeReceipt{.booking = Id<Booking>(bookings.takeLast()), .day = store().clock().today(), .method = ReceiptMethod::Upi,
                                       .amount = Money(1'000'00), .reference = QStringLiteral("N1")}).ok();
    };
    std::unique_ptr<RawLog> log;
    std::vector<std::unique_ptr<RawRow>> rows;
    qint64 n = QDateTime::currentMSecsSinceEpoch();
    const auto raw = [&](RawFile &file) {
        if (!log) {
            log = std::make_unique<RawLog>(file);
            rows.push_back(std::make_unique<RawRow>(file, "receipts", "method = 'upi'"));
            rows.push_back(std::make_unique<RawRow>(file, "receipt_allocations", "schedule_line_id is not null"));
            rows.push_back(std::make_unique<RawRow>(file, "journal_entries", "kind = 'receipt'"));
            rows.push_back(std::make_unique<RawRow>(file, "journal_lines", "party_id is not null"));
        }
        const QByteArray entry = freshKey();
        const QByteArray receipt = freshKey();
        const QString number = QStringLiteral("RAW-%1").arg(++n);
        rows[2]->insert({{"id", entry}, {"number", number}, {"state", QStringLiteral("draft")}, {"reversal_of_id", QVariant()}});
        rows[3]->insert({{"id", freshKey()}, {"entry_id", entry}, {"position", 1}, {"amount", 100}});
        rows[3]->insert({{"id", freshKey()}, {"entry_id", entry}, {"position", 2}, {"amount", -100}});
        file.readAll("update account_balances set debit = debit where month = '2020-04-01'");
        rows[0]->insert({{"id", receipt}, {"number", number}, {"state", QStringLiteral("cancelled")}});
        rows[1]->insert({{"id", freshKey()}, {"receipt_id", receipt}, {"deleted_at", n}});
        file.readAll("update number_counters set last_number = last_number where type = 'receipt'");
        log->write(file, 6);
    };
    saves(state, ours, raw);
}
BENCHMARK(takeAReceipt)->Apply(asContest);

/// Goals 8 and 19: vouchers posted in lots of one transaction, in bulk (one history line a table) and with a history line for each row;
/// the limit writes the same entries, lines and balances with plain SQLite.
void postVouchers(benchmark::State &state, bool isBulk)
{
    const auto [bank, capital] = store().read([](Reader &reader) {
        return std::pair(Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("1110"))),
                         Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("3001"))));
    }).value();
    constexpr int lot = 5'000;
    const PostJournal voucher{.day = store().clock().today(), .narration = QStringLiteral("Bench"),
                              .lines = {{.account = bank, .debit = Money(100)}, {.account = capital, .credit = Money(100)}}};
    RawFile file(true);
    RawRow entries(file, "journal_entries", "kind = 'receipt'");
    RawRow lines(file, "journal_lines", "party_id is not null");
    qint64 n = QDateTime::currentMSecsSinceEpoch();
    contest(
        state,
        [&] {
            return store().transact(QStringLiteral("bench"), [&](Transaction &tx) {
                for (int i = 0; i < lot; ++i)
                    tx.perform(voucher);
            }, {.isBulk = isBulk}).ok();
        },
        [&] {
            file.execute("begin immediate");
            sqlite3_stmt *post = file.prepared("update journal_entries set state = 'posted' where id = ?");
            for (int i = 0; i < lot; ++i) {
                const QByteArray entry = freshKey();
                entries.insert({{"id", entry}, {"number", QStringLiteral("RAW-%1").arg(++n)}, {"state", QStringLiteral("draft")}, {"reversal_of_id", QVariant()}});
                lines.insert({{"id", freshKey()}, {"entry_id", entry}, {"position", 1}, {"amount", 100}});
                lines.insert({{"id", freshKey()}, {"entry_id", entry}, {"position", 2}, {"amount", -100}});
                benchmark::DoNotOptimize(post);
                for (const char *balance : {"update account_balances set debit = debit + 0 where account_id = (select id from accounts where number = '1110') and month = '2020-04-01' and currency = 'INR'",
                                            "update account_balances set credit = credit + 0 where account_id = (select id from accounts where number = '3001') and month = '2020-04-01' and currency = 'INR'"})
                    file.readAll(balance);
            }
            file.execute("rollback"); // drafts do not stay
            return true;
        });
    state.counters["per_s"] = lot / (state.counters["ours_ms"] / 1000);
}
BENCHMARK_CAPTURE(postVouchers, in_bulk, true)->Apply(asContest);
BENCHMARK_CAPTURE(postVouchers, with_history, false)->Apply(asContest);

/// Goal 20: a checked copy while people save, against copying the file's bytes and flushing them.
void backupWhileWorking(benchmark::State &state)
{
    QTemporaryDir folder(BenchCompany::shared().path + QStringLiteral("-XXXXXX"));
    const QString target = folder.filePath(QStringLiteral("backup.freehold"));
    const QString plain = folder.filePath(QStringLiteral("plain.freehold"));
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        if (!store().backupTo(target).ok())
            state.SkipWithError("the backup was refused");
        const double ours = static_cast<double>(timer.elapsed());
        timer.restart();
        QFile::remove(plain);
        QFile::copy(BenchCompany::shared().path, plain);
        const int file = ::open(QFile::encodeName(plain).constData(), O_RDWR);
        ::fdatasync(file);
        ::close(file);
        state.counters["backup_ms"] = ours;
        state.counters["copy_ms"] = static_cast<double>(timer.elapsed());
        state.counters["ratio"] = ours / static_cast<double>(timer.elapsed());
        QFile::remove(target);
    }
}
BENCHMARK(backupWhileWorking)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace freehold::bench
