// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace freehold {

class Connection;

/// Compares every table, index, view and trigger of an SQLite company with those our migrations make. A foreign, changed or
/// missing one is refused with Unsupported and named: a trigger or view of somebody else's could change the books behind our back.
/// The planner's statistics and the search index's inner tables are left out.
Result<void> checkSchema(Connection &connection);

} // namespace freehold
