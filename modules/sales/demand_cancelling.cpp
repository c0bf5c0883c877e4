// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/demand_cancelling.h"

#include "accounting/posting.h"
#include "sales/entities/demand_line.h"

namespace freehold {

using namespace Qt::StringLiterals;

void closeDemand(Transaction &tx, Demand demand, QDate day, const QString &reason)
{
    if (!demand.entry.isNull())
        reverseJournal(tx, demand.entry, day, reason);
    for (DemandLine &line : tx.select<DemandLine>(u"demand_id = :demand"_s, {{u"demand"_s, demand.id.uuid()}})) {
        line.isCancelled = true;
        tx.update(line);
    }
    demand.state = DemandState::Cancelled;
    demand.cancelledDay = day;
    demand.cancelReason = reason;
    tx.update(demand);
}

} // namespace freehold
