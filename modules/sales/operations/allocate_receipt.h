// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "sales/entities/booking.h"
#include "sales/entities/receipt.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Gives a receipt that was taken for no booking to one, where its money is set against what is due first.
struct AllocateReceipt {
    Id<Receipt> receipt;
    Id<Booking> booking;
    QDate day;
};

template <>
const Operation &operationOf<AllocateReceipt>();

/// Conflict unless the receipt is posted and has no booking and the booking takes money; InvalidInput for another currency or a day
/// before the receipt's.
Outcome allocateReceipt(Transaction &tx, const AllocateReceipt &request);

} // namespace freehold
