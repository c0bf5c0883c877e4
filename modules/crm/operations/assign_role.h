// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party_role.h"
#include "store/transaction.h"

namespace freehold {

/// Gives a party a role: an agent who buys becomes a customer too.
struct AssignRole {
    Id<Party> party;
    PartyRoleKind role = PartyRoleKind::Buyer;
    QString code; ///< empty: a buyer gets the next customer code, other roles none
    QDate since;  ///< invalid = today
};

template <>
const Operation &operationOf<AssignRole>();

/// Conflict when the party has the role, or the code belongs to somebody else.
Outcome assignRole(Transaction &tx, const AssignRole &request);

} // namespace freehold
