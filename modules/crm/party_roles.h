// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party_role.h"
#include "store/transaction.h"

namespace freehold {

/// Gives the party the role unless it has it, and returns the role's code. A new buyer takes `code`, or the next number of
/// the series "customer" if that is empty; other roles take `code` as it is. An invalid `since` means today. Conflict if another party has the code in
/// that role, NotFound if the party is gone.
QString ensureRole(Transaction &tx, Id<Party> party, PartyRoleKind role, QDate since, const QString &code = {});

/// The code a party about to get the role takes: `code` if it is free in that role (else Conflict), or for a buyer the next
/// number of the series.
QString takeRoleCode(Transaction &tx, PartyRoleKind role, QDate since, const QString &code);

/// Writes into the party what its role tells about it: its code, and since when it is a customer.
void noteRole(Party &party, const PartyRole &row);

/// The code the party has in the role; empty if it has neither.
QString roleCode(const Reader &reader, Id<Party> party, PartyRoleKind role);

} // namespace freehold
