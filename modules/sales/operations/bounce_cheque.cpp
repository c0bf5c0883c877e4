// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/bounce_cheque.h"

#include "sales/cheque_moves.h"
#include "sales/collections.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<BounceCheque>()
{
    static const Operation operation{
        .name = u"bounce-cheque"_s,
        .label = label("BounceCheque", "Cheque bounced"),
        .request = {{
            field<&BounceCheque::cheque>("cheque", label("BounceCheque", "Cheque")).to(u"instruments"_s).required(),
            field<&BounceCheque::day>("day", label("BounceCheque", "Returned on")).required(),
            field<&BounceCheque::reason>("reason", label("BounceCheque", "Bank's reason")).required(),
            field<&BounceCheque::charge>("charge", label("BounceCheque", "Charge to the buyer")).atLeast(0),
            field<&BounceCheque::bankFee>("bank_fee", label("BounceCheque", "Bank's fee")).atLeast(0),
        }},
        .subject = u"instruments"_s,
        .subjectField = u"cheque"_s,
        .when = u"state = deposited"_s,
        .kind = OperationClass::Fact,
        .hint = label("BounceCheque", "Takes the receipt back and opens what it had paid."),
        .icon = u"undo-2"_s,
    };
    return operation;
}

Outcome bounceCheque(Transaction &tx, const BounceCheque &request)
{
    ChequeCase found = chequeCase(tx, request.cheque, InstrumentState::Deposited);
    requireNotBefore(tx, request.day, found.cheque.depositDay);
    const Id<JournalEntry> entry =
        endReceipt(tx, found.receipt, ReceiptState::Bounced, request.day, request.reason, [&](CollectionPosting &posting) {
            posting.saying(text("BounceCheque", "Cheque %1 of receipt %2 bounced: %3")
                               .arg(found.cheque.number, found.receipt.number, request.reason))
                .credit(u"cheques_deposited"_s, found.receipt.amount)
                .debit(u"bounce_charges_receivable"_s, request.charge)
                .credit(u"bounce_charges_income"_s, request.charge)
                .debit(u"bank_charges"_s, request.bankFee)
                .creditAccount(found.cheque.depositAccount, u"bank"_s, request.bankFee);
        });
    found.cheque.state = InstrumentState::Bounced;
    found.cheque.bounceDay = request.day;
    found.cheque.bounceReason = request.reason;
    found.cheque.bounceCharge = request.charge;
    found.cheque.bankFee = request.bankFee;
    found.cheque.bounceEntry = entry;
    tx.update(found.cheque);
    if (found.booking)
        applyOnAccount(tx, *found.booking, request.day,
                       {u"receipts"_s, found.receipt.id.uuid(),
                        text("BounceCheque", "Money on account set against what receipt %1 had paid").arg(found.receipt.number)});
    return {u"instruments"_s, found.cheque.id.uuid(), found.cheque.number, {}};
}

} // namespace freehold
