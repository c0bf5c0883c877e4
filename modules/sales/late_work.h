// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

class Operations;

/// What becomes of sales and money that a device took in and that the office hears of too late: a sale of a plot that went to somebody
/// else stands as contested, money is always taken, if need be on account or on the first open day.
void registerLateWork(Operations &operations);

} // namespace freehold
