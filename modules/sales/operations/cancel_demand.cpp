// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/cancel_demand.h"

#include "base/numbers.h"
#include "sales/collections.h"
#include "sales/demand_cancelling.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<CancelDemand>()
{
    static const Operation operation{
        .name = u"cancel-demand"_s,
        .label = label("CancelDemand", "Cancel demand"),
        .request = {{
            field<&CancelDemand::demand>("demand", label("CancelDemand", "Demand")).to(u"demands"_s).required(),
            field<&CancelDemand::day>("day", label("CancelDemand", "Date")).required(),
            field<&CancelDemand::reason>("reason", label("CancelDemand", "Reason")).required(),
        }},
        .subject = u"demands"_s,
        .subjectField = u"demand"_s,
        .when = u"state = raised"_s,
        .hint = label("CancelDemand", "Takes the demand back; its instalments can be demanded again."),
        .icon = u"file-x"_s,
    };
    return operation;
}

Outcome cancelDemand(Transaction &tx, const CancelDemand &request)
{
    const Demand demand = tx.get(request.demand);
    const Booking booking = tx.get(demand.booking);
    tx.require(demand.state == DemandState::Raised, ErrorCode::Conflict,
               text("CancelDemand", "Demand %1 was cancelled on %2 already.").arg(demand.number, formatDate(demand.cancelledDay)),
               u"demand"_s);
    tx.require(request.day >= demand.day, ErrorCode::InvalidInput,
               text("CancelDemand", "Demand %1 is of %2: it cannot be cancelled before that day.")
                   .arg(demand.number, formatDate(demand.day)),
               u"day"_s);
    const CollectionSource source{u"demands"_s, demand.id.uuid(),
                                  text("CancelDemand", "Demand %1 cancelled: %2").arg(demand.number, request.reason)};
    if (booking.policy == BookingPolicy::Demand) {
        const QString ofDemand = u"a.demand_line_id in (select l.id from demand_lines l where l.demand_id = :demand)"_s;
        returnToAccount(tx, booking, standingAllocations(tx, ofDemand, {{u"demand"_s, demand.id.uuid()}}), request.day, source);
    }
    closeDemand(tx, demand, request.day, request.reason);
    applyOnAccount(tx, booking, request.day, source);
    return {u"demands"_s, demand.id.uuid(), demand.number, {}};
}

} // namespace freehold
