// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"

namespace freehold {

/// Which account of this company's chart plays a part that code posts to; one row per role.
struct AccountRole {
    Id<AccountRole> id;
    QString role; ///< one of accountRoles()
    Id<Account> account;
};

template <>
const Entity &entityOf<AccountRole>();

/// Every role the program posts to. Each chart maps all of them.
const QStringList &accountRoles();

/// The roles whose balances are the sums of receipts, demands and cheques: nothing else may post to their accounts, and they stay on
/// their account once it has entries, so that books and documents agree.
const QStringList &documentRoles();

} // namespace freehold
