// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/replica_book.h"
#include "sync/series.h"

namespace freehold {

/// Takes the transactions of one device in at the office: each once, in their order, each whole or not at all.
class TransactionIntake
{
public:
    TransactionIntake(SyncWriter &writer, const SyncDevice &device, KnownReplica replica);

    /// Stops at a gap or a fork, which `answer` then tells.
    void take(const QList<SentTransaction> &transactions, PushAnswer &answer);

private:
    /// Known before: the answer given then, or a fork; nothing for a new one.
    std::optional<TransactionResult> answeredBefore(const SentTransaction &sent, PushAnswer &answer) const;
    TransactionResult carryOut(const SentTransaction &sent);
    /// Tells everybody of numbers the device gave that the office has no document for.
    void voidUnused(const SentTransaction &sent, const TransactionResult &result);
    [[nodiscard]] bool dependsOnRejected(const SentTransaction &sent) const;
    void keepResult(const SentTransaction &sent, const TransactionResult &result);
    void moveOn(qint64 number);

    SyncWriter &m_writer;
    const SyncDevice &m_device;
    KnownReplica m_replica;
};

/// The rows that changed after the request's cursor, and where the reading stands then.
void readNews(const Reader &reader, const PullRequest &request, qint64 head, PullAnswer &answer);
/// The next page of all rows in key order.
void readSnapshot(const Reader &reader, const SnapshotRequest &request, SnapshotAnswer &answer);

} // namespace freehold
