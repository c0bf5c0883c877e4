// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/collection_posting.h"
#include "sales/entities/receipt.h"

namespace freehold {

/// The role of the account a receipt is debited to when it is taken. Opening money other than cheques: opening_equity, since the
/// bank's and the cash box's opening balances hold it.
QString receiptRole(const Receipt &receipt);

/// The account chosen on the receipt, where it is debited to that at once; null for cheques and opening money.
Id<Account> receiptAccount(const Receipt &receipt);

/// An entry about the receipt: with the dimensions of its booking, or only of its party.
CollectionPosting receiptPosting(const Reader &reader, const Receipt &receipt, const std::optional<Booking> &booking,
                                 const QString &kind, QDate day);

/// Ends a posted receipt: an entry of that kind debits what its money was credited to and credits the account (or the role), its allocations
/// are taken back, and it gets the state and day. `more` may add lines of its own to the entry. Returns the entry.
Id<JournalEntry> endReceipt(Transaction &tx, Receipt receipt, ReceiptState state, QDate day, const QString &reason,
                            const std::function<void(CollectionPosting &)> &more);

/// Refuses with InvalidInput if `day` lies before `earliest`.
void requireNotBefore(const Reader &reader, QDate day, QDate earliest);

} // namespace freehold
