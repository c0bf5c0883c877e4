// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/hold.h"
#include "store/operations.h"

namespace freehold {

/// Gives a held plot back before its time.
struct ReleaseHold {
    Id<Hold> hold;
};

template <>
const Operation &operationOf<ReleaseHold>();

/// Conflict when the hold has ended.
Outcome releaseHold(Transaction &tx, const ReleaseHold &request);

/// Ends every hold whose time is over: at start and each minute, when hasLapsedHolds() says so.
struct ExpireHolds {};

template <>
const Operation &operationOf<ExpireHolds>();

/// The outcome's extra "expired" counts them. Doing it twice does no more than once.
Outcome expireHolds(Transaction &tx, const ExpireHolds &request);

} // namespace freehold
