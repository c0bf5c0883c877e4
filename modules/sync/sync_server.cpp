// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_server.h"

#include "sync/buckets.h"
#include "sync/planted_bug.h"
#include "sync/replica_book.h"
#include "sync/transaction_intake.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString epochOf(const Reader &reader)
{
    Rows rows = reader.query(u"select epoch from sync_state where role = 'server'"_s);
    reader.require(rows.next(), ErrorCode::Trouble, text("SyncServer", "This company is not an office's yet."));
    return rows.text(0);
}

qint64 headOf(const Reader &reader)
{
    return reader.integer(u"select position from sync_clock"_s);
}

/// Why a call is refused before it is looked at; Ok when it is not.
template <typename Request>
SyncStatus standingOf(const Reader &reader, const SyncDevice &device, const Request &request)
{
    const std::optional<KnownReplica> replica = knownReplica(reader, request.replica);
    if (!replica || replica->device != device.device)
        return SyncStatus::Unknown;
    if (replica->isWiped)
        return SyncStatus::Denied;
    return request.epoch == epochOf(reader) ? SyncStatus::Ok : SyncStatus::NewEpoch;
}

template <typename Answer>
Answer troubled(const Error &error)
{
    Answer answer;
    answer.status = error.code == ErrorCode::Denied ? SyncStatus::Denied : SyncStatus::Trouble;
    answer.text = error.text;
    return answer;
}

void insertAllEntries(SyncWriter &writer)
{
    for (const Entity *entity : writer.catalogue().entities()) {
        if (entity->sync == Sync::LocalOnly)
            continue;
        writer.execute(u"insert into sync_entry (scope, entity, row_id, position) select '', :entity, id, 1 from %1"_s.arg(entity->table),
                       {{u"entity"_s, entity->table}});
    }
}

} // namespace

SyncServer::SyncServer(Store &store) : m_store(store) {}

Result<void> SyncServer::found(Store &store)
{
    return store.synchronise([&](SyncWriter &writer) {
        Rows known = writer.query(u"select role from sync_state"_s);
        const bool isNoted = known.next();
        const QString role = isNoted ? known.text(0) : u"alone"_s;
        if (role == "server"_L1)
            return;
        writer.require(role == "alone"_L1, ErrorCode::Conflict,
                       text("SyncServer", "This file is a copy that belongs to an office. Begin from the office's own company."));
        const QVariantMap epoch{{u"epoch"_s, makeUuidV7(writer.clock()).toString(QUuid::WithoutBraces)}};
        writer.execute(isNoted ? u"update sync_state set role = 'server', epoch = :epoch"_s
                               : u"insert into sync_state (role, epoch) values ('server', :epoch)"_s, epoch);
        writer.execute(u"insert into sync_clock (one, position) values (:one, 1)"_s, {{u"one"_s, 1}});
        writer.execute(u"update sync_txn set state = 'accepted'"_s);
        insertAllEntries(writer);
    });
}

Result<void> SyncServer::beginEpoch(Store &store)
{
    return store.synchronise([&](SyncWriter &writer) {
        static_cast<void>(epochOf(writer));
        writer.takePosition();
        writer.execute(u"update sync_state set epoch = :epoch"_s, {{u"epoch"_s, makeUuidV7(writer.clock()).toString(QUuid::WithoutBraces)}});
    });
}

HelloAnswer SyncServer::hello(const SyncDevice &device, const HelloRequest &request)
{
    HelloAnswer answer;
    const Result<void> done = m_store.synchronise([&](SyncWriter &writer) {
        answer.epoch = epochOf(writer);
        answer.serverTime = writer.clock().nowUtc().toMSecsSinceEpoch();
        answer.head = headOf(writer);
        Rows company = writer.query(u"select value from meta where key = 'company_id'"_s);
        answer.organisation = company.next() ? QUuid::fromString(company.text(0)) : QUuid();
        answer.isWiped = isDeviceWiped(writer, device.device);
        if (answer.isWiped) {
            answer.status = SyncStatus::Denied;
            return;
        }
        if (request.catalogue < syncOldestCatalogue) {
            answer.status = SyncStatus::TooOld;
            answer.text = text("SyncServer", "This Freehold is too old for the office. Get the newest one; what you took in is kept.");
            return;
        }
        std::optional<KnownReplica> replica = knownReplica(writer, request.replica);
        if (!replica && request.replica == 0)
            replica = addReplica(writer, device, request.deviceCode);
        if (!replica || replica->device != device.device) {
            answer.status = SyncStatus::Unknown;
            return;
        }
        noteContact(writer, replica->replica, device, request.catalogue);
        answer.replica = replica->replica;
        answer.deviceCode = isPlanted(PlantedBug::SharedSeries) ? u"D1"_s : replica->code;
        answer.lastNumber = replica->lastNumber;
    });
    return done ? answer : troubled<HelloAnswer>(done.error());
}

PushAnswer SyncServer::push(const SyncDevice &device, const PushRequest &request)
{
    PushAnswer answer;
    const Result<void> done = m_store.synchronise([&](SyncWriter &writer) {
        writer.execute(u"update sync_clock set position = position where one = :one"_s, {{u"one"_s, 1}}); // all others wait here
        answer.status = standingOf(writer, device, request);
        answer.epoch = epochOf(writer);
        const bool isTooOld = request.catalogue < syncOldestCatalogue;
        if (answer.status == SyncStatus::Ok && isTooOld
            && !std::all_of(request.transactions.cbegin(), request.transactions.cend(), [](const SentTransaction &sent) { return sent.isFact(); }))
            answer.status = SyncStatus::TooOld;
        if (answer.status != SyncStatus::Ok)
            return;
        KnownReplica replica = *knownReplica(writer, request.replica);
        if (isPlanted(PlantedBug::SharedSeries))
            replica.code = u"D1"_s;
        TransactionIntake(writer, device, replica).take(request.transactions, answer);
        answer.head = headOf(writer);
    });
    return done ? answer : troubled<PushAnswer>(done.error());
}

PullAnswer SyncServer::pull(const SyncDevice &device, const PullRequest &request)
{
    PullAnswer answer;
    const Result<void> done = m_store.read([&](Reader &reader) {
        answer.status = standingOf(reader, device, request);
        answer.epoch = epochOf(reader);
        if (answer.status == SyncStatus::Ok && request.catalogue < syncOldestCatalogue)
            answer.status = SyncStatus::TooOld;
        if (answer.status != SyncStatus::Ok)
            return;
        readNews(reader, request, headOf(reader), answer);
        if (answer.isComplete)
            answer.counters = seriesCounters(reader, knownReplica(reader, request.replica)->code);
    });
    return done ? answer : troubled<PullAnswer>(done.error());
}

SnapshotAnswer SyncServer::snapshot(const SyncDevice &device, const SnapshotRequest &request)
{
    SnapshotAnswer answer;
    const Result<void> done = m_store.read([&](Reader &reader) {
        answer.status = standingOf(reader, device, request);
        answer.epoch = epochOf(reader);
        if (answer.status != SyncStatus::Ok)
            return;
        answer.start = request.start == 0 ? headOf(reader) : request.start;
        readSnapshot(reader, request, answer);
    });
    return done ? answer : troubled<SnapshotAnswer>(done.error());
}

VerifyAnswer SyncServer::verify(const SyncDevice &device, const VerifyRequest &request)
{
    VerifyAnswer answer;
    const Result<void> done = m_store.read([&](Reader &reader) {
        answer.status = standingOf(reader, device, request);
        answer.head = headOf(reader);
        if (answer.status == SyncStatus::Ok && request.position != answer.head)
            answer.status = SyncStatus::Gap;
        if (answer.status == SyncStatus::Ok)
            compareBuckets(reader, request, answer);
    });
    return done ? answer : troubled<VerifyAnswer>(done.error());
}

RescueAnswer SyncServer::rescue(const SyncDevice &device, const RescueRequest &request)
{
    RescueAnswer answer;
    const Result<void> done = m_store.synchronise([&](SyncWriter &writer) {
        answer.id = makeUuidV7(writer.clock());
        writer.execute(u"insert into sync_rescue (id, replica, user_id, at, reason, outbox) values (:id, :replica, :user, :at, :reason, :outbox)"_s,
                       {{u"id"_s, answer.id}, {u"replica"_s, request.replica}, {u"user"_s, device.user}, {u"at"_s, writer.clock().nowUtc()},
                        {u"reason"_s, request.reason}, {u"outbox"_s, request.outbox}});
    });
    return done ? answer : troubled<RescueAnswer>(done.error());
}

qint64 SyncServer::head() const
{
    const Result<qint64> head = m_store.read([](Reader &reader) { return headOf(reader); });
    return head ? *head : 0;
}

} // namespace freehold
