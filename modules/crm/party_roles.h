// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party_role.h"
#include "store/transaction.h"

namespace freehold {

/// Gives the party the role unless it has it, and returns the role's code. A new buyer takes `code`, or the next number of
/// the series "customer" if that is empty; other roles take `code` as it is. An invalid `since` means today. Conflict if another party has the code in
/// that role, NotFound if the party is gone.
QString ensureRole(Transaction &tx, Id<Party> party, PartyRoleKind role, QDate since, const QString &code = {});

/// The code the party has in the role; empty if it has neither.
QString roleCode(const Reader &reader, Id<Party> party, PartyRoleKind role);

} // namespace freehold
