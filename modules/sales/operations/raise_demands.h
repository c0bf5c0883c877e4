// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "inventory/entities/project.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Raises a demand for every booking with instalments due up to a day. Running it twice raises nothing the second time.
struct RaiseDemands {
    Id<Project> project; ///< null = all projects
    QDate day;
    QDate dueUpTo; ///< empty = up to `day`
};

template <>
const Operation &operationOf<RaiseDemands>();

/// Outcome.extra: "count" demands raised, "amount" their sum in minor units, "message" what was done in words, also when nothing was due.
Outcome raiseDemands(Transaction &tx, const RaiseDemands &request);

} // namespace freehold
