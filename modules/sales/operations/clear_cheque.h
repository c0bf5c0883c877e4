// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/instrument.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// The bank has credited a deposited cheque.
struct ClearCheque {
    Id<Instrument> cheque;
    QDate day;
};

template <>
const Operation &operationOf<ClearCheque>();

/// Conflict unless the cheque is deposited; InvalidInput for a day before its deposit.
Outcome clearCheque(Transaction &tx, const ClearCheque &request);

} // namespace freehold
