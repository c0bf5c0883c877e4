// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/sales_lists.h"

#include "crm/entities/party.h"
#include "sales/entities/booking.h"
#include "sales/entities/hold.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Field salesAmount(const char *name, Label shown)
{
    return column(name, shown, FieldType::Money).inCurrencyOf(u"currency"_s).total();
}

Field salesReference(const char *name, Label shown, const QString &table)
{
    return column(name, shown, FieldType::Reference).to(table);
}

/// How a customer stands: the worst news first, else the state of the last booking.
QList<Choice> customerStates()
{
    QList<Choice> choices{{u"overdue"_s, label("CustomerSales", "Overdue")},
                          {u"due_soon"_s, label("CustomerSales", "Due soon")}};
    choices += choicesOf<BookingState>();
    choices.append({u"none"_s, label("CustomerSales", "No booking")});
    return choices;
}

} // namespace

List bookingList()
{
    return List{
        .name = u"bookings"_s,
        .label = label("BookingList", "Bookings"),
        .entity = u"bookings"_s,
        .source = u"booking_list"_s,
        .columns =
            {
                column("number", label("BookingList", "Booking no."), FieldType::Text),
                salesReference("project_id", label("BookingList", "Project"), u"projects"_s),
                column("plots", label("BookingList", "Plots"), FieldType::Text),
                salesReference("buyer_id", label("BookingList", "Buyer"), u"parties"_s),
                column("day", label("BookingList", "Booked on"), FieldType::Date),
                column("state", label("BookingList", "State"), FieldType::Text).oneOf(choicesOf<BookingState>()),
                salesAmount("payable", label("BookingList", "Payable")),
                salesAmount("received", label("BookingList", "Received")),
                salesAmount("balance", label("BookingList", "Balance")),
                salesAmount("overdue", label("BookingList", "Overdue")),
                column("next_due", label("BookingList", "Next due"), FieldType::Date).due(),
                salesAmount("uncleared", label("BookingList", "Subject to realisation")),
                salesAmount("refund_due", label("BookingList", "Refund due")),
                column("confirmation", label("BookingList", "Confirmation"), FieldType::Text)
                    .oneOf(choicesOf<Confirmation>()),
                salesReference("agent_id", label("BookingList", "Agent"), u"parties"_s),
                salesReference("plan_id", label("BookingList", "Payment plan"), u"payment_plans"_s),
                column("currency", label("BookingList", "Currency"), FieldType::Text),
            },
        .shown = {u"number"_s, u"project_id"_s, u"plots"_s, u"buyer_id"_s, u"day"_s, u"state"_s, u"payable"_s,
                  u"received"_s, u"balance"_s, u"overdue"_s, u"next_due"_s},
        .order = {{u"day"_s, true}},
        .icon = u"file-pen-line"_s,
        .createdBy = u"book-plot"_s,
        .section = u"sales"_s,
        .emptyText =
            label("BookingList", "No bookings yet. Book a plot to a buyer, or bring in your opening bookings."),
        .views = {{u"running"_s, label("BookingList", "Running"), u"state != cancelled and balance > 0"_s},
                  {u"overdue"_s, label("BookingList", "Overdue"), u"overdue > 0"_s},
                  {u"due_soon"_s, label("BookingList", "Due in 7 days"), u"next_due >= t and next_due <= +7"_s},
                  {u"cancelled"_s, label("BookingList", "Cancelled"), u"state = cancelled"_s}},
    };
}

List instalmentList()
{
    return List{
        .name = u"instalments"_s,
        .label = label("InstalmentList", "Instalments"),
        .entity = u"schedule_lines"_s,
        .source = u"instalment_list"_s,
        .columns =
            {
                salesReference("booking_id", label("InstalmentList", "Booking"), u"bookings"_s),
                salesReference("buyer_id", label("InstalmentList", "Buyer"), u"parties"_s),
                salesReference("project_id", label("InstalmentList", "Project"), u"projects"_s),
                column("position", label("InstalmentList", "Position"), FieldType::Integer),
                column("label", label("InstalmentList", "Instalment"), FieldType::Text),
                column("due_day", label("InstalmentList", "Due on"), FieldType::Date),
                salesAmount("amount", label("InstalmentList", "Amount")),
                salesAmount("paid", label("InstalmentList", "Paid")),
                column("currency", label("InstalmentList", "Currency"), FieldType::Text),
            },
        .shown = {u"booking_id"_s, u"buyer_id"_s, u"label"_s, u"due_day"_s, u"amount"_s, u"paid"_s},
        .order = {{u"due_day"_s, false}},
        .icon = u"calendar-range"_s,
        .createdBy = u"book-plot"_s,
    };
}

List holdList()
{
    return List{
        .name = u"holds"_s,
        .label = label("HoldList", "Holds"),
        .entity = u"holds"_s,
        .source = u"hold_list"_s,
        .columns =
            {
                column("number", label("HoldList", "Hold no."), FieldType::Text),
                salesReference("project_id", label("HoldList", "Project"), u"projects"_s),
                salesReference("plot_id", label("HoldList", "Plot"), u"plots"_s),
                salesReference("party_id", label("HoldList", "For"), u"parties"_s),
                salesReference("holder_id", label("HoldList", "Held by"), u"users"_s),
                column("starts_at", label("HoldList", "From"), FieldType::Instant),
                column("expires_at", label("HoldList", "Until"), FieldType::Instant),
                column("extensions", label("HoldList", "Extensions"), FieldType::Integer),
                column("token_amount", label("HoldList", "Token agreed"), FieldType::Money).inCurrencyOf(u"currency"_s),
                column("reason", label("HoldList", "Reason"), FieldType::Text),
                column("state", label("HoldList", "State"), FieldType::Text).oneOf(choicesOf<HoldState>()),
                column("currency", label("HoldList", "Currency"), FieldType::Text),
            },
        .shown = {u"number"_s, u"project_id"_s, u"plot_id"_s, u"party_id"_s, u"holder_id"_s, u"expires_at"_s,
                  u"state"_s},
        .order = {{u"expires_at"_s, true}},
        .icon = u"clock"_s,
        .createdBy = u"hold-plot"_s,
        .section = u"sales"_s,
        .emptyText = label("HoldList", "No holds. Hold a plot to keep it for somebody for some days."),
        .views = {{u"active"_s, label("HoldList", "Running"), u"state = active"_s, true}},
    };
}

List customerSalesList()
{
    return List{
        .name = u"customers"_s,
        .label = label("CustomerList", "Customers"),
        .entity = u"parties"_s,
        .source = u"customer_sales_list"_s,
        .columns =
            {
                column("full_name", label("CustomerSales", "Customer"), FieldType::Text),
                column("code", label("CustomerSales", "Code"), FieldType::Text),
                column("plots", label("CustomerSales", "Plot"), FieldType::Text),
                column("status", label("CustomerSales", "Status"), FieldType::Text).oneOf(customerStates()),
                column("booking_value", label("CustomerSales", "Booking value"), FieldType::Money).total(),
                column("received_share", label("CustomerSales", "Received"), FieldType::Rate),
                column("received", label("CustomerSales", "Received amount"), FieldType::Money).total(),
                column("balance", label("CustomerSales", "Balance"), FieldType::Money).total(),
                column("overdue", label("CustomerSales", "Overdue"), FieldType::Money).total(),
                column("next_due", label("CustomerSales", "Next due"), FieldType::Date).due(),
                column("phone", label("CustomerSales", "Phone"), FieldType::Text),
                column("email", label("CustomerSales", "E-mail"), FieldType::Text),
                column("city", label("CustomerSales", "City"), FieldType::Text),
                column("kind", label("Party", "Kind"), FieldType::Text).oneOf(choicesOf<PartyKind>()),
                column("since", label("PartyRole", "Since"), FieldType::Date),
            },
        .shown = {u"full_name"_s, u"code"_s, u"plots"_s, u"status"_s, u"booking_value"_s, u"received_share"_s,
                  u"balance"_s, u"next_due"_s},
        .order = {{u"full_name"_s, false}},
        .icon = u"users"_s,
        .createdBy = u"add-customer"_s,
        .section = u"sales"_s,
        .emptyText = label("CustomerList", "No customers yet. Add one, or bring in your customer list."),
        .views = {{u"overdue"_s, label("CustomerSales", "Overdue"), u"status = overdue"_s},
                  {u"due_soon"_s, label("CustomerSales", "Due in 7 days"), u"status = due_soon"_s},
                  {u"booked"_s, label("CustomerSales", "With a booking"), u"booking_value > 0"_s},
                  {u"prospects"_s, label("CustomerSales", "No booking yet"), u"status = none"_s}},
    };
}

} // namespace freehold
