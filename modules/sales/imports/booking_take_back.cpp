// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/imports/booking_take_back.h"

#include "sales/operations/cancel_booking.h"
#include "sales/operations/cancel_receipt.h"

namespace freehold {

using namespace Qt::StringLiterals;

bool takeBookingBack(Transaction &tx, const QString &table, const QUuid &id)
{
    if (table == u"party_roles")
        return false;
    if (table == u"receipts") {
        CancelReceipt request;
        request.receipt = Id<Receipt>(id);
        request.day = tx.today();
        request.reason = text("BookingImport", "Import undone");
        cancelReceipt(tx, request);
    } else if (table == u"bookings") {
        CancelBooking request;
        request.booking = Id<Booking>(id);
        request.reason = CancelReason::Duplicate;
        request.remarks = text("BookingImport", "Import undone");
        cancelBooking(tx, request);
    }
    return true;
}

} // namespace freehold
