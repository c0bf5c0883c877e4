// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/set_account_state.h"

#include "accounting/entities/account_role.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<SetAccountState>()
{
    static const Operation operation{
        .name = u"set-account-state"_s,
        .label = label("SetAccountState", "Close or open account"),
        .request = {{
            field<&SetAccountState::account>("account", label("SetAccountState", "Account")).to(u"accounts"_s).required(),
            field<&SetAccountState::state>("state", label("SetAccountState", "State")).required(),
        }},
        .subject = u"accounts"_s,
        .subjectField = u"account"_s,
        .hint = label("SetAccountState", "A closed account keeps its entries and takes no new ones."),
        .icon = u"archive"_s,
    };
    return operation;
}

namespace {

void requireClosable(const Reader &reader, const Account &account)
{
    const QVariantMap key{{u"account"_s, account.id.uuid()}};
    const qint64 open = reader.integer(u"select count(*) from (select 1 from account_balances where account_id = :account "
                                       "group by currency having sum(debit) <> sum(credit)) o"_s,
                                       key);
    reader.require(open == 0, ErrorCode::Conflict,
                   text("SetAccountState", "%1 still has a balance. Clear it with an entry, then close the account.").arg(account.name));
    const std::optional<AccountRole> role = reader.findBy<AccountRole>(u"account_id = :account"_s, key);
    reader.require(!role, ErrorCode::Conflict,
                   text("SetAccountState", "%1 is used by the program for \"%2\". Give that role to another account first.")
                       .arg(account.name, role ? role->role : QString()));
}

} // namespace

Outcome setAccountState(Transaction &tx, const SetAccountState &request)
{
    Account account = tx.get(request.account);
    if (request.state == AccountState::Closed)
        requireClosable(tx, account);
    account.state = request.state;
    tx.update(account);
    return {.table = u"accounts"_s, .id = account.id.uuid(), .number = account.number, .extra = {}};
}

} // namespace freehold
