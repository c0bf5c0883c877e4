// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/tax_id.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a tax or identity number to a party.
struct AddTaxId {
    Id<Party> party;
    TaxIdKind kind = TaxIdKind::Pan;
    QString number;
};

template <>
const Operation &operationOf<AddTaxId>();

/// InvalidInput for what is no such number, Conflict when another party has it and it can belong to one only.
Outcome addTaxIdTo(Transaction &tx, const AddTaxId &request);

} // namespace freehold
