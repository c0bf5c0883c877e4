// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/setting.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Entity &entityOf<Setting>()
{
    static const Entity entity{
        .table = u"settings"_s,
        .one = label("Setting", "Setting"),
        .many = label("Setting", "Settings"),
        .fields =
            {
                field<&Setting::id>("id", label("Setting", "Id")),
                field<&Setting::key>("key", label("Setting", "Setting")).required().operationOnly().maxLength(80),
                field<&Setting::value>("value", label("Setting", "Value")).operationOnly().multiline(),
            },
        .unique = {{u"key"_s}},
        .title = u"key"_s,
        .list = {u"key"_s, u"value"_s},
        .createdBy = u"change-setting"_s,
        .icon = u"settings"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
