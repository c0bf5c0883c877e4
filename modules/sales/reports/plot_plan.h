// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// The plan of a project to hang up: its map on one page with a legend.
Report plotPlanReport();

} // namespace freehold
