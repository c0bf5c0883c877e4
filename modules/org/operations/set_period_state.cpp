// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/set_period_state.h"

#include "base/numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<SetPeriodState>()
{
    static const Operation operation{
        .name = u"set-period-state"_s,
        .label = label("SetPeriodState", "Close or open period"),
        .request = {{
            field<&SetPeriodState::period>("period", label("SetPeriodState", "Period")).to(u"periods"_s).required(),
            field<&SetPeriodState::state>("state", label("SetPeriodState", "State")).required(),
            field<&SetPeriodState::reason>("reason", label("SetPeriodState", "Reason")).required(),
        }},
        .subject = u"periods"_s,
        .subjectField = u"period"_s,
        .when = u"state != locked"_s,
        .hint = label("SetPeriodState", "Says whether entries may still be dated in this month. A locked month never opens again."),
        .icon = u"lock"_s,
    };
    return operation;
}

Outcome setPeriodState(Transaction &tx, const SetPeriodState &request)
{
    Period period = tx.get(request.period);
    tx.require(!request.reason.trimmed().isEmpty(), ErrorCode::InvalidInput,
               text("SetPeriodState", "Say why the state of the period changes."), u"reason"_s);
    tx.require(period.state != PeriodState::Locked || request.state == PeriodState::Locked, ErrorCode::Conflict,
               text("SetPeriodState", "The period from %1 to %2 is locked and never opens again. Date the entry later.")
                   .arg(formatDate(period.startsOn), formatDate(period.endsOn)),
               u"state"_s);
    period.state = request.state;
    tx.update(period);
    return {.table = u"periods"_s, .id = period.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
