// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "catalogue/operation.h"
#include "sales/entities/instrument.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Several cheques go to the bank with one slip.
struct DepositCheques {
    QList<Id<Instrument>> cheques;
    QDate day;
    Id<Account> account; ///< null = for each its receipt's, else the one of role bank
};

template <>
const Operation &operationOf<DepositCheques>();

/// All of them or none; refuses as depositCheque() for the first that may not go. Outcome.extra: "count", and "amount", their sum in
/// minor units.
Outcome depositCheques(Transaction &tx, const DepositCheques &request);

} // namespace freehold
