// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "sales/entities/cancellation.h"
#include "store/operations.h"

namespace freehold {

/// Ends a booking before its registration.
struct CancelBooking {
    Id<Booking> booking;
    QDate day; ///< invalid = today
    CancelReason reason = CancelReason::ChangedMind;
    Rate forfeitureRate; ///< of the land price; takes no more than was received
    Money forfeiture;    ///< an amount, in place of the rate
    QString remarks;
};

template <>
const Operation &operationOf<CancelBooking>();

/// Cancels the demands, keeps the forfeiture as income, owes the rest of the cleared money to the buyer as refund, and frees the plots.
/// The cap on forfeiture is setting "sales.forfeiture_cap", percent of the land price, 10 by default.
/// Conflict when the booking has ended or is registered, or the period is closed; InvalidInput when too much would be forfeited.
Outcome cancelBooking(Transaction &tx, const CancelBooking &request);

} // namespace freehold
