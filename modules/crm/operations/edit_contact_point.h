// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/contact_point.h"
#include "store/transaction.h"

namespace freehold {

/// Corrects a phone, e-mail or other way to reach a party.
struct EditContactPoint {
    Id<ContactPoint> contactPoint;
    QString value;          ///< empty = stays
    QString label;          ///< empty = stays
    bool isPrimary = false; ///< makes it the primary one of its kind
};

template <>
const Operation &operationOf<EditContactPoint>();

/// InvalidInput for what is no phone or e-mail, NotFound if it is gone.
Outcome editContactPoint(Transaction &tx, const EditContactPoint &request);

} // namespace freehold
