// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/change_profile.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ChangeProfile>()
{
    static const Operation operation{
        .name = u"change-profile"_s,
        .label = label("ChangeProfile", "Change my name"),
        .request = {{
            field<&ChangeProfile::fullName>("full_name", label("ChangeProfile", "Full name")).required().maxLength(120),
        }},
        .hint = label("ChangeProfile", "Changes how your own name is written."),
        .icon = u"users"_s,
    };
    return operation;
}

Outcome changeProfile(Transaction &tx, const ChangeProfile &request)
{
    User user = tx.get(Id<User>(tx.actor().user));
    user.fullName = request.fullName.trimmed();
    tx.update(user);
    return {.table = u"users"_s, .id = user.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
