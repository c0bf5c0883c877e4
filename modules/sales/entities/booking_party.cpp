// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/booking_party.h"

namespace freehold {

template <>
const QList<Choice> &choicesOf<BookingRole>()
{
    static const QList<Choice> choices{
        {QStringLiteral("buyer"), label("BookingParty", "Buyer")},
        {QStringLiteral("co_buyer"), label("BookingParty", "Co-buyer")},
        {QStringLiteral("nominee"), label("BookingParty", "Nominee")},
    };
    return choices;
}

template <>
const Entity &entityOf<BookingParty>()
{
    static const Entity entity{
        .table = QStringLiteral("booking_parties"),
        .one = label("BookingParty", "Party of a booking"),
        .many = label("BookingParty", "Parties of bookings"),
        .fields =
            {
                field<&BookingParty::id>("id", label("BookingParty", "Id")).hidden(),
                field<&BookingParty::booking>("booking_id", label("BookingParty", "Booking"))
                    .to(QStringLiteral("bookings"))
                    .required()
                    .operationOnly(),
                field<&BookingParty::party>("party_id", label("BookingParty", "Party"))
                    .to(QStringLiteral("parties"))
                    .required()
                    .operationOnly(),
                field<&BookingParty::role>("role", label("BookingParty", "Role")).required().operationOnly(),
                field<&BookingParty::position>("position", label("BookingParty", "Position"))
                    .atLeast(1)
                    .operationOnly(),
                field<&BookingParty::share>("share", label("BookingParty", "Share"))
                    .atLeast(0)
                    .atMost(Rate::whole)
                    .operationOnly(),
            },
        .unique = {{QStringLiteral("booking_id"), QStringLiteral("party_id")}},
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
