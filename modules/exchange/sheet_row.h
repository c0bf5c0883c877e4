// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QByteArrayView>
#include <QStringView>

#include <cstring>

namespace freehold {

/// The cells of one row after another, for readers. Cells and the memory of their texts are used again for the next row, but
/// never those that somebody has kept a copy of.
class SheetRowCells
{
public:
    /// Begins a row.
    void clear();
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Adds a cell behind the last, empty but for its text, which is still an old one: refill() it. Valid until the next call.
    SheetCell &add()
    {
        if (m_count == m_cells.size())
            grow();
        SheetCell &cell = m_data[m_count++];
        cell.kind = SheetCell::Kind::Empty;
        cell.date.reset();
        cell.isPercent = false;
        return cell;
    }
    /// The cell in that column, with empty ones before it where there are none; like add().
    SheetCell &at(qsizetype column);
    /// All cells of the row. Valid until the next row begins.
    const QList<SheetCell> &finished();

private:
    void grow();

    QList<SheetCell> m_cells;
    SheetCell *m_data = nullptr; ///< the cells while the row is filled and nobody else has them
    qsizetype m_count = 0;
};

/// Puts `letters` into `text`, into the memory it has if nobody shares it.
inline void refill(QString &text, QStringView letters)
{
    if (!text.isDetached() || text.capacity() < letters.size()) {
        text = letters.toString();
        return;
    }
    if (text.size() != letters.size())
        text.resize(letters.size());
    std::memcpy(text.data(), letters.data(), static_cast<size_t>(letters.size()) * sizeof(QChar));
}
/// The same from UTF-8, whose mistakes become U+FFFD as with QString::fromUtf8.
void refill(QString &text, QByteArrayView utf8);

} // namespace freehold
