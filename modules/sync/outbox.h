// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sync_writer.h"
#include "sync/protocol.h"

namespace freehold {

/// A transaction of this device that its rows still show over those of the office: not answered yet, or answered by rows that have not
/// arrived.
struct PendingWork {
    qint64 row = 0; ///< of sync_txn
    DeviceWork work;
    QList<DrawnNumbers> numbers;
};

/// What a device has done and the office has to hear: the transactions that its store records, each kept after its answer.

/// Gives the transactions that wait their numbers, in the order they were done, and corrects their time.
void numberOutbox(SyncWriter &writer);
/// The first ones without an answer, as many as a push may hold.
QList<SentTransaction> unsentTransactions(const Reader &reader, const SyncLimits &limits);
[[nodiscard]] bool hasUnsent(const Reader &reader);
void keepResults(SyncWriter &writer, const QList<TransactionResult> &results);
/// The office has forgotten what came after `lastNumber`: it is sent again, under the same numbers.
void sendAgainAfter(SyncWriter &writer, qint64 lastNumber);
/// The replica has another number now: what waits is numbered anew from 1, and what was answered too if the office forgot it.
void renumberOutbox(SyncWriter &writer, bool withAnswered);

/// What a transaction (its row in sync_txn) asked for, step by step.
QList<SentOperation> recordedOperations(const Reader &reader, qint64 transaction);
/// Forgets the content of what was accepted more than 30 days ago.
void pruneOutbox(SyncWriter &writer);

QList<PendingWork> pendingWork(const Reader &reader);

} // namespace freehold
