// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/booking_preview.h"

#include "inventory/entities/plot.h"
#include "sales/booking_schedule.h"

namespace freehold {

BookingPreview previewBooking(const Reader &reader, const BookPlot &request)
{
    const QDate day = request.day.isValid() ? request.day : reader.today();
    QList<Plot> plots;
    for (const Id<Plot> &plot : request.plots)
        plots.append(reader.get(plot));
    BookingPreview preview;
    if (plots.isEmpty())
        return preview;
    preview.price = priceBooking(reader, request, plots, reader.get(plots.first().project), day);
    if (!request.plan.isNull() || !request.schedule.isEmpty())
        preview.schedule = askedSchedule(reader, request.schedule, request.plan, preview.price.payable, day);
    return preview;
}

} // namespace freehold
