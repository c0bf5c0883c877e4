// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/user.h"
#include "store/operations.h"

namespace freehold {

/// Gives a user another role, or takes somebody who left out of the company's people.
struct ChangeUser {
    Id<User> user;
    UserRole role = UserRole::Agent;
    bool isActive = true;
};
template <>
const Operation &operationOf<ChangeUser>();

/// NotFound; Conflict for the owner, and when a second owner is asked for.
Outcome changeUser(Transaction &tx, const ChangeUser &request);

} // namespace freehold
