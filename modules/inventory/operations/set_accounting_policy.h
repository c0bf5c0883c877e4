// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"
#include "store/transaction.h"

namespace freehold {

/// Chooses when the project's money becomes a receivable.
struct SetAccountingPolicy {
    Id<Project> project;
    AccountingPolicy policy = AccountingPolicy::Demand;
};

template <>
const Operation &operationOf<SetAccountingPolicy>();

/// Conflict once something was posted for the project.
Outcome setAccountingPolicy(Transaction &tx, const SetAccountingPolicy &request);

} // namespace freehold
