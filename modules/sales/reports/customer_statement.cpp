// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/customer_statement.h"

#include "crm/entities/party.h"
#include "org/company.h"
#include "sales/booking_figures.h"
#include "sales/reports/collection_words.h"
#include "sales/reports/statement_events.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// What a statement is about: one booking, or all of a customer.
struct StatementScope {
    Party party;
    QList<Booking> bookings;
    bool isWholeCustomer = false;
    QDate asOf;
};

/// The figures of all bookings in one currency, with money of the customer for no booking.
struct StatementTotals {
    Money payable;
    Money received;
    Money uncleared;
    Money balance;
    Money onAccount;
    Money overdue;
    Money bounceCharges;
};

StatementScope statementScope(const Reader &reader, const QVariantMap &parameters)
{
    StatementScope scope;
    scope.asOf = parameters.value(u"as_of"_s).toDate();
    if (!scope.asOf.isValid())
        scope.asOf = reader.today();
    const QUuid booking = parameters.value(u"booking"_s).toUuid();
    const QUuid party = parameters.value(u"party"_s).toUuid();
    reader.require(!booking.isNull() || !party.isNull(), ErrorCode::InvalidInput,
                   text("Statement", "Say of which customer or booking the statement is."), u"party"_s);
    if (!booking.isNull()) {
        scope.bookings = {reader.get(Id<Booking>(booking))};
        scope.party = reader.get(scope.bookings.first().buyer);
        return scope;
    }
    scope.isWholeCustomer = true;
    scope.party = reader.get(Id<Party>(party));
    scope.bookings = reader.select<Booking>(
        u"day <= :day and id in (select bp.booking_id from booking_parties bp where bp.party_id = :party and bp.role <> 'nominee' "
        "and bp.deleted_at is null) order by day, number"_s,
        {{u"party"_s, party}, {u"day"_s, scope.asOf}});
    return scope;
}

QString instalmentState(const InstalmentFigures &line, QDate asOf)
{
    if (!line.open().isPositive())
        return text("Statement", "Paid");
    if (line.dueDay < asOf)
        return line.paid.isPositive() ? text("Statement", "Part paid, overdue") : text("Statement", "Overdue");
    return line.paid.isPositive() ? text("Statement", "Part paid") : text("Statement", "To come");
}

DocumentTable statementSchedule(const Reader &reader, const Booking &booking, QDate asOf, const QString &suffix)
{
    QList<TableRow> rows;
    for (const InstalmentFigures &line : instalmentsOf(reader, booking, asOf)) {
        const bool isDemanded = !line.demand.isNull();
        const QUuid target = isDemanded ? line.demand : booking.id.uuid();
        rows.append({{QVariant::fromValue<qlonglong>(line.position), line.label, line.dueDay, line.demandNumber,
                      QVariant::fromValue(line.amount), QVariant::fromValue(line.paid), QVariant::fromValue(line.open()),
                      instalmentState(line, asOf)},
                     RowRole::Data, isDemanded ? u"demands"_s : u"bookings"_s, target.toString(QUuid::WithoutBraces)});
    }
    DocumentTable table;
    table.id = u"schedule"_s + suffix;
    table.title = text("Statement", "Instalments of booking %1").arg(booking.number);
    table.columns = {reportColumn("position", text("Statement", "No."), CellKind::Integer, 5),
                     reportColumn("head", text("Statement", "Instalment"), CellKind::Text, 22),
                     reportColumn("due_day", text("Statement", "Due"), CellKind::Date, 11),
                     reportColumn("demand", text("Statement", "Demand"), CellKind::Text, 15),
                     reportColumn("amount", text("Statement", "Amount"), CellKind::Amount, 14, true),
                     reportColumn("paid", text("Statement", "Paid"), CellKind::Amount, 14, true),
                     reportColumn("open", text("Statement", "Open"), CellKind::Amount, 14, true),
                     reportColumn("state", text("Statement", "State"), CellKind::Text, 14)};
    table.produce = DocumentTable::fromList(rows);
    return table;
}

DocumentTable statementAccount(const QList<StatementEvent> &events, const QString &id, const QString &title)
{
    QList<TableRow> rows;
    Money balance;
    const auto amountCell = [](Money amount) { return amount.isZero() ? QVariant() : QVariant::fromValue(amount); };
    for (const StatementEvent &event : events) {
        balance += event.debit;
        balance -= event.credit;
        rows.append({{event.day, event.words, event.number, amountCell(event.debit), amountCell(event.credit),
                      QVariant::fromValue(balance), event.isUncleared ? text("Statement", "Subject to realisation") : QString()},
                     RowRole::Data, event.table, event.id.toString(QUuid::WithoutBraces)});
    }
    DocumentTable table;
    table.id = id;
    table.title = title;
    table.columns = {reportColumn("day", text("Statement", "Date"), CellKind::Date, 11),
                     reportColumn("words", text("Statement", "Particulars"), CellKind::Text, 30),
                     reportColumn("number", text("Statement", "Document"), CellKind::Text, 15),
                     reportColumn("debit", text("Statement", "Asked for"), CellKind::Amount, 14, true),
                     reportColumn("credit", text("Statement", "Received"), CellKind::Amount, 14, true),
                     reportColumn("balance", text("Statement", "Balance"), CellKind::Amount, 14),
                     reportColumn("remark", text("Statement", "Remark"), CellKind::Text, 14)};
    table.produce = DocumentTable::fromList(rows);
    return table;
}

void addToTotals(StatementTotals &totals, const BookingFigures &figures)
{
    totals.payable += figures.payable;
    totals.received += figures.received;
    totals.uncleared += figures.uncleared;
    totals.balance += figures.balance;
    totals.onAccount += figures.onAccount;
    totals.overdue += figures.overdue;
}

void addUnbooked(Document &document, StatementTotals &totals, const QList<StatementEvent> &events)
{
    if (events.isEmpty())
        return;
    document.tables.append(statementAccount(events, u"unbooked"_s, text("Statement", "Money for no booking yet")));
    for (const StatementEvent &event : events) {
        totals.received += event.credit - event.debit;
        totals.onAccount += event.credit - event.debit;
        totals.balance -= event.credit - event.debit;
        if (event.isUncleared)
            totals.uncleared += event.credit;
    }
}

/// Charges stand beside the price, in an account of their own.
void addBounceCharges(Document &document, StatementTotals &totals, QList<StatementEvent> charges)
{
    QSet<QUuid> seen; // two bookings may be of one plot, one after the other
    charges.removeIf([&](const StatementEvent &one) { return seen.contains(one.id) || (seen.insert(one.id), false); });
    if (charges.isEmpty())
        return;
    std::stable_sort(charges.begin(), charges.end(), [](const StatementEvent &a, const StatementEvent &b) { return a.day < b.day; });
    document.tables.append(statementAccount(charges, u"charges"_s, text("Statement", "Charges for bounced cheques, beside the price")));
    for (const StatementEvent &charge : charges)
        totals.bounceCharges += charge.debit - charge.credit;
}

/// One closing box; left out when a customer's bookings are in different currencies.
void closeStatement(Document &document, const StatementTotals &totals)
{
    if (totals.payable.isOverflowed() || totals.received.isOverflowed())
        return;
    const auto add = [&](const QString &label, Money amount) { document.totals.append({label, formatMoney(amount, document.format)}); };
    add(text("Statement", "Payable"), totals.payable);
    add(text("Statement", "Received"), totals.received);
    add(text("Statement", "Of which uncleared, subject to realisation"), totals.uncleared);
    add(text("Statement", "Balance"), totals.balance);
    add(text("Statement", "Overdue"), totals.overdue);
    if (totals.onAccount.isPositive())
        add(text("Statement", "Held on account"), totals.onAccount);
    if (totals.bounceCharges.isPositive())
        document.notes.append(text("Statement", "Open charges for bounced cheques, beside the price: %1")
                                  .arg(formatMoney(totals.bounceCharges, document.format)));
}

QList<DocumentField> statementFields(const Reader &reader, const StatementScope &scope)
{
    QList<DocumentField> fields{{text("Statement", "Customer"), scope.party.fullName}};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            fields.append({label, value});
    };
    add(text("Statement", "Customer code"), scope.party.code);
    add(text("Statement", "Phone"), partyPhone(reader, scope.party.id.uuid()));
    if (scope.bookings.size() == 1) {
        const Booking &booking = scope.bookings.first();
        add(text("Statement", "Booking"), booking.number);
        add(text("Statement", "Plot"), bookingPlotsText(reader, booking.id));
        add(text("Statement", "Project"), bookingProjectText(reader, booking));
        if (!isLive(booking.state))
            add(text("Statement", "State"), choicesOf<BookingState>().at(int(booking.state)).label.text());
    }
    return fields;
}

Document makeStatement(const Reader &reader, const QVariantMap &parameters)
{
    const StatementScope scope = statementScope(reader, parameters);
    Document document = newDocument(reader, u"customer-statement"_s, text("Statement", "Statement of account"));
    document.subtitle = text("Statement", "As of %1").arg(formatDate(scope.asOf));
    document.fields = statementFields(reader, scope);
    StatementTotals totals;
    QList<StatementEvent> charges;
    int count = 0;
    for (const Booking &booking : scope.bookings) {
        const QString suffix = ++count == 1 ? QString() : u'-' + QString::number(count);
        if (isLive(booking.state))
            document.tables.append(statementSchedule(reader, booking, scope.asOf, suffix));
        document.tables.append(statementAccount(
            statementEvents(reader, booking, scope.asOf), u"account"_s + suffix,
            text("Statement", "Account of booking %1, plot %2").arg(booking.number, bookingPlotsText(reader, booking.id))));
        addToTotals(totals, figuresOf(reader, booking.id, scope.asOf));
        charges += chargeEvents(reader, booking, scope.asOf);
    }
    if (scope.isWholeCustomer) {
        addUnbooked(document, totals, unbookedEvents(reader, scope.party.id.uuid(), scope.asOf));
        charges += unbookedChargeEvents(reader, scope.party.id.uuid(), scope.asOf);
    }
    addBounceCharges(document, totals, charges);
    closeStatement(document, totals);
    return document;
}

} // namespace

Report customerStatementReport()
{
    Report report;
    report.name = u"customer-statement"_s;
    report.label = label("Statement", "Customer statement");
    report.parameters = {{
        column("party", label("Statement", "Customer"), FieldType::Reference).to(u"parties"_s),
        column("booking", label("Statement", "Booking"), FieldType::Reference)
            .to(u"bookings"_s).withHint(label("Statement", "Empty: all bookings of the customer")),
        column("as_of", label("Statement", "As of"), FieldType::Date),
    }};
    report.hint = label("Statement", "What a customer was asked for, has paid and owes.");
    report.subject = u"parties"_s;
    report.subjectField = u"party"_s;
    report.icon = u"scroll-text"_s;
    report.make = makeStatement;
    return report;
}

} // namespace freehold
