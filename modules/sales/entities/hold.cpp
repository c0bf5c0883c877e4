// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/hold.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<HoldState>()
{
    static const QList<Choice> choices{
        {QStringLiteral("active"), label("Hold", "Active")},
        {QStringLiteral("expired"), label("Hold", "Expired")},
        {QStringLiteral("released"), label("Hold", "Released")},
        {QStringLiteral("converted"), label("Hold", "Booked")},
    };
    return choices;
}

template <>
const Entity &entityOf<Hold>()
{
    static const Entity entity{
        .table = QStringLiteral("holds"),
        .one = label("Hold", "Hold"),
        .many = label("Hold", "Holds"),
        .fields =
            {
                field<&Hold::id>("id", label("Hold", "Id")).hidden(),
                field<&Hold::number>("number", label("Hold", "Hold no."))
                    .maxLength(16)
                    .required()
                    .operationOnly()
                    .searchable(SearchUse::Digits),
                field<&Hold::plot>("plot_id", label("Hold", "Plot"))
                    .to(QStringLiteral("plots"))
                    .required()
                    .operationOnly(),
                field<&Hold::party>("party_id", label("Hold", "For")).to(QStringLiteral("parties")).operationOnly(),
                field<&Hold::holder>("holder_id", label("Hold", "Held by")).to(QStringLiteral("users")).operationOnly(),
                field<&Hold::startsAt>("starts_at", label("Hold", "From")).required().operationOnly(),
                field<&Hold::expiresAt>("expires_at", label("Hold", "Until")).required().operationOnly(),
                field<&Hold::extensions>("extensions", label("Hold", "Extensions")).atLeast(0).operationOnly(),
                field<&Hold::token>("token_amount", label("Hold", "Token agreed")).atLeast(0).operationOnly(),
                field<&Hold::reason>("reason", label("Hold", "Reason")).maxLength(200).operationOnly(),
                field<&Hold::state>("state", label("Hold", "State")).required().operationOnly(),
                field<&Hold::booking>("booking_id", label("Hold", "Booking"))
                    .to(QStringLiteral("bookings"))
                    .operationOnly(),
            },
        .unique = {{QStringLiteral("number")}},
        .title = QStringLiteral("number"),
        .lookup = {QStringLiteral("number")},
        .list = {QStringLiteral("number"), QStringLiteral("plot_id"), QStringLiteral("party_id"),
                 QStringLiteral("holder_id"), QStringLiteral("expires_at"), QStringLiteral("state")},
        .createdBy = QStringLiteral("hold-plot"),
        .icon = QStringLiteral("clock"),
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
