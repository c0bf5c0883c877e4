// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/clear_cheque.h"

#include "sales/cheque_moves.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ClearCheque>()
{
    static const Operation operation{
        .name = u"clear-cheque"_s,
        .label = label("ClearCheque", "Cheque cleared"),
        .request = {{
            field<&ClearCheque::cheque>("cheque", label("ClearCheque", "Cheque")).to(u"instruments"_s).required(),
            field<&ClearCheque::day>("day", label("ClearCheque", "Credited on")).required(),
        }},
        .subject = u"instruments"_s,
        .subjectField = u"cheque"_s,
        .when = u"state = deposited"_s,
        .kind = OperationClass::Fact,
        .hint = label("ClearCheque", "Records that the bank credited the cheque."),
        .icon = u"circle-check"_s,
    };
    return operation;
}

Outcome clearCheque(Transaction &tx, const ClearCheque &request)
{
    ChequeCase found = chequeCase(tx, request.cheque, InstrumentState::Deposited);
    requireNotBefore(tx, request.day, found.cheque.depositDay);
    found.cheque.state = InstrumentState::Cleared;
    found.cheque.clearedDay = request.day;
    found.cheque.clearEntry = receiptPosting(tx, found.receipt, found.booking, u"contra"_s, request.day)
                                  .saying(text("ClearCheque", "Cheque %1 of receipt %2 cleared")
                                              .arg(found.cheque.number, found.receipt.number))
                                  .debitAccount(found.cheque.depositAccount, u"bank"_s, found.receipt.amount)
                                  .credit(u"cheques_deposited"_s, found.receipt.amount)
                                  .post(tx);
    tx.update(found.cheque);
    tx.touch(u"receipts"_s, found.receipt.id.uuid());
    return {u"instruments"_s, found.cheque.id.uuid(), found.cheque.number, {}};
}

} // namespace freehold
