// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/user.h"
#include "store/operations.h"

namespace freehold {

/// Lets somebody else work with the company.
struct AddUser {
    QString name; ///< sign-in name
    QString fullName;
    QString email;
    UserRole role = UserRole::Agent;
};
template <>
const Operation &operationOf<AddUser>();

/// Conflict when the name is taken or a second owner is asked for.
Outcome addUser(Transaction &tx, const AddUser &request);

} // namespace freehold
