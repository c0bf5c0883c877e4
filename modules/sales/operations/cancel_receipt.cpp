// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/cancel_receipt.h"

#include "sales/entities/instrument.h"
#include "sales/collections.h"
#include "sales/receipt_accounts.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<CancelReceipt>()
{
    static const Operation operation{
        .name = u"cancel-receipt"_s,
        .label = label("CancelReceipt", "Cancel receipt"),
        .request = {{
            field<&CancelReceipt::receipt>("receipt", label("CancelReceipt", "Receipt")).to(u"receipts"_s).required(),
            field<&CancelReceipt::day>("day", label("CancelReceipt", "Date")).required(),
            field<&CancelReceipt::reason>("reason", label("CancelReceipt", "Reason")).required(),
        }},
        .subject = u"receipts"_s,
        .subjectField = u"receipt"_s,
        .when = u"state = posted"_s,
        .hint = label("CancelReceipt", "Takes back a receipt that was entered by mistake."),
        .icon = u"receipt-x"_s,
    };
    return operation;
}

Outcome cancelReceipt(Transaction &tx, const CancelReceipt &request)
{
    const Receipt receipt = tx.get(request.receipt);
    const auto cheque = tx.findBy<Instrument>(u"receipt_id = :receipt"_s, {{u"receipt"_s, receipt.id.uuid()}});
    tx.require(receipt.state == ReceiptState::Posted, ErrorCode::Conflict,
               text("CancelReceipt", "Receipt %1 does not count any more: nothing is left to cancel.").arg(receipt.number), u"receipt"_s);
    tx.require(!cheque || cheque->state == InstrumentState::Received, ErrorCode::Conflict,
               text("CancelReceipt", "The cheque of receipt %1 went to the bank. If it comes back, record that it bounced.")
                   .arg(receipt.number),
               u"receipt"_s);
    const bool isSettled = !receipt.booking.isNull() && !isLive(tx.get(receipt.booking).state) && !cheque;
    tx.require(!isSettled, ErrorCode::Conflict,
               text("CancelReceipt", "The booking of receipt %1 is cancelled and its money settled there.").arg(receipt.number),
               u"receipt"_s);
    requireNotBefore(tx, request.day, receipt.day);
    endReceipt(tx, receipt, ReceiptState::Cancelled, request.day, request.reason, [&](CollectionPosting &posting) {
        posting.saying(text("CancelReceipt", "Receipt %1 cancelled: %2").arg(receipt.number, request.reason))
            .creditAccount(receiptAccount(receipt), receiptRole(receipt), receipt.amount);
    });
    if (!receipt.booking.isNull())
        applyOnAccount(tx, tx.get(receipt.booking), request.day,
                       {u"receipts"_s, receipt.id.uuid(),
                        text("CancelReceipt", "Money on account set against what receipt %1 had paid").arg(receipt.number)});
    return {u"receipts"_s, receipt.id.uuid(), receipt.number, {}};
}

} // namespace freehold
