// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/tax_rate.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<TaxRate>()
{
    static const Entity entity{
        .table = u"tax_rates"_s,
        .one = label("TaxRate", "Tax rate"),
        .many = label("TaxRate", "Tax rates"),
        .fields =
            {
                field<&TaxRate::id>("id", label("TaxRate", "Id")).hidden(),
                field<&TaxRate::code>("code", label("TaxRate", "Code")).maxLength(20).required(),
                field<&TaxRate::name>("name", label("TaxRate", "Name")).required(),
                field<&TaxRate::rate>("rate", label("TaxRate", "Rate")).atLeast(0).atMost(Rate::whole),
                field<&TaxRate::fromDay>("from_day", label("TaxRate", "From")).required(),
                field<&TaxRate::toDay>("to_day", label("TaxRate", "Until")),
            },
        .unique = {{u"code"_s, u"from_day"_s}},
        .title = u"name"_s,
        .lookup = {u"code"_s},
        .list = {u"code"_s, u"name"_s, u"rate"_s, u"from_day"_s, u"to_day"_s},
        .icon = u"percent"_s,
    };
    return entity;
}

} // namespace freehold
