// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/address.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a postal address to a party.
struct AddAddress {
    Id<Party> party;
    AddressKind kind = AddressKind::Residence;
    QString line1;
    QString line2;
    QString city;
    QString district;
    QString state;
    QString postalCode;
    QString country;
    bool isPrimary = false; ///< the first address is primary anyway
};

template <>
const Operation &operationOf<AddAddress>();

/// NotFound if the party is gone.
Outcome addAddressTo(Transaction &tx, const AddAddress &request);

} // namespace freehold
