// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// Brings in bookings of older books: customers and plots are there already; each row books one sale, demands what fell due and takes
/// what was received as an opening receipt.
Importer bookingImporter();

} // namespace freehold
