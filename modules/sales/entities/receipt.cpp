// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/receipt.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ReceiptMethod>()
{
    static const QList<Choice> choices{
        {u"cash"_s, label("ReceiptMethod", "Cash")},
        {u"bank_transfer"_s, label("ReceiptMethod", "Bank transfer")},
        {u"upi"_s, label("ReceiptMethod", "UPI")},
        {u"card"_s, label("ReceiptMethod", "Card")},
        {u"cheque"_s, label("ReceiptMethod", "Cheque")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<ReceiptState>()
{
    static const QList<Choice> choices{
        {u"posted"_s, label("ReceiptState", "Posted")},
        {u"bounced"_s, label("ReceiptState", "Bounced")},
        {u"cancelled"_s, label("ReceiptState", "Cancelled")},
    };
    return choices;
}

template <>
const Entity &entityOf<Receipt>()
{
    static const Entity entity{
        .table = u"receipts"_s,
        .one = label("Receipt", "Receipt"),
        .many = label("Receipt", "Receipts"),
        .fields =
            {
                field<&Receipt::id>("id", label("Receipt", "Id")).hidden(),
                field<&Receipt::number>("number", label("Receipt", "Receipt no."))
                    .maxLength(32).required().operationOnly().searchable(SearchUse::Digits),
                field<&Receipt::booking>("booking_id", label("Receipt", "Booking")).to(u"bookings"_s).operationOnly(),
                field<&Receipt::project>("project_id", label("Receipt", "Project")).to(u"projects"_s).operationOnly(),
                field<&Receipt::party>("party_id", label("Receipt", "Received from"))
                    .to(u"parties"_s).required().operationOnly(),
                field<&Receipt::day>("day", label("Receipt", "Date")).required().operationOnly(),
                field<&Receipt::method>("method", label("Receipt", "Method")).operationOnly(),
                field<&Receipt::amount>("amount", label("Receipt", "Amount"))
                    .required().operationOnly().atLeast(1).inCurrencyOf(u"currency"_s).total(),
                field<&Receipt::currency>("currency", label("Receipt", "Currency")).maxLength(3).required().operationOnly(),
                field<&Receipt::account>("account_id", label("Receipt", "Paid into")).to(u"accounts"_s).operationOnly(),
                field<&Receipt::reference>("reference", label("Receipt", "Reference"))
                    .maxLength(60).operationOnly().searchable(SearchUse::Digits),
                field<&Receipt::note>("note", label("Receipt", "Note")).operationOnly(),
                field<&Receipt::state>("state", label("Receipt", "State")).operationOnly(),
                field<&Receipt::endedDay>("ended_day", label("Receipt", "Ended on")).operationOnly(),
                field<&Receipt::endReason>("end_reason", label("Receipt", "Why it ended")).operationOnly(),
                field<&Receipt::isOpening>("is_opening", label("Receipt", "Opening")).operationOnly(),
                field<&Receipt::entry>("entry_id", label("Receipt", "Journal entry"))
                    .to(u"journal_entries"_s).operationOnly(),
            },
        .unique = {{u"number"_s}},
        .title = u"number"_s,
        .lookup = {u"number"_s},
        .list = {u"number"_s, u"day"_s, u"party_id"_s, u"booking_id"_s, u"project_id"_s, u"method"_s, u"reference"_s,
                 u"amount"_s, u"state"_s},
        .createdBy = u"take-receipt"_s,
        .icon = u"receipt"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
