// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/row_sorter.h"

#include <QByteArray>

#include <optional>

namespace freehold {

/// A place in an ordered list, between two rows: the row before it, by its values of the order and its key. As text it goes to a client and
/// back; nothing in it is trusted but as values to compare with.
struct ListPlace {
    qint64 key = 0;
    QVariantList values; ///< parameter form; invalid for what is empty

    /// Of the present row: its key stands in column 0, the values behind it.
    static QByteArray write(const Rows &row, const QList<SortField> &fields);
    /// Nothing when the text is of another order or no place at all.
    static std::optional<ListPlace> read(const QByteArray &text, const QList<SortField> &fields);
};

} // namespace freehold
