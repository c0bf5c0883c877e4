// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/reports/book_reports.h"
#include "accounting/reports/line_words.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

TableRow dayBookRow(const Rows &rows, Currency currency, LineWords &words)
{
    TableRow row;
    row.cells = {rows.date(1), rows.text(2), words.kind(rows.text(3)), QString(rows.text(4) + u' ' + rows.text(5)), words.party(rows.uuid(8)), rows.text(6)};
    row.cells += detail::debitAndCredit(rows.integer(7), currency);
    row.targetEntity = u"journal_entries"_s;
    row.targetId = rows.uuid(0).toString(QUuid::WithoutBraces);
    return row;
}

Document makeDayBook(const Reader &reader, const QVariantMap &parameters)
{
    const QDate today = reader.today();
    const detail::ReportDays days = detail::reportDays(reader, parameters, QDate(today.year(), today.month(), 1));
    const Currency currency = detail::reportCurrency(reader, parameters);
    Document document = newDocument(reader, u"day-book"_s, text("DayBook", "Day book"));
    document.subtitle = text("DayBook", "%1 to %2, in %3").arg(formatDate(days.from), formatDate(days.to), currency.code());
    document.landscape = true;
    DocumentTable table;
    table.title = document.title;
    table.carriesForward = true;
    table.columns = {{u"day"_s, text("DayBook", "Date"), CellKind::Date, false, 11},
                     {u"number"_s, text("DayBook", "Entry no."), CellKind::Text, false, 15},
                     {u"kind"_s, text("DayBook", "Kind"), CellKind::Text, false, 9},
                     {u"account"_s, text("DayBook", "Account"), CellKind::Text, false, 26},
                     {u"party"_s, text("DayBook", "Party"), CellKind::Text, false, 16},
                     {u"narration"_s, text("DayBook", "Narration"), CellKind::Text, false, 26},
                     {u"debit"_s, text("DayBook", "Debit"), CellKind::Amount, true, 14},
                     {u"credit"_s, text("DayBook", "Credit"), CellKind::Amount, true, 14}};
    table.produce = [&reader, days, currency](const RowSink &sink) -> Result<void> {
        LineWords words(reader);
        Rows rows = reader.queryFile(u"accounting/day_book"_s,
                                     {{u"from"_s, days.from}, {u"to"_s, days.to}, {u"currency"_s, currency.code()}});
        while (rows.next()) {
            if (Result<void> taken = sink(dayBookRow(rows, currency, words)); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    return document;
}

} // namespace

Report dayBookReport()
{
    return {.name = u"day-book"_s,
            .label = label("DayBook", "Day book"),
            .parameters = {{column("from", label("DayBook", "From"), FieldType::Date),
                            column("to", label("DayBook", "To"), FieldType::Date),
                            column("currency", label("DayBook", "Currency"), FieldType::Text).maxLength(3)}},
            .hint = label("DayBook", "What was posted between two days?"),
            .icon = u"book-text"_s,
            .make = makeDayBook};
}

} // namespace freehold
