// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "base/text.h"
#include "exchange/text_encoding.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMap>

#include <cmath>

namespace freehold {
namespace {

constexpr qint64 kCsvChunk = 128 * 1024; ///< small enough for the processor to keep at hand
constexpr qint64 kCsvSample = 64 * 1024;

Result<void> openCsvFile(QFile &file, const SheetLimits &limits)
{
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     text("Import", "%1 cannot be opened. Check that the file is there and that you may read it.")
                         .arg(file.fileName()),
                     {}};
    if (file.size() > limits.csvBytes)
        return Error{
            ErrorCode::Limit,
            text("Import", "The file is larger than %1. Split it into smaller files and import them one after another.")
                .arg(QLocale().formattedDataSize(limits.csvBytes)),
            {}};
    return {};
}

/// The user's word on the encoding; the mark is still passed over, and settles the byte order of "UTF-16".
EncodingGuess givenEncoding(QIODevice &device, const QByteArray &name)
{
    const std::optional<EncodingGuess> mark = encodingByMark(device);
    return mark && mark->name.startsWith(name.toUpper()) ? *mark : EncodingGuess{name, 0, true};
}

/// The separator named by a first line such as "sep=;", which Excel writes and understands.
QChar separatorLine(QStringView sample)
{
    if (sample.size() < 5 || !sample.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return {};
    return sample.size() == 5 || sample.at(5) == u'\r' || sample.at(5) == u'\n' ? sample.at(4) : QChar();
}

double evennessOfColumns(QStringView sample, bool isWhole, QChar delimiter)
{
    QMap<qsizetype, int> rowsByWidth;
    int rows = 0;
    CsvParser parser(delimiter, SheetLimits{}, [&](qint64, const QList<SheetCell> &cells) -> Result<void> {
        ++rowsByWidth[cells.size()];
        ++rows;
        return {};
    });
    // A limit passed under the wrong delimiter only ends the counting.
    if (parser.feed(sample).ok() && (isWhole || rows == 0))
        static_cast<void>(parser.finish().ok());
    double best = 0;
    for (auto it = rowsByWidth.cbegin(); it != rowsByWidth.cend(); ++it)
        best = std::max(best, double(it.value()) / rows * std::log2(double(it.key())));
    return best;
}

class CsvFileReader
{
public:
    CsvFileReader(const CsvShape &shape, const SheetOptions &options, const SheetRowSink &sink)
        : m_parser(shape.delimiter, options.limits,
                   [this, shape, skipThrough = options.skipThrough,
                    &sink](qint64 number, const QList<SheetCell> &cells) -> Result<void> {
                       if (number <= skipThrough || (number == 1 && shape.hasSeparatorLine))
                           return {};
                       ++m_summary.rows;
                       return sink(number, cells);
                   })
    {}

    Result<SheetSummary> read(QFile &file, TextDecoder &decoder, const Progress &progress)
    {
        QByteArray bytes(kCsvChunk, Qt::Uninitialized);
        const qint64 size = file.size();
        while (true) {
            const qint64 got = file.read(bytes.data(), bytes.size());
            if (got <= 0)
                break;
            if (Result<void> fed = m_parser.feed(decoder.decode(QByteArrayView(bytes).first(got))); !fed)
                return fed.error();
            if (progress && !progress(file.pos(), size))
                return Error{ErrorCode::Cancelled, text("Import", "The import was stopped."), {}};
        }
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::Trouble,
                         text("Import", "Reading %1 stopped: %2.").arg(file.fileName(), file.errorString()),
                         {}};
        if (Result<void> fed = m_parser.feed(decoder.finish()); !fed)
            return fed.error();
        if (Result<void> ended = m_parser.finish(); !ended)
            return ended.error();
        m_summary.hasReplacements = decoder.hasReplaced();
        return m_summary;
    }

private:
    SheetSummary m_summary;
    CsvParser m_parser;
};

} // namespace

QChar guessDelimiter(QStringView sample, bool isWhole)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const double score = evennessOfColumns(sample, isWhole, candidate);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

QString withoutFormulaGuard(const QString &cell)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20\ufffd");
    if (!cell.startsWith(u'\''))
        return cell;
    // Invisible characters before the sign do not hide it from a spreadsheet, nor from the export's guard.
    qsizetype sign = 1;
    while (sign < cell.size() && cell.at(sign).category() == QChar::Other_Format)
        ++sign;
    return sign < cell.size() && risky.contains(cell.at(sign)) ? cell.mid(1) : cell;
}

Result<CsvShape> detectCsv(const QString &path, const SheetOptions &options)
{
    QFile file(path);
    if (Result<void> opened = openCsvFile(file, options.limits); !opened)
        return opened.error();

    CsvShape shape;
    const EncodingGuess guess =
        options.encoding.isEmpty() ? guessEncoding(file) : givenEncoding(file, options.encoding);
    shape.encoding = guess.name;
    shape.isEncodingSure = guess.isSure;
    shape.markBytes = guess.markBytes;
    std::optional<TextDecoder> decoder = TextDecoder::forEncoding(shape.encoding);
    if (!decoder)
        return Error{ErrorCode::Unsupported,
                     text("Import", "The encoding %1 is not known here. Choose another, or save the file as UTF-8.")
                         .arg(QString::fromLatin1(shape.encoding)),
                     {}};

    file.seek(shape.markBytes);
    const QString sample = decoder->decode(file.read(kCsvSample));
    const QChar named = separatorLine(sample);
    shape.hasSeparatorLine = !named.isNull();
    shape.delimiter = !options.delimiter.isNull() ? options.delimiter
                      : !named.isNull()           ? named
                                                  : guessDelimiter(sample, file.atEnd());
    return shape;
}

Result<SheetSummary> readCsv(const QString &path, const CsvShape &shape, const SheetOptions &options,
                             const SheetRowSink &sink, const Progress &progress)
{
    QFile file(path);
    if (Result<void> opened = openCsvFile(file, options.limits); !opened)
        return opened.error();
    std::optional<TextDecoder> decoder = TextDecoder::forEncoding(shape.encoding);
    if (!decoder)
        return Error{ErrorCode::Unsupported,
                     text("Import", "The encoding %1 is not known here. Choose another, or save the file as UTF-8.")
                         .arg(QString::fromLatin1(shape.encoding)),
                     {}};
    file.seek(shape.markBytes);
    return CsvFileReader(shape, options, sink).read(file, *decoder, progress);
}

CsvParser::CsvParser(QChar delimiter, const SheetLimits &limits, SheetRowSink sink)
    : m_delimiter(delimiter), m_limits(limits), m_sink(std::move(sink)),
      m_marks({delimiter.unicode(), u'"', u'\n', u'\r'})
{}

Result<void> CsvParser::feed(QStringView text)
{
    m_text = text;
    m_marks.begin(text);
    for (qsizetype i = 0; i < text.size() && !m_error;)
        i = m_state == State::Quoted ? takeQuoted(i) : takePlain(i);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

Result<void> CsvParser::finish()
{
    if (!m_error && m_state == State::Quoted)
        fail(ErrorCode::InvalidInput,
             text("Import",
                  "The quotation mark opened in line %1 is never closed. Close it or remove it, and import again.")
                 .arg(m_quoteLine));
    if (!m_error && (m_state != State::CellStart || m_cells.count() > 0))
        endRecord(m_cell);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

bool CsvParser::endsCell(qsizetype at) const
{
    const QChar c = m_text.at(at);
    return c == m_delimiter || c == u'\n' || c == u'\r';
}

/// Whether this is the line feed of a line end that a carriage return began.
bool CsvParser::passAfterReturn(QChar c)
{
    m_isAfterCr = false;
    return c == u'\n';
}

qsizetype CsvParser::takePlain(qsizetype from)
{
    const QChar first = m_text.at(from);
    if (m_isAfterCr && passAfterReturn(first))
        return from + 1;
    if (first == u'"' && m_state == State::CellStart)
        return takeOpeningQuote(from);
    if (first == u'"' && m_state == State::QuoteInQuoted) {
        append(m_text.sliced(from, 1));
        m_state = State::Quoted;
        return from + 1;
    }

    qsizetype end = m_marks.next(from);
    while (end < m_text.size() && m_text.at(end) == u'"' && m_delimiter != u'"')
        end = m_marks.next(end + 1);
    const QStringView run = m_text.sliced(from, end - from);
    if (m_state == State::CellStart && end < m_text.size()) {
        checkLength(run.size());
        return takeEnd(end, run);
    }
    if (!run.isEmpty()) {
        append(run);
        m_state = State::Plain;
    }
    return end == m_text.size() ? end : takeEnd(end, m_cell);
}

qsizetype CsvParser::takeOpeningQuote(qsizetype from)
{
    m_state = State::Quoted;
    m_quoteLine = m_line;
    qsizetype close = m_marks.next(from + 1);
    while (close < m_text.size() && m_text.at(close) == m_delimiter)
        close = m_marks.next(close + 1);
    const bool isWhole = close + 1 < m_text.size() && m_text.at(close) == u'"' && endsCell(close + 1);
    if (!isWhole)
        return from + 1;
    const QStringView cell = m_text.sliced(from + 1, close - from - 1);
    checkLength(cell.size());
    return takeEnd(close + 1, cell);
}

qsizetype CsvParser::takeQuoted(qsizetype from)
{
    if (m_isAfterCr && passAfterReturn(m_text.at(from)))
        return from + 1;
    qsizetype end = m_marks.next(from);
    while (end < m_text.size() && m_text.at(end) == m_delimiter)
        end = m_marks.next(end + 1);
    append(m_text.sliced(from, end - from));
    if (end == m_text.size())
        return end;
    if (m_text.at(end) == u'"') {
        m_state = State::QuoteInQuoted;
    } else {
        append(u"\n");
        ++m_line;
        m_isAfterCr = m_text.at(end) == u'\r';
    }
    return end + 1;
}

/// What stands at `at` ends the cell, which is all of `cell`.
qsizetype CsvParser::takeEnd(qsizetype at, QStringView cell)
{
    const QChar end = m_text.at(at);
    if (end == m_delimiter) {
        endCell(cell);
        return at + 1;
    }
    endRecord(cell);
    ++m_line;
    m_recordLine = m_line;
    if (end != u'\r')
        return at + 1;
    const bool isWhole = at + 1 < m_text.size();
    m_isAfterCr = !isWhole;
    return isWhole && m_text.at(at + 1) == u'\n' ? at + 2 : at + 1;
}

void CsvParser::append(QStringView run)
{
    checkLength(m_cell.size() + run.size());
    if (!m_error)
        m_cell.append(run);
}

void CsvParser::refuseLength()
{
    fail(ErrorCode::Limit,
         m_state == State::Quoted
             ? freehold::text("Import", "The cell that begins in line %1 is longer than %2 characters. Check that its "
                                        "quotation mark is closed.")
                   .arg(m_quoteLine)
                   .arg(m_limits.cellCharacters)
             : freehold::text(
                   "Import",
                   "A cell in line %1 is longer than %2 characters. Shorten it, or check that this is a table.")
                   .arg(m_line)
                   .arg(m_limits.cellCharacters));
}

/// `cell` may be m_cell itself.
void CsvParser::endCell(QStringView cell)
{
    m_state = State::CellStart;
    if (m_error)
        return;
    if (m_cells.count() >= m_limits.columns) {
        fail(ErrorCode::Limit, text("Import", "Line %1 has more than %2 columns. Remove the columns that are not "
                                              "needed, or choose another separator.")
                                   .arg(m_recordLine)
                                   .arg(m_limits.columns));
        return;
    }
    SheetCell &taken = m_cells.add();
    refill(taken.text, cell);
    if (!cell.isEmpty()) {
        taken.kind = SheetCell::Kind::Text;
        if (cell.front() == u'\'')
            taken.text = withoutFormulaGuard(taken.text);
    }
    if (!m_cell.isEmpty())
        m_cell.resize(0);
}

void CsvParser::endRecord(QStringView lastCell)
{
    if (m_cells.count() == 0 && lastCell.isEmpty()) {
        m_state = State::CellStart;
        return;
    }
    endCell(lastCell);
    if (m_error)
        return;
    if (++m_rows > m_limits.rows) {
        fail(ErrorCode::Limit,
             text("Import", "The file has more than %1 rows: it was read up to line %2. Split it into smaller files.")
                 .arg(m_limits.rows)
                 .arg(m_recordLine));
        return;
    }
    if (Result<void> taken = m_sink(m_recordLine, m_cells.finished()); !taken)
        m_error = taken.error();
    m_cells.clear();
}

void CsvParser::fail(ErrorCode code, const QString &sentence)
{
    if (!m_error)
        m_error = Error{code, sentence, {}};
}

} // namespace freehold
