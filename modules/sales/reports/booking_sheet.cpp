// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/booking_sheet.h"

#include "base/words.h"
#include "crm/entities/party.h"
#include "org/company.h"
#include "sales/entities/booking_party.h"
#include "sales/entities/booking_plot.h"
#include "sales/entities/cost_line.h"
#include "sales/entities/payment_plan.h"
#include "sales/entities/schedule_line.h"
#include "sales/reports/collection_words.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<DocumentField> sheetFields(const Reader &reader, const Booking &booking, const CompanyFormat &format)
{
    const QVariantMap parameters{{u"booking"_s, booking.id.uuid()}};
    QList<DocumentField> fields{
        {text("BookingSheet", "Booking no."), booking.number},
        {text("BookingSheet", "Date"), formatDate(booking.day)},
        {text("BookingSheet", "Project"), bookingProjectText(reader, booking)},
        {text("BookingSheet", "Plot"), bookingPlotsText(reader, booking.id)},
    };
    for (const BookingPlot &plot : reader.select<BookingPlot>(u"booking_id = :booking order by position"_s, parameters))
        fields.append({text("BookingSheet", "Area"), formatArea(plot.area, format)});
    for (const BookingParty &party :
         reader.select<BookingParty>(u"booking_id = :booking order by position"_s, parameters)) {
        const QString name = reader.get(party.party).fullName;
        const QString role = entityOf<BookingParty>().find(u"role")->choiceText(codeOf(party.role));
        const bool hasShare = party.share.millionths > 0 && party.share.millionths < Rate::whole;
        fields.append({role, hasShare ? u"%1 (%2)"_s.arg(name, formatRate(party.share)) : name});
    }
    if (!booking.agent.isNull())
        fields.append({text("BookingSheet", "Agent"), reader.get(booking.agent).fullName});
    if (!booking.plan.isNull())
        fields.append({text("BookingSheet", "Payment plan"), reader.get(booking.plan).name});
    return fields;
}

TableRow costRow(const CostLine &line, Currency currency)
{
    return {{line.label, line.quantity, line.rateText, QVariant::fromValue(line.amount.in(currency)),
             QVariant::fromValue(line.tax.in(currency)), QVariant::fromValue((line.amount + line.tax).in(currency))},
            RowRole::Data,
            {},
            {}};
}

DocumentTable costTable(const QList<CostLine> &lines, Currency currency, bool isPassThrough)
{
    QList<TableRow> rows;
    for (const CostLine &line : lines) {
        if (line.isPassThrough == isPassThrough)
            rows.append(costRow(line, currency));
    }
    DocumentTable table;
    table.id = isPassThrough ? u"paid_on"_s : u"price"_s;
    table.title =
        isPassThrough ? text("BookingSheet", "Collected for others, as estimated") : text("BookingSheet", "Price");
    table.columns = {reportColumn("label", text("BookingSheet", "Description"), CellKind::Text, 26),
                     reportColumn("quantity", text("BookingSheet", "Quantity"), CellKind::Text, 14),
                     reportColumn("rate_text", text("BookingSheet", "Rate"), CellKind::Text, 18),
                     reportColumn("amount", text("BookingSheet", "Amount"), CellKind::Amount, 14, true),
                     reportColumn("tax", text("BookingSheet", "Tax"), CellKind::Amount, 12, true),
                     reportColumn("total", text("BookingSheet", "Total"), CellKind::Amount, 14, true)};
    table.produce = DocumentTable::fromList(rows);
    return table;
}

DocumentTable scheduleTable(const Reader &reader, const Booking &booking)
{
    QList<TableRow> rows;
    const QList<ScheduleLine> lines = reader.select<ScheduleLine>(
        u"booking_id = :booking and schedule_version = :version order by due_day, position"_s,
        {{u"booking"_s, booking.id.uuid()}, {u"version"_s, booking.scheduleVersion}});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ScheduleLine &line = lines.at(i);
        rows.append(
            {{qint64(i + 1), line.label, line.dueDay, QVariant::fromValue(line.amount.in(Currency(booking.currency)))},
             RowRole::Data,
             {},
             {}});
    }
    DocumentTable table;
    table.id = u"schedule"_s;
    table.title = text("BookingSheet", "Schedule of payments");
    table.columns = {reportColumn("position", text("BookingSheet", "No."), CellKind::Integer, 9),
                     reportColumn("label", text("BookingSheet", "Instalment"), CellKind::Text, 34),
                     reportColumn("due_day", text("BookingSheet", "Due on"), CellKind::Date, 14),
                     reportColumn("amount", text("BookingSheet", "Amount"), CellKind::Amount, 16, true)};
    table.produce = DocumentTable::fromList(rows);
    return table;
}

/// On a computer of an office a booking is subject to the office's word; a company that is alone needs none.
QString sheetMark(const Reader &reader, const Booking &booking)
{
    if (booking.state == BookingState::Cancelled)
        return text("BookingSheet", "CANCELLED");
    if (booking.confirmation == Confirmation::Contested)
        return text("BookingSheet", "UNCONFIRMED");
    const bool awaitsWord = booking.confirmation == Confirmation::Local && reader.integer(u"select count(*) from sync_state where role = 'device'"_s) > 0;
    return awaitsWord ? text("BookingSheet", "SUBJECT TO CONFIRMATION") : QString();
}

Document makeBookingSheet(const Reader &reader, const QVariantMap &parameters)
{
    const Booking booking = reader.get(Id<Booking>(parameters.value(u"booking"_s).toUuid()));
    const Currency currency(booking.currency);
    const Money payable = booking.payable.in(currency);
    const QList<CostLine> lines =
        reader.select<CostLine>(u"booking_id = :booking order by position"_s, {{u"booking"_s, booking.id.uuid()}});
    Document document = newDocument(reader, u"booking-sheet"_s, text("BookingSheet", "Booking form"));
    document.format.currency = currency;
    document.mark = sheetMark(reader, booking);
    document.fields = sheetFields(reader, booking, document.format);
    document.tables = {costTable(lines, currency, false), scheduleTable(reader, booking)};
    const bool isAnythingPaidOn =
        std::any_of(lines.begin(), lines.end(), [](const CostLine &line) { return line.isPassThrough; });
    if (isAnythingPaidOn)
        document.tables.append(costTable(lines, currency, true));
    document.totals = {{text("BookingSheet", "Payable"), formatMoney(payable, document.format)}};
    document.notes = {amountInWords(payable, document.format)};
    if (!booking.remarks.isEmpty())
        document.notes.append(booking.remarks);
    document.signatures = {text("BookingSheet", "Buyer"), text("BookingSheet", "For %1").arg(document.letterhead.name)};
    return document;
}

} // namespace

Report bookingSheetReport()
{
    Report report;
    report.name = u"booking-sheet"_s;
    report.label = label("BookingSheet", "Booking form");
    report.parameters = {
        {column("booking", label("BookingSheet", "Booking"), FieldType::Reference).to(u"bookings"_s).required()}};
    report.hint = label("BookingSheet", "Parties, price and schedule of a booking as a paper to sign.");
    report.subject = u"bookings"_s;
    report.subjectField = u"booking"_s;
    report.icon = u"file-pen-line"_s;
    report.make = makeBookingSheet;
    return report;
}

} // namespace freehold
