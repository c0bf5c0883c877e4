// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/note.h"
#include "store/transaction.h"

namespace freehold {

/// Writes down something about a party.
struct AddNote {
    Id<Party> party;
    QString body;
};

template <>
const Operation &operationOf<AddNote>();

/// InvalidInput for an empty note.
Outcome addNoteTo(Transaction &tx, const AddNote &request);

} // namespace freehold
