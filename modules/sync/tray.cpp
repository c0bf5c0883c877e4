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
        writer.noteChange(u"sync_txn"_s);
        writer.require(settled == 1, ErrorCode::NotFound, text("SyncTray", "This does not wait for a decision any more. Refresh the list."));
    });
}

/// The one step of refused work.
SentOperation refusedStep(const Reader &reader, const QUuid &id)
{
    const QList<RefusedWork> waiting = refusedWork(reader);
    const auto found = std::find_if(waiting.cbegin(), waiting.cend(), [&](const RefusedWork &work) { return work.id == id; });
    reader.require(found != waiting.cend(), ErrorCode::NotFound, text("SyncTray", "This does not wait for a decision any more. Refresh the list."));
    reader.require(found->operations.size() == 1, ErrorCode::Unsupported,
                   text("SyncTray", "This was one of several steps that belong together. Do it again from its screen, then discard it here."));
    return found->operations.first();
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

Result<QVariantMap> refusedRequest(const Store &store, const QUuid &id)
{
    return store.read([&](Reader &reader) {
        const SentOperation sent = refusedStep(reader, id);
        const Operation *operation = reader.catalogue().operation(sent.name);
        reader.require(operation != nullptr, ErrorCode::Unsupported, text("SyncTray", "There is no operation “%1” any more.").arg(sent.name));
        QVariantMap values;
        for (const Field &field : operation->request.fields) {
            const QJsonValue value = sent.request.value(field.name);
            if (!value.isUndefined())
                values.insert(field.name, reader.valueOf(valueFromJson(field, value, {reader.format(), reader.today()})));
        }
        return values;
    });
}

Result<Outcome> sendRefusedAgain(Store &store, const QUuid &id, const QVariantMap &changes)
{
    Result<QVariantMap> request = refusedRequest(store, id);
    if (!request)
        return request.error();
    const Result<QString> name = store.read([&](Reader &reader) { return refusedStep(reader, id).name; });
    if (!name)
        return name.error();
    QVariantMap values = *request;
    values.insert(changes);
    const Result<Outcome> done = store.run(*name, values);
    if (!done)
        return done;
    if (Result<void> settled = settle(store, id, text("SyncTray", "Sent again")); !settled)
        return settled.error();
    return done;
}

} // namespace freehold
