// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"

namespace freehold {

/// Whether a plot may go from one state straight to the other (domain.md 8.2). Not from a state to itself.
bool mayMove(PlotState from, PlotState to);

/// States that people set by hand with set-plot-state: no hold or booking stands behind them.
bool isSetByHand(PlotState state);

/// Whether a booking stands behind the state: booked to possessed.
bool isBookingState(PlotState state);

} // namespace freehold
