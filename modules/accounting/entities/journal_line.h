// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "accounting/entities/journal_entry.h"

namespace freehold {

/// One account's share of an entry, with the dimensions it is analysed by. Never changes once its entry is posted.
struct JournalLine {
    Id<JournalLine> id;
    Id<JournalEntry> entry;
    int position = 0; ///< 1, 2, 3 ... within the entry
    Id<Account> account;
    QDate day;    ///< the entry's, copied so that ledgers read one index
    Money amount; ///< debit positive, credit negative; never zero
    QString currency;
    QString memo;
    QUuid project;
    QUuid block;
    QUuid plot;
    QUuid party;
    QUuid costHead;
    QUuid branch;
};

template <>
const Entity &entityOf<JournalLine>();

} // namespace freehold
