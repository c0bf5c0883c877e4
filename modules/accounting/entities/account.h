// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// Where an account stands in the statements; decides the sign people expect of its balance.
enum class AccountType { Asset, Liability, Equity, Income, Expense };
template <>
const QList<Choice> &choicesOf<AccountType>();

enum class AccountState { Active, Closed };
template <>
const QList<Choice> &choicesOf<AccountState>();

/// One account of the chart. Numbers and names are the company's own; code finds accounts by role.
struct Account {
    Id<Account> id;
    QString number; ///< unique; sorts the chart
    QString name;
    AccountType type = AccountType::Asset;
    Id<Account> parent;     ///< heading or account it stands under; may be null
    bool isGroup = false;   ///< a heading: carries no entries
    bool isControl = false; ///< summary of a sub-ledger, such as the buyers
    bool isHead = false;    ///< offered in the simple income and expense forms
    QString currency;       ///< empty = the company's
    AccountState state = AccountState::Active;
};

template <>
const Entity &entityOf<Account>();

} // namespace freehold
