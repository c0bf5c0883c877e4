// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/booking.h"
#include "store/reader.h"

namespace freehold {

/// One line of a customer's account: something asked for, received, or taken back.
struct StatementEvent {
    QDate day;
    int order = 0; ///< within the day: what is asked for, then receipts, then what is taken back
    QString words;
    QString number; ///< of the document
    Money debit;
    Money credit;
    bool isUncleared = false; ///< a receipt whose cheque is not cleared yet
    QString table; ///< document behind it
    QUuid id;
};

/// The account of a booking up to a day, in order: demands (policy A) or instalments that fell due (B), receipts, bounced cheques and
/// whatever was cancelled.
QList<StatementEvent> statementEvents(const Reader &reader, const Booking &booking, QDate asOf);

/// The charges for bounced cheques of a booking, and what was paid of them, by the books.
QList<StatementEvent> chargeEvents(const Reader &reader, const Booking &booking, QDate asOf);
/// The same of a person where no plot is named: cheques for no booking, and entries made by hand.
QList<StatementEvent> unbookedChargeEvents(const Reader &reader, const QUuid &party, QDate asOf);

/// The receipts of a party for no booking, and those of them that bounced or were cancelled.
QList<StatementEvent> unbookedEvents(const Reader &reader, const QUuid &party, QDate asOf);

} // namespace freehold
