// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "store/operations.h"

namespace freehold {

/// A booking reaches the next state of its life on a day.
struct BookingStep {
    Id<Booking> booking;
    QDate day; ///< invalid = today
};

/// The allotment letter is out.
struct MarkAllotted : BookingStep {};
/// The agreement for sale is signed.
struct MarkAgreed : BookingStep {};
/// The deed is registered.
struct MarkRegistered : BookingStep {};
/// The buyer has taken possession.
struct MarkPossession : BookingStep {};

template <>
const Operation &operationOf<MarkAllotted>();
template <>
const Operation &operationOf<MarkAgreed>();
template <>
const Operation &operationOf<MarkRegistered>();
template <>
const Operation &operationOf<MarkPossession>();

/// Each refuses with Conflict unless the booking is in the state before, and InvalidInput when the day is before that state's or in the
/// future. None of them posts.
/// Needs setting "sales.allotment_minimum" percent of the payable received, 10 by default.
Outcome markAllotted(Transaction &tx, const MarkAllotted &request);
Outcome markAgreed(Transaction &tx, const MarkAgreed &request);
/// Needs everything paid and no cheque on its way.
Outcome markRegistered(Transaction &tx, const MarkRegistered &request);
Outcome markPossession(Transaction &tx, const MarkPossession &request);

} // namespace freehold
