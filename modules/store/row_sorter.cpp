// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_sorter.h"

#include <algorithm>
#include <cstring>

namespace freehold {
namespace {

constexpr size_t headSize = 8;

bool isNumber(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Area:
    case FieldType::Instant:
    case FieldType::Flag: return true;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return false;
    }
    return false;
}

/// The number with its sign turned; 0 for an empty one, which sorts before the least number of all.
quint64 orderedNumber(const Rows &row, int column)
{
    if (row.isNull(column))
        return 0;
    return std::max<quint64>(1, static_cast<quint64>(row.integer(column)) ^ (quint64(1) << 63U));
}

} // namespace

/// Bytes whose order is the order of the values: a number with its sign turned, most significant byte first, so that one number fills
/// the head exactly, or a mark for empty or filled and the text in lower case with an end that sorts before every letter. Turned over
/// for descending order.
void RowSorter::append(const Rows &row, int column, const SortField &field)
{
    const size_t from = m_present.size();
    if (isNumber(field.type)) {
        const quint64 turned = orderedNumber(row, column);
        for (int shift = 56; shift >= 0; shift -= 8)
            m_present.push_back(static_cast<unsigned char>(turned >> static_cast<unsigned>(shift)));
    } else if (row.isNull(column)) {
        m_present.push_back(0);
    } else {
        m_present.push_back(1);
        for (const char c : row.bytes(column))
            m_present.push_back(static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
        m_present.push_back(0);
    }
    if (field.isDescending)
        std::transform(m_present.begin() + static_cast<std::ptrdiff_t>(from), m_present.end(), m_present.begin() + static_cast<std::ptrdiff_t>(from),
                       [](unsigned char byte) { return static_cast<unsigned char>(~byte); });
}

void RowSorter::add(const Rows &row)
{
    if (m_fields.size() == 1 && isNumber(m_fields.first().type)) {
        const quint64 head = orderedNumber(row, 1);
        m_entries.push_back({m_fields.first().isDescending ? ~head : head, row.integer(0), 0, 0});
        return;
    }
    m_present.clear();
    for (int i = 0; i < m_fields.size(); ++i)
        append(row, i + 1, m_fields.at(i));
    Entry entry{0, row.integer(0), m_rests.size(), 0};
    for (size_t i = 0; i < headSize; ++i)
        entry.head = entry.head << 8U | (i < m_present.size() ? m_present[i] : 0);
    if (m_present.size() > headSize) {
        entry.restSize = static_cast<quint32>(m_present.size() - headSize);
        m_rests.insert(m_rests.end(), m_present.begin() + headSize, m_present.end());
    }
    m_entries.push_back(entry);
}

QList<qint64> RowSorter::sortedKeys()
{
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.head != b.head)
            return a.head < b.head;
        if (const quint32 common = std::min(a.restSize, b.restSize); common > 0) {
            const int order = std::memcmp(m_rests.data() + a.rest, m_rests.data() + b.rest, common);
            if (order != 0)
                return order < 0;
        }
        return a.restSize != b.restSize ? a.restSize < b.restSize : a.key < b.key;
    });
    QList<qint64> keys;
    keys.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const Entry &entry : m_entries)
        keys.append(entry.key);
    return keys;
}

} // namespace freehold
