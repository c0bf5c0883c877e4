// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "store/operations.h"

namespace freehold {

/// Adds one account to the chart.
struct AddAccount {
    QString number;
    QString name;
    AccountType type = AccountType::Asset; ///< the parent's, when there is one
    Id<Account> parent;
    bool isGroup = false;
    bool isControl = false;
    bool isHead = false;
    QString currency;
};
template <>
const Operation &operationOf<AddAccount>();

/// Conflict when the number is taken.
Outcome addAccount(Transaction &tx, const AddAccount &request);

/// Refuses a number that the chart cannot sort or the exports cannot write, and an empty name.
void requireAccountWords(const Reader &reader, const QString &number, const QString &name);

} // namespace freehold
