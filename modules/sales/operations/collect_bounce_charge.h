// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "catalogue/operation.h"
#include "sales/entities/instrument.h"
#include "sales/entities/receipt.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// A buyer pays the charge for a cheque that bounced; it stands beside the price and touches no instalment.
struct CollectBounceCharge {
    Id<Instrument> cheque;
    QDate day;
    ReceiptMethod method = ReceiptMethod::Cash; ///< any but a cheque
    Money amount;                               ///< 0 = all of the charge
    Id<Account> account;                        ///< bank or cash account; null = the one of the method's role
    QString reference;
};

template <>
const Operation &operationOf<CollectBounceCharge>();

/// Posts an entry that reverse-journal takes back. Conflict when the cheque did not bounce or the buyer owes less of such charges than
/// the amount; InvalidInput for a cheque as method or a day before the bounce.
Outcome collectBounceCharge(Transaction &tx, const CollectBounceCharge &request);

} // namespace freehold
