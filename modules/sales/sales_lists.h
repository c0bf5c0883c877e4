// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/list.h"

namespace freehold {

/// Bookings with what was received and what is due.
List bookingList();
/// The instalments of all bookings that count.
List instalmentList();
/// Holds, those that run out first before others.
List holdList();
/// Customers with the figures of their bookings; takes the place of the plain list of that name.
List customerSalesList();

} // namespace freehold
