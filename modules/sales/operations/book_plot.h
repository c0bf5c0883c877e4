// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "sales/entities/booking_party.h"
#include "sales/payment_schedule.h"
#include "store/operations.h"

namespace freehold {

struct Plot;

/// Somebody beside the buyer on a booking.
struct CoBuyer {
    Id<Party> party;
    BookingRole role = BookingRole::CoBuyer;
    Rate share; ///< all co-buyers zero = equal shares with the buyer
};
template <>
const Shape &shapeOf<CoBuyer>();

/// Sells one or several plots of one project.
struct BookPlot {
    QList<Id<Plot>> plots;
    Id<Party> buyer; ///< has what the shares of the co-buyers leave
    QList<CoBuyer> coBuyers;
    Id<Party> agent;
    QDate day; ///< invalid = today
    Id<PaymentPlan> plan;
    QList<Instalment> schedule; ///< agreed instalments; they go before the plan's
    Money rate;                 ///< agreed rate per area unit; 0 = the list's
    QString rateUnit;           ///< of the agreed rate; empty = the list's
    Money price;                ///< agreed price of all plots, in place of the price list; 0 = none
    Rate discountRate;          ///< of the base price
    Money discount;             ///< of all plots together
    bool releaseHold = false;   ///< takes a plot that is held for somebody else
    QString remarks;
};

template <>
const Operation &operationOf<BookPlot>();

/// Claims the plots, freezes the price and makes version 1 of the schedule. Posts nothing.
/// Conflict when a plot is not available; InvalidInput when price, shares or schedule do not come out.
Outcome bookPlot(Transaction &tx, const BookPlot &request);

/// The sale of a device whose plots went to somebody else before the office heard of it: the booking stands, contested and without claim
/// on a plot, until people settle it.
Outcome bookContested(Transaction &tx, const BookPlot &request);

} // namespace freehold
