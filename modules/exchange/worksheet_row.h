// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xml_cursor.h"

#include <vector>

namespace freehold {

/// A cell as a worksheet writes it; the views belong to who made it.
struct WorksheetCell {
    int column = -1; ///< from 0; -1: behind the one before
    int style = 0;
    QByteArrayView type; ///< attribute t: "s", "inlineStr", "str", "b", "e", "d", "n" or nothing
    QByteArrayView value;
    QByteArrayView formula;
};

/// Column of "BC12", counted from 0; -1 if it names none, the limit or more if there is no such column.
int columnOfReference(QByteArrayView reference);

constexpr int worksheetColumns = 16'384;

/// Reads the rows of a worksheet in their usual shape, as Excel, LibreOffice and our own export write them, many times faster
/// than a parser of all XML does. What has another shape it leaves alone.
class WorksheetRowReader
{
public:
    enum class Found {
        Row,    ///< a whole row was read
        CutRow, ///< the bytes end before it is clear
        Other
    };

    /// Reads what stands at the front. The row stays valid until the next call, as long as the bytes do.
    Found read(QByteArrayView utf8);

    [[nodiscard]] qsizetype bytes() const { return m_bytes; }          ///< length of the row
    [[nodiscard]] qsizetype lines() const { return m_cursor.lines(); } ///< line feeds in it
    [[nodiscard]] QByteArrayView number() const { return m_number; }
    [[nodiscard]] const std::vector<WorksheetCell> &cells() const { return m_cells; }

private:
    bool readRow();
    bool readCell(WorksheetCell &cell);
    bool readCellTag(WorksheetCell &cell, bool &isEmpty);
    bool readInlineText(QByteArrayView &text);

    XmlCursor m_cursor;
    qsizetype m_bytes = 0;
    QByteArrayView m_number;
    std::vector<WorksheetCell> m_cells;
};

} // namespace freehold
