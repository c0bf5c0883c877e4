// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/demand.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Takes a demand back by a counter entry. What was paid on it goes to the booking's other open lines, oldest first, then on account.
struct CancelDemand {
    Id<Demand> demand;
    QDate day;
    QString reason;
};

template <>
const Operation &operationOf<CancelDemand>();

/// Conflict if it is cancelled already; InvalidInput for a day before the demand's.
Outcome cancelDemand(Transaction &tx, const CancelDemand &request);

} // namespace freehold
