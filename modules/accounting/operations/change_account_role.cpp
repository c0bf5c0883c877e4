// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/change_account_role.h"

#include "accounting/entities/journal_line.h"

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

namespace {

bool hasEntries(const Reader &reader, const Id<Account> &account)
{
    return !reader.select<JournalLine>(u"account_id = :account limit 1"_s, {{u"account"_s, account.uuid()}}).isEmpty();
}

/// The documents of the past stand on the old account; what others posted would stand on the new one.
void requireMovable(const Reader &reader, const AccountRole &mapped, const Account &wanted)
{
    if (mapped.account == wanted.id || !documentRoles().contains(mapped.role))
        return;
    const Account present = reader.get(mapped.account);
    for (const Account &account : {present, wanted}) {
        reader.require(!hasEntries(reader, account.id), ErrorCode::Conflict,
                       text("ChangeAccountRole",
                            "%1 stays with account %2: account %3 %4 has entries. Rename the account instead, if its name is the matter.")
                           .arg(mapped.role, present.number, account.number, account.name),
                       u"account"_s);
    }
}

} // namespace

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
    if (mapped) {
        requireMovable(tx, *mapped, account);
        tx.update(role);
    } else {
        tx.insert(role);
    }
    return {.table = u"account_roles"_s, .id = role.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
