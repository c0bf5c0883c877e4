// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/block.h"
#include "store/transaction.h"

namespace freehold {

/// Adds a block, sector or phase to a project.
struct AddBlock {
    Id<Project> project;
    QString code;
    QString name;
    Money baseRate;   ///< per rateUnit; 0 = the project's
    QString rateUnit; ///< empty = the project's
};

template <>
const Operation &operationOf<AddBlock>();

/// Conflict when the project has a block of that code.
Outcome addBlock(Transaction &tx, const AddBlock &request);

} // namespace freehold
