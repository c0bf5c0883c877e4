// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/balances.h"
#include "accounting/reports/book_reports.h"
#include "accounting/reports/line_words.h"
#include "org/period.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// What one ledger is about; the running balance is added up here, four times faster than in the database.
struct LedgerQuestion {
    Account account;
    Currency currency;
    detail::ReportDays days;
    qint64 opening = 0; ///< minor units, debit positive
};

QVariant ledgerBalance(const LedgerQuestion &question, qint64 minor)
{
    return QVariant::fromValue(Money(minor, question.currency));
}

TableRow ledgerRow(const Rows &rows, const LedgerQuestion &question, qint64 balance, LineWords &words)
{
    TableRow row;
    row.cells = {rows.date(1), rows.text(2), words.kind(rows.text(3)), words.party(rows.uuid(6)), rows.text(4)};
    row.cells += detail::debitAndCredit(rows.integer(5), question.currency);
    row.cells += ledgerBalance(question, balance);
    row.targetEntity = u"journal_entries"_s;
    row.targetId = rows.uuid(0).toString(QUuid::WithoutBraces);
    return row;
}

TableRow openingRow(const LedgerQuestion &question)
{
    TableRow row;
    row.role = RowRole::Subtotal;
    row.cells = {question.days.from, QString(), QString(), QString(), text("AccountLedger", "Opening balance"),
                 QVariant(),         QVariant(), ledgerBalance(question, question.opening)};
    return row;
}

Result<void> produceLedger(const Reader &reader, const LedgerQuestion &question, const RowSink &sink)
{
    LineWords words(reader);
    qint64 balance = question.opening;
    if (Result<void> taken = sink(openingRow(question)); !taken)
        return taken;
    Rows rows = reader.queryFile(u"accounting/account_ledger"_s, {{u"account"_s, question.account.id.uuid()},
                                                                  {u"currency"_s, question.currency.code()},
                                                                  {u"from"_s, question.days.from},
                                                                  {u"to"_s, question.days.to}});
    while (rows.next()) {
        balance += rows.integer(5);
        if (Result<void> taken = sink(ledgerRow(rows, question, balance, words)); !taken)
            return taken;
    }
    return {};
}

QList<TableColumn> ledgerColumns()
{
    return {{u"day"_s, text("AccountLedger", "Date"), CellKind::Date, false, 11},
            {u"number"_s, text("AccountLedger", "Entry no."), CellKind::Text, false, 15},
            {u"kind"_s, text("AccountLedger", "Kind"), CellKind::Text, false, 9},
            {u"party"_s, text("AccountLedger", "Party"), CellKind::Text, false, 18},
            {u"narration"_s, text("AccountLedger", "Narration"), CellKind::Text, false, 28},
            {u"debit"_s, text("AccountLedger", "Debit"), CellKind::Amount, true, 14},
            {u"credit"_s, text("AccountLedger", "Credit"), CellKind::Amount, true, 14},
            {u"balance"_s, text("AccountLedger", "Balance"), CellKind::Amount, false, 15}};
}

LedgerQuestion ledgerAsked(const Reader &reader, const QVariantMap &parameters)
{
    const Company company = companyOf(reader);
    LedgerQuestion question;
    question.account = reader.get(Id<Account>(parameters.value(u"account"_s).toUuid()));
    question.currency = detail::reportCurrency(reader, parameters);
    if (parameters.value(u"currency"_s).toString().isEmpty() && !question.account.currency.isEmpty())
        question.currency = Currency(question.account.currency);
    const QDate to = parameters.value(u"to"_s).toDate();
    question.days = detail::reportDays(reader, parameters,
                                       fiscalYearStart(to.isValid() ? to : reader.today(), company.fiscalStartMonth));
    question.opening = balanceAt(reader, question.account.id, question.currency, question.days.from.addDays(-1));
    return question;
}

Document makeAccountLedger(const Reader &reader, const QVariantMap &parameters)
{
    const LedgerQuestion question = ledgerAsked(reader, parameters);
    const qint64 closing = balanceAt(reader, question.account.id, question.currency, question.days.to);
    Document document = newDocument(reader, u"account-ledger"_s, text("AccountLedger", "Account ledger"));
    document.subtitle = text("AccountLedger", "%1 to %2, in %3")
                            .arg(formatDate(question.days.from), formatDate(question.days.to), question.currency.code());
    document.landscape = true;
    const auto shown = [&](qint64 minor) { return formatMoney(Money(minor, question.currency), document.format); };
    document.fields = {{text("AccountLedger", "Account"), question.account.number + u' ' + question.account.name},
                       {text("AccountLedger", "Opening balance"), shown(question.opening)}};
    document.totals = {{text("AccountLedger", "Closing balance"), shown(closing)}};
    document.notes = {text("AccountLedger", "Debit balances are positive, credit balances negative.")};
    DocumentTable table;
    table.title = question.account.name;
    table.carriesForward = true;
    table.columns = ledgerColumns();
    table.produce = [&reader, question](const RowSink &sink) { return produceLedger(reader, question, sink); };
    document.tables = {table};
    return document;
}

} // namespace

Report accountLedgerReport()
{
    return {.name = u"account-ledger"_s,
            .label = label("AccountLedger", "Account ledger"),
            .parameters = {{column("account", label("AccountLedger", "Account"), FieldType::Reference).to(u"accounts"_s).required(),
                            column("from", label("AccountLedger", "From"), FieldType::Date),
                            column("to", label("AccountLedger", "To"), FieldType::Date),
                            column("currency", label("AccountLedger", "Currency"), FieldType::Text).maxLength(3)}},
            .hint = label("AccountLedger", "What moved on one account, with its balance after every line?"),
            .subject = u"accounts"_s,
            .subjectField = u"account"_s,
            .icon = u"book-open-text"_s,
            .make = makeAccountLedger};
}

} // namespace freehold
