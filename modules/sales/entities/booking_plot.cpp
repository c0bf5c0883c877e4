// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/entities/booking_plot.h"

namespace freehold {

template <>
const Entity &entityOf<BookingPlot>()
{
    static const Entity entity{
        .table = QStringLiteral("booking_plots"),
        .one = label("BookingPlot", "Booked plot"),
        .many = label("BookingPlot", "Booked plots"),
        .fields =
            {
                field<&BookingPlot::id>("id", label("BookingPlot", "Id")).hidden(),
                field<&BookingPlot::booking>("booking_id", label("BookingPlot", "Booking"))
                    .to(QStringLiteral("bookings"))
                    .required()
                    .operationOnly(),
                field<&BookingPlot::plot>("plot_id", label("BookingPlot", "Plot"))
                    .to(QStringLiteral("plots"))
                    .required()
                    .operationOnly(),
                field<&BookingPlot::position>("position", label("BookingPlot", "Position")).atLeast(1).operationOnly(),
                field<&BookingPlot::area>("area", label("BookingPlot", "Area")).operationOnly(),
                field<&BookingPlot::payable>("payable", label("BookingPlot", "Payable")).operationOnly(),
            },
        .unique = {{QStringLiteral("booking_id"), QStringLiteral("plot_id")}},
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
