// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/cancel_booking.h"

#include "inventory/claims.h"
#include "org/number_series.h"
#include "org/setting.h"
#include "sales/collection_posting.h"
#include "sales/collections.h"
#include "sales/cost_sheet.h"
#include "sales/entities/booking_plot.h"
#include "sales/pricing.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<CancelBooking>()
{
    static const Operation operation{
        .name = u"cancel-booking"_s,
        .label = label("CancelBooking", "Cancel booking"),
        .request = {{
            field<&CancelBooking::booking>("booking", label("CancelBooking", "Booking")).to(u"bookings"_s).required(),
            field<&CancelBooking::day>("day", label("CancelBooking", "Cancelled on")),
            field<&CancelBooking::reason>("reason", label("CancelBooking", "Reason")).required(),
            field<&CancelBooking::forfeitureRate>("forfeiture_rate",
                                                  label("CancelBooking", "Forfeiture, percent of the land price"))
                .atLeast(0)
                .atMost(Rate::whole),
            field<&CancelBooking::forfeiture>("forfeiture", label("CancelBooking", "Forfeiture")).atLeast(0),
            field<&CancelBooking::remarks>("remarks", label("CancelBooking", "Remarks")).multiline(),
        }},
        .subject = u"bookings"_s,
        .subjectField = u"booking"_s,
        .when = u"state in (booked, allotted, agreed)"_s,
        .hint = label("CancelBooking", "Ends the booking, reverses its demands and frees its plots."),
        .icon = u"file-x"_s,
    };
    return operation;
}

namespace {

void requireCancellable(const Transaction &tx, const Booking &booking, QDate day)
{
    tx.require(isLive(booking.state), ErrorCode::Conflict,
               text("CancelBooking", "Booking %1 was cancelled on %2 already.")
                   .arg(booking.number, formatDate(booking.stateSince)),
               u"booking"_s);
    tx.require(booking.state < BookingState::Registered, ErrorCode::Conflict,
               text("CancelBooking", "Booking %1 is registered. A registered sale is not cancelled but sold back.")
                   .arg(booking.number),
               u"booking"_s);
    tx.require(
        day >= booking.day && day <= tx.today(), ErrorCode::InvalidInput,
        text("CancelBooking", "%1 is not a day between the booking of %2 and today. Enter the day of the cancellation.")
            .arg(formatDate(day), formatDate(booking.day)),
        u"day"_s);
}

/// What is kept of the money received, within the cap.
Money forfeitureOf(const Transaction &tx, const CancelBooking &request, const Booking &booking, Money received)
{
    const CompanyFormat format = formatFor(tx, booking.currency);
    const Money price =
        priceOfLand(tx.select<CostLine>(u"booking_id = :booking"_s, {{u"booking"_s, booking.id.uuid()}}));
    const Rate cap = parseRate(setting(tx, u"sales.forfeiture_cap"_s, u"10"_s)).valueOr(Rate::percent(1000));
    const Money most = price.times(cap);
    tx.require(request.forfeiture.isZero() || request.forfeitureRate.isZero(), ErrorCode::InvalidInput,
               text("CancelBooking", "The forfeiture is given as an amount and as a percentage. Leave one of them empty."),
               u"forfeiture"_s);
    const Money asked = request.forfeiture.isZero() ? price.times(request.forfeitureRate) : request.forfeiture;
    tx.require(asked <= most, ErrorCode::InvalidInput,
               text("CancelBooking",
                    "%1 cannot be forfeited: at most %2, %3 of the land price, may be kept. Lower the forfeiture.")
                   .arg(formatMoney(asked, format), formatMoney(most, format), formatRate(cap)),
               request.forfeiture.isZero() ? u"forfeiture_rate"_s : u"forfeiture"_s);
    tx.require(
        request.forfeiture.isZero() || asked <= received, ErrorCode::InvalidInput,
        text("CancelBooking", "%1 cannot be forfeited: only %2 of the buyer's money has cleared. Lower the forfeiture.")
            .arg(formatMoney(asked, format), formatMoney(received, format)),
        u"forfeiture"_s);
    return std::min(asked, received).in(Currency(booking.currency));
}

/// The money on account becomes a buyer's advance again, of which a part is kept and the rest owed back.
void postCancellation(Transaction &tx, const Booking &booking, const Cancellation &cancellation)
{
    if (cancellation.received.isZero())
        return;
    CollectionPosting(tx, booking, u"journal"_s, cancellation.day)
        .from(u"cancellations"_s, cancellation.id.uuid())
        .saying(text("CancelBooking", "Money of booking %1 at its cancellation %2")
                    .arg(booking.number, cancellation.number))
        .debit(u"receipts_on_account"_s, cancellation.received)
        .credit(u"buyer_advances"_s, cancellation.received)
        .post(tx);
    CollectionPosting(tx, booking, u"journal"_s, cancellation.day)
        .from(u"cancellations"_s, cancellation.id.uuid())
        .saying(text("CancelBooking", "Cancellation %1 of booking %2").arg(cancellation.number, booking.number))
        .debit(u"buyer_advances"_s, cancellation.received)
        .credit(u"forfeiture_income"_s, cancellation.forfeited)
        .credit(u"refunds_payable"_s, cancellation.refundDue)
        .post(tx);
}

void freePlots(Transaction &tx, const Booking &booking, bool isRefundDue)
{
    if (booking.confirmation == Confirmation::Contested)
        return; // its plots are somebody else's
    const Project project = tx.get(booking.project);
    const bool isBlocked = project.afterCancel == CancelledPlot::Blocked && isRefundDue;
    for (const BookingPlot &row :
         tx.select<BookingPlot>(u"booking_id = :booking"_s, {{u"booking"_s, booking.id.uuid()}})) {
        releaseClaim(tx, row.plot);
        if (isBlocked)
            setPlotState(tx, row.plot, PlotState::BlockedMgmt,
                         text("CancelBooking", "Refund of booking %1 is due").arg(booking.number));
        else
            setPlotState(tx, row.plot, PlotState::Available);
    }
}

} // namespace

Outcome cancelBooking(Transaction &tx, const CancelBooking &request)
{
    Booking booking = tx.get(request.booking);
    const QDate day = request.day.isValid() ? request.day : tx.today();
    requireCancellable(tx, booking, day);

    Cancellation cancellation;
    cancellation.id = Id<Cancellation>(tx.freshId());
    cancellation.number = nextNumber(tx, u"cancellation"_s, day);
    cancellation.booking = booking.id;
    cancellation.day = day;
    cancellation.reason = request.reason;
    cancellation.remarks = request.remarks;
    cancellation.received =
        releaseBookingMoney(tx, booking, day, text("CancelBooking", "Cancellation %1").arg(cancellation.number));
    cancellation.forfeited = forfeitureOf(tx, request, booking, cancellation.received);
    cancellation.refundDue = cancellation.received - cancellation.forfeited;
    tx.insert(cancellation);
    postCancellation(tx, booking, cancellation);

    booking.state = BookingState::Cancelled;
    booking.stateSince = day;
    tx.update(booking);
    freePlots(tx, booking, cancellation.refundDue.isPositive());
    return {.table = u"cancellations"_s, .id = cancellation.id.uuid(), .number = cancellation.number, .extra = {}};
}

} // namespace freehold
