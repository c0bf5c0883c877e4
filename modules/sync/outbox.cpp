// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// A restored office gets again what it lost, as far back as this.
constexpr int keptDays = 30;

/// Whether transaction t has anything to say to the office.
QString hasOperations()
{
    return u"exists (select 1 from sync_op o where o.txn = t.n)"_s;
}

QList<DrawnNumbers> numbersOf(const Reader &reader, qint64 transaction)
{
    QList<DrawnNumbers> numbers;
    Rows rows = reader.query(u"select type, device, fiscal_year, first, last from sync_number where txn = :txn order by type, device, fiscal_year"_s,
                             {{u"txn"_s, transaction}});
    while (rows.next())
        numbers.append({rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4)});
    return numbers;
}

} // namespace

QList<SentOperation> recordedOperations(const Reader &reader, qint64 transaction)
{
    QList<SentOperation> operations;
    Rows rows = reader.query(u"select name, version, kind, request from sync_op where txn = :txn order by position"_s, {{u"txn"_s, transaction}});
    while (rows.next())
        operations.append({rows.text(0), static_cast<int>(rows.integer(1)), rows.text(2) == "fact"_L1, QJsonDocument::fromJson(rows.bytes(3)).object()});
    return operations;
}

void pruneOutbox(SyncWriter &writer)
{
    const QVariantMap limit{{u"before"_s, writer.clock().nowUtc().addDays(-keptDays)}};
    for (const char *table : {"sync_number", "sync_op"}) {
        writer.execute(u"delete from %1 where txn in (select n from sync_txn where state in ('accepted', 'adjusted') and answered_at < :before "
                       "and position <= (select cursor_position from sync_state))"_s.arg(QLatin1String(table)), limit);
    }
}

void numberOutbox(SyncWriter &writer)
{
    QList<qint64> waiting;
    for (Rows rows = writer.query(u"select n from sync_txn t where state = 'waiting' and number is null and %1 order by n"_s.arg(hasOperations())); rows.next();)
        waiting.append(rows.integer(0));
    if (waiting.isEmpty())
        return;
    const qint64 last = writer.integer(u"select last_number from sync_state"_s);
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        writer.execute(u"update sync_txn set number = :number, replica = (select replica from sync_state), "
                       "at = at + case when replica = 0 then (select clock_offset from sync_state) else 0 end where n = :n"_s,
                       {{u"number"_s, last + i + 1}, {u"n"_s, waiting.at(i)}});
    }
    writer.execute(u"update sync_state set last_number = :last"_s, {{u"last"_s, last + waiting.size()}});
}

bool hasUnsent(const Reader &reader)
{
    return reader.integer(u"select count(*) from (select 1 from sync_txn t where state = 'waiting' and %1 limit 1) q"_s.arg(hasOperations())) > 0;
}

QList<SentTransaction> unsentTransactions(const Reader &reader, const SyncLimits &limits)
{
    QList<SentTransaction> sent;
    qsizetype operations = 0;
    Rows rows = reader.query(u"select n, number, operation_id, name, reason, at, day, base from sync_txn where state = 'waiting' and number is not null "
                             "order by number limit :limit"_s, {{u"limit"_s, limits.transactions}});
    while (rows.next()) {
        SentTransaction transaction{.number = rows.integer(1), .id = rows.uuid(2), .name = rows.text(3), .reason = rows.text(4), .at = rows.integer(5),
                                    .day = QDate::fromString(rows.text(6), Qt::ISODate), .base = rows.integer(7),
                                    .numbers = numbersOf(reader, rows.integer(0)), .operations = recordedOperations(reader, rows.integer(0))};
        operations += transaction.operations.size();
        const bool follows = sent.isEmpty() || transaction.number == sent.last().number + 1;
        if (!follows || (operations > limits.operations && !sent.isEmpty()))
            break;
        sent.append(transaction);
    }
    return sent;
}

void keepResults(SyncWriter &writer, const QList<TransactionResult> &results)
{
    for (const TransactionResult &result : results) {
        const bool isRefused = result.outcome == SyncOutcome::Rejected || result.outcome == SyncOutcome::Depends;
        writer.execute(u"update sync_txn set state = :state, position = :position, code = :code, message = :message, field = :field, answered_at = :at "
                       "where number = :number and replica = (select replica from sync_state)"_s,
                       {{u"state"_s, isRefused ? u"rejected"_s : syncOutcomeCode(result.outcome)},
                        {u"position"_s, result.position},
                        {u"code"_s, result.outcome == SyncOutcome::Depends ? u"depends"_s : result.code},
                        {u"message"_s, result.text},
                        {u"field"_s, result.field},
                        {u"at"_s, writer.clock().nowUtc()},
                        {u"number"_s, result.number}});
        if (isRefused)
            writer.execute(u"update sync_state set needs_rebase = 1"_s);
    }
    writer.noteChange(u"sync_txn"_s);
}

void sendAgainAfter(SyncWriter &writer, qint64 lastNumber)
{
    writer.execute(u"update sync_txn set state = 'waiting', code = '', message = '', field = '' "
                   "where number > :last and replica = (select replica from sync_state)"_s, {{u"last"_s, lastNumber}});
    writer.execute(u"update sync_txn set position = 0 where number is not null"_s);
}

void renumberOutbox(SyncWriter &writer, bool withAnswered)
{
    if (withAnswered)
        writer.execute(u"update sync_txn set state = 'waiting', code = '', message = '', field = '', position = 0 where number is not null"_s);
    writer.execute(u"update sync_txn set number = null where state = 'waiting'"_s);
    writer.execute(u"update sync_state set last_number = 0"_s);
}

QList<PendingWork> pendingWork(const Reader &reader)
{
    QList<PendingWork> pending;
    Rows rows = reader.query(u"select n, operation_id, name, reason, actor_id, actor, device, at, day from sync_txn t "
                             "where (state = 'waiting' or (state in ('accepted', 'adjusted') and position > (select cursor_position from sync_state))) "
                             "and %1 order by n"_s.arg(hasOperations()));
    while (rows.next()) {
        PendingWork waiting;
        waiting.row = rows.integer(0);
        waiting.work = {.id = rows.uuid(1), .name = rows.text(2), .reason = rows.text(3), .actor = {rows.uuid(4), rows.text(5), rows.text(6)},
                        .at = rows.instant(7), .day = QDate::fromString(rows.text(8), Qt::ISODate), .steps = {}};
        for (const SentOperation &operation : recordedOperations(reader, waiting.row))
            waiting.work.steps.append({operation.name, operation.version, operation.request});
        waiting.numbers = numbersOf(reader, waiting.row);
        pending.append(waiting);
    }
    return pending;
}

} // namespace freehold
