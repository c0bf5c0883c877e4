// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/claims.h"

#include "base/numbers.h"
#include "inventory/plot_moves.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// "Plot A-042 was booked on 12 Jul 2026 by meera."
QString takenSentence(const Plot &plot, const PlotClaim &claim)
{
    const QString day = formatDate(claim.claimedAt.toLocalTime().date());
    const QString who = claim.claimedBy.isEmpty() ? text("Claims", "another user") : claim.claimedBy;
    switch (claim.kind) {
    case ClaimKind::Lock:
        return text("Claims", "%1 is being booked by %2. Try again in a few minutes, or choose another plot.")
            .arg(plotName(plot), who);
    case ClaimKind::Hold:
        return text("Claims", "%1 was held on %2 by %3. Release the hold first, or choose another plot.")
            .arg(plotName(plot), day, who);
    case ClaimKind::Booking:
        return text("Claims", "%1 was booked on %2 by %3. Choose another plot.").arg(plotName(plot), day, who);
    }
    Q_UNREACHABLE();
}

} // namespace

QString plotName(const Plot &plot)
{
    return text("Claims", "Plot %1").arg(plot.number);
}

std::optional<PlotClaim> activeClaim(const Reader &reader, Id<Plot> plot)
{
    return reader.findBy<PlotClaim>(u"plot_id = :plot and state = 'active'"_s, {{u"plot"_s, plot.uuid()}});
}

Id<PlotClaim> claimPlot(Transaction &tx, Id<Plot> plot, ClaimKind kind, const ClaimSource &source)
{
    const Plot wanted = tx.get(plot);
    if (const std::optional<PlotClaim> taken = activeClaim(tx, plot))
        tx.refuse(ErrorCode::Conflict, takenSentence(wanted, *taken), u"plot"_s);
    PlotClaim claim{{}, plot, kind, source.table, source.id, source.party, ClaimState::Active, tx.clock().nowUtc(), tx.actor().name, {}};
    tx.insert(claim);
    return claim.id;
}

void releaseClaim(Transaction &tx, Id<Plot> plot)
{
    std::optional<PlotClaim> claim = activeClaim(tx, plot);
    if (!claim)
        return;
    claim->state = ClaimState::Released;
    claim->releasedAt = tx.clock().nowUtc();
    tx.update(*claim);
}

void setPlotState(Transaction &tx, Id<Plot> plot, PlotState state)
{
    setPlotState(tx, plot, state, {});
}

void setPlotState(Transaction &tx, Id<Plot> id, PlotState state, const QString &reason)
{
    Plot plot = tx.get(id);
    if (plot.state == state)
        return;
    const Field &field = *entityOf<Plot>().find(u"state");
    tx.require(mayMove(plot.state, state), ErrorCode::Conflict,
               text("Claims", "%1 is “%2” and cannot become “%3”.")
                   .arg(plotName(plot), field.choiceText(codeOf(plot.state)), field.choiceText(codeOf(state))),
               u"state"_s);
    plot.state = state;
    plot.stateReason = reason.simplified();
    tx.update(plot);
}

} // namespace freehold
