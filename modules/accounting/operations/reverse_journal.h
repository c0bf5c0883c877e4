// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_entry.h"
#include "store/operations.h"

namespace freehold {

/// Takes a posted entry back by its mirror image.
struct ReverseJournal {
    Id<JournalEntry> entry;
    QDate day; ///< of the reversal; empty = today
    QString reason;
};
template <>
const Operation &operationOf<ReverseJournal>();

/// As reverseJournal(); Conflict when a document stands behind the entry, because the document is what is cancelled.
Outcome reverseJournalByHand(Transaction &tx, const ReverseJournal &request);

} // namespace freehold
