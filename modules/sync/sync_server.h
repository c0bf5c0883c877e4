// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "sync/protocol.h"

namespace freehold {

/// The office's side of sync over one organisation's store, in one file or in PostgreSQL. Holds no state of its own: many of them may
/// work on one database. Thread-safe as the store is; each call answers on the calling thread.
class SyncServer
{
public:
    /// The store outlives it. Rights are asked of the store's own hook, as the author of each transaction, at the moment it arrives.
    explicit SyncServer(Store &store);

    /// Makes an ordinary company the office's: from now on each writing transaction takes a position, and all rows there are become
    /// news for everybody. Nothing when it is one already.
    static Result<void> found(Store &store);
    /// After the database came back from a backup: replicas compare and send again what it lost.
    static Result<void> beginEpoch(Store &store);

    HelloAnswer hello(const SyncDevice &device, const HelloRequest &request);
    PushAnswer push(const SyncDevice &device, const PushRequest &request);
    PullAnswer pull(const SyncDevice &device, const PullRequest &request);
    SnapshotAnswer snapshot(const SyncDevice &device, const SnapshotRequest &request);
    VerifyAnswer verify(const SyncDevice &device, const VerifyRequest &request);
    RescueAnswer rescue(const SyncDevice &device, const RescueRequest &request);

    /// The position of the newest change: what a live connection nudges about.
    [[nodiscard]] qint64 head() const;

private:
    Store &m_store;
};

} // namespace freehold
