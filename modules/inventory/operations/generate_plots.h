// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "store/transaction.h"

namespace freehold {

/// Adds many equal plots at once and lays them out in rows.
struct GeneratePlots {
    Id<Project> project;
    Id<Block> block;
    QString numbers; ///< "A-001 to A-120", several parts separated by commas
    Area area;       ///< of each
    int frontageMm = 0;
    int depthMm = 0;
    QString facings; ///< sides of the rows in turn: "north, south"; empty = not known
    int roadWidthMm = 0;
    int plotsPerRow = 20;
    int firstRow = 0;              ///< row of the grid from 1; 0 = below what is there
    bool cornersAtRowEnds = false; ///< the first and last plot of each row are corners
    Money baseRate;                ///< per rateUnit; 0 = the block's or project's
    QString rateUnit;
    bool isUnreleased = false; ///< not for sale yet
};

template <>
const Operation &operationOf<GeneratePlots>();

/// Conflict when the project has one of the numbers; InvalidInput for numbers that make no range, no area, an unknown unit or side, or
/// a block of another project. At most 5,000 at once.
Outcome generatePlots(Transaction &tx, const GeneratePlots &request);

} // namespace freehold
