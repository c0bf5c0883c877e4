// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sync_writer.h"
#include "sync/sync_server.h"

namespace freehold {

/// A copy of the company that the office knows.
struct KnownReplica {
    qint64 replica = 0;
    QUuid device;
    QString code; ///< segment of its document numbers
    qint64 lastNumber = 0;
    bool isWiped = false;
};

std::optional<KnownReplica> knownReplica(const Reader &reader, qint64 replica);
/// Whether the device was reported lost.
bool isDeviceWiped(const Reader &reader, const QUuid &device);
/// A new replica of the device; under `wishedCode` when that looks like one and nobody has it.
KnownReplica addReplica(SyncWriter &writer, const SyncDevice &device, const QString &wishedCode);
void noteContact(SyncWriter &writer, qint64 replica, const SyncDevice &device, int catalogue);

} // namespace freehold
