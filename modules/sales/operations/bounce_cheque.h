// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/instrument.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// A deposited cheque came back unpaid: one action ends the receipt, opens its lines again and posts charge and bank fee.
struct BounceCheque {
    Id<Instrument> cheque;
    QDate day;
    QString reason;
    Money charge;  ///< asked of the buyer; 0 = none
    Money bankFee; ///< taken by the bank from the account of the deposit; 0 = none
};

template <>
const Operation &operationOf<BounceCheque>();

/// Conflict unless the cheque is deposited; InvalidInput for a day before its deposit.
Outcome bounceCheque(Transaction &tx, const BounceCheque &request);

} // namespace freehold
