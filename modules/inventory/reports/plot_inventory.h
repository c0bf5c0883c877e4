// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// How many plots of each project are in which state, with their area and their value at the rate that holds.
Report plotInventoryReport();

} // namespace freehold
