// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/booking.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<BookingState>()
{
    static const QList<Choice> choices{
        {QStringLiteral("booked"), label("Booking", "Booked")},
        {QStringLiteral("allotted"), label("Booking", "Allotted")},
        {QStringLiteral("agreed"), label("Booking", "Agreed")},
        {QStringLiteral("registered"), label("Booking", "Registered")},
        {QStringLiteral("possession"), label("Booking", "In possession")},
        {QStringLiteral("cancelled"), label("Booking", "Cancelled")},
    };
    return choices;
}

template <>
const QList<Choice> &choicesOf<Confirmation>()
{
    static const QList<Choice> choices{
        {QStringLiteral("local"), label("Booking", "Waiting to sync")},
        {QStringLiteral("confirmed"), label("Booking", "Confirmed")},
        {QStringLiteral("contested"), label("Booking", "Contested")},
    };
    return choices;
}

template <>
const Entity &entityOf<Booking>()
{
    static const Entity entity{
        .table = QStringLiteral("bookings"),
        .one = label("Booking", "Booking"),
        .many = label("Booking", "Bookings"),
        .fields =
            {
                field<&Booking::id>("id", label("Booking", "Id")).hidden(),
                field<&Booking::number>("number", label("Booking", "Booking no."))
                    .maxLength(16)
                    .required()
                    .operationOnly()
                    .searchable(SearchUse::Digits),
                field<&Booking::project>("project_id", label("Booking", "Project"))
                    .to(QStringLiteral("projects"))
                    .required()
                    .operationOnly(),
                field<&Booking::buyer>("buyer_id", label("Booking", "Buyer"))
                    .to(QStringLiteral("parties"))
                    .required()
                    .operationOnly(),
                field<&Booking::agent>("agent_id", label("Booking", "Agent"))
                    .to(QStringLiteral("parties"))
                    .operationOnly(),
                field<&Booking::plan>("plan_id", label("Booking", "Payment plan"))
                    .to(QStringLiteral("payment_plans"))
                    .operationOnly(),
                field<&Booking::day>("day", label("Booking", "Booked on")).required().operationOnly(),
                field<&Booking::policy>("policy", label("Booking", "Billing")).required().operationOnly(),
                field<&Booking::state>("state", label("Booking", "State")).required().operationOnly(),
                field<&Booking::confirmation>("confirmation", label("Booking", "Confirmation"))
                    .required()
                    .operationOnly(),
                field<&Booking::currency>("currency", label("Booking", "Currency"))
                    .maxLength(3)
                    .required()
                    .operationOnly(),
                field<&Booking::payable>("payable", label("Booking", "Payable"))
                    .inCurrencyOf(QStringLiteral("currency"))
                    .atLeast(0)
                    .total()
                    .operationOnly(),
                field<&Booking::scheduleVersion>("schedule_version", label("Booking", "Schedule version"))
                    .atLeast(1)
                    .operationOnly(),
                field<&Booking::stateSince>("state_since", label("Booking", "State since")).operationOnly(),
                field<&Booking::remarks>("remarks", label("Booking", "Remarks")).multiline(),
            },
        .unique = {{QStringLiteral("number")}},
        .title = QStringLiteral("number"),
        .lookup = {QStringLiteral("number")},
        .list = {},
        .form = {},
        .createdBy = QStringLiteral("book-plot"),
        .icon = QStringLiteral("file-pen-line"),
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

bool isLive(BookingState state)
{
    return state != BookingState::Cancelled;
}

} // namespace freehold
