// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "catalogue/operation.h"
#include "sales/entities/instrument.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// A cheque goes to the bank.
struct DepositCheque {
    Id<Instrument> cheque;
    QDate day;
    Id<Account> account; ///< null = the receipt's, else the one of role bank
};

template <>
const Operation &operationOf<DepositCheque>();

/// Conflict unless the cheque is in hand and its receipt counts; InvalidInput for a day before the receipt or the cheque's date.
Outcome depositCheque(Transaction &tx, const DepositCheque &request);

} // namespace freehold
