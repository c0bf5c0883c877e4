// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "store/operations.h"

namespace freehold {

/// Renames or moves an account. What is left empty stays as it is.
struct EditAccount {
    Id<Account> account;
    QString number;
    QString name;
    Id<Account> parent;
};
template <>
const Operation &operationOf<EditAccount>();

/// Conflict when the number is taken, or the new parent is of another type or stands below the account.
Outcome editAccount(Transaction &tx, const EditAccount &request);

} // namespace freehold
