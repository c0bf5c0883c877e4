// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

struct Program;

/// Adds holds, bookings, payment plans, demands and receipts with their operations, lists, reports and importers.
void registerSales(Program &program);

} // namespace freehold
