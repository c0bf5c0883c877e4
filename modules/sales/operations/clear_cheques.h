// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/instrument.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// The bank has credited several deposited cheques on one day.
struct ClearCheques {
    QList<Id<Instrument>> cheques;
    QDate day;
};

template <>
const Operation &operationOf<ClearCheques>();

/// All of them or none; refuses as clearCheque() for the first that may not clear. Outcome.extra as depositCheques().
Outcome clearCheques(Transaction &tx, const ClearCheques &request);

} // namespace freehold
