// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/plc_rule.h"

#include "inventory/unit_choices.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<PlcKind>()
{
    static const QList<Choice> choices{
        {u"percent"_s, label("PlcKind", "Percent of the base price")},
        {u"per_area"_s, label("PlcKind", "Per area unit")},
        {u"flat"_s, label("PlcKind", "Fixed amount")},
    };
    return choices;
}

template <>
const Entity &entityOf<PlcRule>()
{
    static const Entity entity{
        .table = u"plc_rules"_s,
        .one = label("PlcRule", "Location premium"),
        .many = label("PlcRule", "Location premiums"),
        .fields =
            {
                field<&PlcRule::id>("id", label("PlcRule", "Id")).hidden(),
                field<&PlcRule::project>("project_id", label("PlcRule", "Project")).to(u"projects"_s).required(),
                field<&PlcRule::code>("code", label("PlcRule", "Code")).maxLength(30).required(),
                field<&PlcRule::name>("name", label("PlcRule", "Name")).required(),
                field<&PlcRule::kind>("kind", label("PlcRule", "Kind")),
                field<&PlcRule::rate>("rate", label("PlcRule", "Percent")).atLeast(-Rate::whole).atMost(Rate::whole),
                field<&PlcRule::amount>("amount", label("PlcRule", "Amount")),
                field<&PlcRule::unit>("unit", label("PlcRule", "Amount is per")).maxLength(20).oneOf(areaUnitChoices()),
                field<&PlcRule::feature>("feature", label("PlcRule", "Plots with")).maxLength(40),
                field<&PlcRule::minRoadWidthMm>("min_road_width_mm", label("PlcRule", "On roads from (mm)")).atLeast(0),
                field<&PlcRule::sortOrder>("sort_order", label("PlcRule", "Order")),
                field<&PlcRule::isActive>("is_active", label("PlcRule", "In use")),
            },
        .unique = {{u"project_id"_s, u"code"_s}},
        .title = u"name"_s,
        .lookup = {u"code"_s},
        .list = {u"project_id"_s, u"code"_s, u"name"_s, u"kind"_s, u"rate"_s, u"amount"_s, u"unit"_s, u"feature"_s,
                 u"is_active"_s},
        .createdBy = u"add-plc-rule"_s,
        .icon = u"trending-up"_s,
    };
    return entity;
}

} // namespace freehold
