// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// A value with its name, as people read them.
struct ShownValue {
    QString name;
    QString value;
};

/// One thing that the sync centre shows.
struct SyncLine {
    QUuid id;             ///< of the operation, the difference, or the void number
    QString title;        ///< what was done: "Book plot", "Edit record: Aarav Deshmukh"
    QDateTime at;
    QString who;
    QString reason;       ///< the office's sentence
    QString operation = {};    ///< its name, where it may be changed and done anew
    QString table = {};        ///< of the record it is about; empty = none
    QUuid record = {};
    QList<ShownValue> values = {};
};

/// What the sync centre shows: own work on its way, own work that the office refused, values that two people gave one field, and what the office did in
/// another way than asked.
struct SyncLists {
    QList<SyncLine> waiting; ///< the oldest ones
    qint64 waitingCount = 0;
    QList<SyncLine> needsYou;
    QList<SyncLine> differences; ///< values: the kept one, the other one
    QList<SyncLine> notices;     ///< newest first
};

SyncLists syncLists(const Reader &reader);

} // namespace freehold
