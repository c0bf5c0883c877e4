// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/raise_demand.h"

#include "base/numbers.h"
#include "sales/demand_raising.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<RaiseDemand>()
{
    static const Operation operation{
        .name = u"raise-demand"_s,
        .label = label("RaiseDemand", "Raise demand"),
        .request = {{
            field<&RaiseDemand::booking>("booking", label("RaiseDemand", "Booking")).to(u"bookings"_s).required(),
            field<&RaiseDemand::day>("day", label("RaiseDemand", "Date")).required(),
            field<&RaiseDemand::dueUpTo>("due_up_to", label("RaiseDemand", "Instalments due up to")),
            field<&RaiseDemand::scheduleLines>("schedule_lines", label("RaiseDemand", "Instalments")).to(u"schedule_lines"_s),
            field<&RaiseDemand::isOpening>("is_opening", label("RaiseDemand", "From older books")),
        }},
        .subject = u"bookings"_s,
        .subjectField = u"booking"_s,
        .when = u"state != cancelled"_s,
        .hint = label("RaiseDemand", "Asks the buyer for the instalments that fall due."),
        .icon = u"file-text"_s,
    };
    return operation;
}

Outcome raiseDemand(Transaction &tx, const RaiseDemand &request)
{
    const Booking booking = tx.get(request.booking);
    requireDemandable(tx, booking);
    const QDate dueUpTo = request.dueUpTo.isValid() ? request.dueUpTo : request.day;
    const QList<ScheduleLine> lines = request.scheduleLines.isEmpty() ? linesToDemand(tx, booking, dueUpTo)
                                                                      : namedLinesToDemand(tx, booking, request.scheduleLines);
    tx.require(!lines.isEmpty(), ErrorCode::Conflict,
               text("RaiseDemand", "Booking %1 has no instalment due up to %2 that is not demanded yet.")
                   .arg(booking.number, formatDate(dueUpTo)),
               u"due_up_to"_s);
    const Demand demand = demandLines(tx, booking, lines, request.day, request.isOpening);
    return {u"demands"_s, demand.id.uuid(), demand.number, {}};
}

} // namespace freehold
