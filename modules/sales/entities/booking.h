// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"

namespace freehold {

struct Party;
struct PaymentPlan;

/// The life of a booking, in its usual order; the last one is final.
enum class BookingState { Booked, Allotted, Agreed, Registered, Possession, Cancelled };
template <>
const QList<Choice> &choicesOf<BookingState>();

/// Whether the other devices know of the booking and agree to it (sync.md 5).
enum class Confirmation { Local, Confirmed, Contested };
template <>
const QList<Choice> &choicesOf<Confirmation>();

/// A booking keeps the accounting policy its project had when it was booked.
using BookingPolicy = AccountingPolicy;

/// The sale of one or several plots of one project to a buyer and co-buyers. Its price is frozen in cost_lines, its
/// instalments stand in schedule_lines; what was received, is due or overdue is always computed.
struct Booking {
    Id<Booking> id;
    QString number;
    Id<Project> project;
    Id<Party> buyer;      ///< first of the booking's parties
    Id<Party> agent;      ///< null = none
    Id<PaymentPlan> plan; ///< null = an agreed schedule of its own
    QDate day;
    BookingPolicy policy = BookingPolicy::Demand;
    BookingState state = BookingState::Booked;
    Confirmation confirmation = Confirmation::Local;
    QString currency;        ///< ISO code
    Money payable;           ///< agreed, frozen: sum of the cost sheet without pass-through
    int scheduleVersion = 1; ///< the version of schedule_lines that counts
    QDate stateSince;        ///< day of the last change of state
    QString remarks;
};

template <>
const Entity &entityOf<Booking>();

/// Whether the booking still claims its plots and may be billed.
bool isLive(BookingState state);

} // namespace freehold
