// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/deposit_cheque.h"

#include "sales/cheque_moves.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<DepositCheque>()
{
    static const Operation operation{
        .name = u"deposit-cheque"_s,
        .label = label("DepositCheque", "Deposit cheque"),
        .request = {{
            field<&DepositCheque::cheque>("cheque", label("DepositCheque", "Cheque")).to(u"instruments"_s).required(),
            field<&DepositCheque::day>("day", label("DepositCheque", "Deposited on")).required(),
            field<&DepositCheque::account>("account", label("DepositCheque", "Into account"))
                .to(u"accounts"_s).withHint(label("DepositCheque", "Empty: the usual bank account")),
        }},
        .subject = u"instruments"_s,
        .subjectField = u"cheque"_s,
        .when = u"state = received"_s,
        .kind = OperationClass::Fact,
        .hint = label("DepositCheque", "Records that the cheque went to the bank."),
        .icon = u"landmark"_s,
    };
    return operation;
}

Outcome depositCheque(Transaction &tx, const DepositCheque &request)
{
    ChequeCase found = chequeCase(tx, request.cheque, InstrumentState::Received);
    requireNotBefore(tx, request.day, std::max(found.receipt.day, found.cheque.date));
    found.cheque.state = InstrumentState::Deposited;
    found.cheque.depositDay = request.day;
    found.cheque.depositAccount = request.account.isNull() ? found.receipt.account : request.account;
    found.cheque.depositEntry = receiptPosting(tx, found.receipt, found.booking, u"contra"_s, request.day)
                                    .saying(text("DepositCheque", "Cheque %1 of receipt %2 deposited")
                                                .arg(found.cheque.number, found.receipt.number))
                                    .debit(u"cheques_deposited"_s, found.receipt.amount)
                                    .credit(u"cheques_in_hand"_s, found.receipt.amount)
                                    .post(tx);
    tx.update(found.cheque);
    return {u"instruments"_s, found.cheque.id.uuid(), found.cheque.number, {}};
}

} // namespace freehold
