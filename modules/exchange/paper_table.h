// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document_cells.h"
#include "exchange/paper_pages.h"

namespace freehold {

/// One table on paper: reads its lines, gives its columns their widths, and sets them page after page.
class PaperTable
{
public:
    PaperTable(const DocumentTable &table, const CompanyFormat &format, PaperCanvas &canvas);

    /// Reads every line once for widths and totals. Keeps up to 5,000 of them, so that an ordinary table is produced once.
    Result<void> read(const Progress &progress);
    /// Whether the columns have room on a page of that width in the ordinary size.
    [[nodiscard]] bool isAtHome(qreal width) const;
    /// Decides size and columns for the page width, in smaller letters if it must be.
    void fit(qreal width);
    [[nodiscard]] qint64 lines() const { return m_totals.lines(); }

    Result<void> print(PaperPages &pages, LineTicker &ticker);

private:
    struct Column {
        QString title;
        bool isText = true;
        bool isRight = false;
        qreal natural = 0;   ///< widest content at bodySize
        qreal titleLine = 0; ///< header on one line
        qreal titleWord = 0;
        qreal x = 0;
        qreal width = 0;
    };
    /// A line ready to be set.
    struct Line {
        TableRow row;
        QStringList texts;
        mutable int height = 0; ///< in lines of text, once counted
    };

    Line prepared(const TableRow &row) const;
    void measure(const Line &line);
    [[nodiscard]] qreal rigidWidth(const Column &column, qreal scale) const;
    [[nodiscard]] qreal textMinimum(const Column &column, qreal scale, qreal enough) const;
    /// What the columns need if `enough` will do for a text column.
    [[nodiscard]] qreal minimumWidth(qreal scale, qreal enough) const;
    void shareOut(qreal width, qreal scale);
    void growColumns(qreal free);
    void shrinkColumns(qreal width);

    Result<void> eachLine(const std::function<Result<void>(const Line &)> &take);
    [[nodiscard]] PaperText cell(const Line &line, qsizetype column, qreal width);
    [[nodiscard]] qreal spanWidth(const Line &line, qsizetype column) const;
    [[nodiscard]] int lineCount(const Line &line);
    [[nodiscard]] qreal lineHeight(int lines);
    [[nodiscard]] const PaperFont &rowFont(RowRole role) { return m_canvas.font(m_size, role != RowRole::Data); }

    void printHeader(PaperPages &pages);
    void printTitle(PaperPages &pages);
    /// With at least `after` left below it.
    void printLine(PaperPages &pages, const Line &line, qreal after);
    void printSlice(PaperPages &pages, const Line &line, int first, int count);
    void printRules(PaperPages &pages, RowRole role, qreal height, bool before);
    void printTallLine(PaperPages &pages, const Line &line, int lines);
    void breakPage(PaperPages &pages);
    [[nodiscard]] bool carries() const { return m_table.carriesForward && m_totals.hasColumns(); }

    const DocumentTable &m_table;
    const CompanyFormat &m_format;
    PaperCanvas &m_canvas;
    qreal m_size;
    QList<Column> m_columns;
    QList<Line> m_kept;
    bool m_keptAll = true;
    TableTotals m_totals;
    TableTotals m_running;
};

} // namespace freehold
