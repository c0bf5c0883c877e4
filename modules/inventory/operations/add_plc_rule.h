// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plc_rule.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a premium for plots with a feature; a negative one makes them cheaper.
struct AddPlcRule {
    Id<Project> project;
    QString code;
    QString name;
    PlcKind kind = PlcKind::Percent;
    Rate rate;
    Money amount;
    QString unit;    ///< empty = the project's rate unit
    QString feature; ///< words or a code: "corner", "park facing"
    int minRoadWidthMm = 0;
    int sortOrder = 0;
};

template <>
const Operation &operationOf<AddPlcRule>();

/// Conflict when the project has a premium of that code; InvalidInput without the figure its kind needs, or for an unknown unit.
Outcome addPlcRule(Transaction &tx, const AddPlcRule &request);

} // namespace freehold
