// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/map_shape.h"
#include "store/transaction.h"

namespace freehold {

/// Tells which plot a shape of the layout stands for.
struct MatchShape {
    Id<MapShape> shape;
    Id<Plot> plot; ///< null = none: the shape is parted from its plot
};

template <>
const Operation &operationOf<MatchShape>();

/// Conflict when the plot belongs to another project, or has a shape already; InvalidInput for a line.
Outcome matchShape(Transaction &tx, const MatchShape &request);

} // namespace freehold
