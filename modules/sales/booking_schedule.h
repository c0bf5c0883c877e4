// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "sales/payment_schedule.h"
#include "store/transaction.h"

namespace freehold {

/// The instalments asked for: the agreed ones, checked, or those of the plan, counted from `from`; they sum to `amount`. Refuses with
/// InvalidInput when neither is given or they do not come out, Conflict when the plan is no longer offered.
QList<Instalment> askedSchedule(const Reader &reader, const QList<Instalment> &agreed, Id<PaymentPlan> plan,
                                Money amount, QDate from);

/// Adds the instalments as lines of the version, positions from `firstPosition`.
void addScheduleLines(Transaction &tx, Id<Booking> booking, int version, const QList<Instalment> &instalments,
                      int firstPosition = 1);

} // namespace freehold
