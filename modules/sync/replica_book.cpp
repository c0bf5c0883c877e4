// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/replica_book.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

std::optional<KnownReplica> knownReplica(const Reader &reader, qint64 replica)
{
    Rows rows = reader.query(u"select device_id, code, last_number, is_wiped from sync_replica where replica = :replica"_s, {{u"replica"_s, replica}});
    if (!rows.next())
        return {};
    return KnownReplica{replica, rows.uuid(0), rows.text(1), rows.integer(2), rows.flag(3)};
}

bool isDeviceWiped(const Reader &reader, const QUuid &device)
{
    Rows rows = reader.query(u"select is_wiped from sync_replica where device_id = :device"_s, {{u"device"_s, device}});
    while (rows.next()) {
        if (rows.flag(0))
            return true;
    }
    return false;
}

namespace {

bool isCodeFree(const Reader &reader, const QString &code)
{
    return reader.integer(u"select count(*) from sync_replica where code = :code"_s, {{u"code"_s, code}}) == 0
        && reader.integer(u"select count(*) from number_counters where device = :code"_s, {{u"code"_s, code}}) == 0;
}

} // namespace

KnownReplica addReplica(SyncWriter &writer, const SyncDevice &device, const QString &wishedCode)
{
    static const QRegularExpression pattern(u"^D[1-9][0-9]{0,5}$"_s);
    KnownReplica added;
    added.replica = writer.integer(u"select coalesce(max(replica), 0) from sync_replica"_s) + 1;
    added.device = device.device;
    added.code = wishedCode;
    qint64 count = added.replica;
    if (!pattern.match(wishedCode).hasMatch() || !isCodeFree(writer, wishedCode)) {
        do {
            added.code = u"D%1"_s.arg(count++);
        } while (!isCodeFree(writer, added.code));
    }
    writer.execute(u"insert into sync_replica (replica, user_id, device_id, device_name, code) values (:replica, :user, :device, :name, :code)"_s,
                   {{u"replica"_s, added.replica}, {u"user"_s, device.user}, {u"device"_s, device.device}, {u"name"_s, device.deviceName}, {u"code"_s, added.code}});
    return added;
}

void noteContact(SyncWriter &writer, qint64 replica, const SyncDevice &device, int catalogue)
{
    writer.execute(u"update sync_replica set user_id = :user, device_name = :name, catalogue = :catalogue, seen_at = :at where replica = :replica"_s,
                   {{u"user"_s, device.user}, {u"name"_s, device.deviceName}, {u"catalogue"_s, catalogue}, {u"at"_s, writer.clock().nowUtc()},
                    {u"replica"_s, replica}});
}

} // namespace freehold
