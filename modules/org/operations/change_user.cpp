// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/change_user.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ChangeUser>()
{
    static const Operation operation{
        .name = u"change-user"_s,
        .label = label("ChangeUser", "Change role"),
        .request = {{
            field<&ChangeUser::user>("user", label("ChangeUser", "User")).to(u"users"_s).required(),
            field<&ChangeUser::role>("role", label("ChangeUser", "Role")).required(),
            field<&ChangeUser::isActive>("is_active", label("ChangeUser", "Active")),
        }},
        .subject = u"users"_s,
        .subjectField = u"user"_s,
        .when = u"role != owner"_s,
        .hint = label("ChangeUser", "Gives somebody another role, or ends their access."),
        .icon = u"user-plus"_s,
    };
    return operation;
}

Outcome changeUser(Transaction &tx, const ChangeUser &request)
{
    User user = tx.get(request.user);
    tx.require(user.role != UserRole::Owner, ErrorCode::Conflict,
               text("ChangeUser", "%1 owns the company: the owner's role stays.").arg(user.fullName), u"user"_s);
    tx.require(request.role != UserRole::Owner, ErrorCode::Conflict,
               text("AddUser", "A company has one owner. Give this user another role, such as administrator."), u"role"_s);
    user.role = request.role;
    user.isActive = request.isActive;
    tx.update(user);
    return {.table = u"users"_s, .id = user.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
