// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "accounting/export_books.h"
#include "exchange/document_cells.h"
#include "exchange/list_document.h"
#include "org/company.h"
#include "store/search.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

/// Rows by which the widths of the columns on the terminal are measured.
constexpr qsizetype measuredRows = 1'000;
constexpr qsizetype widestCell = 60;

void put(const QString &words)
{
    const QByteArray bytes = words.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

/// Places on the terminal: marks stand on the letter before them.
qsizetype shownWidth(const QString &cell)
{
    return std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.category() != QChar::Mark_NonSpacing && !c.isLowSurrogate(); });
}

/// Writes lines with aligned columns to standard output; the first thousand decide the widths.
class AlignedTable
{
public:
    AlignedTable(const QList<TableColumn> &columns, const CompanyFormat &format) : m_columns(columns), m_format(format)
    {
        QStringList titles;
        for (const TableColumn &column : columns)
            titles.append(column.title);
        m_waiting.append(titles);
    }

    void add(const TableRow &row)
    {
        QStringList cells;
        for (const QVariant &cell : row.cells)
            cells.append(harmless(cellText(cell, m_format)));
        if (m_isMeasured) {
            putLine(cells);
            return;
        }
        m_waiting.append(cells);
        if (m_waiting.size() > measuredRows)
            flush();
    }

    void flush()
    {
        if (m_isMeasured)
            return;
        m_widths.fill(0, m_columns.size());
        for (const QStringList &line : std::as_const(m_waiting)) {
            for (qsizetype i = 0; i < line.size(); ++i)
                m_widths[i] = std::min(widestCell, std::max(m_widths[i], shownWidth(line[i])));
        }
        m_isMeasured = true;
        for (const QStringList &line : std::as_const(m_waiting))
            putLine(line);
        m_waiting.clear();
    }

private:
    void putLine(const QStringList &cells)
    {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString space(std::max<qsizetype>(0, m_widths[i] - shownWidth(cells[i])), u' ');
            line += isNumeric(m_columns[i].kind) ? space + cells[i] : cells[i] + space;
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        put(line + u'\n');
    }

    QList<TableColumn> m_columns;
    CompanyFormat m_format;
    QList<QStringList> m_waiting;
    QList<qsizetype> m_widths;
    bool m_isMeasured = false;
};

QJsonValue jsonOfCell(const QVariant &cell)
{
    if (!cell.isValid())
        return QJsonValue::Null;
    if (cell.metaType().id() == QMetaType::Bool)
        return cell.toBool();
    if (cell.metaType().id() == QMetaType::LongLong)
        return cell.toLongLong();
    return plainCellText(cell);
}

/// The last line of --json, one row after another, so that a million of them need no memory.
Result<void> putJsonRows(const DocumentTable &table)
{
    put(u"{\"ok\":true,\"exit\":0,\"rows\":["_s);
    bool isFirst = true;
    const Result<void> produced = table.produce([&](const TableRow &row) -> Result<void> {
        QJsonObject object{{u"id"_s, row.targetId}};
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            object.insert(table.columns[i].id, jsonOfCell(row.cells.value(i)));
        put((isFirst ? QString() : u","_s) + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        isFirst = false;
        return {};
    });
    put(produced ? u"]}\n"_s : u"\n"_s);
    return produced;
}

QList<SortKey> sortKeysOf(const QString &words)
{
    QList<SortKey> keys;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const QString name = word.trimmed();
        const bool isDescending = name.startsWith(u'-') || name.endsWith(" desc"_L1);
        QString field = name.startsWith(u'-') ? name.mid(1) : name;
        if (field.endsWith(" desc"_L1) || field.endsWith(" asc"_L1))
            field = field.section(u' ', 0, 0);
        keys.append({field, isDescending});
    }
    return keys;
}

Result<qint64> writeList(Reader &reader, const DocumentTable &table, const QString &path, const Progress &progress)
{
    Document document = newDocument(reader, table.id, table.title);
    document.tables.append(table);
    return writeDocument(document, path, progress);
}

/// The rows of the list to a file, as a table, or as the last line of JSON.
Answer putList(const Session &session, Reader &reader, const ListQuery &query, ListExtract extract, const QString &path)
{
    extract.hasCodes = (path.isEmpty() && session.isJson()) || path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const DocumentTable table = listTable(reader, query, extract);
    if (!path.isEmpty()) {
        const Result<qint64> written = writeList(reader, table, path, session.progress());
        if (!written)
            return refusalAnswer(written.error());
        return {.code = ExitCode::Done, .message = {}, .output = text("Cli", "%1 rows written to %2.").arg(QString::number(*written), harmless(path)),
                .json = {{u"rows"_s, *written}, {u"file"_s, path}}};
    }
    if (session.isJson()) {
        const Result<void> put = putJsonRows(table);
        return put ? Answer{.hasPrintedJson = true} : refusalAnswer(put.error());
    }
    AlignedTable aligned(table.columns, companyFormat(reader));
    const Result<void> produced = table.produce([&](const TableRow &row) -> Result<void> {
        aligned.add(row);
        return {};
    });
    aligned.flush();
    return produced ? Answer() : refusalAnswer(produced.error());
}

/// Where --csv or --xlsx writes; the ending tells the writer the format.
Result<QString> outputOf(const Session &session)
{
    if (session.line.has(u"csv"_s) && session.line.has(u"xlsx"_s))
        return Error{ErrorCode::InvalidInput, text("Cli", "Choose either --csv or --xlsx."), u"words"_s};
    for (const QString &format : {u"csv"_s, u"xlsx"_s}) {
        const QString path = session.line.value(format);
        if (session.line.has(format) && QFileInfo(path).suffix().compare(format, Qt::CaseInsensitive) != 0)
            return Error{ErrorCode::InvalidInput, text("Cli", "The file of --%1 has to end in .%1.").arg(format), u"words"_s};
        if (!path.isEmpty())
            return path;
    }
    return QString();
}

Answer listCommand(const Session &session)
{
    const QString name = session.line.words.value(1);
    if (!session.program.catalogue.list(name))
        return usageAnswer(text("Cli", "There is no table “%1”. “freehold tables” lists them.").arg(harmless(name)));
    bool isNumber = true;
    const qint64 limit = session.line.has(u"limit"_s) ? session.line.value(u"limit"_s).toLongLong(&isNumber) : 0;
    if (!isNumber || limit < 0 || (limit == 0 && session.line.has(u"limit"_s)))
        return usageAnswer(text("Cli", "--limit takes a whole number from 1."));
    const Result<QString> path = outputOf(session);
    if (!path)
        return refusalAnswer(path.error());
    if (std::optional<Answer> refused = path->isEmpty() ? std::nullopt : refuseOutput(*path))
        return *refused;
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    const auto action = path->isEmpty() ? AccessRequest::Action::Read : AccessRequest::Action::Export;
    if (Result<void> allowed = (*store)->allows({.action = action, .subject = name, .row = {}}); !allowed)
        return refusalAnswer(allowed.error());
    const ListQuery query{.list = name, .filter = session.line.value(u"where"_s), .search = {}, .order = sortKeysOf(session.line.value(u"sort"_s))};
    const ListExtract extract{.columns = session.line.value(u"columns"_s).split(u',', Qt::SkipEmptyParts), .limit = limit};
    const Result<Answer> answer = (*store)->read([&](Reader &reader) { return putList(session, reader, query, extract, *path); });
    return answer ? *answer : refusalAnswer(answer.error());
}

Answer searchCommand(const Session &session)
{
    const QString table = session.line.value(u"table"_s);
    if (!table.isEmpty() && !session.program.catalogue.entity(table))
        return usageAnswer(text("Cli", "There is no table “%1”. “freehold tables” lists them.").arg(harmless(table)));
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    constexpr int listedHits = 100;
    const QString words = session.line.words.mid(1).join(u' ');
    const Result<QList<SearchHit>> hits = (*store)->read([&](Reader &reader) { return search(reader, words, table, listedHits); });
    if (!hits)
        return refusalAnswer(hits.error());
    Answer answer;
    QJsonArray rows;
    for (const SearchHit &hit : *hits) {
        const QString id = hit.id.toString(QUuid::WithoutBraces);
        answer.output += u"%1  %2  %3\n"_s.arg(hit.table.leftJustified(16), id, harmless(hit.title));
        rows.append(QJsonObject{{u"table"_s, hit.table}, {u"id"_s, id}, {u"title"_s, hit.title}});
    }
    answer.json.insert(u"rows"_s, rows);
    return answer;
}

Answer reportCommand(const Session &session)
{
    const QString name = session.line.words.value(1);
    const Report *report = session.program.reports.find(name);
    if (!report)
        return usageAnswer(text("Cli", "There is no report “%1”. “freehold reports” lists them.").arg(harmless(name)));
    const QString path = session.line.value(u"out"_s);
    static const QStringList endings{u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s};
    if (!endings.contains(QFileInfo(path).suffix().toLower()))
        return usageAnswer(text("Cli", "The file of --out has to end in .pdf, .xlsx, .csv or .json."));
    if (std::optional<Answer> refused = refuseOutput(path))
        return *refused;
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    const ValueContext context{Session::formatOf(**store), (*store)->clock().today()};
    const Result<QVariantMap> values = valuesOfWords(report->parameters, session.line.words.mid(2), context);
    if (!values)
        return refusalAnswer(values.error());
    const Result<qint64> written = writeReport(**store, *report, *values, path, session.progress());
    if (!written)
        return refusalAnswer(written.error());
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "%1: %2 rows written to %3.").arg(report->label.text(), QString::number(*written), harmless(path)),
            .json = {{u"rows"_s, *written}, {u"file"_s, path}}};
}

Answer exportCommand(const Session &session)
{
    const QString path = session.line.words.value(1);
    if (std::optional<Answer> refused = refuseOutput(path))
        return *refused;
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    const Result<qint64> written = exportBooks(**store, session.line.value(u"format"_s), path, session.progress());
    if (!written)
        return refusalAnswer(written.error());
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "%1 entries written to %2.").arg(QString::number(*written), harmless(path)),
            .json = {{u"rows"_s, *written}, {u"file"_s, path}}};
}

} // namespace

QList<Command> listCommands()
{
    return {{u"list"_s,
             u"FILE TABLE"_s,
             2,
             2,
             text("Cli", "Lists the rows of a table, to the terminal or to a file."),
             {{.name = u"where"_s, .placeholder = u"EXPR"_s, .help = text("Cli", "field op value, joined by and, or and parentheses; op one of = != < <= > >= ~ in")},
              {.name = u"sort"_s, .placeholder = u"FIELD,..."_s, .help = text("Cli", "fields to sort by; -field from the greatest down")},
              {.name = u"columns"_s, .placeholder = u"FIELD,..."_s, .help = text("Cli", "columns to show")},
              {.name = u"limit"_s, .placeholder = u"N"_s, .help = text("Cli", "rows at most")},
              {.name = u"csv"_s, .placeholder = u"OUT.csv"_s, .help = text("Cli", "write them to a CSV file")},
              {.name = u"xlsx"_s, .placeholder = u"OUT.xlsx"_s, .help = text("Cli", "write them to an Excel workbook")}},
             &listCommand,
             text("Cli", "“freehold tables” names the tables, “freehold tables TABLE” the fields of one. ~ looks inside texts; '' is what is\n"
                         "not filled in. Dates, amounts and choices are written as people write them.\n"
                         "\n"
                         "  freehold list c.freehold bookings --where \"overdue > 0 and state = booked\" --sort -overdue --limit 20\n"
                         "  freehold list c.freehold customers --where \"full_name ~ rao\" --columns code,full_name,phone\n"
                         "  freehold list c.freehold plots --where \"state in (available, held)\" --xlsx plots.xlsx\n"
                         "  freehold list c.freehold plots --where \"state = available and (facing = east or is_corner = yes)\"")},
            {u"search"_s,
             u"FILE WORDS"_s,
             2,
             -1,
             text("Cli", "Finds records by the beginnings of words, or by any part of a number."),
             {{.name = u"table"_s, .placeholder = u"TABLE"_s, .help = text("Cli", "only records of this table")}},
             &searchCommand,
             text("Cli", "At most 100 records are shown.\n"
                         "\n"
                         "  freehold search c.freehold sita dev\n"
                         "  freehold search c.freehold 98765 --table parties")},
            {u"report"_s,
             u"FILE NAME field=value..."_s,
             2,
             -1,
             text("Cli", "Writes a report as PDF, Excel, CSV or JSON."),
             {{.name = u"out"_s, .placeholder = u"OUT"_s, .help = text("Cli", "file to write: .pdf, .xlsx, .csv or .json"), .isRequired = true}},
             &reportCommand,
             text("Cli", "“freehold reports” names the reports, “freehold reports NAME” the values one asks for.\n"
                         "\n"
                         "  freehold report c.freehold trial-balance --out trial.xlsx\n"
                         "  freehold report c.freehold customer-statement party=C-00001 --out statement.pdf")},
            {u"export"_s,
             u"FILE OUT"_s,
             2,
             2,
             text("Cli", "Writes all posted entries for another accounting program."),
             {{.name = u"format"_s, .placeholder = u"F"_s, .help = text("Cli", "what the file is for"), .isRequired = true, .choices = bookExportFormats()}},
             &exportCommand,
             text("Cli", "  freehold export c.freehold books.ledger --format ledger")}};
}

} // namespace freehold::cli
