// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/branch.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<Branch>()
{
    static const Entity entity{
        .table = u"branches"_s,
        .one = label("Branch", "Branch"),
        .many = label("Branch", "Branches"),
        .fields =
            {
                field<&Branch::id>("id", label("Branch", "Id")),
                field<&Branch::code>("code", label("Branch", "Code")).required().maxLength(10),
                field<&Branch::name>("name", label("Branch", "Name")).required().maxLength(120),
                field<&Branch::address>("address", label("Branch", "Address")).multiline(),
                field<&Branch::phone>("phone", label("Branch", "Phone")),
            },
        .unique = {{u"code"_s}},
        .title = u"name"_s,
        .lookup = {u"code"_s},
        .list = {u"code"_s, u"name"_s, u"phone"_s},
        .icon = u"map-pin"_s,
    };
    return entity;
}

} // namespace freehold
