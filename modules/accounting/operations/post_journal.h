// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_line.h"
#include "store/operations.h"

namespace freehold {

/// One line of an entry made by hand: a debit, a credit, or a signed amount (debit positive); exactly one of the three.
struct JournalRow {
    Id<Account> account;
    Money debit;
    Money credit;
    Money amount;
    QUuid party;
    QUuid project;
    QUuid plot;
    QUuid branch;
    QString memo;
};
template <>
const Shape &shapeOf<JournalRow>();

/// Enters a journal entry made by hand.
struct PostJournal {
    JournalKind kind = JournalKind::Journal;
    QDate day;
    QString narration;
    QString currency; ///< empty = the company's
    QList<JournalRow> lines;
    QString reason; ///< for a soft-closed period
};
template <>
const Operation &operationOf<PostJournal>();

/// As postJournal(); InvalidInput also for a line without exactly one amount.
Outcome postJournalByHand(Transaction &tx, const PostJournal &request);

} // namespace freehold
