// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metatypes.h"
#include "base/numbers.h"
#include "base/progress.h"
#include "base/result.h"

#include <QImage>
#include <QList>
#include <QPageSize>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

class QPainter;

namespace freehold {

/// What a column holds; decides alignment, number format, and the type a spreadsheet cell gets.
enum class CellKind { Text, Integer, Amount, Rate, Area, Date, Instant, Flag };

/// One column of a table that is shown, printed or exported.
struct TableColumn {
    QString id;    ///< catalogue name; header of CSV and key of JSON
    QString title; ///< header on screen and paper, translated
    CellKind kind = CellKind::Text;
    bool hasTotal = false; ///< summed in the closing line (Amount, Integer, Area)
    int weight = 10;       ///< share of the page's width relative to the other columns
};

enum class RowRole { Data, Heading, Subtotal, Total };

/// One line: a cell per column. Cells are QString, qint64, Money, Rate, Area, QDate, QDateTime or bool as the column says;
/// an invalid QVariant is an empty cell. Only Data lines count in totals and reach CSV and JSON.
struct TableRow {
    QList<QVariant> cells;
    RowRole role = RowRole::Data;
    QString targetEntity = {}; ///< what a click on the line opens: table name ...
    QString targetId = {};     ///< ... and row id (UUID text); empty = nothing
};

using RowSink = std::function<Result<void>(const TableRow &)>;

/// A table whose lines are produced one after another, so that a million of them need no memory.
struct DocumentTable {
    QString id = QStringLiteral("rows"); ///< key in JSON, sheet name source
    QString title;
    QList<TableColumn> columns;
    /// Hands every line to the sink and returns its Error if it gives one. May be called more than once; same lines.
    std::function<Result<void>(const RowSink &)> produce;
    bool carriesForward = false; ///< prints "carried forward" / "brought forward" of the total columns at page breaks

    static std::function<Result<void>(const RowSink &)> fromList(QList<TableRow> rows);
};

/// "Label: value" pairs printed in columns above a table.
struct DocumentField {
    QString label;
    QString value;
};

/// Who issues a document: printed at the head of every first page.
struct Letterhead {
    QString name;
    QStringList lines; ///< address, phone, registration numbers
    QImage logo;
};

/// Anything Freehold hands out as a file: a report or a single paper such as a receipt. Pure content; the writers decide
/// the look.
struct Document {
    QString id;       ///< "customer-statement", "receipt"
    QString title;    ///< "Receipt"
    QString subtitle; ///< "1 Apr 2026 to 31 Mar 2027"
    QString mark;     ///< a stamp such as "SUBJECT TO REALISATION"; empty for none
    Letterhead letterhead;
    QList<DocumentField> fields;
    QList<DocumentTable> tables;
    QList<DocumentField> totals; ///< emphasised closing figures, already formatted
    QStringList notes;           ///< paragraphs under the totals, such as the amount in words
    QStringList signatures;      ///< captions under signature lines
    /// Paints a picture, such as a map, into the box it is given: on paper it takes what is left of the first page, and the tables, which
    /// then only say the same in figures, stay away. Called with a painter whose unit is paper::unitsPerInch. May be called more than once.
    std::function<void(QPainter &painter, const QRectF &box)> drawing;
    bool landscape = false;      ///< turned by itself when a table is too wide for the upright page
    CompanyFormat format;
    QDateTime printedAt;                         ///< UTC; a fixed one makes the file reproducible
    QPageSize::PageSizeId paper = QPageSize::A4; ///< US companies use Letter
};

/// Writes `document` to `path` safely, in the format of its ending: .pdf, .xlsx, .csv or .json. Returns the number of Data
/// lines written. Unsupported for another ending, Cancelled when `progress` says so. Needs a QGuiApplication for .pdf.
Result<qint64> writeDocument(const Document &document, const QString &path, const Progress &progress = {});

} // namespace freehold
