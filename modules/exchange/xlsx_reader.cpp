// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_reader.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace freehold {
namespace {

constexpr qint64 kMaxSheetRow = 1'048'576;
constexpr int kMaxSheetColumn = 16'384;
constexpr qsizetype kMaxFormula = 8'192;

/// Column of "BC12", counted from 0; -1 if there is no such column.
int columnOfReference(QByteArrayView reference)
{
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > kMaxSheetColumn)
            return -1;
    }
    return column - 1;
}

/// Turns the rows of one worksheet into cells.
class WorksheetHandler final : public XmlHandler
{
public:
    struct Context {
        const QList<CellFormat> &formats;
        const XlsxStrings &strings;
        bool is1904;
        const SheetOptions &options;
        const SheetRowSink &sink;
    };

    explicit WorksheetHandler(const Context &context) : m_context(context) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name.size() == 1) {
            if (m_isInData)
                startShort(name.front(), attributes);
        } else if (name == "sheetData") {
            m_isInData = true;
        } else if (m_isInData && name == "row") {
            beginRow(attributes);
        } else if (name == "rPh") {
            m_isPhonetic = true;
        }
    }

    void endElement(QByteArrayView name) override
    {
        if (name.size() == 1) {
            if (m_isInData && name.front() == 'c')
                endCell();
            m_target = nullptr;
        } else if (name == "sheetData") {
            m_isInData = false;
        } else if (m_isInData && name == "row") {
            endRow();
        } else if (name == "rPh") {
            m_isPhonetic = false;
        }
    }

    void characters(QByteArrayView utf8) override
    {
        if (!m_target)
            return;
        if (m_target == &m_formula && m_formula.size() + utf8.size() > kMaxFormula)
            return;
        m_target->append(utf8);
        if (m_target->size() > m_context.options.limits.cellCharacters)
            stop({ErrorCode::Limit, text("Import", "A cell in row %1 is longer than %2 characters. Shorten it and import again.")
                                        .arg(m_row).arg(m_context.options.limits.cellCharacters), {}});
    }

    SheetSummary summary;

private:
    /// The elements that come by the million: cell, value, text, formula.
    void startShort(char name, const XmlAttributes &attributes)
    {
        if (name == 'c')
            beginCell(attributes);
        else if (name == 'v' || (name == 't' && !m_isPhonetic))
            m_target = &m_value;
        else if (name == 'f')
            m_target = &m_formula;
    }

    void beginRow(const XmlAttributes &attributes)
    {
        const QByteArrayView number = attributes.value("r");
        m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
        m_nextColumn = 0;
        m_cells.resize(0);
        if (m_row < 1 || m_row > kMaxSheetRow)
            stop(damaged());
    }

    void beginCell(const XmlAttributes &attributes)
    {
        const QByteArrayView reference = attributes.value("r");
        m_column = reference.isEmpty() ? m_nextColumn : columnOfReference(reference);
        m_nextColumn = m_column + 1;
        m_style = attributes.value("s").toInt();
        m_type.resize(0);
        m_type.append(attributes.value("t"));
        m_value.resize(0);
        m_formula.resize(0);
        if (m_column < 0 || m_column >= kMaxSheetColumn)
            stop(damaged());
    }

    void endCell()
    {
        SheetCell cell = makeCell();
        if (cell.isEmpty())
            return;
        if (m_column >= m_context.options.limits.columns) {
            stop({ErrorCode::Limit, text("Import", "Row %1 has more than %2 columns. Remove the columns that are not needed and import again.")
                                        .arg(m_row).arg(m_context.options.limits.columns), {}});
            return;
        }
        if (m_cells.size() <= m_column)
            m_cells.resize(m_column + 1);
        m_cells[m_column] = std::move(cell);
    }

    void endRow()
    {
        if (m_cells.isEmpty() || stopReason())
            return;
        if (++m_filledRows > m_context.options.limits.rows) {
            stop({ErrorCode::Limit, text("Import", "The sheet has more than %1 rows. Split it into smaller files.").arg(m_context.options.limits.rows), {}});
            return;
        }
        if (m_row <= m_context.options.skipThrough)
            return;
        ++summary.rows;
        if (Result<void> taken = m_context.sink(m_row, m_cells); !taken)
            stop(taken.error());
    }

    SheetCell makeCell()
    {
        if (m_type == "s")
            return m_value.isEmpty() ? SheetCell{} : textCell(sharedString());
        if (m_type == "inlineStr" || m_type == "str")
            return textCell(xlsxText(m_value));
        if (m_value.isEmpty())
            return m_formula.isEmpty() ? SheetCell{} : formulaCell();
        if (m_type == "b")
            return {m_value == "1" || m_value == "true" ? QStringLiteral("true") : QStringLiteral("false"), SheetCell::Kind::Flag, {}, false};
        if (m_type == "e")
            return {QString::fromUtf8(m_value), SheetCell::Kind::Fault, {}, false};
        if (m_type == "d")
            return isoDateCell();
        const std::optional<QString> number = plainNumber(m_value);
        if (!number)
            return textCell(xlsxText(m_value));
        return cellFromNumber(*number, m_context.formats.value(m_style, CellFormat::Plain), m_context.is1904);
    }

    QString sharedString()
    {
        bool ok = false;
        const qlonglong index = m_value.toLongLong(&ok);
        if (ok && index >= 0 && index < m_context.strings.count())
            return m_context.strings.at(index);
        stop(damaged());
        return {};
    }

    static SheetCell textCell(QString value)
    {
        const SheetCell::Kind kind = value.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
        return {std::move(value), kind, {}, false};
    }

    /// Some programs save formulas without their results; passing such a cell off as empty would lose a value silently.
    SheetCell formulaCell()
    {
        ++summary.formulasWithoutResult;
        return {QLatin1Char('=') + QString::fromUtf8(m_formula), SheetCell::Kind::Fault, {}, false};
    }

    SheetCell isoDateCell() const
    {
        const QString written = QString::fromUtf8(m_value);
        const QDate date = QDate::fromString(written.left(10), Qt::ISODate);
        if (!date.isValid())
            return textCell(written);
        const QTime time = QTime::fromString(written.mid(11, 8), Qt::ISODate);
        const bool hasTime = time.isValid() && time != QTime(0, 0);
        return {hasTime ? written.left(19) : written.left(10), SheetCell::Kind::Date, date, false};
    }

    [[nodiscard]] Error damaged() const
    {
        return {ErrorCode::InvalidInput, text("Import", "The workbook is damaged at row %1. Open it in a spreadsheet program and save it again.").arg(m_row), {}};
    }

    Context m_context;
    bool m_isInData = false;
    bool m_isPhonetic = false;
    qint64 m_row = 0;
    qint64 m_filledRows = 0;
    int m_column = 0;
    int m_nextColumn = 0;
    int m_style = 0;
    QByteArray m_type;
    QByteArray m_value;
    QByteArray m_formula;
    QByteArray *m_target = nullptr;
    QList<SheetCell> m_cells;
};

/// Reports the bytes that pass, and stops when told.
ByteSource withProgress(ByteSource source, qint64 total, const Progress &progress)
{
    if (!progress)
        return source;
    return [source = std::move(source), total, &progress, done = qint64(0)](char *buffer, qint64 capacity) mutable -> Result<qint64> {
        Result<qint64> got = source(buffer, capacity);
        if (!got)
            return got;
        done += *got;
        if (!progress(done, std::max(done, total)))
            return Error{ErrorCode::Cancelled, text("Import", "The import was stopped."), {}};
        return got;
    };
}

Result<QByteArray> readWorkbookBytes(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, text("Import", "%1 cannot be opened. Check that the file is there and that you may read it.").arg(path), {}};
    if (file.size() > limit)
        return Error{ErrorCode::Limit,
                     text("Import", "The workbook is larger than %1. Split it, or save the sheet as CSV and import that.")
                         .arg(QLocale().formattedDataSize(limit)), {}};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Trouble, text("Import", "Reading %1 stopped: %2.").arg(path, file.errorString()), {}};
    return bytes;
}

} // namespace

Result<XlsxFile> XlsxFile::open(const QString &path, const SheetLimits &limits)
{
    Result<QByteArray> bytes = readWorkbookBytes(path, limits.xlsxBytes);
    if (!bytes)
        return bytes.error();
    Result<ZipArchive> archive = ZipArchive::open(std::move(bytes).value());
    if (!archive)
        return archive.error();
    Result<XlsxWorkbook> workbook = readXlsxWorkbook(archive.value());
    if (!workbook)
        return workbook.error();
    XlsxFile file(std::move(archive).value(), std::move(workbook).value());
    Result<QList<CellFormat>> formats = readXlsxStyles(file.m_archive, file.m_workbook);
    if (!formats)
        return formats.error();
    file.m_formats = std::move(formats).value();
    Result<XlsxStrings> strings = readXlsxStrings(file.m_archive, file.m_workbook, limits);
    if (!strings)
        return strings.error();
    file.m_strings = std::move(strings).value();
    return file;
}

QStringList XlsxFile::sheetNames() const
{
    QStringList names;
    for (const XlsxSheetPart &sheet : m_workbook.sheets)
        names.append(sheet.name);
    return names;
}

Result<SheetSummary> XlsxFile::read(const SheetOptions &options, const SheetRowSink &sink, const Progress &progress)
{
    const qsizetype index = options.sheetName.isEmpty() ? 0 : sheetNames().indexOf(options.sheetName);
    if (index < 0)
        return Error{ErrorCode::NotFound, text("Import", "The workbook has no sheet named %1. It has: %2.")
                                              .arg(options.sheetName, sheetNames().join(QStringLiteral(", "))), {}};
    const XlsxSheetPart &sheet = m_workbook.sheets.at(index);
    const Result<ByteSource> source = m_archive.stream(sheet.part);
    if (!source)
        return source.error();
    WorksheetHandler handler({m_formats, m_strings, m_workbook.is1904, options, sink});
    const ByteSource watched = withProgress(*source, m_archive.declaredSize(sheet.part), progress);
    if (Result<void> parsed = parseXml(watched, handler, sheet.name); !parsed)
        return parsed.error();
    return handler.summary;
}

} // namespace freehold
