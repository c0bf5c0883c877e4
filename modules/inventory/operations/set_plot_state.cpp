// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/set_plot_state.h"

#include "inventory/claims.h"
#include "inventory/plot_moves.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<SetPlotState>()
{
    static const Operation operation{
        .name = u"set-plot-state"_s,
        .label = label("SetPlotState", "Set plot state"),
        .request = {{
            field<&SetPlotState::plot>("plot", label("Plot", "Plot")).to(u"plots"_s).required(),
            field<&SetPlotState::state>("state", label("Plot", "State")).required(),
            field<&SetPlotState::reason>("reason", label("SetPlotState", "Reason")),
        }},
        .subject = u"plots"_s,
        .subjectField = u"plot"_s,
        .when = u"state in (unreleased, available, blocked_mgmt, landowner_share, reserved_ballot, withdrawn)"_s,
        .hint = label("SetPlotState", "Releases the plot for sale, or takes it off sale with a reason."),
        .icon = u"toggle-left"_s,
    };
    return operation;
}

Outcome setPlotStateByHand(Transaction &tx, const SetPlotState &request)
{
    const Plot plot = tx.get(request.plot);
    tx.require(
        isSetByHand(request.state), ErrorCode::InvalidInput,
        text("SetPlotState", "A plot becomes held or booked only by holding or booking it. Choose another state."),
        u"state"_s);
    if (const std::optional<PlotClaim> claim = activeClaim(tx, plot.id))
        tx.refuse(ErrorCode::Conflict,
                  claim->kind == ClaimKind::Booking
                      ? text("SetPlotState", "%1 is booked. Cancel the booking first.").arg(plotName(plot))
                      : text("SetPlotState", "%1 is held. Release the hold first.").arg(plotName(plot)),
                  u"plot"_s);
    tx.require(request.state == PlotState::Available || !request.reason.simplified().isEmpty(), ErrorCode::InvalidInput,
               text("SetPlotState", "Give the reason, such as “kept for the owner’s family”."), u"reason"_s);
    setPlotState(tx, plot.id, request.state, request.state == PlotState::Available ? QString() : request.reason);
    return Outcome{entityOf<Plot>().table, plot.id.uuid(), plot.number, {}};
}

} // namespace freehold
