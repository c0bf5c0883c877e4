// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/booking_pricing.h"

namespace freehold {

/// What a booking would cost and when it would be due, before anybody signs.
struct BookingPreview {
    BookingPrice price;
    QList<Instalment> schedule; ///< empty while neither a plan nor instalments are named
};

/// Computes as book-plot would, without looking whether the plots are free. Refuses as book-plot does when price or schedule do not
/// come out.
BookingPreview previewBooking(const Reader &reader, const BookPlot &request);

} // namespace freehold
