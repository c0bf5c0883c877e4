// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"
#include "store/transaction.h"

namespace freehold {

/// Moves a party that was entered by mistake to the trash, with its roles, phones, addresses, numbers and notes.
struct RemoveParty {
    Id<Party> party;
};

template <>
const Operation &operationOf<RemoveParty>();

/// Conflict while a booking, receipt or another record names the party; NotFound if it is gone.
Outcome removeParty(Transaction &tx, const RemoveParty &request);

} // namespace freehold
