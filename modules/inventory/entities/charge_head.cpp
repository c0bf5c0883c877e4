// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/charge_head.h"

#include "inventory/unit_choices.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ChargeKind>()
{
    static const QList<Choice> choices{
        {u"per_area"_s, label("ChargeKind", "Per area unit")},
        {u"flat"_s, label("ChargeKind", "Fixed amount")},
        {u"percent_of_base"_s, label("ChargeKind", "Percent of the base price")},
    };
    return choices;
}

template <>
const Entity &entityOf<ChargeHead>()
{
    static const Entity entity{
        .table = u"charge_heads"_s,
        .one = label("ChargeHead", "Charge"),
        .many = label("ChargeHead", "Charges"),
        .fields =
            {
                field<&ChargeHead::id>("id", label("ChargeHead", "Id")).hidden(),
                field<&ChargeHead::project>("project_id", label("ChargeHead", "Project")).to(u"projects"_s).required(),
                field<&ChargeHead::code>("code", label("ChargeHead", "Code")).maxLength(30).required(),
                field<&ChargeHead::name>("name", label("ChargeHead", "Name")).required(),
                field<&ChargeHead::kind>("kind", label("ChargeHead", "Kind")),
                field<&ChargeHead::amount>("amount", label("ChargeHead", "Amount")).atLeast(0),
                field<&ChargeHead::rate>("rate", label("ChargeHead", "Percent")).atLeast(0).atMost(Rate::whole),
                field<&ChargeHead::unit>("unit", label("ChargeHead", "Amount is per")).maxLength(20).oneOf(areaUnitChoices()),
                field<&ChargeHead::taxCode>("tax_code", label("ChargeHead", "Tax code")).maxLength(20),
                field<&ChargeHead::isPassThrough>("is_pass_through", label("ChargeHead", "Collected for others")),
                field<&ChargeHead::incomeRole>("income_role", label("ChargeHead", "Posts to")).maxLength(60),
                field<&ChargeHead::sortOrder>("sort_order", label("ChargeHead", "Order")),
                field<&ChargeHead::isActive>("is_active", label("ChargeHead", "In use")),
            },
        .unique = {{u"project_id"_s, u"code"_s}},
        .title = u"name"_s,
        .lookup = {u"code"_s},
        .list = {u"project_id"_s, u"code"_s, u"name"_s, u"kind"_s, u"amount"_s, u"rate"_s, u"unit"_s, u"tax_code"_s,
                 u"is_pass_through"_s, u"is_active"_s},
        .createdBy = u"add-charge-head"_s,
        .icon = u"receipt"_s,
    };
    return entity;
}

} // namespace freehold
