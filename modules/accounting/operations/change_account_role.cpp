// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/change_account_role.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ChangeAccountRole>()
{
    static const Operation operation{
        .name = u"change-account-role"_s,
        .label = label("ChangeAccountRole", "Choose account for a role"),
        .request = {{
            field<&ChangeAccountRole::role>("role", label("ChangeAccountRole", "Role")).required().maxLength(60),
            field<&ChangeAccountRole::account>("account", label("ChangeAccountRole", "Account")).to(u"accounts"_s).required(),
        }},
        .hint = label("ChangeAccountRole", "Says which account is used for one purpose, such as bank_charges."),
        .icon = u"waypoints"_s,
    };
    return operation;
}

Outcome changeAccountRole(Transaction &tx, const ChangeAccountRole &request)
{
    tx.require(accountRoles().contains(request.role), ErrorCode::NotFound,
               text("ChangeAccountRole", "There is no role \"%1\". Choose one of: %2.").arg(request.role, accountRoles().join(u", "_s)),
               u"role"_s);
    const Account account = tx.get(request.account);
    tx.require(!account.isGroup && account.state == AccountState::Active, ErrorCode::Conflict,
               text("ChangeAccountRole", "%1 takes no entries. Choose an open account that is no heading.").arg(account.name),
               u"account"_s);
    std::optional<AccountRole> mapped = tx.findBy<AccountRole>(u"role = :role"_s, {{u"role"_s, request.role}});
    AccountRole role = mapped.value_or(AccountRole());
    role.role = request.role;
    role.account = request.account;
    if (mapped)
        tx.update(role);
    else
        tx.insert(role);
    return {.table = u"account_roles"_s, .id = role.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
