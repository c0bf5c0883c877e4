// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/contact_point.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a phone, e-mail or other way to reach a party.
struct AddContactPoint {
    Id<Party> party;
    ContactKind kind = ContactKind::Phone;
    QString value;
    QString label;
    bool isPrimary = false; ///< the first of its kind is primary anyway
};

template <>
const Operation &operationOf<AddContactPoint>();

/// InvalidInput for what is no phone or e-mail. A value the party has already is kept once.
Outcome addContactPointTo(Transaction &tx, const AddContactPoint &request);

} // namespace freehold
