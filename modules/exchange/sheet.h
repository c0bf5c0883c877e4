// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace freehold {

/// One cell of a foreign table. `text` always holds the whole value in plain form: numbers as exact decimals with a point
/// and without grouping, dates as 2026-07-01, instants as 2026-07-01T14:30:00, flags as true or false.
struct SheetCell {
    enum class Kind {
        Empty,
        Text,   ///< the only filled kind of a CSV file
        Number,
        Date,   ///< `date` is set; a time of day, if any, stands in `text`
        Time,   ///< a time of day or a duration: 14:30:00, 36:30:00
        Flag,
        Fault   ///< #DIV/0! and its like, or the text of a formula that was saved without its result
    };

    QString text;
    Kind kind = Kind::Empty;
    std::optional<QDate> date;
    bool isPercent = false; ///< a Number shown as a percentage: text 0.05 means 5 %

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// Past these a file is refused as a whole, naming the line.
struct SheetLimits {
    qint64 csvBytes = qint64(512) * 1024 * 1024;
    qint64 xlsxBytes = qint64(256) * 1024 * 1024;
    qsizetype cellCharacters = 1024 * 1024;
    int columns = 512;
    qint64 rows = 1'048'576;
};

/// What the user has settled about a file; everything left empty is found out from the file.
struct SheetOptions {
    QByteArray encoding; ///< "UTF-8", "windows-1252", ...; CSV only
    QChar delimiter;     ///< null = find out; CSV only
    QString sheetName;   ///< empty = the first sheet; XLSX only
    qint64 skipThrough = 0; ///< rows up to and including this number are left out: pass the header's row
    SheetLimits limits = {};
};

/// Gets each row that holds anything: the number it has in the file (for CSV the line it begins on, for XLSX its row),
/// counted from 1, and its cells without empty ones at the end of an XLSX row. An Error stops the reading and is returned.
using SheetRowSink = std::function<Result<void>(qint64 rowNumber, const QList<SheetCell> &cells)>;

/// What was met while reading.
struct SheetSummary {
    qint64 rows = 0;               ///< rows handed out
    bool hasReplacements = false;  ///< bytes that are no text in the encoding (or NUL) were replaced by U+FFFD
    qint64 formulasWithoutResult = 0;
};

enum class SheetFormat { Csv, Xlsx };

struct SheetRow {
    qint64 number = 0;
    QList<SheetCell> cells;
};

/// What a file looks like, for the import dialog.
struct SheetPreview {
    SheetFormat format = SheetFormat::Csv;
    QByteArray encoding;           ///< CSV only
    bool isEncodingSure = true;    ///< false: show the text and ask
    QChar delimiter;               ///< CSV only
    QStringList sheetNames;        ///< XLSX only, in the order of the file
    QString sheetName;             ///< the one previewed
    QList<SheetRow> rows;
    std::optional<qint64> headerRow; ///< number of the row that names the columns, if there is one
};

/// Tells by content what `path` is. Unsupported, with what to do, for .xls, encrypted, OpenDocument and other files;
/// NotFound if it cannot be opened.
Result<SheetFormat> detectSheetFormat(const QString &path);

/// The first `rows` filled rows of a CSV or XLSX file and what was found out about it. Any thread.
Result<SheetPreview> previewSheet(const QString &path, const SheetOptions &options = {}, int rows = 50);

/// Streams a CSV or XLSX file in little memory. Limit past a safety limit, InvalidInput for a damaged file, Unsupported,
/// NotFound, Cancelled by `progress` (bytes). Any thread.
Result<SheetSummary> readSheet(const QString &path, const SheetOptions &options, const SheetRowSink &sink,
                               const Progress &progress = {});

/// The row that names the columns: the first one nearly as full as the fullest rows, if it is mostly words. Title lines
/// above it, also when padded with empty cells, are passed over.
std::optional<qint64> guessHeaderRow(const QList<SheetRow> &rows);

} // namespace freehold
