// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/operations/add_user.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddUser>()
{
    static const Operation operation{
        .name = u"add-user"_s,
        .label = label("AddUser", "Add user"),
        .request = {{
            field<&AddUser::name>("name", label("AddUser", "Sign-in name")).required().maxLength(60),
            field<&AddUser::fullName>("full_name", label("AddUser", "Full name")).required().maxLength(120),
            field<&AddUser::email>("email", label("AddUser", "E-mail")),
            field<&AddUser::role>("role", label("AddUser", "Role")),
        }},
        .hint = label("AddUser", "Lets somebody else work with this company."),
        .icon = u"user-plus"_s,
    };
    return operation;
}

Outcome addUser(Transaction &tx, const AddUser &request)
{
    User user;
    user.name = request.name.trimmed().toLower();
    user.fullName = request.fullName.trimmed();
    user.email = request.email;
    user.role = request.role;
    static const QRegularExpression plainName(u"^[\\w.@+-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    tx.require(plainName.match(user.name).hasMatch(), ErrorCode::InvalidInput,
               text("AddUser", "A sign-in name has letters, digits and . _ - + @ only, without spaces."), u"name"_s);
    tx.require(user.role != UserRole::Owner, ErrorCode::Conflict,
               text("AddUser", "A company has one owner. Give this user another role, such as administrator."), u"role"_s);
    tx.require(!tx.findBy<User>(u"name = :name"_s, {{u"name"_s, user.name}}), ErrorCode::Conflict,
               text("AddUser", "The sign-in name %1 is taken. Choose another one.").arg(user.name), u"name"_s);
    tx.insert(user);
    return {.table = u"users"_s, .id = user.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
