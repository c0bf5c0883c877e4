// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/cancellation.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<CancelReason>()
{
    static const QList<Choice> choices{
        {QStringLiteral("finance"), label("Cancellation", "Finance")},
        {QStringLiteral("loan"), label("Cancellation", "Loan refused")},
        {QStringLiteral("medical"), label("Cancellation", "Medical")},
        {QStringLiteral("dispute"), label("Cancellation", "Dispute")},
        {QStringLiteral("delay"), label("Cancellation", "Delay")},
        {QStringLiteral("default"), label("Cancellation", "Default of payment")},
        {QStringLiteral("changed_mind"), label("Cancellation", "Changed mind")},
        {QStringLiteral("duplicate"), label("Cancellation", "Entered twice")},
        {QStringLiteral("swap"), label("Cancellation", "Swapped for another plot")},
    };
    return choices;
}

template <>
const Entity &entityOf<Cancellation>()
{
    static const Entity entity{
        .table = QStringLiteral("cancellations"),
        .one = label("Cancellation", "Cancellation"),
        .many = label("Cancellation", "Cancellations"),
        .fields =
            {
                field<&Cancellation::id>("id", label("Cancellation", "Id")).hidden(),
                field<&Cancellation::number>("number", label("Cancellation", "Cancellation no."))
                    .maxLength(16)
                    .required()
                    .operationOnly()
                    .searchable(SearchUse::Digits),
                field<&Cancellation::booking>("booking_id", label("Cancellation", "Booking"))
                    .to(QStringLiteral("bookings"))
                    .required()
                    .operationOnly(),
                field<&Cancellation::day>("day", label("Cancellation", "Cancelled on")).required().operationOnly(),
                field<&Cancellation::reason>("reason", label("Cancellation", "Reason")).required().operationOnly(),
                field<&Cancellation::remarks>("remarks", label("Cancellation", "Remarks")).multiline().operationOnly(),
                field<&Cancellation::received>("received", label("Cancellation", "Received"))
                    .atLeast(0)
                    .total()
                    .operationOnly(),
                field<&Cancellation::forfeited>("forfeited", label("Cancellation", "Forfeited"))
                    .atLeast(0)
                    .total()
                    .operationOnly(),
                field<&Cancellation::refundDue>("refund_due", label("Cancellation", "Refund due"))
                    .atLeast(0)
                    .total()
                    .operationOnly(),
            },
        .unique = {{QStringLiteral("booking_id")}, {QStringLiteral("number")}},
        .title = QStringLiteral("number"),
        .lookup = {QStringLiteral("number")},
        .list = {QStringLiteral("number"), QStringLiteral("booking_id"), QStringLiteral("day"),
                 QStringLiteral("reason"), QStringLiteral("received"), QStringLiteral("forfeited"),
                 QStringLiteral("refund_due")},
        .createdBy = QStringLiteral("cancel-booking"),
        .icon = QStringLiteral("file-x"),
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
