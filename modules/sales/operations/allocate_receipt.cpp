// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/allocate_receipt.h"

#include "sales/collections.h"
#include "sales/receipt_accounts.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AllocateReceipt>()
{
    static const Operation operation{
        .name = u"allocate-receipt"_s,
        .label = label("AllocateReceipt", "Give receipt to booking"),
        .request = {{
            field<&AllocateReceipt::receipt>("receipt", label("AllocateReceipt", "Receipt")).to(u"receipts"_s).required(),
            field<&AllocateReceipt::booking>("booking", label("AllocateReceipt", "Booking")).to(u"bookings"_s).required(),
            field<&AllocateReceipt::day>("day", label("AllocateReceipt", "Date")).required(),
        }},
        .subject = u"receipts"_s,
        .subjectField = u"receipt"_s,
        .when = u"state = posted"_s,
        .hint = label("AllocateReceipt", "Gives money that was taken for no booking to one."),
        .icon = u"arrow-right-left"_s,
    };
    return operation;
}

Outcome allocateReceipt(Transaction &tx, const AllocateReceipt &request)
{
    Receipt receipt = tx.get(request.receipt);
    const Booking booking = tx.get(request.booking);
    tx.require(receipt.state == ReceiptState::Posted && receipt.booking.isNull(), ErrorCode::Conflict,
               text("AllocateReceipt", "Receipt %1 belongs to a booking already or does not count any more.").arg(receipt.number),
               u"receipt"_s);
    tx.require(takesMoney(booking), ErrorCode::Conflict,
               text("AllocateReceipt", "Booking %1 is cancelled or contested and takes no money.").arg(booking.number), u"booking"_s);
    tx.require(receipt.currency == booking.currency, ErrorCode::InvalidInput,
               text("AllocateReceipt", "Receipt %1 is in %2, booking %3 in %4.")
                   .arg(receipt.number, receipt.currency, booking.number, booking.currency),
               u"booking"_s);
    requireNotBefore(tx, request.day, receipt.day);
    const QString narration = text("AllocateReceipt", "Receipt %1 given to booking %2").arg(receipt.number, booking.number);
    receipt.booking = booking.id;
    receipt.project = booking.project;
    tx.update(receipt);
    lockPolicy(tx, booking.project);
    receiptPosting(tx, receipt, booking, u"journal"_s, request.day)
        .saying(narration)
        .debitParty(receipt.party.uuid(), u"receipts_on_account"_s, receipt.amount)
        .credit(u"receipts_on_account"_s, receipt.amount)
        .post(tx);
    applyOnAccount(tx, booking, request.day, {u"receipts"_s, receipt.id.uuid(), narration});
    return {u"receipts"_s, receipt.id.uuid(), receipt.number, {}};
}

} // namespace freehold
