// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_reader.h"

#include "base/text.h"
#include "exchange/sheet_row.h"
#include "exchange/worksheet_row.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <charconv>

namespace freehold {
namespace {

constexpr qint64 kMaxSheetRow = 1'048'576;
constexpr qsizetype kMaxFormula = 8'192;

/// What the cells of one worksheet mean.
struct WorksheetContext {
    const QList<CellFormat> &formats;
    const XlsxStrings &strings;
    bool is1904;
    const SheetOptions &options;
    const SheetRowSink &sink;
};

/// Turns the rows of one worksheet into cells and hands them out.
class WorksheetRows
{
public:
    explicit WorksheetRows(const WorksheetContext &context) : m_context(context) {}

    void begin(QByteArrayView number)
    {
        m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
        m_column = -1;
        m_cells.clear();
        if (m_row < 1 || m_row > kMaxSheetRow)
            stop(damaged());
    }

    void take(const WorksheetCell &cell)
    {
        m_column = cell.column < 0 ? m_column + 1 : cell.column;
        if (m_column >= worksheetColumns)
            return stop(damaged());
        const StoredAs form = storedAs(cell.type);
        if (form == StoredAs::Text || form == StoredAs::SharedText) {
            const QByteArrayView stored =
                form == StoredAs::Text || cell.value.isEmpty() ? cell.value : sharedString(cell.value);
            if (!stored.isEmpty() && hasRoom())
                fillText(m_cells.at(m_column), stored);
        } else if ((!cell.value.isEmpty() || !cell.formula.isEmpty()) && hasRoom()) {
            fill(m_cells.at(m_column), form, cell);
        }
    }

    void end()
    {
        if (m_cells.count() == 0 || m_stopReason)
            return;
        if (++m_filledRows > m_context.options.limits.rows) {
            stop({ErrorCode::Limit,
                  text("Import", "The sheet has more than %1 rows. Split it into smaller files.")
                      .arg(m_context.options.limits.rows),
                  {}});
            return;
        }
        if (m_row <= m_context.options.skipThrough)
            return;
        ++summary.rows;
        if (Result<void> taken = m_context.sink(m_row, m_cells.finished()); !taken)
            stop(taken.error());
    }

    [[nodiscard]] Error cellTooLong() const
    {
        return {ErrorCode::Limit,
                text("Import", "A cell in row %1 is longer than %2 characters. Shorten it and import again.")
                    .arg(m_row)
                    .arg(m_context.options.limits.cellCharacters),
                {}};
    }
    [[nodiscard]] Error damaged() const
    {
        return {ErrorCode::InvalidInput,
                text("Import", "The workbook is damaged at row %1. Open it in a spreadsheet program and save it again.")
                    .arg(m_row),
                {}};
    }

    /// Why no more rows are wanted.
    [[nodiscard]] const std::optional<Error> &stopReason() const { return m_stopReason; }
    [[nodiscard]] qsizetype cellLimit() const { return m_context.options.limits.cellCharacters; }

    SheetSummary summary;

private:
    enum class StoredAs { Number, Text, SharedText, Flag, Fault, Date };

    static StoredAs storedAs(QByteArrayView type)
    {
        if (type.isEmpty())
            return StoredAs::Number;
        if (type.size() > 1)
            return type == "inlineStr" || type == "str" ? StoredAs::Text : StoredAs::Number;
        switch (type.front()) {
        case 's':
            return StoredAs::SharedText;
        case 'b':
            return StoredAs::Flag;
        case 'e':
            return StoredAs::Fault;
        case 'd':
            return StoredAs::Date;
        default:
            return StoredAs::Number;
        }
    }

    bool hasRoom()
    {
        if (m_column < m_context.options.limits.columns)
            return true;
        stop(
            {ErrorCode::Limit,
             text("Import", "Row %1 has more than %2 columns. Remove the columns that are not needed and import again.")
                 .arg(m_row)
                 .arg(m_context.options.limits.columns),
             {}});
        return false;
    }

    void fill(SheetCell &filled, StoredAs form, const WorksheetCell &cell)
    {
        if (cell.value.isEmpty()) {
            fillFormula(filled, cell.formula);
        } else if (form == StoredAs::Flag) {
            filled.kind = SheetCell::Kind::Flag;
            filled.text = cell.value == "1" || cell.value == "true" ? QStringLiteral("true") : QStringLiteral("false");
        } else if (form == StoredAs::Fault) {
            filled.kind = SheetCell::Kind::Fault;
            refill(filled.text, cell.value);
        } else if (form == StoredAs::Date) {
            fillIsoDate(filled, cell.value);
        } else if (!fillNumber(filled, cell.value, formatOf(cell.style), m_context.is1904)) {
            fillText(filled, cell.value);
        }
    }

    [[nodiscard]] CellFormat formatOf(int style) const { return m_context.formats.value(style, CellFormat::Plain); }

    /// Its UTF-8 as stored.
    QByteArrayView sharedString(QByteArrayView digits)
    {
        qlonglong index = 0;
        bool ok = std::from_chars(digits.begin(), digits.end(), index).ptr == digits.end();
        if (!ok)
            index = digits.toLongLong(&ok);
        if (ok && index >= 0 && index < m_context.strings.count())
            return m_context.strings.at(index);
        stop(damaged());
        return {};
    }

    static void fillText(SheetCell &filled, QByteArrayView stored)
    {
        filled.kind = SheetCell::Kind::Text;
        refillXlsxText(filled.text, stored);
    }

    /// Some programs save formulas without their results; passing such a cell off as empty would lose a value silently.
    void fillFormula(SheetCell &filled, QByteArrayView formula)
    {
        ++summary.formulasWithoutResult;
        filled.kind = SheetCell::Kind::Fault;
        filled.text = QLatin1Char('=') + QString::fromUtf8(formula);
    }

    static void fillIsoDate(SheetCell &filled, QByteArrayView stored)
    {
        const QString written = QString::fromUtf8(stored);
        const QDate date = QDate::fromString(written.left(10), Qt::ISODate);
        if (!date.isValid())
            return fillText(filled, stored);
        const QTime time = QTime::fromString(written.mid(11, 8), Qt::ISODate);
        const bool hasTime = time.isValid() && time != QTime(0, 0);
        filled.kind = SheetCell::Kind::Date;
        filled.date = date;
        filled.text = hasTime ? written.left(19) : written.left(10);
    }

    void stop(Error reason)
    {
        if (!m_stopReason)
            m_stopReason = std::move(reason);
    }

    WorksheetContext m_context;
    qint64 m_row = 0;
    qint64 m_filledRows = 0;
    int m_column = -1;
    SheetRowCells m_cells;
    std::optional<Error> m_stopReason;
};

/// Collects the cells of a worksheet from its XML: most rows by the quick reader, what is unusual from the parser.
class WorksheetHandler final : public XmlHandler, public XmlShortcut
{
public:
    explicit WorksheetHandler(const WorksheetContext &context) : m_rows(context) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (name.size() == 1) {
            if (m_isInData)
                startShort(name.front(), attributes);
        } else if (name == "sheetData") {
            m_isInData = true;
            m_dataDepth = m_depth;
        } else if (m_isInData && name == "row") {
            m_rows.begin(attributes.value("r"));
        } else if (name == "rPh") {
            m_isPhonetic = true;
        }
        checkRows();
    }

    void endElement(QByteArrayView name) override
    {
        --m_depth;
        if (name.size() == 1) {
            if (m_isInData && name.front() == 'c')
                endCell();
            m_target = nullptr;
        } else if (name == "sheetData") {
            m_isInData = false;
        } else if (m_isInData && name == "row") {
            m_rows.end();
        } else if (name == "rPh") {
            m_isPhonetic = false;
        }
        checkRows();
    }

    void characters(QByteArrayView utf8) override
    {
        if (!m_target)
            return;
        if (m_target == &m_formula && m_formula.size() + utf8.size() > kMaxFormula)
            return;
        m_target->append(utf8);
        if (m_target->size() > m_rows.cellLimit())
            stop(m_rows.cellTooLong());
    }

    [[nodiscard]] bool isOpen() const override { return m_isInData && m_depth == m_dataDepth; }

    Taken take(QByteArrayView utf8) override
    {
        Taken taken;
        while (!stopReason()) {
            const WorksheetRowReader::Found found = m_reader.read(utf8.sliced(taken.bytes));
            if (found != WorksheetRowReader::Found::Row || !isWithinLimits()) {
                taken.isCut = found == WorksheetRowReader::Found::CutRow;
                break;
            }
            taken.bytes += m_reader.bytes();
            taken.lines += m_reader.lines();
            m_rows.begin(m_reader.number());
            for (const WorksheetCell &cell : m_reader.cells())
                m_rows.take(cell);
            m_rows.end();
            checkRows();
        }
        return taken;
    }

    [[nodiscard]] qsizetype parserShare(QByteArrayView utf8) const override
    {
        const qsizetype row = m_isInData ? utf8.indexOf("</row>") : utf8.indexOf("sheetData");
        const qsizetype end = row < 0 ? -1 : utf8.indexOf('>', row);
        return end < 0 ? utf8.size() : end + 1;
    }

    [[nodiscard]] const SheetSummary &summary() const { return m_rows.summary; }

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

    void beginCell(const XmlAttributes &attributes)
    {
        const QByteArrayView reference = attributes.value("r");
        m_column = reference.isEmpty() ? -1 : columnOfReference(reference);
        if (m_column < 0 && !reference.isEmpty())
            stop(m_rows.damaged());
        m_style = attributes.value("s").toInt();
        m_type.resize(0);
        m_type.append(attributes.value("t"));
        m_value.resize(0);
        m_formula.resize(0);
    }

    void endCell() { m_rows.take({m_column, m_style, m_type, m_value, m_formula}); }

    /// The parser words the refusal of what is too long.
    [[nodiscard]] bool isWithinLimits() const
    {
        const std::vector<WorksheetCell> &cells = m_reader.cells();
        return std::all_of(cells.begin(), cells.end(), [most = m_rows.cellLimit()](const WorksheetCell &cell) {
            return cell.value.size() <= most && cell.formula.size() <= std::min(most, kMaxFormula);
        });
    }

    void checkRows()
    {
        if (m_rows.stopReason())
            stop(*m_rows.stopReason());
    }

    WorksheetRows m_rows;
    WorksheetRowReader m_reader;
    int m_depth = 0;
    int m_dataDepth = 0;
    bool m_isInData = false;
    bool m_isPhonetic = false;
    int m_column = -1;
    int m_style = 0;
    QByteArray m_type;
    QByteArray m_value;
    QByteArray m_formula;
    QByteArray *m_target = nullptr;
};

/// Reports the bytes that pass, and stops when told.
ByteSource withProgress(ByteSource source, qint64 total, const Progress &progress)
{
    if (!progress)
        return source;
    return [source = std::move(source), total, &progress, done = qint64(0)](char *buffer,
                                                                            qint64 capacity) mutable -> Result<qint64> {
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
        return Error{
            ErrorCode::NotFound,
            text("Import", "%1 cannot be opened. Check that the file is there and that you may read it.").arg(path),
            {}};
    if (file.size() > limit)
        return Error{
            ErrorCode::Limit,
            text("Import", "The workbook is larger than %1. Split it, or save the sheet as CSV and import that.")
                .arg(QLocale().formattedDataSize(limit)),
            {}};
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
        return Error{ErrorCode::NotFound,
                     text("Import", "The workbook has no sheet named %1. It has: %2.")
                         .arg(options.sheetName, sheetNames().join(QStringLiteral(", "))),
                     {}};
    const XlsxSheetPart &sheet = m_workbook.sheets.at(index);
    const Result<ByteSource> source = m_archive.stream(sheet.part);
    if (!source)
        return source.error();
    WorksheetHandler handler(WorksheetContext{m_formats, m_strings, m_workbook.is1904, options, sink});
    const ByteSource watched = withProgress(*source, m_archive.declaredSize(sheet.part), progress);
    if (Result<void> parsed = parseXml(watched, handler, sheet.name, &handler); !parsed)
        return parsed.error();
    return handler.summary();
}

} // namespace freehold
