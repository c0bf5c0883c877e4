// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet_row.h"

#include <cstring>

namespace freehold {
namespace {

bool isAscii(QByteArrayView bytes)
{
    constexpr quint64 highBits = Q_UINT64_C(0x8080808080808080);
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    quint64 seen = 0;
    for (; end - at >= 8; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        seen |= word;
    }
    for (; at != end; ++at)
        seen |= static_cast<quint8>(*at);
    return (seen & highBits) == 0;
}

} // namespace

void SheetRowCells::clear()
{
    if (!m_cells.isDetached())
        m_cells = QList<SheetCell>(m_cells.size());
    m_data = m_cells.data();
    m_count = 0;
}

void SheetRowCells::grow()
{
    m_cells.emplaceBack();
    m_data = m_cells.data();
}

SheetCell &SheetRowCells::at(qsizetype column)
{
    while (m_count < column)
        refill(add().text, QStringView());
    if (m_count == column)
        return add();
    SheetCell &cell = m_data[column];
    cell = SheetCell();
    return cell;
}

const QList<SheetCell> &SheetRowCells::finished()
{
    if (m_cells.size() != m_count)
        m_cells.resize(m_count);
    return m_cells;
}

void refill(QString &text, QByteArrayView utf8)
{
    if (!isAscii(utf8)) {
        text = QString::fromUtf8(utf8);
    } else if (!text.isDetached()) {
        text = QString::fromLatin1(utf8);
    } else {
        text.resize(0);
        text.append(QLatin1String(utf8.data(), utf8.size()));
    }
}

} // namespace freehold
