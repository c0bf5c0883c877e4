// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/fiscal_year.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<FiscalYear>()
{
    static const Entity entity{
        .table = u"fiscal_years"_s,
        .one = label("FiscalYear", "Fiscal year"),
        .many = label("FiscalYear", "Fiscal years"),
        .fields =
            {
                field<&FiscalYear::id>("id", label("FiscalYear", "Id")),
                field<&FiscalYear::code>("code", label("FiscalYear", "Code")).required().operationOnly().maxLength(4),
                field<&FiscalYear::name>("name", label("FiscalYear", "Fiscal year")).required().operationOnly().maxLength(20),
                field<&FiscalYear::startsOn>("starts_on", label("FiscalYear", "First day")).required().operationOnly(),
                field<&FiscalYear::endsOn>("ends_on", label("FiscalYear", "Last day")).required().operationOnly(),
            },
        .unique = {{u"starts_on"_s}},
        .title = u"name"_s,
        .lookup = {u"code"_s},
        .list = {u"starts_on"_s, u"ends_on"_s, u"name"_s},
        .createdBy = u"open-fiscal-year"_s,
        .icon = u"calendar-range"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
