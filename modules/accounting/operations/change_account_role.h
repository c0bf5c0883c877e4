// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account_role.h"
#include "store/operations.h"

namespace freehold {

/// Says which account the program posts to for one purpose.
struct ChangeAccountRole {
    QString role; ///< one of accountRoles()
    Id<Account> account;
};
template <>
const Operation &operationOf<ChangeAccountRole>();

/// NotFound for an unknown role; Conflict when the account is a heading or closed.
Outcome changeAccountRole(Transaction &tx, const ChangeAccountRole &request);

} // namespace freehold
