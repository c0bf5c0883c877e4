// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/block.h"

#include "inventory/unit_choices.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<Block>()
{
    static const Entity entity{
        .table = u"blocks"_s,
        .one = label("Block", "Block"),
        .many = label("Block", "Blocks"),
        .fields =
            {
                field<&Block::id>("id", label("Block", "Id")).hidden(),
                field<&Block::project>("project_id", label("Block", "Project")).to(u"projects"_s).required(),
                field<&Block::code>("code", label("Block", "Code")).maxLength(12).required(),
                field<&Block::name>("name", label("Block", "Name")),
                field<&Block::baseRate>("base_rate", label("Block", "Base rate")).atLeast(0),
                field<&Block::rateUnit>("rate_unit", label("Block", "Rate is per")).maxLength(20).oneOf(areaUnitChoices()),
            },
        .unique = {{u"project_id"_s, u"code"_s}},
        .title = u"code"_s,
        .lookup = {u"code"_s},
        .list = {u"project_id"_s, u"code"_s, u"name"_s, u"base_rate"_s, u"rate_unit"_s},
        .createdBy = u"add-block"_s,
        .icon = u"grid-2x2"_s,
    };
    return entity;
}

} // namespace freehold
