// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/contact_point.h"
#include "store/transaction.h"

namespace freehold {

/// Moves a phone, e-mail or other way to reach a party to the trash.
struct RemoveContactPoint {
    Id<ContactPoint> contactPoint;
};

template <>
const Operation &operationOf<RemoveContactPoint>();

/// NotFound if it is gone.
Outcome removeContactPointOf(Transaction &tx, const RemoveContactPoint &request);

} // namespace freehold
