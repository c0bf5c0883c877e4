// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "sales/booking_figures.h"
#include "sales/entities/cost_line.h"
#include "sales/entities/hold.h"
#include "store/reader.h"

#include <QSet>

namespace freehold {

/// How the sale of a project stands at the end of a day. Cancelled bookings count for nothing.
struct ProjectFigures {
    Money soldValue; ///< payable of its bookings
    Money collected; ///< received for them, uncleared cheques among it
    Money overdue;
    QSet<QUuid> overduePlots;
};

ProjectFigures projectFigures(const Reader &reader, Id<Project> project, QDate asOf);

/// What people ask about one plot before they sell it, or about its sale.
struct PlotFacts {
    Plot plot;
    Project project;
    QString block; ///< code
    QList<CostLine> price; ///< as booked, else by today's price list
    Money payable;         ///< of the price; without what is passed on
    QString priceProblem;  ///< why there is no price
    Money listRate;        ///< of the land by today's price list; 0 = the price is as booked
    QString listRateUnit;
    std::optional<Hold> hold;
    QString holdFor; ///< the person or, if none is named, the user who holds it
    std::optional<Booking> booking;
    QString buyer;
    BookingFigures figures; ///< of the booking
    int instalments = 0;    ///< of its schedule
    int paidInstalments = 0;
};

/// NotFound if the plot is gone.
PlotFacts plotFacts(const Reader &reader, Id<Plot> plot, QDate today);

} // namespace freehold
