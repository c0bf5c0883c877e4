// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/user.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<UserRole>()
{
    static const QList<Choice> choices{{u"owner"_s, label("User", "Owner")},
                                       {u"admin"_s, label("User", "Administrator")},
                                       {u"manager"_s, label("User", "Manager")},
                                       {u"accountant"_s, label("User", "Accountant")},
                                       {u"agent"_s, label("User", "Agent")},
                                       {u"auditor"_s, label("User", "Auditor")},
                                       {u"guest"_s, label("User", "Guest")}};
    return choices;
}

template <>
const Entity &entityOf<User>()
{
    static const Entity entity{
        .table = u"users"_s,
        .one = label("User", "User"),
        .many = label("User", "Users"),
        .fields =
            {
                field<&User::id>("id", label("User", "Id")),
                field<&User::name>("name", label("User", "Sign-in name")).required().operationOnly().maxLength(60),
                field<&User::fullName>("full_name", label("User", "Full name")).required().maxLength(120),
                field<&User::email>("email", label("User", "E-mail")),
                field<&User::role>("role", label("User", "Role")).operationOnly(),
                field<&User::isActive>("is_active", label("User", "Active")).operationOnly(),
            },
        .unique = {{u"name"_s}},
        .title = u"full_name"_s,
        .lookup = {u"name"_s},
        .list = {u"name"_s, u"full_name"_s, u"email"_s, u"role"_s, u"is_active"_s},
        .createdBy = u"add-user"_s,
        .icon = u"users"_s,
        .sync = Sync::ServerDecides,
    };
    return entity;
}

} // namespace freehold
