// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/book_writers.h"

#include "exchange/csv_writer.h"
#include "org/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

BookHead bookHead(const Reader &reader)
{
    const Company company = companyOf(reader);
    BookHead head{.company = company.name,
                  .currencies = {company.currency},
                  .firstDay = {},
                  .accounts = reader.select<Account>(u"not is_group order by number"_s)};
    for (Rows rows = reader.query(u"select distinct currency from account_balances order by currency"_s); rows.next();) {
        if (!head.currencies.contains(rows.text(0)))
            head.currencies.append(rows.text(0));
    }
    Rows first = reader.query(u"select day from journal_entries order by day limit 1"_s);
    head.firstDay = first.next() ? first.date(0) : reader.today();
    return head;
}

BookEntry::Line bookLine(const Rows &rows)
{
    return {rows.id<Account>(5), Money(rows.integer(6), Currency(rows.text(7))), rows.text(8)};
}

TableRow csvLine(const Rows &rows, const QHash<Id<Account>, Account> &accounts)
{
    const Account account = accounts.value(rows.id<Account>(5));
    const Money amount(rows.integer(6), Currency(rows.text(7)));
    const QVariant size = QVariant::fromValue(amount.isNegative() ? -amount : amount);
    TableRow row;
    row.cells = {rows.date(2),
                 rows.text(1),
                 rows.text(4),
                 rows.text(3),
                 account.number,
                 account.name,
                 rows.text(8),
                 amount.isNegative() ? QVariant() : size,
                 amount.isNegative() ? size : QVariant(),
                 rows.text(7)};
    return row;
}

QList<TableColumn> csvColumns()
{
    QList<TableColumn> columns;
    for (const auto *name : {"day", "number", "kind", "narration", "account", "account_name", "memo", "debit", "credit", "currency"})
        columns.append({QLatin1String(name), QLatin1String(name), CellKind::Text, false, 10});
    columns[0].kind = CellKind::Date;
    columns[7].kind = CellKind::Amount;
    columns[8].kind = CellKind::Amount;
    return columns;
}

} // namespace

Result<qint64> writeBooks(const Reader &reader, BookWriter &writer, const Progress &progress)
{
    if (Result<void> begun = writer.begin(bookHead(reader)); !begun)
        return begun.error();
    const qint64 total = reader.integer(u"select count(*) from journal_entries where state = 'posted'"_s);
    Rows rows = reader.queryFile(u"accounting/all_lines"_s);
    qint64 entries = 0;
    for (bool more = rows.next(); more;) {
        BookEntry entry{rows.text(1), rows.date(2), rows.text(3), {}};
        for (const QUuid id = rows.uuid(0); more && rows.uuid(0) == id; more = rows.next())
            entry.lines.append(bookLine(rows));
        if (Result<void> written = writer.entry(entry); !written)
            return written.error();
        if (++entries % 500 == 0 && progress && !progress(entries, total))
            return Error{ErrorCode::Cancelled, text("BookExport", "The export was stopped. No file was written."), {}};
    }
    return entries;
}

Result<qint64> writeBooksCsv(const Reader &reader, const QString &path, const Progress &progress)
{
    QHash<Id<Account>, Account> accounts;
    for (const Account &account : reader.select<Account>())
        accounts.insert(account.id, account);
    Document document = newDocument(reader, u"journal"_s, text("BookExport", "Journal"));
    DocumentTable table;
    table.columns = csvColumns();
    table.produce = [&](const RowSink &sink) -> Result<void> {
        for (Rows rows = reader.queryFile(u"accounting/all_lines"_s); rows.next();) {
            if (Result<void> taken = sink(csvLine(rows, accounts)); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    const Result<qint64> written = writeCsv(document, path, progress);
    return written ? Result<qint64>(reader.integer(u"select count(*) from journal_entries where state = 'posted'"_s)) : written;
}

std::unique_ptr<BookWriter> makeBookWriter(const QString &format, TextOutput &output)
{
    return format == u"beancount" ? detail::makeBeancountWriter(output) : detail::makeLedgerWriter(output, format == u"hledger");
}

QString detail::oneLine(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return plain.simplified();
}

} // namespace freehold
