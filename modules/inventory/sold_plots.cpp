// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/sold_plots.h"

#include "inventory/operations/set_plot_state.h"

namespace freehold {

using namespace Qt::StringLiterals;

QString soldElsewhereReason()
{
    // Stored and compared, so never translated.
    return u"Sold before this list was brought in: bring in its booking"_s;
}

void releaseSoldPlot(Transaction &tx, Id<Plot> id)
{
    const Plot plot = tx.get(id);
    if (plot.state == PlotState::BlockedMgmt && plot.stateReason == soldElsewhereReason())
        tx.perform(SetPlotState{id, PlotState::Available, {}});
}

} // namespace freehold
