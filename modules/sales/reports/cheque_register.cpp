// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/cheque_register.h"

#include "org/company.h"
#include "sales/reports/collection_words.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<TableColumn> chequeRegisterColumns()
{
    return {reportColumn("received_day", text("ChequeRegister", "Received"), CellKind::Date, 11),
            reportColumn("number", text("ChequeRegister", "Cheque no."), CellKind::Text, 10),
            reportColumn("bank", text("ChequeRegister", "Bank"), CellKind::Text, 18),
            reportColumn("cheque_day", text("ChequeRegister", "Cheque date"), CellKind::Date, 11),
            reportColumn("party", text("ChequeRegister", "Received from"), CellKind::Text, 22),
            reportColumn("receipt", text("ChequeRegister", "Receipt"), CellKind::Text, 16),
            reportColumn("amount", text("ChequeRegister", "Amount"), CellKind::Amount, 14, true),
            reportColumn("state", text("ChequeRegister", "State"), CellKind::Text, 10),
            reportColumn("deposit_day", text("ChequeRegister", "Deposited"), CellKind::Date, 11),
            reportColumn("ended_day", text("ChequeRegister", "Cleared or bounced"), CellKind::Date, 11),
            reportColumn("days_held", text("ChequeRegister", "Days"), CellKind::Integer, 6)};
}

/// Days from the receipt until the cheque cleared, bounced or was given back, else until `today`.
TableRow chequeRegisterRow(const Rows &rows, QDate today)
{
    const QDate received = rows.date(1);
    const QDate ended = !rows.isNull(9) ? rows.date(9) : !rows.isNull(10) ? rows.date(10) : rows.date(11);
    const bool isCancelled = rows.text(12) == u"cancelled";
    const QString state = isCancelled ? text("ChequeRegister", "Cancelled") : entityOf<Instrument>().find(u"state")->choiceText(rows.text(7));
    const qint64 days = received.daysTo(ended.isValid() ? ended : today);
    const auto dayCell = [](QDate day) { return day.isValid() ? QVariant(day) : QVariant(); };
    return {{received, rows.text(2), rows.text(3), rows.date(4), rows.text(5), rows.text(6),
             QVariant::fromValue(rows.money(13, Currency(rows.text(14)))), state, dayCell(rows.date(8)), dayCell(ended),
             QVariant::fromValue<qlonglong>(days)},
            RowRole::Data, u"instruments"_s, rows.uuid(0).toString(QUuid::WithoutBraces)};
}

Document makeChequeRegister(const Reader &reader, const QVariantMap &parameters)
{
    QDate from = parameters.value(u"from"_s).toDate();
    QDate to = parameters.value(u"to"_s).toDate();
    from = from.isValid() ? from : QDate(1900, 1, 1);
    to = to.isValid() ? to : reader.today();
    Document document = newDocument(reader, u"cheque-register"_s, text("ChequeRegister", "Cheque register"));
    document.subtitle = text("ChequeRegister", "Received up to %1").arg(formatDate(to));
    document.landscape = true;
    DocumentTable table;
    table.id = u"cheques"_s;
    table.columns = chequeRegisterColumns();
    table.carriesForward = true;
    const QVariantMap values{{u"from"_s, from}, {u"to"_s, to}};
    const QString state = parameters.value(u"state"_s).toString();
    table.produce = [&reader, values, state](const RowSink &sink) -> Result<void> {
        for (Rows rows = reader.queryFile(u"sales/cheque_register_rows"_s, values); rows.next();) {
            if (!state.isEmpty() && rows.text(7) != state)
                continue;
            if (Result<void> taken = sink(chequeRegisterRow(rows, reader.today())); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    return document;
}

} // namespace

Report chequeRegisterReport()
{
    Report report;
    report.name = u"cheque-register"_s;
    report.label = label("ChequeRegister", "Cheque register");
    report.parameters = {{
        column("from", label("ChequeRegister", "Received from"), FieldType::Date),
        column("to", label("ChequeRegister", "Received up to"), FieldType::Date),
        column("state", label("ChequeRegister", "State"), FieldType::Choice).oneOf(choicesOf<InstrumentState>()),
    }};
    report.hint = label("ChequeRegister", "All cheques received, with where they are and how long they take.");
    report.icon = u"landmark"_s;
    report.make = makeChequeRegister;
    return report;
}

} // namespace freehold
