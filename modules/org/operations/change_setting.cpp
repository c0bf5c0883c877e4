// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/change_setting.h"

#include "org/setting.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ChangeSetting>()
{
    static const Operation operation{
        .name = u"change-setting"_s,
        .label = label("ChangeSetting", "Change setting"),
        .request = {{
            field<&ChangeSetting::key>("key", label("ChangeSetting", "Setting")).required().maxLength(80),
            field<&ChangeSetting::value>("value", label("ChangeSetting", "Value")).multiline(),
        }},
        .hint = label("ChangeSetting", "Changes one setting of the company by its key."),
        .icon = u"settings"_s,
    };
    return operation;
}

Outcome changeSetting(Transaction &tx, const ChangeSetting &request)
{
    static const QRegularExpression plainKey(u"^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"_s);
    tx.require(plainKey.match(request.key).hasMatch(), ErrorCode::InvalidInput,
               text("ChangeSetting", "\"%1\" is no setting. A key is words of small letters joined by dots, such as interest.grace_days.")
                   .arg(request.key),
               u"key"_s);
    setSetting(tx, request.key, request.value);
    const std::optional<Setting> stored = tx.findBy<Setting>(u"key = :key"_s, {{u"key"_s, request.key}});
    return {.table = u"settings"_s, .id = stored->id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
