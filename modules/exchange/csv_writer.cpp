// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "base/safe_file.h"
#include "base/text.h"
#include "exchange/document_cells.h"
#include "exchange/text_output.h"

namespace freehold {
namespace {

bool isAsciiLetter(QChar c)
{
    return (c.unicode() | 0x20) >= 'a' && (c.unicode() | 0x20) <= 'z';
}

bool startsLikeAFormula(QStringView text)
{
    if (text.isEmpty() || (text.front() >= QLatin1Char('0') && text.front() <= QLatin1Char('9'))
        || isAsciiLetter(text.front()))
        return false;
    // Invisible format characters (byte order mark, zero width space) hide a formula from a plain look at the first letter.
    while (!text.isEmpty() && text.front().category() == QChar::Other_Format)
        text = text.sliced(1);
    static const QString starters = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && (starters.contains(text.front()) || text.front().isNull());
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// "-1234.5", "+12": a sign, digits, at most one point.
bool isPlainSignedNumber(QStringView text)
{
    if (text.front() != QLatin1Char('+') && text.front() != QLatin1Char('-'))
        return false;
    int digits = 0;
    int points = 0;
    for (const QChar c : text.sliced(1)) {
        if (isAsciiDigit(c))
            ++digits;
        else if (c == QLatin1Char('.'))
            ++points;
        else
            return false;
    }
    return digits > 0 && points <= 1;
}

/// "+91 98765-43210": a plus, then 7 to 15 digits with the usual separators, no two signs in a row.
bool isPhoneNumber(QStringView text)
{
    if (text.front() != QLatin1Char('+'))
        return false;
    int digits = 0;
    QChar previous = text.front();
    for (const QChar c : text.sliced(1)) {
        if (isAsciiDigit(c))
            ++digits;
        else if (!QStringLiteral(" -()").contains(c) || (c == QLatin1Char('-') && !isAsciiDigit(previous)))
            return false;
        previous = c;
    }
    return digits >= 7 && digits <= 15 && isAsciiDigit(previous);
}

bool wantsCsvQuotes(QStringView field)
{
    return std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
}

void appendCsvUtf8(QByteArray &out, QStringView text)
{
    const qsizetype from = out.size();
    out.resize(from + text.size());
    char *target = out.data() + from;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            out.resize(from);
            out += text.toUtf8();
            return;
        }
        *target++ = static_cast<char>(c.unicode());
    }
}

void appendCsvField(QByteArray &out, const QString &field)
{
    if (!wantsCsvQuotes(field))
        return appendCsvUtf8(out, field);
    QString escaped = field;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    out += '"' + escaped.toUtf8() + '"';
}

QByteArray csvLine(const QList<TableColumn> &columns, const TableRow &row)
{
    QByteArray out;
    out.reserve(columns.size() * 16);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            out += ',';
        if (i >= row.cells.size() || !row.cells[i].isValid())
            continue;
        const QVariant &cell = row.cells[i];
        const bool isText = cell.metaType().id() == QMetaType::QString;
        appendCsvField(out, isText ? csvGuarded(cell.toString()) : plainCellText(cell));
    }
    return out += "\r\n";
}

Result<void> produceCsv(const DocumentTable &table, QIODevice &device, LineTicker &ticker)
{
    TextOutput out(device);
    TableRow header;
    for (const TableColumn &column : table.columns)
        header.cells.append(column.id);
    if (Result<void> put = out.put("\xEF\xBB\xBF" + csvLine(table.columns, header)); !put)
        return put;
    const Result<void> produced = table.produce([&](const TableRow &row) -> Result<void> {
        if (row.role != RowRole::Data)
            return {};
        if (Result<void> put = out.put(csvLine(table.columns, row)); !put)
            return put;
        return ticker.tick();
    });
    return produced ? out.flush() : produced;
}

} // namespace

QString csvGuarded(const QString &text)
{
    if (!startsLikeAFormula(text) || isPlainSignedNumber(text) || isPhoneNumber(text))
        return text;
    return QLatin1Char('\'') + text;
}

Result<qint64> writeCsv(const Document &document, const QString &path, const Progress &progress)
{
    if (document.tables.isEmpty())
        return Error{ErrorCode::Unsupported,
                     text("Document", "\"%1\" has no table to write as CSV. Choose PDF or JSON.").arg(document.title),
                     {}};
    LineTicker ticker(progress);
    const Result<void> written =
        writeFileSafely(path, [&](QIODevice &device) { return produceCsv(document.tables.first(), device, ticker); });
    if (!written)
        return written.error();
    return ticker.lines();
}

} // namespace freehold
