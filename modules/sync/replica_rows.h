// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outbox.h"
#include "sync/series.h"

namespace freehold {

/// The rows of a device: the office's, with the device's own work on top that the office has not answered for. Lives inside one
/// Store::synchronise.
class ReplicaRows
{
public:
    explicit ReplicaRows(SyncWriter &writer);

    /// Takes in a page. Pages wait until they make one whole state; then the rows of the office are put in its place at once and own work
    /// is done again on top.
    void takePage(const PullAnswer &page);
    /// Own work is done again over the same rows of the office: after some of it was refused.
    void rebase();
    /// What this replica holds of the office's rows, own work left out.
    [[nodiscard]] QList<TableBuckets> buckets() const;
    /// Puts the rows of differing buckets right.
    void heal(const VerifyAnswer &answer);

private:
    using RowsByTable = QHash<QString, QList<SentRow>>;

    void stage(const QList<SentRow> &rows);
    RowsByTable stagedRows() const;
    RowsByTable shadowRows() const;
    /// The office's rows, without own work, become those given; with `isWhole` all others are removed.
    void apply(const RowsByTable &rows, bool isWhole);
    void addForeignRows(RowsByTable &rows) const;
    void keepCounters(const QList<SeriesCounter> &counters);
    void workAgain();

    SyncWriter &m_writer;
    QString m_device;
};

} // namespace freehold
