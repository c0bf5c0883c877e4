// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/letter_marks.h"
#include "exchange/sheet_row.h"

#include <QStringView>

namespace freehold {

/// How a CSV file is written down.
struct CsvShape {
    QByteArray encoding;
    bool isEncodingSure = true;
    qint64 markBytes = 0; ///< byte order mark to pass over
    QChar delimiter = u',';
    bool hasSeparatorLine = false; ///< the first line is Excel's "sep=;" and no row
};

/// Finds out encoding and delimiter; what `options` settles is taken as given. Unsupported for an encoding this build does
/// not know, Limit for a file that is too big, NotFound if it cannot be opened.
Result<CsvShape> detectCsv(const QString &path, const SheetOptions &options);

/// Streams the rows of a file of this shape; see readSheet.
Result<SheetSummary> readCsv(const QString &path, const CsvShape &shape, const SheetOptions &options,
                             const SheetRowSink &sink, const Progress &progress);

/// The delimiter among , ; TAB | that cuts the sample into the most and the most even columns; a comma if none does.
/// `isWhole` says that the sample ends where the file ends.
QChar guessDelimiter(QStringView sample, bool isWhole);

/// Takes off the apostrophe that our own export puts before text a spreadsheet would run as a formula: '=1+1 gives =1+1.
QString withoutFormulaGuard(const QString &cell);

/// Cuts text into records by RFC 4180: quotes, doubled quotes, line ends within quotes; CR, LF and CRLF end a record; blank
/// lines are passed over. Text after a closing quote is kept as it stands. Line ends within a cell become LF.
class CsvParser final
{
public:
    CsvParser(QChar delimiter, const SheetLimits &limits, SheetRowSink sink);

    /// The next piece of text, cut anywhere. Limit with the line number, or the sink's own Error.
    Result<void> feed(QStringView text);
    /// Ends the last record; InvalidInput if a quote is still open.
    Result<void> finish();

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    [[nodiscard]] bool endsCell(qsizetype at) const;
    bool passAfterReturn(QChar c);
    qsizetype takePlain(qsizetype from);
    qsizetype takeOpeningQuote(qsizetype from);
    qsizetype takeQuoted(qsizetype from);
    qsizetype takeEnd(qsizetype at, QStringView cell);
    void append(QStringView run);
    void checkLength(qsizetype letters)
    {
        if (letters > m_limits.cellCharacters)
            refuseLength();
    }
    void refuseLength();
    void endCell(QStringView cell);
    void endRecord(QStringView lastCell);
    void fail(ErrorCode code, const QString &sentence);

    QChar m_delimiter;
    SheetLimits m_limits;
    SheetRowSink m_sink;
    QStringView m_text; ///< the piece at hand
    LetterMarks m_marks;
    State m_state = State::CellStart;
    bool m_isAfterCr = false;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 0;
    qint64 m_rows = 0;
    QString m_cell; ///< the cell so far, when it is not taken in one
    SheetRowCells m_cells;
    std::optional<Error> m_error;
};

} // namespace freehold
