// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;

enum class CancelReason { Finance, Loan, Medical, Dispute, Delay, Default, ChangedMind, Duplicate, Swap };
template <>
const QList<Choice> &choicesOf<CancelReason>();

/// The dated counter-document that ends a booking: what had been received, what is kept and what is owed back.
struct Cancellation {
    Id<Cancellation> id;
    QString number;
    Id<Booking> booking;
    QDate day;
    CancelReason reason = CancelReason::ChangedMind;
    QString remarks;
    Money received;  ///< cleared money of the buyer at that day
    Money forfeited; ///< kept as income
    Money refundDue; ///< received - forfeited, owed to the buyer
};

template <>
const Entity &entityOf<Cancellation>();

} // namespace freehold
