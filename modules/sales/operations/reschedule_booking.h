// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "sales/payment_schedule.h"
#include "store/operations.h"

namespace freehold {

/// Agrees new instalments for what is neither demanded nor paid yet.
struct RescheduleBooking {
    Id<Booking> booking;
    Id<PaymentPlan> plan;       ///< counted from today
    QList<Instalment> schedule; ///< goes before the plan
};

template <>
const Operation &operationOf<RescheduleBooking>();

/// Makes the next version of the schedule; the lines of the old version are kept. Demanded and paid lines go over as they are.
/// Conflict when the booking has ended or nothing is left to reschedule, InvalidInput when the instalments do not sum.
Outcome rescheduleBooking(Transaction &tx, const RescheduleBooking &request);

} // namespace freehold
