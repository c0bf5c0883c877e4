// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/greeting.h"

#include "sync/outbox.h"
#include "sync/planted_bug.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// What sync_state keeps of the office.
struct OfficeKnown {
    QString role;
    QString epoch;
    qint64 replica = 0;
    qint64 lastNumber = 0;
};

OfficeKnown officeKnown(const Reader &reader)
{
    Rows rows = reader.query(u"select role, epoch, replica, last_number from sync_state"_s);
    rows.next();
    return {rows.text(0), rows.text(1), rows.integer(2), rows.integer(3)};
}

QString metaValue(const Reader &reader, const QString &key)
{
    Rows rows = reader.query(u"select value from meta where key = :key"_s, {{u"key"_s, key}});
    return rows.next() ? rows.text(0) : QString();
}

void setMeta(SyncWriter &writer, const QString &key, const QString &value)
{
    writer.execute(u"update meta set value = :value where key = :key"_s, {{u"value"_s, value}, {u"key"_s, key}});
}

void requireEmpty(const SyncWriter &writer)
{
    for (const Entity *entity : writer.catalogue().entities()) {
        writer.require(entity->sync == Sync::LocalOnly || writer.integer(u"select count(*) from (select 1 from %1 limit 1) q"_s.arg(entity->table)) == 0,
                       ErrorCode::Conflict,
                       text("Greeting", "This file has a company of its own. Join the office with a new, empty file, or make this company the office's."));
    }
}

/// Small differences are left alone; a clock that is wrong is corrected in what is sent.
qint64 correctionFor(qint64 serverTime, qint64 now)
{
    constexpr qint64 toleratedMs = 5 * 60 * 1'000;
    return qAbs(serverTime - now) > toleratedMs ? serverTime - now : 0;
}

} // namespace

QString epochKnown(const Reader &reader)
{
    return officeKnown(reader).epoch;
}

HelloRequest greetingOf(const Reader &reader, qint64 now)
{
    const OfficeKnown known = officeKnown(reader);
    return {.catalogue = syncCatalogue, .epoch = known.epoch, .replica = known.replica, .lastNumber = known.lastNumber, .clientTime = now,
            .deviceCode = known.role == "device"_L1 ? metaValue(reader, u"device"_s) : QString()};
}

PullRequest newsRequest(const Reader &reader, int rows)
{
    PullRequest request;
    Rows state = reader.query(u"select epoch, replica, cursor_position, stage_position, stage_table, stage_row, scope_version from sync_state"_s);
    state.next();
    request.epoch = state.text(0);
    request.replica = state.integer(1);
    request.cursor = state.integer(3) > 0 ? SyncCursor{state.integer(3), state.text(4), state.uuid(5)} : SyncCursor{state.integer(2), {}, {}};
    request.scopeVersion = state.integer(6);
    request.rows = rows;
    return request;
}

GreetingEffect followGreeting(SyncWriter &writer, const HelloAnswer &answer, qint64 now)
{
    const OfficeKnown known = officeKnown(writer);
    const QString organisation = answer.organisation.toString(QUuid::WithoutBraces);
    if (known.role == "device"_L1 && metaValue(writer, u"company_id"_s) != organisation)
        return {.isForeign = true};
    if (known.role != "device"_L1) {
        requireEmpty(writer);
        writer.execute(u"update sync_state set role = 'device'"_s);
        setMeta(writer, u"company_id"_s, organisation);
    }
    const bool isRestored = !known.epoch.isEmpty() && known.epoch != answer.epoch;
    const bool isNewReplica = known.replica != answer.replica;
    setMeta(writer, u"device"_s, answer.deviceCode);
    writer.execute(u"update sync_state set epoch = :epoch, replica = :replica, clock_offset = :offset"_s,
                   {{u"epoch"_s, answer.epoch}, {u"replica"_s, answer.replica}, {u"offset"_s, correctionFor(answer.serverTime, now)}});
    if (isNewReplica) {
        renumberOutbox(writer, isRestored);
        // Numbers of another code belong to whoever goes on under it: what waits draws new ones.
        writer.execute(u"delete from sync_number where device <> :code and txn in (select n from sync_txn where state = 'waiting')"_s,
                       {{u"code"_s, answer.deviceCode}});
        writer.execute(u"delete from number_counters where device not in ('', :code)"_s, {{u"code"_s, answer.deviceCode}});
        writer.execute(u"update sync_state set needs_rebase = 1"_s);
    }
    if (isRestored && !isNewReplica)
        sendAgainAfter(writer, answer.lastNumber);
    else if (!isNewReplica && answer.lastNumber > known.lastNumber) // this file was restored: the office knows more of us than we do
        writer.execute(u"update sync_state set last_number = :last"_s, {{u"last"_s, answer.lastNumber}});
    if (isRestored && isPlanted(PlantedBug::RestoreDropsOutbox))
        writer.execute(u"update sync_txn set state = 'accepted'"_s);
    if (isRestored) {
        writer.execute(u"update sync_state set cursor_position = 0, stage_position = 0, stage_table = '', stage_row = null"_s);
        writer.execute(u"delete from sync_stage"_s);
    }
    return {};
}

void forgetReplica(SyncWriter &writer)
{
    writer.execute(u"update sync_state set replica = 0"_s);
}

} // namespace freehold
