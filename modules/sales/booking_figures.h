// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "store/reader.h"

namespace freehold {

/// How a booking stands in money at the end of a day.
struct BookingFigures {
    Money payable;
    Money demanded;  ///< policy A: demands that count; policy B: instalments due up to the day
    Money received;  ///< receipts that count, uncleared cheques among them
    Money uncleared; ///< of received: cheques that are not cleared yet, subject to realisation
    Money onAccount; ///< of received: set against no line
    Money balance;   ///< payable - received
    Money overdue;   ///< open on lines due before the day
    QDate overdueSince; ///< due day of the oldest of them; empty = nothing overdue
    QDate nextDueDay;   ///< first instalment due on or after the day that is not paid; empty = none
    Money nextDueAmount; ///< open on that day
};

/// Computed from documents alone. A cancelled booking has no payable, balance, overdue or next due.
BookingFigures figuresOf(const Reader &reader, Id<Booking> booking, QDate asOf);

/// One instalment of the schedule that counts, at the end of a day.
struct InstalmentFigures {
    QUuid scheduleLine;
    int position = 0;
    QString label;
    QDate dueDay;
    Money amount;
    QUuid demand;         ///< null = not demanded by that day
    QString demandNumber;
    Money paid;
    [[nodiscard]] Money open() const { return amount - paid; }
};

/// In order of their due days.
QList<InstalmentFigures> instalmentsOf(const Reader &reader, const Booking &booking, QDate asOf);

} // namespace freehold
