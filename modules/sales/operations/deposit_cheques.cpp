// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/deposit_cheques.h"

#include "sales/cheque_moves.h"
#include "sales/operations/deposit_cheque.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<DepositCheques>()
{
    static const Operation operation{
        .name = u"deposit-cheques"_s,
        .label = label("DepositCheques", "Deposit cheques"),
        .request = {{
            field<&DepositCheques::cheques>("cheques", label("DepositCheques", "Cheques")).to(u"instruments"_s).required(),
            field<&DepositCheques::day>("day", label("DepositCheques", "Deposited on")).required(),
            field<&DepositCheques::account>("account", label("DepositCheques", "Into account"))
                .to(u"accounts"_s).withHint(label("DepositCheques", "Empty: the usual bank account")),
        }},
        .kind = OperationClass::Fact,
        .hint = label("DepositCheques", "Records that several cheques went to the bank with one slip: all of them, or none."),
        .icon = u"landmark"_s,
    };
    return operation;
}

Outcome depositCheques(Transaction &tx, const DepositCheques &request)
{
    tx.require(!request.cheques.isEmpty(), ErrorCode::InvalidInput, text("DepositCheques", "No cheque is named. Choose the cheques of the slip."),
               u"cheques"_s);
    Money sum;
    for (const Id<Instrument> &cheque : request.cheques) {
        sum += chequeCase(tx, cheque, InstrumentState::Received).receipt.amount;
        depositCheque(tx, {cheque, request.day, request.account});
    }
    return {.table = {}, .id = {}, .number = {}, .extra = {{u"count"_s, request.cheques.size()}, {u"amount"_s, sum.minor()}}};
}

} // namespace freehold
