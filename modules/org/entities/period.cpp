// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/period.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<PeriodState>()
{
    static const QList<Choice> choices{{u"open"_s, label("Period", "Open")},
                                       {u"soft_closed"_s, label("Period", "Soft-closed")},
                                       {u"closed"_s, label("Period", "Closed")},
                                       {u"locked"_s, label("Period", "Locked")}};
    return choices;
}

template <>
const Entity &entityOf<Period>()
{
    static const Entity entity{
        .table = u"periods"_s,
        .one = label("Period", "Period"),
        .many = label("Period", "Periods"),
        .fields =
            {
                field<&Period::id>("id", label("Period", "Id")),
                field<&Period::fiscalYear>("fiscal_year_id", label("Period", "Fiscal year"))
                    .to(u"fiscal_years"_s)
                    .required()
                    .operationOnly(),
                field<&Period::number>("number", label("Period", "Period")).operationOnly().atLeast(1).atMost(12),
                field<&Period::startsOn>("starts_on", label("Period", "First day")).required().operationOnly(),
                field<&Period::endsOn>("ends_on", label("Period", "Last day")).required().operationOnly(),
                field<&Period::state>("state", label("Period", "State")).operationOnly(),
            },
        .unique = {{u"starts_on"_s}},
        .title = u"starts_on"_s,
        .list = {u"starts_on"_s, u"ends_on"_s, u"fiscal_year_id"_s, u"number"_s, u"state"_s},
        .createdBy = u"open-fiscal-year"_s,
        .icon = u"calendar"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
