// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"
#include "store/transaction.h"

namespace freehold {

/// Fixes the project's accounting policy; called with its first posting. Nothing happens if it is fixed.
void lockAccountingPolicy(Transaction &tx, Id<Project> project);

} // namespace freehold
