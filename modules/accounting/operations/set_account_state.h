// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "store/operations.h"

namespace freehold {

/// Closes an account that is no longer used, or opens it again.
struct SetAccountState {
    Id<Account> account;
    AccountState state = AccountState::Active;
};
template <>
const Operation &operationOf<SetAccountState>();

/// Conflict when an account to close has a balance or plays a role.
Outcome setAccountState(Transaction &tx, const SetAccountState &request);

} // namespace freehold
