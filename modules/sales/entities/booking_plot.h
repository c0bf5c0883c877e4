// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct Plot;

/// One plot of a booking with what was agreed for it.
struct BookingPlot {
    Id<BookingPlot> id;
    Id<Booking> booking;
    Id<Plot> plot;
    int position = 1; ///< 1-based
    Area area;        ///< as sold
    Money payable;    ///< this plot's part of the booking's payable
};

template <>
const Entity &entityOf<BookingPlot>();

} // namespace freehold
