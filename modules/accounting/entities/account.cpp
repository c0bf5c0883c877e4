// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/entities/account.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<AccountType>()
{
    static const QList<Choice> choices{{u"asset"_s, label("Account", "Asset")},
                                       {u"liability"_s, label("Account", "Liability")},
                                       {u"equity"_s, label("Account", "Equity")},
                                       {u"income"_s, label("Account", "Income")},
                                       {u"expense"_s, label("Account", "Expense")}};
    return choices;
}

template <>
const QList<Choice> &choicesOf<AccountState>()
{
    static const QList<Choice> choices{{u"active"_s, label("Account", "Active")}, {u"closed"_s, label("Account", "Closed")}};
    return choices;
}

template <>
const Entity &entityOf<Account>()
{
    static const Entity entity{
        .table = u"accounts"_s,
        .one = label("Account", "Account"),
        .many = label("Account", "Accounts"),
        .fields =
            {
                field<&Account::id>("id", label("Account", "Id")),
                field<&Account::number>("number", label("Account", "Account no."))
                    .required()
                    .operationOnly()
                    .maxLength(20)
                    .searchable(SearchUse::Digits),
                field<&Account::name>("name", label("Account", "Name")).required().operationOnly().maxLength(120).searchable(),
                field<&Account::type>("type", label("Account", "Type")).operationOnly(),
                field<&Account::parent>("parent_id", label("Account", "Under")).to(u"accounts"_s).operationOnly(),
                field<&Account::isGroup>("is_group", label("Account", "Heading")).operationOnly(),
                field<&Account::isControl>("is_control", label("Account", "Control account")).operationOnly(),
                field<&Account::isHead>("is_head", label("Account", "Income or expense head")).operationOnly(),
                field<&Account::currency>("currency", label("Account", "Currency")).operationOnly().maxLength(3),
                field<&Account::state>("state", label("Account", "State")).operationOnly(),
            },
        .unique = {{u"number"_s}},
        .title = u"name"_s,
        .lookup = {u"number"_s},
        .list = {u"number"_s, u"name"_s, u"type"_s, u"state"_s},
        .createdBy = u"add-account"_s,
        .icon = u"book-open"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
