// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/imports/booking_importer.h"

#include "inventory/claims.h"
#include "inventory/sold_plots.h"
#include "sales/entities/booking_plot.h"
#include "sales/entities/payment_plan.h"
#include "sales/entities/schedule_line.h"
#include "sales/holds.h"
#include "sales/imports/booking_rows.h"
#include "sales/imports/booking_take_back.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/raise_demand.h"
#include "sales/operations/take_receipt.h"
#include "sales/pricing.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString bookingCell(const QVariantMap &row, const QString &name)
{
    return row.value(name).toString().trimmed();
}

/// Books the rows of one file.
class BookingImportRun final : public ImportRun
{
public:
    RowEffect take(Transaction &tx, const QVariantMap &row) override;

private:
    static std::optional<Id<Booking>> knownBooking(const Reader &reader, Id<Plot> plot, Id<Party> buyer);
    static BookPlot requestOf(Transaction &tx, const QVariantMap &row);
    static QList<Instalment> instalmentsOfRow(const QVariantMap &row, const Transaction &tx, const BookPlot &request);
    static void bringMoney(Transaction &tx, Id<Booking> booking, const QVariantMap &row);
};

std::optional<Id<Booking>> BookingImportRun::knownBooking(const Reader &reader, Id<Plot> plot, Id<Party> buyer)
{
    const std::optional<PlotClaim> claim = activeClaim(reader, plot);
    if (!claim || claim->kind != ClaimKind::Booking)
        return {};
    const std::optional<Booking> booking = reader.find(Id<Booking>(claim->source));
    return booking && booking->buyer == buyer ? std::optional(booking->id) : std::nullopt;
}

/// A down payment on the booking day and equal monthly instalments; all at once when the row names neither.
QList<Instalment> BookingImportRun::instalmentsOfRow(const QVariantMap &row, const Transaction &tx,
                                                     const BookPlot &request)
{
    const Money price = row.value(u"price"_s).value<Money>();
    const Money down = row.value(u"down_payment"_s).value<Money>();
    const int count = std::clamp(row.value(u"instalments"_s).toInt(), 0, 600);
    tx.require(!price.isZero(), ErrorCode::InvalidInput,
               text("BookingImport", "The row has neither a payment plan nor a price to divide. Enter one of them."),
               u"plan"_s);
    QList<PlanStep> steps;
    PlanStep first;
    first.label = text("BookingImport", "Down payment");
    first.basis = StepBasis::Amount;
    first.amount = down;
    PlanStep rest;
    rest.label = count > 1 ? text("BookingImport", "Instalment") : text("BookingImport", "Balance payment");
    rest.basis = StepBasis::Residual;
    rest.interval = StepInterval::Months;
    rest.after = count > 0 ? 1 : 0;
    rest.count = std::max(1, count);
    if (down.isPositive())
        steps.append(first);
    steps.append(rest);
    const qint64 unit = powerOfTen(formatFor(tx, QString()).currency.digits());
    return tx.valueOf(paymentSchedule(steps, price, request.day, unit));
}

BookPlot BookingImportRun::requestOf(Transaction &tx, const QVariantMap &row)
{
    BookPlot request;
    request.plots = plotsNamed(tx, bookingCell(row, u"project"_s), bookingCell(row, u"plot"_s));
    request.buyer = customerNamed(tx, {bookingCell(row, u"customer_code"_s), bookingCell(row, u"customer_phone"_s),
                                       bookingCell(row, u"customer_name"_s)});
    request.day = row.value(u"day"_s).toDate();
    request.rate = row.value(u"rate"_s).value<Money>();
    request.price = row.value(u"price"_s).value<Money>();
    if (request.price.isPositive())
        request.rate = {};
    request.discount = request.price.isPositive() ? Money() : row.value(u"discount"_s).value<Money>();
    if (const QString agent = bookingCell(row, u"agent"_s); !agent.isEmpty())
        request.agent = Id<Party>(tx.resolve(entityOf<Party>(), agent));
    if (const QString plan = bookingCell(row, u"plan"_s); !plan.isEmpty())
        request.plan = Id<PaymentPlan>(tx.resolve(entityOf<PaymentPlan>(), plan));
    else
        request.schedule = instalmentsOfRow(row, tx, request);
    request.remarks = bookingCell(row, u"remarks"_s);
    return request;
}

/// Demands what fell due until today and takes what was received, both as of older books.
void BookingImportRun::bringMoney(Transaction &tx, Id<Booking> booking, const QVariantMap &row)
{
    const bool isAnythingDue =
        tx.integer(u"select count(*) from schedule_lines where booking_id = :booking and due_day <= :today"_s,
                   {{u"booking"_s, booking.uuid()}, {u"today"_s, tx.today()}})
        > 0;
    if (isAnythingDue) {
        RaiseDemand demand;
        demand.booking = booking;
        demand.day = tx.today();
        demand.isOpening = true;
        tx.perform(demand);
    }
    const Money received = row.value(u"received"_s).value<Money>();
    if (!received.isPositive())
        return;
    TakeReceipt receipt;
    receipt.booking = booking;
    receipt.day = tx.today();
    receipt.method = ReceiptMethod::BankTransfer;
    receipt.amount = received;
    receipt.reference = text("BookingImport", "Received before these books began");
    receipt.isOpening = true;
    tx.perform(receipt);
}

RowEffect BookingImportRun::take(Transaction &tx, const QVariantMap &row)
{
    const BookPlot request = requestOf(tx, row);
    tx.require(!request.plots.isEmpty(), ErrorCode::InvalidInput,
               text("BookingImport", "No plot is named. Enter its number."), u"plot"_s);
    if (const std::optional<Id<Booking>> known = knownBooking(tx, request.plots.first(), request.buyer))
        return {RowEffect::Kind::Matched, u"bookings"_s, known->uuid()};
    for (const Id<Plot> &plot : request.plots) {
        if (const std::optional<Hold> hold = activeHold(tx, plot))
            tx.refuse(ErrorCode::Conflict,
                      text("BookingImport", "%1 is held (%2). Release the hold first.")
                          .arg(plotName(tx.get(plot)), hold->number),
                      u"plot"_s);
    }
    for (const Id<Plot> &plot : request.plots)
        releaseSoldPlot(tx, plot);
    const Outcome booked = tx.perform(request);
    bringMoney(tx, Id<Booking>(booked.id), row);
    return {RowEffect::Kind::Created, u"bookings"_s, booked.id};
}

ImportField bookingText(const char *name, Label shown, const QStringList &headers)
{
    return {column(name, shown, FieldType::Text), headers};
}

ImportField bookingMoney(const char *name, Label shown, const QStringList &headers)
{
    return {column(name, shown, FieldType::Money).atLeast(0), headers};
}

QList<ImportField> whoAndWhat()
{
    return {
        bookingText("customer_code", label("BookingImport", "Customer code"),
                    {u"customer code"_s, u"customer id"_s, u"cust id"_s, u"client id"_s, u"customer no"_s,
                     u"customer no."_s, u"code"_s}),
        bookingText("customer_phone", label("BookingImport", "Phone"),
                    {u"phone"_s, u"mobile"_s, u"mobile no"_s, u"mobile no."_s, u"phone no"_s, u"phone no."_s,
                     u"contact no"_s, u"contact no."_s, u"contact number"_s}),
        bookingText("customer_name", label("BookingImport", "Customer"),
                    {u"customer"_s, u"customer name"_s, u"buyer"_s, u"buyer name"_s, u"name"_s, u"applicant"_s,
                     u"applicant name"_s, u"allottee"_s, u"client name"_s, u"purchaser"_s}),
        bookingText("project", label("BookingImport", "Project"),
                    {u"project"_s, u"project name"_s, u"site"_s, u"layout"_s, u"subdivision"_s}),
        {column("plot", label("BookingImport", "Plot"), FieldType::Text).required(),
         {u"plot"_s, u"plot no"_s, u"plot no."_s, u"plot number"_s, u"plots"_s, u"unit"_s, u"unit no"_s, u"unit no."_s,
          u"lot"_s, u"lot no"_s}},
        {column("day", label("BookingImport", "Booked on"), FieldType::Date).required(),
         {u"booking date"_s, u"date of booking"_s, u"booked on"_s, u"date"_s, u"contract date"_s, u"sale date"_s}},
        bookingText("agent", label("BookingImport", "Agent"),
                    {u"agent"_s, u"agent code"_s, u"agent name"_s, u"broker"_s, u"channel partner"_s}),
        bookingText(
            "remarks", label("BookingImport", "Remarks"),
            {u"remarks"_s, u"remark"_s, u"note"_s, u"notes"_s, u"old booking no"_s, u"booking no"_s, u"booking no."_s}),
    };
}

QList<ImportField> priceAndPlan()
{
    return {
        bookingMoney("price", label("BookingImport", "Agreed price"),
                     {u"price"_s, u"total price"_s, u"sale price"_s, u"total amount"_s, u"booking value"_s,
                      u"agreement value"_s, u"total consideration"_s, u"plot cost"_s, u"total cost"_s}),
        bookingMoney(
            "rate", label("BookingImport", "Agreed rate"),
            {u"rate"_s, u"base rate"_s, u"rate per sq yd"_s, u"rate per sqft"_s, u"rate/sq ft"_s, u"rate/sq yd"_s}),
        bookingMoney("discount", label("BookingImport", "Discount"), {u"discount"_s, u"discount amount"_s}),
        bookingText("plan", label("BookingImport", "Payment plan"), {u"plan"_s, u"payment plan"_s, u"scheme"_s}),
        bookingMoney("down_payment", label("BookingImport", "Down payment"),
                     {u"down payment"_s, u"booking amount"_s, u"token"_s, u"advance"_s}),
        {column("instalments", label("BookingImport", "Monthly instalments"), FieldType::Integer)
             .atLeast(0)
             .atMost(600),
         {u"instalments"_s, u"installments"_s, u"no of instalments"_s, u"no. of instalments"_s, u"no of installments"_s,
          u"emi"_s, u"emi months"_s, u"months"_s, u"tenure"_s}},
        bookingMoney("received", label("BookingImport", "Received so far"),
                     {u"received"_s, u"amount received"_s, u"received amount"_s, u"paid"_s, u"amount paid"_s,
                      u"paid amount"_s, u"total received"_s, u"total paid"_s, u"collection"_s}),
    };
}

} // namespace

Importer bookingImporter()
{
    return Importer{.kind = u"bookings"_s,
                    .label = label("BookingImport", "Bookings"),
                    .fields = whoAndWhat() + priceAndPlan(),
                    .start = [] { return std::make_unique<BookingImportRun>(); },
                    .needs = {{u"customer_code"_s, u"customer_phone"_s, u"customer_name"_s}, {u"plot"_s}, {u"day"_s}},
                    .takeBack = takeBookingBack,
                    .keptChanges = {u"projects.is_policy_locked"_s}}; // the entries stay in the books, reversed
}

} // namespace freehold
