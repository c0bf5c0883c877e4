// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/reschedule_booking.h"

#include "sales/booking_schedule.h"
#include "sales/entities/schedule_line.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<RescheduleBooking>()
{
    static const Operation operation{
        .name = u"reschedule-booking"_s,
        .label = label("RescheduleBooking", "Change schedule"),
        .request = {{
            field<&RescheduleBooking::booking>("booking", label("RescheduleBooking", "Booking"))
                .to(u"bookings"_s)
                .required(),
            field<&RescheduleBooking::plan>("plan", label("RescheduleBooking", "Payment plan")).to(u"payment_plans"_s),
            field<&RescheduleBooking::schedule>("schedule", label("RescheduleBooking", "Agreed instalments")),
        }},
        .subject = u"bookings"_s,
        .subjectField = u"booking"_s,
        .when = u"state != cancelled"_s,
        .hint = label("RescheduleBooking", "Agrees new instalments for what is neither demanded nor paid."),
        .icon = u"calendar-clock"_s,
    };
    return operation;
}

namespace {

QList<ScheduleLine> settledLines(const Reader &reader, const Booking &booking)
{
    QList<ScheduleLine> lines;
    for (Rows rows = reader.queryFile(u"sales/settled_lines"_s,
                                      {{u"booking"_s, booking.id.uuid()}, {u"version"_s, booking.scheduleVersion}});
         rows.next();)
        lines.append(reader.get(rows.id<ScheduleLine>(0)));
    return lines;
}

/// Takes a line that demands and receipts refer to over into the new version and leaves a copy of it in the old one.
void carryOver(Transaction &tx, ScheduleLine line, int version, int position)
{
    ScheduleLine copy = line;
    copy.id = {};
    line.version = version;
    line.position = position;
    tx.update(line);
    tx.insert(copy);
}

} // namespace

Outcome rescheduleBooking(Transaction &tx, const RescheduleBooking &request)
{
    Booking booking = tx.get(request.booking);
    tx.require(isLive(booking.state), ErrorCode::Conflict,
               text("RescheduleBooking", "Booking %1 was cancelled on %2. Its schedule stands as it was.")
                   .arg(booking.number, formatDate(booking.stateSince)),
               u"booking"_s);
    const QList<ScheduleLine> settled = settledLines(tx, booking);
    Money left = booking.payable.in(Currency(booking.currency));
    for (const ScheduleLine &line : settled)
        left -= line.amount;
    tx.require(left.isPositive(), ErrorCode::Conflict,
               text("RescheduleBooking",
                    "Every instalment of booking %1 is demanded or paid. There is nothing left to change.")
                   .arg(booking.number),
               u"booking"_s);
    const QDate from = request.schedule.isEmpty() ? tx.today() : booking.day;
    const QList<Instalment> instalments = askedSchedule(tx, request.schedule, request.plan, left, from);

    const int version = booking.scheduleVersion + 1;
    int position = 1;
    for (const ScheduleLine &line : settled)
        carryOver(tx, line, version, position++);
    addScheduleLines(tx, booking.id, version, instalments, position);
    booking.scheduleVersion = version;
    if (!request.plan.isNull())
        booking.plan = request.plan;
    tx.update(booking);
    return {
        .table = u"bookings"_s, .id = booking.id.uuid(), .number = booking.number, .extra = {{u"version"_s, version}}};
}

} // namespace freehold
