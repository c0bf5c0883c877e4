// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/account.h"
#include "catalogue/operation.h"
#include "crm/entities/party.h"
#include "sales/entities/booking.h"
#include "sales/entities/receipt.h"
#include "store/outcome.h"

namespace freehold {

class Transaction;

/// Records money received. It is set against the booking's open lines, those due first before others; the rest stands on account.
struct TakeReceipt {
    Id<Booking> booking; ///< null: money of `party` for no booking yet
    Id<Party> party;     ///< null: the booking's buyer
    QDate day;
    ReceiptMethod method = ReceiptMethod::Cash;
    Money amount;
    QString currency; ///< of the amount; empty = the booking's, or the company's
    Id<Account> account; ///< bank or cash account; null = the one of the method's role
    QString reference;
    QString chequeNumber; ///< this and the next three: of a cheque
    QString chequeBank;
    QString chequeBranch;
    QDate chequeDay;
    QString note;
    bool cashLimitAcknowledged = false; ///< the user has seen that the law frowns on so much cash
    bool isOpening = false;             ///< brought in: but for cheques its money stands in the opening balances
};

template <>
const Operation &operationOf<TakeReceipt>();

/// A fact: money for a cancelled or contested booking is taken, too, and stands on account. InvalidInput when the method lacks its
/// particulars, the currency is not the booking's, or cash passes the limit unacknowledged; Conflict when the same cheque was taken before.
Outcome takeReceipt(Transaction &tx, const TakeReceipt &request);

} // namespace freehold
