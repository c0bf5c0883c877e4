// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot_claim.h"
#include "store/transaction.h"

namespace freehold {

/// What a plot is claimed for: a hold or a booking, and its person.
struct ClaimSource {
    QString table; ///< "holds", "bookings"
    QUuid id;
    QUuid party = {}; ///< the buyer, or for whom it is held; null = nobody is named
};

/// Takes the plot for a lock, hold or booking. Conflict with "Plot A-042 was booked on 12 Jul 2026 by meera." when another
/// claim is active (also when a second desk wins the race: the database refuses), NotFound if the plot is gone. The plot's
/// state is the caller's to set. Turning a hold into a booking: releaseClaim() first.
Id<PlotClaim> claimPlot(Transaction &tx, Id<Plot> plot, ClaimKind kind, const ClaimSource &source);

/// Ends the plot's active claim; nothing happens if there is none.
void releaseClaim(Transaction &tx, Id<Plot> plot);

/// The claim that takes the plot now.
std::optional<PlotClaim> activeClaim(const Reader &reader, Id<Plot> plot);

/// Moves the plot to the state; nothing happens if it is there. Conflict if plot_moves.h does not allow the move.
void setPlotState(Transaction &tx, Id<Plot> plot, PlotState state);
/// The same with the reason of a side state, which every other move empties.
void setPlotState(Transaction &tx, Id<Plot> plot, PlotState state, const QString &reason);

/// "Plot A-042", for sentences.
QString plotName(const Plot &plot);

} // namespace freehold
