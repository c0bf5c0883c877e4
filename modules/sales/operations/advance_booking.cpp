// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/advance_booking.h"

#include "inventory/claims.h"
#include "org/setting.h"
#include "sales/booking_figures.h"
#include "sales/entities/booking_plot.h"
#include "sales/pricing.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Operation stepOperation(const QString &name, Label shown, Label hint, const QString &from, const QString &icon)
{
    return Operation{
        .name = name,
        .label = shown,
        .request = {{
            field<&BookingStep::booking>("booking", label("AdvanceBooking", "Booking")).to(u"bookings"_s).required(),
            field<&BookingStep::day>("day", label("AdvanceBooking", "On")),
        }},
        .subject = u"bookings"_s,
        .subjectField = u"booking"_s,
        .when = u"state = "_s + from,
        .hint = hint,
        .icon = icon,
    };
}

QString stateWord(BookingState state)
{
    return entityOf<Booking>().find(u"state")->choiceText(codeOf(state)).toLower();
}

/// The booking to move on from `before`, its day checked.
Booking bookingToAdvance(const Transaction &tx, const BookingStep &request, BookingState before, QDate day)
{
    const Booking booking = tx.get(request.booking);
    tx.require(booking.confirmation != Confirmation::Contested, ErrorCode::Conflict,
               text("AdvanceBooking", "Booking %1 is contested by another sale of its plot. Settle that first.").arg(booking.number));
    tx.require(booking.state == before, ErrorCode::Conflict,
               text("AdvanceBooking", "Booking %1 is %2. It must be %3 first.")
                   .arg(booking.number, stateWord(booking.state), stateWord(before)),
               u"booking"_s);
    tx.require(day >= booking.stateSince && day <= tx.today(), ErrorCode::InvalidInput,
               text("AdvanceBooking", "%1 is not a day between %2, when booking %3 was %4, and today.")
                   .arg(formatDate(day), formatDate(booking.stateSince), booking.number, stateWord(before)),
               u"day"_s);
    return booking;
}

Outcome advance(Transaction &tx, Booking booking, BookingState state, PlotState plotState, QDate day)
{
    booking.state = state;
    booking.stateSince = day;
    tx.update(booking);
    for (const BookingPlot &row :
         tx.select<BookingPlot>(u"booking_id = :booking"_s, {{u"booking"_s, booking.id.uuid()}}))
        setPlotState(tx, row.plot, plotState);
    return {.table = u"bookings"_s, .id = booking.id.uuid(), .number = booking.number, .extra = {}};
}

QDate stepDay(const Transaction &tx, const BookingStep &request)
{
    return request.day.isValid() ? request.day : tx.today();
}

} // namespace

template <>
const Operation &operationOf<MarkAllotted>()
{
    static const Operation operation =
        stepOperation(u"mark-allotted"_s, label("AdvanceBooking", "Mark allotted"),
                      label("AdvanceBooking", "Notes that the allotment letter is out."), u"booked"_s, u"mail-check"_s);
    return operation;
}

template <>
const Operation &operationOf<MarkAgreed>()
{
    static const Operation operation = stepOperation(
        u"mark-agreed"_s, label("AdvanceBooking", "Mark agreed"),
        label("AdvanceBooking", "Notes that the agreement for sale is signed."), u"allotted"_s, u"file-signature"_s);
    return operation;
}

template <>
const Operation &operationOf<MarkRegistered>()
{
    static const Operation operation =
        stepOperation(u"mark-registered"_s, label("AdvanceBooking", "Mark registered"),
                      label("AdvanceBooking", "Notes that the deed is registered; everything must be paid."),
                      u"agreed"_s, u"stamp"_s);
    return operation;
}

template <>
const Operation &operationOf<MarkPossession>()
{
    static const Operation operation = stepOperation(
        u"mark-possession"_s, label("AdvanceBooking", "Mark possession"),
        label("AdvanceBooking", "Notes that the buyer has taken possession."), u"registered"_s, u"key-round"_s);
    return operation;
}

Outcome markAllotted(Transaction &tx, const MarkAllotted &request)
{
    const QDate day = stepDay(tx, request);
    const Booking booking = bookingToAdvance(tx, request, BookingState::Booked, day);
    const BookingFigures figures = figuresOf(tx, booking.id, day);
    const Rate least = parseRate(setting(tx, u"sales.allotment_minimum"_s, u"10"_s)).valueOr(Rate::percent(1000));
    const CompanyFormat format = formatFor(tx, booking.currency);
    const Money needed = figures.payable.times(least);
    tx.require(figures.received - figures.uncleared >= needed, ErrorCode::Conflict,
               text("AdvanceBooking",
                    "Booking %1 cannot be allotted: %2 has cleared, and allotment needs %3, %4 of the payable.")
                   .arg(booking.number, formatMoney(figures.received - figures.uncleared, format),
                        formatMoney(needed, format), formatRate(least)),
               u"booking"_s);
    return advance(tx, booking, BookingState::Allotted, PlotState::Allotted, day);
}

Outcome markAgreed(Transaction &tx, const MarkAgreed &request)
{
    const QDate day = stepDay(tx, request);
    return advance(tx, bookingToAdvance(tx, request, BookingState::Allotted, day), BookingState::Agreed,
                   PlotState::Agreed, day);
}

Outcome markRegistered(Transaction &tx, const MarkRegistered &request)
{
    const QDate day = stepDay(tx, request);
    const Booking booking = bookingToAdvance(tx, request, BookingState::Agreed, day);
    const BookingFigures figures = figuresOf(tx, booking.id, day);
    const Money open = figures.balance + figures.uncleared;
    tx.require(!open.isPositive(), ErrorCode::Conflict,
               text("AdvanceBooking", "Booking %1 cannot be registered: %2 is not paid or not cleared yet.")
                   .arg(booking.number, formatMoney(open, formatFor(tx, booking.currency))),
               u"booking"_s);
    return advance(tx, booking, BookingState::Registered, PlotState::Registered, day);
}

Outcome markPossession(Transaction &tx, const MarkPossession &request)
{
    const QDate day = stepDay(tx, request);
    return advance(tx, bookingToAdvance(tx, request, BookingState::Registered, day), BookingState::Possession,
                   PlotState::Possessed, day);
}

} // namespace freehold
