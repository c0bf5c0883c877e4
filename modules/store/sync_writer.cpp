// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync_writer.h"

#include "catalogue/value.h"
#include "store/connection.h"
#include "store/rejected.h"
#include "store/search_index.h"
#include "store/transaction_log.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// The time and day at which a device did its work.
class StandingClock final : public Clock
{
public:
    StandingClock(const QDateTime &now, QDate day) : m_now(now), m_day(day) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_day; }

private:
    QDateTime m_now;
    QDate m_day;
};

QVariantMap requestFrom(const Reader &reader, const Operation &operation, const QJsonObject &json)
{
    const ValueContext context{reader.format(), reader.today()};
    QVariantMap request;
    for (const Field &field : operation.request.fields) {
        if (json.contains(field.name))
            request.insert(field.name, reader.valueOf(valueFromJson(field, json.value(field.name), context)));
    }
    return request;
}

} // namespace

SyncWriter::SyncWriter(Connection &connection, const Catalogue &catalogue, const Clock &clock, const Session &session)
    : Reader(connection, catalogue, clock, session.actor, session.format), m_session(session)
{
    m_changes.operation = u"sync"_s;
}

SyncWriter::~SyncWriter() = default;

qint64 SyncWriter::execute(const QString &sql, const QVariantMap &parameters)
{
    return parameters.isEmpty() ? connection().executeRaw(sql) : connection().execute(sql, parameters);
}

qint64 SyncWriter::takePosition()
{
    return TransactionLog::takePosition(connection());
}

SyncWriter::Carried SyncWriter::carryOutAsOffice(const DeviceWork &work, qint64 position, Rights rights)
{
    return carryOut(work, position, rights, false);
}

SyncWriter::Carried SyncWriter::carryOutAgain(const DeviceWork &work)
{
    return carryOut(work, 0, Rights::OfOffice, true);
}

SyncWriter::Carried SyncWriter::carryOut(const DeviceWork &work, qint64 position, Rights rights, bool isAgain)
{
    const StandingClock clock(work.at, work.day);
    const TransactionLog::Origin origin{.operationId = work.id, .name = work.name, .reason = work.reason, .actor = work.actor, .at = work.at,
                                        .format = format(), .keepsUndo = false, .isBulk = false, .role = m_session.role,
                                        .isRepeated = isAgain, .position = position};
    std::optional<Error> adjusted;
    connection().executeRaw(u"savepoint device_work"_s);
    try {
        TransactionLog log(connection(), catalogue(), m_session.operations, clock, origin);
        log.start();
        Transaction tx(connection(), catalogue(), clock, log);
        for (const DeviceWork::Step &step : work.steps) {
            if (std::optional<Error> why = carryOutStep(tx, log, step, rights == Rights::OfAuthor); why && !adjusted)
                adjusted = std::move(why);
        }
        log.finish({});
        m_changes.add(log.changes());
    } catch (const Rejected &rejected) {
        // What the database itself refuses is one transaction's trouble, unless the disk or the server let us down: the queue goes on.
        if (connection().isBroken() || rejected.error.code == ErrorCode::Cancelled)
            throw;
        connection().executeRaw(u"rollback to savepoint device_work"_s);
        connection().executeRaw(u"release savepoint device_work"_s);
        forgetAll();
        return rejected.error;
    }
    connection().executeRaw(u"release savepoint device_work"_s);
    forgetAll();
    return adjusted;
}

std::optional<Error> SyncWriter::carryOutStep(Transaction &tx, TransactionLog &log, const DeviceWork::Step &step, bool asksRights)
{
    const Operation *operation = catalogue().operation(step.operation);
    tx.require(operation != nullptr, ErrorCode::NotFound, text("SyncWriter", "There is no operation “%1” here.").arg(step.operation));
    tx.require(step.version <= operation->version, ErrorCode::Unsupported,
               text("SyncWriter", "“%1” comes from a newer Freehold than this one.").arg(operation->label.text()));
    const QVariantMap request = requestFrom(tx, *operation, step.request);
    Result<void> done;
    if (asksRights && m_session.rights)
        done = m_session.rights(tx.actor(), {.action = AccessRequest::Action::Run, .subject = step.operation, .row = {},
                                               .table = request.value(u"table"_s).toString()});
    if (done)
        done = tx.attempt([&] { tx.perform(step.operation, request); });
    if (done)
        return {};
    const Operations::Fallback fallback = m_session.operations.fallback(step.operation);
    if (!fallback)
        tx.refuse(done.error());
    log.beginOperation(*operation, {});
    fallback(tx, request, done.error());
    log.endOperation();
    return done.error();
}

void SyncWriter::beginApplying()
{
    execute(u"pragma defer_foreign_keys = on"_s);
    execute(u"update sync_state set is_applying = 1"_s);
}

void SyncWriter::endApplying()
{
    execute(u"update sync_state set is_applying = 0"_s);
    forgetAll();
    require(!connection().hasBrokenReferences(), ErrorCode::Trouble,
            text("SyncWriter", "The office sent rows that do not belong together. Nothing was changed; it is tried again."));
    execute(u"pragma defer_foreign_keys = off"_s);
}

void SyncWriter::noteRow(const Entity &entity, const QUuid &id)
{
    m_changes.add(entity.table, id);
    if (entity.isSearchable() || !entity.searchOwner.isEmpty())
        m_unindexed.insert({entity.table, id});
}

void SyncWriter::writeRow(const Entity &entity, const QUuid &id, const QJsonObject &state, qint64 position)
{
    writeRowState(connection(), entity, id, state, position);
    noteRow(entity, id);
}

void SyncWriter::removeRow(const Entity &entity, const QUuid &id)
{
    connection().executePositional(u"delete from %1 where id = ?"_s.arg(entity.table), {connection().toColumn(id)});
    noteRow(entity, id);
}

void SyncWriter::setAside(const Entity &entity, const QUuid &id)
{
    connection().executePositional(u"update %1 set deleted_at = coalesce(deleted_at, 0) where id = ?"_s.arg(entity.table), {connection().toColumn(id)});
}

void SyncWriter::finish()
{
    SearchIndex(connection(), catalogue()).update(m_unindexed);
    m_unindexed.clear();
}

} // namespace freehold
