// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// Who owes what by when.
Report demandListReport();

} // namespace freehold
