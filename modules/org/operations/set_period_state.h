// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/period.h"
#include "store/operations.h"

namespace freehold {

/// Shuts or opens a month of the books.
struct SetPeriodState {
    Id<Period> period;
    PeriodState state = PeriodState::Open;
    QString reason;
};
template <>
const Operation &operationOf<SetPeriodState>();

/// Conflict when the period is locked. InvalidInput without a reason.
Outcome setPeriodState(Transaction &tx, const SetPeriodState &request);

} // namespace freehold
