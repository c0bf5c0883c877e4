// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "store/transaction.h"

namespace freehold {

/// The reason of a plot that an imported list called sold: it stays blocked until its booking is brought in.
QString soldElsewhereReason();

/// Makes a plot that an imported list called sold available for the booking that is being brought in; for other plots nothing
/// happens. Part of a running import: performs set-plot-state.
void releaseSoldPlot(Transaction &tx, Id<Plot> plot);

} // namespace freehold
