// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <vector>

namespace freehold {

/// One value rows are sorted by.
struct SortField {
    FieldType type = FieldType::Text;
    bool isDescending = false;
};

/// Sorts the keys of many rows by values read beside them, much faster than the database sorts without an index. Empty values come
/// first, texts go without regard to the case of Latin letters, and what is equal goes by key: the order SQLite gives.
class RowSorter
{
public:
    explicit RowSorter(QList<SortField> fields) : m_fields(std::move(fields)) {}

    /// The present row: its key, then one column for each field.
    void add(const Rows &row);
    /// All keys in order; called once.
    [[nodiscard]] QList<qint64> sortedKeys();

private:
    /// A row by its first eight bytes, which settle most comparisons, and the place of the others.
    struct Entry {
        quint64 head;
        qint64 key;
        size_t rest;
        quint32 restSize;
    };

    void append(const Rows &row, int column, const SortField &field);

    QList<SortField> m_fields;
    std::vector<Entry> m_entries;
    std::vector<unsigned char> m_rests; ///< what follows the heads, row after row
    std::vector<unsigned char> m_present;
};

} // namespace freehold
