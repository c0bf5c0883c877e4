// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "base/safe_file.h"
#include "base/text.h"
#include "exchange/document_cells.h"
#include "exchange/text_output.h"

#include <array>
#include <string_view>

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
    constexpr std::u16string_view starters = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && (starters.find(text.front().unicode()) != starters.npos || text.front().isNull());
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

bool isPhoneSeparator(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('-') || c == QLatin1Char('(') || c == QLatin1Char(')');
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
        else if (!isPhoneSeparator(c) || (c == QLatin1Char('-') && !isAsciiDigit(previous)))
            return false;
        previous = c;
    }
    return digits >= 7 && digits <= 15 && isAsciiDigit(previous);
}

bool wantsCsvGuard(QStringView text)
{
    return startsLikeAFormula(text) && !isPlainSignedNumber(text) && !isPhoneNumber(text);
}

/// 1: asks for quotes around the field; 2: does not stand for itself in UTF-8.
constexpr std::array<quint8, 256> csvLetters = [] {
    std::array<quint8, 256> letters{};
    letters['"'] = letters[','] = letters['\n'] = letters['\r'] = 1;
    for (size_t i = 0x80; i < letters.size(); ++i)
        letters[i] = 2;
    return letters;
}();

/// Copies the field and says what its letters ask for together; with 2 among it the copy is of no use.
int copyCsvAscii(QStringView field, char *out)
{
    int asks = 0;
    for (const QChar c : field) {
        asks |= csvLetters[std::min<size_t>(c.unicode(), 0xFF)];
        *out++ = static_cast<char>(c.unicode());
    }
    return asks;
}

char csvByte(QChar c)
{
    return static_cast<char>(c.unicode());
}

char csvByte(char c)
{
    return c;
}

template <typename Letters>
char *putCsvQuoted(char *out, bool isGuarded, Letters letters)
{
    *out++ = '"';
    if (isGuarded)
        *out++ = '\'';
    for (const auto letter : letters) {
        const char c = csvByte(letter);
        if (c == '"')
            *out++ = '"';
        *out++ = c;
    }
    *out++ = '"';
    return out;
}

void putCsvField(TextOutput &out, QStringView field, bool isGuarded)
{
    // At worst every letter takes three bytes of UTF-8 or two of a doubled quotation mark, within a pair of them.
    char *const start = out.room(3 * field.size() + 3);
    char *const letters = isGuarded ? start + 1 : start;
    *start = '\''; // overwritten if there is no need of it
    const int asks = copyCsvAscii(field, letters);
    if (asks == 0)
        return out.took(letters + field.size());
    if (asks == 1)
        return out.took(putCsvQuoted(start, isGuarded, field));
    const QByteArray utf8 = field.toUtf8();
    if ((asks & 1) != 0)
        return out.took(putCsvQuoted(start, isGuarded, QByteArrayView(utf8)));
    out.took(std::copy(utf8.begin(), utf8.end(), letters));
}

void putCsvCell(TextOutput &out, const QVariant &cell)
{
    const CellType type = cellTypeOf(cell);
    if (type == CellType::Text) {
        const auto &words = cellContent<QString>(cell);
        putCsvField(out, words, wantsCsvGuard(words));
    } else if (type == CellType::Area || type == CellType::Other) {
        putCsvField(out, plainCellText(cell), false);
    } else {
        out.took(putPlainCell(out.room(plainCellRoom), type, cell));
    }
}

void putCsvBreak(TextOutput &out, std::string_view letters)
{
    char *const to = out.room(static_cast<qsizetype>(letters.size()));
    out.took(std::copy(letters.begin(), letters.end(), to));
}

Result<void> putCsvLine(TextOutput &out, qsizetype columns, const TableRow &row)
{
    for (qsizetype i = 0; i < columns; ++i) {
        if (i > 0)
            putCsvBreak(out, ",");
        if (i < row.cells.size())
            putCsvCell(out, row.cells[i]);
    }
    putCsvBreak(out, "\r\n");
    return out.flushIfLarge();
}

Result<void> produceCsv(const DocumentTable &table, QIODevice &device, LineTicker &ticker)
{
    TextOutput out(device);
    TableRow header;
    for (const TableColumn &column : table.columns)
        header.cells.append(column.id);
    if (Result<void> put = out.put("\xEF\xBB\xBF"); !put)
        return put;
    if (Result<void> put = putCsvLine(out, table.columns.size(), header); !put)
        return put;
    const Result<void> produced = table.produce([&](const TableRow &row) -> Result<void> {
        if (row.role != RowRole::Data)
            return {};
        if (Result<void> put = putCsvLine(out, table.columns.size(), row); !put)
            return put;
        return ticker.tick();
    });
    return produced ? out.flush() : produced;
}

} // namespace

QString csvGuarded(const QString &text)
{
    return wantsCsvGuard(text) ? QLatin1Char('\'') + text : text;
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
