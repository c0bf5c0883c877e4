// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/clear_cheques.h"

#include "sales/cheque_moves.h"
#include "sales/operations/clear_cheque.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<ClearCheques>()
{
    static const Operation operation{
        .name = u"clear-cheques"_s,
        .label = label("ClearCheques", "Cheques cleared"),
        .request = {{
            field<&ClearCheques::cheques>("cheques", label("ClearCheques", "Cheques")).to(u"instruments"_s).required(),
            field<&ClearCheques::day>("day", label("ClearCheques", "Credited on")).required(),
        }},
        .kind = OperationClass::Fact,
        .hint = label("ClearCheques", "Records that the bank credited several cheques on one day: all of them, or none."),
        .icon = u"circle-check"_s,
    };
    return operation;
}

Outcome clearCheques(Transaction &tx, const ClearCheques &request)
{
    tx.require(!request.cheques.isEmpty(), ErrorCode::InvalidInput, text("ClearCheques", "No cheque is named. Choose the cheques that cleared."),
               u"cheques"_s);
    Money sum;
    for (const Id<Instrument> &cheque : request.cheques) {
        sum += chequeCase(tx, cheque, InstrumentState::Deposited).receipt.amount;
        clearCheque(tx, {cheque, request.day});
    }
    return {.table = {}, .id = {}, .number = {}, .extra = {{u"count"_s, request.cheques.size()}, {u"amount"_s, sum.minor()}}};
}

} // namespace freehold
