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

constexpr qint64 kCsvChunk = 1024 * 1024;
constexpr qint64 kCsvSample = 64 * 1024;

Result<void> openCsvFile(QFile &file, const SheetLimits &limits)
{
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     text("Import", "%1 cannot be opened. Check that the file is there and that you may read it.").arg(file.fileName()), {}};
    if (file.size() > limits.csvBytes)
        return Error{ErrorCode::Limit,
                     text("Import", "The file is larger than %1. Split it into smaller files and import them one after another.")
                         .arg(QLocale().formattedDataSize(limits.csvBytes)), {}};
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
                   [this, shape, skipThrough = options.skipThrough, &sink](qint64 number, const QList<SheetCell> &cells) -> Result<void> {
                       if (number <= skipThrough || (number == 1 && shape.hasSeparatorLine))
                           return {};
                       ++m_summary.rows;
                       return sink(number, cells);
                   })
    {
    }

    Result<SheetSummary> read(QFile &file, TextDecoder &decoder, const Progress &progress)
    {
        while (true) {
            const QByteArray bytes = file.read(kCsvChunk);
            if (bytes.isEmpty())
                break;
            if (Result<void> fed = m_parser.feed(decoder.decode(bytes)); !fed)
                return fed.error();
            if (progress && !progress(file.pos(), file.size()))
                return Error{ErrorCode::Cancelled, text("Import", "The import was stopped."), {}};
        }
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::Trouble, text("Import", "Reading %1 stopped: %2.").arg(file.fileName(), file.errorString()), {}};
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
    const EncodingGuess guess = options.encoding.isEmpty() ? guessEncoding(file) : givenEncoding(file, options.encoding);
    shape.encoding = guess.name;
    shape.isEncodingSure = guess.isSure;
    shape.markBytes = guess.markBytes;
    std::optional<TextDecoder> decoder = TextDecoder::forEncoding(shape.encoding);
    if (!decoder)
        return Error{ErrorCode::Unsupported,
                     text("Import", "The encoding %1 is not known here. Choose another, or save the file as UTF-8.")
                         .arg(QString::fromLatin1(shape.encoding)), {}};

    file.seek(shape.markBytes);
    const QString sample = decoder->decode(file.read(kCsvSample));
    const QChar named = separatorLine(sample);
    shape.hasSeparatorLine = !named.isNull();
    shape.delimiter = !options.delimiter.isNull() ? options.delimiter
        : !named.isNull()                         ? named
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
        return Error{ErrorCode::Unsupported, text("Import", "The encoding %1 is not known here. Choose another, or save the file as UTF-8.")
                                                 .arg(QString::fromLatin1(shape.encoding)), {}};
    file.seek(shape.markBytes);
    return CsvFileReader(shape, options, sink).read(file, *decoder, progress);
}

CsvParser::CsvParser(QChar delimiter, const SheetLimits &limits, SheetRowSink sink)
    : m_delimiter(delimiter), m_limits(limits), m_sink(std::move(sink))
{
}

Result<void> CsvParser::feed(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && !m_error;)
        i = m_state == State::Quoted ? takeQuoted(text, i) : takePlain(text, i);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

Result<void> CsvParser::finish()
{
    if (!m_error && m_state == State::Quoted)
        fail(ErrorCode::InvalidInput,
             text("Import", "The quotation mark opened in line %1 is never closed. Close it or remove it, and import again.").arg(m_quoteLine));
    if (!m_error && (m_state != State::CellStart || !m_cells.isEmpty()))
        endRecord();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

qsizetype CsvParser::takePlain(QStringView text, qsizetype from)
{
    const QChar first = text.at(from);
    if (std::exchange(m_isAfterCr, false) && first == u'\n')
        return from + 1;
    if (first == u'"' && m_state == State::CellStart) {
        m_state = State::Quoted;
        m_quoteLine = m_line;
        return from + 1;
    }
    if (first == u'"' && m_state == State::QuoteInQuoted) {
        append(text.sliced(from, 1));
        m_state = State::Quoted;
        return from + 1;
    }

    qsizetype end = from;
    while (end < text.size() && text.at(end) != m_delimiter && text.at(end) != u'\n' && text.at(end) != u'\r')
        ++end;
    if (end > from) {
        append(text.sliced(from, end - from));
        m_state = State::Plain;
    }
    if (end == text.size())
        return end;
    if (text.at(end) == m_delimiter) {
        endCell();
    } else {
        endRecord();
        ++m_line;
        m_recordLine = m_line;
        m_isAfterCr = text.at(end) == u'\r';
    }
    return end + 1;
}

qsizetype CsvParser::takeQuoted(QStringView text, qsizetype from)
{
    if (std::exchange(m_isAfterCr, false) && text.at(from) == u'\n')
        return from + 1;
    qsizetype end = from;
    while (end < text.size() && text.at(end) != u'"' && text.at(end) != u'\n' && text.at(end) != u'\r')
        ++end;
    append(text.sliced(from, end - from));
    if (end == text.size())
        return end;
    if (text.at(end) == u'"') {
        m_state = State::QuoteInQuoted;
    } else {
        append(u"\n");
        ++m_line;
        m_isAfterCr = text.at(end) == u'\r';
    }
    return end + 1;
}

void CsvParser::append(QStringView run)
{
    if (m_cell.size() + run.size() > m_limits.cellCharacters) {
        fail(ErrorCode::Limit, m_state == State::Quoted
                 ? freehold::text("Import", "The cell that begins in line %1 is longer than %2 characters. Check that its quotation mark is closed.")
                       .arg(m_quoteLine).arg(m_limits.cellCharacters)
                 : freehold::text("Import", "A cell in line %1 is longer than %2 characters. Shorten it, or check that this is a table.")
                       .arg(m_line).arg(m_limits.cellCharacters));
        return;
    }
    m_cell.append(run);
}

void CsvParser::endCell()
{
    m_state = State::CellStart;
    if (m_error)
        return;
    if (m_cells.size() >= m_limits.columns) {
        fail(ErrorCode::Limit, text("Import", "Line %1 has more than %2 columns. Remove the columns that are not needed, or choose another separator.")
                                   .arg(m_recordLine).arg(m_limits.columns));
        return;
    }
    SheetCell cell;
    cell.kind = m_cell.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    cell.text = withoutFormulaGuard(std::exchange(m_cell, QString()));
    m_cells.append(std::move(cell));
}

void CsvParser::endRecord()
{
    if (m_cells.isEmpty() && m_cell.isEmpty()) {
        m_state = State::CellStart;
        return;
    }
    endCell();
    if (m_error)
        return;
    if (++m_rows > m_limits.rows) {
        fail(ErrorCode::Limit, text("Import", "The file has more than %1 rows: it was read up to line %2. Split it into smaller files.")
                                   .arg(m_limits.rows).arg(m_recordLine));
        return;
    }
    if (Result<void> taken = m_sink(m_recordLine, m_cells); !taken)
        m_error = taken.error();
    m_cells.resize(0);
}

void CsvParser::fail(ErrorCode code, const QString &sentence)
{
    if (!m_error)
        m_error = Error{code, sentence, {}};
}

} // namespace freehold
