// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/receipt.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Takes a receipt back that was entered by mistake: a counter entry, its lines open again, its number kept.
struct CancelReceipt {
    Id<Receipt> receipt;
    QDate day;
    QString reason;
};

template <>
const Operation &operationOf<CancelReceipt>();

/// Conflict unless it is posted; for a cheque that was deposited (it clears or bounces), and when its booking was cancelled (its money is
/// settled there) unless it is a cheque in hand. InvalidInput for a day before the receipt's.
Outcome cancelReceipt(Transaction &tx, const CancelReceipt &request);

} // namespace freehold
