// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tray.h"

#include "catalogue/value.h"
#include "sync/outbox.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Marks it as decided; false when it does not wait any more.
Result<void> settle(Store &store, const QUuid &id, const QString &settlement)
{
    return store.synchronise([&](SyncWriter &writer) {
        const qint64 settled = writer.execute(u"update sync_txn set settled_at = :at, settlement = :settlement "
                                              "where operation_id = :id and state = 'rejected' and settled_at is null"_s,
                                              {{u"at"_s, writer.clock().nowUtc()}, {u"settlement"_s, settlement}, {u"id"_s, id}});
        writer.require(settled == 1, ErrorCode::NotFound, text("SyncTray", "This does not wait for a decision any more. Refresh the list."));
    });
}

} // namespace

QList<RefusedWork> refusedWork(const Reader &reader)
{
    QList<RefusedWork> refused;
    Rows rows = reader.query(u"select operation_id, name, at, actor, code, message, field, n from sync_txn "
                             "where state = 'rejected' and settled_at is null order by n"_s);
    while (rows.next()) {
        refused.append({rows.uuid(0), rows.text(1), rows.instant(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6),
                        recordedOperations(reader, rows.integer(7))});
    }
    return refused;
}

Result<void> discardRefused(Store &store, const QUuid &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, text("SyncTray", "Say why it is not to be done any more."), u"reason"_s};
    return settle(store, id, reason.trimmed());
}

Result<Outcome> sendRefusedAgain(Store &store, const QUuid &id, const QVariantMap &changes)
{
    QString name;
    const Result<QVariantMap> request = store.read([&](Reader &reader) {
        const QList<RefusedWork> waiting = refusedWork(reader);
        const auto found = std::find_if(waiting.cbegin(), waiting.cend(), [&](const RefusedWork &work) { return work.id == id; });
        reader.require(found != waiting.cend(), ErrorCode::NotFound, text("SyncTray", "This does not wait for a decision any more. Refresh the list."));
        reader.require(found->operations.size() == 1, ErrorCode::Unsupported,
                       text("SyncTray", "This was one of several steps that belong together. Do it again from its screen, then discard it here."));
        name = found->operations.first().name;
        const Operation *operation = reader.catalogue().operation(name);
        reader.require(operation != nullptr, ErrorCode::Unsupported, text("SyncTray", "There is no operation “%1” any more.").arg(name));
        QVariantMap values;
        for (const Field &field : operation->request.fields) {
            const QJsonValue sent = found->operations.first().request.value(field.name);
            if (!sent.isUndefined())
                values.insert(field.name, reader.valueOf(valueFromJson(field, sent, {reader.format(), reader.today()})));
        }
        values.insert(changes);
        return values;
    });
    if (!request)
        return request.error();
    const Result<Outcome> done = store.run(name, *request);
    if (!done)
        return done;
    if (Result<void> settled = settle(store, id, text("SyncTray", "Sent again")); !settled)
        return settled.error();
    return done;
}

} // namespace freehold
