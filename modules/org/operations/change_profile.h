// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/entities/user.h"
#include "store/operations.h"

namespace freehold {

/// Changes how one's own name is written.
struct ChangeProfile {
    QString fullName;
};
template <>
const Operation &operationOf<ChangeProfile>();

/// NotFound when whoever does it is no user of the company.
Outcome changeProfile(Transaction &tx, const ChangeProfile &request);

} // namespace freehold
