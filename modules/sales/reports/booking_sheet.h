// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// The booking form: parties, price and schedule as a paper to sign.
Report bookingSheetReport();

} // namespace freehold
