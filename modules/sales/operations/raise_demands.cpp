// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/raise_demands.h"

#include "base/numbers.h"
#include "sales/demand_raising.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<RaiseDemands>()
{
    static const Operation operation{
        .name = u"raise-demands"_s,
        .label = label("RaiseDemands", "Raise demands by due date"),
        .request = {{
            field<&RaiseDemands::project>("project", label("RaiseDemands", "Project"))
                .to(u"projects"_s).withHint(label("RaiseDemands", "Empty: all projects")),
            field<&RaiseDemands::day>("day", label("RaiseDemands", "Date")).required(),
            field<&RaiseDemands::dueUpTo>("due_up_to", label("RaiseDemands", "Instalments due up to")),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("RaiseDemands", "Asks all buyers for the instalments that fall due up to a day."),
        .icon = u"files"_s,
    };
    return operation;
}

Outcome raiseDemands(Transaction &tx, const RaiseDemands &request)
{
    const QDate dueUpTo = request.dueUpTo.isValid() ? request.dueUpTo : request.day;
    int count = 0;
    Money sum;
    for (const Id<Booking> &id : bookingsToDemand(tx, request.project, dueUpTo)) {
        const Booking booking = tx.get(id);
        const Demand demand = demandLines(tx, booking, linesToDemand(tx, booking, dueUpTo), request.day, false);
        sum += demand.amount.in({});
        ++count;
    }
    const QString message = count == 0 ? text("RaiseDemands", "Nothing is due up to %1 that is not demanded already.").arg(formatDate(dueUpTo))
        : count == 1                   ? text("RaiseDemands", "1 demand raised.")
                                       : text("RaiseDemands", "%1 demands raised.").arg(count);
    return {u"demands"_s, {}, {}, {{u"count"_s, count}, {u"amount"_s, sum.minor()}, {u"message"_s, message}}};
}

} // namespace freehold
