// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "store/transaction.h"

namespace freehold {

/// Sets the price per area unit of a project, a block or single plots. Bookings keep theirs.
struct SetBaseRate {
    Id<Project> project;
    Id<Block> block; ///< null = the whole project, unless plots are named
    QList<Id<Plot>> plots;
    Money rate;   ///< per unit
    QString unit; ///< empty = as it is in the project
};

template <>
const Operation &operationOf<SetBaseRate>();

/// InvalidInput unless the rate is positive, for an unknown unit, and for a block or plot of another project.
Outcome setBaseRate(Transaction &tx, const SetBaseRate &request);

} // namespace freehold
