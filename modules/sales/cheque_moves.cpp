// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/cheque_moves.h"

#include "base/numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString chequeStanding(const Instrument &cheque, const Receipt &receipt)
{
    if (receipt.state == ReceiptState::Cancelled)
        return text("ChequeMoves", "Receipt %1 of cheque %2 was cancelled on %3.")
            .arg(receipt.number, cheque.number, formatDate(receipt.endedDay));
    switch (cheque.state) {
    case InstrumentState::Received:
        return text("ChequeMoves", "Cheque %1 is still in hand. Deposit it first.").arg(cheque.number);
    case InstrumentState::Deposited:
        return text("ChequeMoves", "Cheque %1 was deposited on %2 already.").arg(cheque.number, formatDate(cheque.depositDay));
    case InstrumentState::Cleared:
        return text("ChequeMoves", "Cheque %1 was cleared on %2 already.").arg(cheque.number, formatDate(cheque.clearedDay));
    case InstrumentState::Bounced:
        break;
    }
    return text("ChequeMoves", "Cheque %1 bounced on %2 already.").arg(cheque.number, formatDate(cheque.bounceDay));
}

ChequeCase chequeWithDocuments(const Reader &reader, Id<Instrument> cheque)
{
    ChequeCase found{reader.get(cheque), {}, {}};
    found.receipt = reader.get(found.cheque.receipt);
    if (!found.receipt.booking.isNull())
        found.booking = reader.get(found.receipt.booking);
    return found;
}

} // namespace

ChequeCase chequeCase(const Reader &reader, Id<Instrument> cheque, InstrumentState expected)
{
    ChequeCase found = chequeWithDocuments(reader, cheque);
    reader.require(found.cheque.state == expected && found.receipt.state == ReceiptState::Posted, ErrorCode::Conflict,
                   chequeStanding(found.cheque, found.receipt), u"cheque"_s);
    return found;
}

ChequeCase bouncedCheque(const Reader &reader, Id<Instrument> cheque)
{
    ChequeCase found = chequeWithDocuments(reader, cheque);
    reader.require(found.cheque.state == InstrumentState::Bounced, ErrorCode::Conflict,
                   text("ChequeMoves", "Cheque %1 of receipt %2 did not bounce.").arg(found.cheque.number, found.receipt.number), u"cheque"_s);
    return found;
}

} // namespace freehold
