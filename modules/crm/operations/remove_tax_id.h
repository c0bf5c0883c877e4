// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/tax_id.h"
#include "store/transaction.h"

namespace freehold {

/// Moves a tax or identity number to the trash.
struct RemoveTaxId {
    Id<TaxId> taxId;
};

template <>
const Operation &operationOf<RemoveTaxId>();

/// NotFound if it is gone.
Outcome removeTaxIdOf(Transaction &tx, const RemoveTaxId &request);

} // namespace freehold
