// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/charge_head.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a charge that every plot of the project carries.
struct AddChargeHead {
    Id<Project> project;
    QString code;
    QString name;
    ChargeKind kind = ChargeKind::PerArea;
    Money amount;
    Rate rate;
    QString unit;    ///< empty = the project's rate unit
    QString taxCode; ///< empty = no tax
    bool isPassThrough = false;
    QString incomeRole; ///< account role; empty = development_income, or stamp_duty_held when passed through
    int sortOrder = 0;
};

template <>
const Operation &operationOf<AddChargeHead>();

/// Conflict when the project has a charge of that code; InvalidInput without the figure its kind needs, for an unknown unit or
/// tax code.
Outcome addChargeHead(Transaction &tx, const AddChargeHead &request);

} // namespace freehold
