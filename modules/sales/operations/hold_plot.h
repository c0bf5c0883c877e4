// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/hold.h"
#include "store/operations.h"

namespace freehold {

/// Keeps a plot for somebody for some time.
struct HoldPlot {
    Id<Plot> plot;
    Id<Party> party; ///< null = nobody named yet
    int hours = 0;   ///< 0 = as the project says
    Money token;
    QString reason;
};

template <>
const Operation &operationOf<HoldPlot>();

/// Conflict when the plot is not available or another desk was faster.
Outcome holdPlot(Transaction &tx, const HoldPlot &request);

} // namespace freehold
