// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/layout_map.h"
#include "store/transaction.h"

namespace freehold {

/// Puts the layout of a project into the trash; its plots stay.
struct RemoveLayout {
    Id<Project> project;
};

template <>
const Operation &operationOf<RemoveLayout>();

/// NotFound when the project has none.
Outcome removeLayout(Transaction &tx, const RemoveLayout &request);

} // namespace freehold
