// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/worksheet_row.h"

#include <algorithm>

namespace freehold {
namespace {

constexpr qsizetype mostStyleDigits = 6;

bool takeStyle(QByteArrayView digits, int &style)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || digits.size() > mostStyleDigits || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    style = 0;
    for (const char c : digits)
        style = style * 10 + (c - '0');
    return true;
}

} // namespace

int columnOfReference(QByteArrayView reference)
{
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > worksheetColumns)
            return worksheetColumns;
    }
    return column - 1;
}

WorksheetRowReader::Found WorksheetRowReader::read(QByteArrayView utf8)
{
    m_cursor.begin(utf8);
    m_cells.clear();
    if (!readRow())
        return m_cursor.isCut() ? Found::CutRow : Found::Other;
    m_bytes = m_cursor.at() - utf8.data();
    return Found::Row;
}

bool WorksheetRowReader::readRow()
{
    bool isEmpty = false;
    m_cursor.space();
    if (!m_cursor.word("<row") || !m_cursor.attributes(isEmpty))
        return false;
    m_number = m_cursor.value("r");
    if (isEmpty)
        return true;
    m_cursor.space();
    while (!m_cursor.word("</row>")) {
        if (m_cursor.isCut() || !readCell(m_cells.emplace_back()))
            return false;
        m_cursor.space();
    }
    return true;
}

bool WorksheetRowReader::readCell(WorksheetCell &cell)
{
    bool isEmpty = false;
    if (!readCellTag(cell, isEmpty))
        return false;
    if (isEmpty)
        return true;
    if (m_cursor.word("<f")) {
        if (!m_cursor.attributes(isEmpty) || (!isEmpty && (!m_cursor.text(cell.formula) || !m_cursor.word("</f>"))))
            return false;
    }
    if (m_cursor.word("<v>")) {
        if (!m_cursor.text(cell.value) || !m_cursor.word("</v>"))
            return false;
    } else if (m_cursor.word("<is>") && !readInlineText(cell.value)) {
        return false;
    }
    return m_cursor.word("</c>");
}

/// Cells come by the million and have three attributes at most: they are looked at by their one letter.
bool WorksheetRowReader::readCellTag(WorksheetCell &cell, bool &isEmpty)
{
    if (!m_cursor.word("<c"))
        return false;
    bool hasStyle = false;
    QByteArrayView name;
    QByteArrayView value;
    while (m_cursor.peek() == ' ') {
        if (!m_cursor.attribute(name, value) || name.size() != 1)
            return false;
        if (name.front() == 'r' && cell.column < 0) {
            cell.column = columnOfReference(value);
            if (cell.column < 0)
                return false;
        } else if (name.front() == 's' && !hasStyle && takeStyle(value, cell.style)) {
            hasStyle = true;
        } else if (name.front() == 't' && cell.type.isNull()) {
            cell.type = value;
        } else {
            return false;
        }
    }
    isEmpty = m_cursor.peek() == '/';
    return isEmpty ? m_cursor.word("/>") : m_cursor.word(">");
}

bool WorksheetRowReader::readInlineText(QByteArrayView &text)
{
    bool isEmpty = false;
    if (!m_cursor.word("<t") || !m_cursor.attributes(isEmpty))
        return false;
    return (isEmpty || (m_cursor.text(text) && m_cursor.word("</t>"))) && m_cursor.word("</is>");
}

} // namespace freehold
