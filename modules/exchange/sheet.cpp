// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "base/text.h"
#include "exchange/csv_reader.h"
#include "exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>

namespace freehold {
namespace {

constexpr qint64 kOleDirectoryBytes = 4096;

/// A file in a format that cannot be read, known by how it begins.
struct ForeignFormat {
    QByteArray start;
    const char *refusal;
};

const std::array<ForeignFormat, 5> kForeignFormats = {{
    {"%PDF-", QT_TRANSLATE_NOOP("Import", "This is a PDF document. Ask for the table as .xlsx or CSV.")},
    {"{\\rtf", QT_TRANSLATE_NOOP("Import", "This is a text document. Copy its table into a spreadsheet and save that as .xlsx or CSV.")},
    {"\x1f\x8b", QT_TRANSLATE_NOOP("Import", "This is a compressed archive. Unpack it and import the table inside.")},
    {"Rar!", QT_TRANSLATE_NOOP("Import", "This is a compressed archive. Unpack it and import the table inside.")},
    {"7z\xbc\xaf", QT_TRANSLATE_NOOP("Import", "This is a compressed archive. Unpack it and import the table inside.")},
}};

QByteArray inUtf16(QLatin1String name)
{
    QByteArray bytes;
    for (const char c : name)
        bytes.append(c).append('\0');
    return bytes;
}

/// The container of Office before 2007, which password-protected workbooks of today use as well. Its directory tells.
Error refuseOleFile(QFile &file, const QByteArray &header)
{
    const auto sector = qFromLittleEndian<quint32>(header.constData() + 48);
    const int shift = std::clamp(int(qFromLittleEndian<quint16>(header.constData() + 30)), 7, 16);
    file.seek((qint64(sector) + 1) << shift);
    if (file.read(kOleDirectoryBytes).contains(inUtf16(QLatin1String("EncryptedPackage"))))
        return {ErrorCode::Unsupported, text("Import", "The workbook is locked with a password. Remove the password in the spreadsheet program, save it and import it again."), {}};
    return {ErrorCode::Unsupported, text("Import", "This is a workbook of Excel 2003 or older (.xls). Open it in a spreadsheet program, save it as .xlsx and import that."), {}};
}

bool isMarkup(const QByteArray &start)
{
    const QByteArray text = start.mid(start.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed().left(16).toLower();
    return text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<table") || text.startsWith("<?xml");
}

/// A number, date or amount rather than a word: holds digits and no letters.
bool looksLikeValue(const SheetCell &cell)
{
    if (cell.kind != SheetCell::Kind::Text)
        return true;
    bool hasDigit = false;
    for (const QChar c : cell.text) {
        if (c.isLetter())
            return false;
        hasDigit = hasDigit || c.isDigit();
    }
    return hasDigit;
}

struct RowFill {
    int filled = 0;
    int values = 0;
};

RowFill fillOf(const QList<SheetCell> &cells)
{
    RowFill fill;
    for (const SheetCell &cell : cells) {
        if (cell.isEmpty() || QStringView(cell.text).trimmed().isEmpty())
            continue;
        ++fill.filled;
        fill.values += looksLikeValue(cell) ? 1 : 0;
    }
    return fill;
}

/// Collects the first rows and then stops the reader.
class PreviewSink
{
public:
    PreviewSink(QList<SheetRow> &rows, int wanted) : m_rows(rows), m_wanted(wanted) {}

    Result<void> operator()(qint64 number, const QList<SheetCell> &cells)
    {
        m_rows.append({number, cells});
        if (m_rows.size() >= m_wanted)
            return Error{ErrorCode::Cancelled, {}, {}};
        return {};
    }

    /// The reader's result; having stopped it ourselves is no trouble.
    [[nodiscard]] Result<void> judge(const Result<SheetSummary> &read) const
    {
        return read || m_rows.size() >= m_wanted ? Result<void>() : Result<void>(read.error());
    }

private:
    QList<SheetRow> &m_rows;
    int m_wanted;
};

Result<void> previewCsv(const QString &path, const SheetOptions &options, int rows, SheetPreview &preview)
{
    const Result<CsvShape> shape = detectCsv(path, options);
    if (!shape)
        return shape.error();
    preview.encoding = shape->encoding;
    preview.isEncodingSure = shape->isEncodingSure;
    preview.delimiter = shape->delimiter;
    PreviewSink sink(preview.rows, rows);
    return sink.judge(readCsv(path, *shape, options, std::ref(sink), {}));
}

Result<void> previewXlsx(const QString &path, const SheetOptions &options, int rows, SheetPreview &preview)
{
    Result<XlsxFile> file = XlsxFile::open(path, options.limits);
    if (!file)
        return file.error();
    preview.sheetNames = file->sheetNames();
    preview.sheetName = options.sheetName.isEmpty() ? preview.sheetNames.first() : options.sheetName;
    PreviewSink sink(preview.rows, rows);
    return sink.judge(file->read(options, std::ref(sink), {}));
}

} // namespace

Result<SheetFormat> detectSheetFormat(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, text("Import", "%1 cannot be opened. Check that the file is there and that you may read it.").arg(path), {}};
    const QByteArray start = file.read(512);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return SheetFormat::Xlsx;
    if (start.size() >= 512 && start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return refuseOleFile(file, start);
    for (const ForeignFormat &format : kForeignFormats) {
        if (start.startsWith(format.start))
            return Error{ErrorCode::Unsupported, text("Import", format.refusal), {}};
    }
    if (isMarkup(start))
        return Error{ErrorCode::Unsupported, text("Import", "This is a web page or XML file, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and import that."), {}};
    return SheetFormat::Csv;
}

Result<SheetPreview> previewSheet(const QString &path, const SheetOptions &options, int rows)
{
    const Result<SheetFormat> format = detectSheetFormat(path);
    if (!format)
        return format.error();
    SheetPreview preview;
    preview.format = *format;
    const Result<void> read = *format == SheetFormat::Csv ? previewCsv(path, options, rows, preview) : previewXlsx(path, options, rows, preview);
    if (!read)
        return read.error();
    preview.headerRow = guessHeaderRow(preview.rows);
    return preview;
}

Result<SheetSummary> readSheet(const QString &path, const SheetOptions &options, const SheetRowSink &sink, const Progress &progress)
{
    const Result<SheetFormat> format = detectSheetFormat(path);
    if (!format)
        return format.error();
    if (*format == SheetFormat::Csv) {
        const Result<CsvShape> shape = detectCsv(path, options);
        return shape ? readCsv(path, *shape, options, sink, progress) : Result<SheetSummary>(shape.error());
    }
    Result<XlsxFile> file = XlsxFile::open(path, options.limits);
    return file ? file->read(options, sink, progress) : Result<SheetSummary>(file.error());
}

std::optional<qint64> guessHeaderRow(const QList<SheetRow> &rows)
{
    QList<int> widths;
    for (const SheetRow &row : rows)
        widths.append(fillOf(row.cells).filled);
    std::sort(widths.begin(), widths.end(), std::greater<>());
    // The second fullest row: one odd line must not set the measure.
    const int typical = widths.value(widths.size() > 1 ? 1 : 0);
    for (const SheetRow &row : rows) {
        const RowFill fill = fillOf(row.cells);
        if (fill.filled == 0 || fill.filled * 10 < typical * 7)
            continue;
        // The first full row is the header or, where none is given, already a record.
        return fill.values * 4 <= fill.filled ? std::optional(row.number) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace freehold
