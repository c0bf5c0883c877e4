// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// What a customer was asked for, paid and owes, by booking.
Report customerStatementReport();

} // namespace freehold
