// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "store/transaction.h"

namespace freehold {

/// Releases a plot for sale, or takes it off sale: blocked, withdrawn, reserved for a ballot, the landowner's, not released yet.
struct SetPlotState {
    Id<Plot> plot;
    PlotState state = PlotState::Available; ///< one that is set by hand
    QString reason;                         ///< required for every state but available
};

template <>
const Operation &operationOf<SetPlotState>();

/// Conflict when a hold or booking claims the plot; InvalidInput for a state that only holds and bookings give, or without the
/// reason.
Outcome setPlotStateByHand(Transaction &tx, const SetPlotState &request);

} // namespace freehold
