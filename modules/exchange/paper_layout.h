// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/paper_pages.h"
#include "exchange/paper_table.h"

#include <memory>
#include <vector>

namespace freehold {

/// Lays a whole document out on pages: letterhead, title, fields, tables, totals, notes, signatures.
class PaperLayout
{
public:
    PaperLayout(const Document &document, PaperCanvas &canvas);

    /// Reads the tables; before everything else.
    Result<void> read(const Progress &progress);
    /// Whether the tables want the page on its side. `uprightWidth` is the width of the upright page.
    [[nodiscard]] bool wantsLandscape(qreal uprightWidth) const;
    [[nodiscard]] qint64 lines() const;
    /// Sets all pages on `pages`; the same on every call.
    Result<void> print(PaperPages &pages, LineTicker &ticker);

private:
    void printLetterhead(PaperPages &pages);
    [[nodiscard]] qreal printIssuer(PaperPages &pages);
    [[nodiscard]] qreal printIssuerLines(PaperPages &pages);
    void printTitle(PaperPages &pages);
    [[nodiscard]] qreal printMark(PaperPages &pages);
    void printFields(PaperPages &pages);
    void printField(PaperPages &pages, const DocumentField &field, qreal x, qreal width);
    [[nodiscard]] qreal fieldHeight(const DocumentField &field, qreal width);
    Result<void> printTables(PaperPages &pages, LineTicker &ticker);
    void printDrawing(PaperPages &pages);
    void printTotals(PaperPages &pages);
    void printNotes(PaperPages &pages);
    void printSignatures(PaperPages &pages);

    const Document &m_document;
    PaperCanvas &m_canvas;
    qreal m_labelWidth = 0;
    std::vector<std::unique_ptr<PaperTable>> m_tables;
};

} // namespace freehold
