// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/program.h"

namespace freehold {

/// Adds demands, receipts, allocations and cheques with their lists, operations and reports.
void registerCollections(Program &program);

} // namespace freehold
