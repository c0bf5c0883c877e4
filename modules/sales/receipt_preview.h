// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "store/reader.h"

namespace freehold {

/// A line that waits for money, and how much of it the receipt would pay.
struct ReceiptPreviewLine {
    QString label;
    QDate dueDay;
    QString demandNumber; ///< empty in policy B
    Money open;
    Money pays;
};

/// What a receipt would do before it is saved.
struct ReceiptPreview {
    QList<ReceiptPreviewLine> lines; ///< all that are open, due first before others
    Money due;       ///< open on all lines due up to the day
    Money onAccount; ///< what is left of the amount and stands on account
};

/// Sets the amount against the booking's open lines exactly as take-receipt does.
ReceiptPreview previewReceipt(const Reader &reader, const Booking &booking, Money amount, QDate day);

} // namespace freehold
