// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/booking.h"
#include "sales/entities/schedule_line.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Asks one booking's buyer for the instalments that fall due, or for those named.
struct RaiseDemand {
    Id<Booking> booking;
    QDate day;
    QDate dueUpTo; ///< empty = up to `day`; unused when lines are named
    QList<Id<ScheduleLine>> scheduleLines;
    bool isOpening = false; ///< its tax was declared in older books
};

template <>
const Operation &operationOf<RaiseDemand>();

/// Conflict if the booking is not live or contested, if nothing is due, or a named line is demanded already.
Outcome raiseDemand(Transaction &tx, const RaiseDemand &request);

} // namespace freehold
