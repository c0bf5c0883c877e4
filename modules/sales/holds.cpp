// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/holds.h"

#include "base/numbers.h"
#include "inventory/claims.h"
#include "inventory/entities/project.h"

namespace freehold {

using namespace Qt::StringLiterals;

std::optional<Hold> activeHold(const Reader &reader, Id<Plot> plot)
{
    return reader.findBy<Hold>(u"plot_id = :plot and state = 'active'"_s, {{u"plot"_s, plot.uuid()}});
}

void endHold(Transaction &tx, Hold hold, HoldState state)
{
    hold.state = state;
    tx.update(hold);
    releaseClaim(tx, hold.plot);
    setPlotState(tx, hold.plot, PlotState::Available);
}

void endLapsedHold(Transaction &tx, Id<Plot> plot)
{
    const std::optional<Hold> hold = activeHold(tx, plot);
    if (hold && hold->expiresAt <= tx.clock().nowUtc())
        endHold(tx, *hold, HoldState::Expired);
}

bool hasLapsedHolds(const Reader &reader)
{
    return reader.integer(
               u"select count(*) from holds where state = 'active' and expires_at <= :now and deleted_at is null"_s,
               {{u"now"_s, reader.clock().nowUtc()}})
           > 0;
}

QDateTime holdEnd(const Reader &reader, const Plot &plot, const QDateTime &from, int hours)
{
    const int counted = hours > 0 ? hours : std::max(1, reader.get(plot.project).holdHours);
    return from.addSecs(qint64(counted) * 3600);
}

QString formatInstant(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return text("Hold", "%1, %2", "day, time of day").arg(formatDate(local.date()), local.time().toString(u"HH:mm"_s));
}

} // namespace freehold
