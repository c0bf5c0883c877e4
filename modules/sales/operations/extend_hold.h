// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/hold.h"
#include "store/operations.h"

namespace freehold {

/// Makes an active hold last longer, counted from its present end.
struct ExtendHold {
    Id<Hold> hold;
    int hours = 0; ///< 0 = as the project says
};

template <>
const Operation &operationOf<ExtendHold>();

/// Conflict when the hold has ended or was extended as often as it may be.
Outcome extendHold(Transaction &tx, const ExtendHold &request);

} // namespace freehold
