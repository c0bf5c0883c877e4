// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// What does not hold among bookings and holds, in whole sentences; empty = all proven. For every live booking: the schedule that counts
/// and the cost sheet sum to the payable, the shares to the whole, and each plot has the booking's claim and a state that fits; no plot
/// is sold or held without one.
QStringList salesProblems(const Reader &reader);

} // namespace freehold
