// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "store/transaction.h"

namespace freehold {

/// Adds one plot to a project.
struct AddPlot {
    Id<Project> project;
    Id<Block> block;
    QString number;
    Area area;
    int frontageMm = 0;
    int depthMm = 0;
    Facing facing = Facing::Unknown;
    int roadWidthMm = 0;
    QString features; ///< words separated by commas: "corner, park facing, lake view"
    Money baseRate;   ///< per rateUnit; 0 = the block's or project's
    QString rateUnit;
    PlotState state = PlotState::Available; ///< one that is set by hand
    QString stateReason;
    QString surveyNumber;
    QString remarks;
};

template <>
const Operation &operationOf<AddPlot>();

/// Conflict when the project has a plot of that number; InvalidInput without an area, for an unknown unit, a block of another
/// project, or a state that only a hold or booking gives.
Outcome addPlot(Transaction &tx, const AddPlot &request);

} // namespace freehold
