// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// What kind of voucher an entry is; each has its own number series.
enum class JournalKind {
    Receipt, Payment, Contra, Journal, Demand, Purchase, DebitNote, CreditNote, Commission, Opening, Closing, Reversal
};
template <>
const QList<Choice> &choicesOf<JournalKind>();

/// A draft lives only inside the transaction that posts it.
enum class JournalState { Draft, Posted };
template <>
const QList<Choice> &choicesOf<JournalState>();

/// One dated entry of the books. Once posted it never changes; postJournal() is the only way to make one.
struct JournalEntry {
    Id<JournalEntry> id;
    QString number;
    JournalKind kind = JournalKind::Journal;
    QDate day;
    QString narration;
    QString sourceTable; ///< the document behind it: table ...
    QUuid sourceId;      ///< ... and row; empty for entries made by hand
    QString currency;    ///< of `amount`
    Money amount;        ///< sum of the debits in `currency`
    JournalState state = JournalState::Draft;
    Id<JournalEntry> reversalOf; ///< the entry this one takes back
    Id<JournalEntry> reversedBy; ///< the entry that takes this one back
};

template <>
const Entity &entityOf<JournalEntry>();

} // namespace freehold
