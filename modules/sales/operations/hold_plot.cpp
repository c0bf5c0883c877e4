// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/hold_plot.h"

#include "crm/entities/party.h"
#include "inventory/claims.h"
#include "org/number_series.h"
#include "sales/holds.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<HoldPlot>()
{
    static const Operation operation{
        .name = u"hold-plot"_s,
        .label = label("HoldPlot", "Hold plot"),
        .request = {{
            field<&HoldPlot::plot>("plot", label("HoldPlot", "Plot")).to(u"plots"_s).required(),
            field<&HoldPlot::party>("party", label("HoldPlot", "For")).to(u"parties"_s),
            field<&HoldPlot::hours>("hours", label("HoldPlot", "Hours"))
                .atLeast(0)
                .atMost(24 * 90)
                .withHint(label("HoldPlot", "Empty: as long as the project says")),
            field<&HoldPlot::token>("token_amount", label("HoldPlot", "Token agreed")).atLeast(0),
            field<&HoldPlot::reason>("reason", label("HoldPlot", "Reason")).maxLength(200),
        }},
        .subject = u"plots"_s,
        .subjectField = u"plot"_s,
        .when = u"state = available"_s,
        .hint = label("HoldPlot", "Keeps the plot for somebody until the hold runs out."),
        .icon = u"clock"_s,
    };
    return operation;
}

Outcome holdPlot(Transaction &tx, const HoldPlot &request)
{
    endLapsedHold(tx, request.plot);
    const Plot plot = tx.get(request.plot);
    if (!request.party.isNull())
        (void)tx.get(request.party);

    Hold hold;
    hold.id = Id<Hold>(tx.freshId());
    claimPlot(tx, plot.id, ClaimKind::Hold, {u"holds"_s, hold.id.uuid(), request.party.uuid()});
    tx.require(plot.state == PlotState::Available, ErrorCode::Conflict,
               text("HoldPlot", "%1 cannot be held: it is %2. Choose a plot that is available.")
                   .arg(plotName(plot), entityOf<Plot>().find(u"state")->choiceText(codeOf(plot.state)).toLower()),
               u"plot"_s);
    setPlotState(tx, plot.id, PlotState::Held);

    hold.number = nextNumber(tx, u"hold"_s, tx.today());
    hold.plot = plot.id;
    hold.party = request.party;
    hold.holder = tx.actor().user;
    hold.startsAt = tx.clock().nowUtc();
    hold.expiresAt = holdEnd(tx, plot, hold.startsAt, request.hours);
    hold.token = request.token;
    hold.reason = request.reason;
    tx.insert(hold);
    return {.table = u"holds"_s, .id = hold.id.uuid(), .number = hold.number, .extra = {}};
}

} // namespace freehold
