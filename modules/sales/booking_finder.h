// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/booking_figures.h"
#include "store/reader.h"

namespace freehold {

/// A booking that money may be for, or a person without one.
struct BookingHit {
    Id<Booking> booking; ///< null = money for no booking yet
    Id<Party> buyer;
    QString buyerTitle; ///< name and code
    QString number;
    QString plots;
    QString project;
    BookingState state = BookingState::Booked;
    BookingFigures figures;
};

/// Bookings whose number, plot ("A-042", "GM-A-042"), or whose buyer's or co-buyer's name, code, phone or e-mail matches, live ones first;
/// people without a booking after them. For no words those with the oldest money overdue.
QList<BookingHit> findBookings(const Reader &reader, const QString &words, QDate today, int limit = 12);

/// The hit of one booking.
BookingHit bookingHit(const Reader &reader, const Booking &booking, QDate today);

} // namespace freehold
