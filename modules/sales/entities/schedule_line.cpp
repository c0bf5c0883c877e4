// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/schedule_line.h"

namespace freehold {

template <>
const Entity &entityOf<ScheduleLine>()
{
    static const Entity entity{
        .table = QStringLiteral("schedule_lines"),
        .one = label("ScheduleLine", "Instalment"),
        .many = label("ScheduleLine", "Instalments"),
        .fields =
            {
                field<&ScheduleLine::id>("id", label("ScheduleLine", "Id")).hidden(),
                field<&ScheduleLine::booking>("booking_id", label("ScheduleLine", "Booking"))
                    .to(QStringLiteral("bookings"))
                    .required()
                    .operationOnly(),
                field<&ScheduleLine::version>("schedule_version", label("ScheduleLine", "Version"))
                    .atLeast(1)
                    .operationOnly(),
                field<&ScheduleLine::position>("position", label("ScheduleLine", "Position"))
                    .atLeast(1)
                    .operationOnly(),
                field<&ScheduleLine::dueDay>("due_day", label("ScheduleLine", "Due on")).required().operationOnly(),
                field<&ScheduleLine::label>("label", label("ScheduleLine", "Instalment"))
                    .maxLength(120)
                    .required()
                    .operationOnly(),
                field<&ScheduleLine::amount>("amount", label("ScheduleLine", "Amount"))
                    .atLeast(0)
                    .total()
                    .operationOnly(),
            },
        .unique = {{QStringLiteral("booking_id"), QStringLiteral("schedule_version"), QStringLiteral("position")}},
        .title = QStringLiteral("label"),
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
