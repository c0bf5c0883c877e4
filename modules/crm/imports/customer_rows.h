// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/operations/add_customer.h"
#include "exchange/importers.h"

namespace freehold {

/// Brings in one customer of a list: the customer that is there already (same code; same tax number, phone or e-mail under a
/// name that agrees; or the same name and address where nothing else is known), else a new one. Members of a family may share a phone.
/// Conflict when a code or tax number belongs to somebody of another name, InvalidInput as add-customer.
RowEffect bringInCustomer(Transaction &tx, AddCustomer person);

/// Words that people write for "nothing" in a cell: "NA", "nil", "-".
bool meansNothing(const QString &cell);

} // namespace freehold
