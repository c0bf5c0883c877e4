// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/cost_line.h"
#include "sales/operations/book_plot.h"

namespace freehold {

/// What the plots of a booking cost: the cost lines of all plots, positions counted through.
struct BookingPrice {
    QList<CostLine> lines;
    QList<Money> payableByPlot; ///< in the order of the plots
    Money payable;
};

/// The price of the plots on that day with the agreed rate, price and discounts of the request and the rebate of the plan. Refuses with
/// InvalidInput when one cannot be priced.
BookingPrice priceBooking(const Reader &reader, const BookPlot &request, const QList<Plot> &plots,
                          const Project &project, QDate day);

} // namespace freehold
