// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/list.h"
#include "store/reader.h"

#include <optional>

namespace freehold {

/// Which rows of a list, in which order.
struct ListQuery {
    QString list;           ///< name in the catalogue
    QString filter = {};    ///< filter language (catalogue/filter.h): `field op value`, joined by and, or and parentheses; beside the list's own
    QString search = {};    ///< words every row's record must match in the full-text search
    QList<SortKey> order = {}; ///< empty = the list's own
};

/// The row keys of all rows of the query in order: exact count, any jump (4 MB a million). Refuses with InvalidInput on a filter
/// that names an unknown column or a value its column cannot have.
QList<qint64> listKeys(const Reader &reader, const ListQuery &query);

/// The first `most` of those keys, where an index gives them without reading the rest; nothing where all rows have to be sorted first.
std::optional<QList<qint64>> listHead(const Reader &reader, const ListQuery &query, int most);

/// How many rows the query has.
qint64 listCount(const Reader &reader, const ListQuery &query);

/// Rows of a list that have one value in a column.
struct ListGroup {
    QVariant value; ///< edge value of the column; the title for a Reference
    qint64 count = 0;
    QHash<QString, qint64> sums; ///< of the columns with totals
};

/// The rows of a query group by group: keys in order, the groups in the order of their rows.
struct GroupedKeys {
    QList<qint64> keys;
    QList<ListGroup> groups;
};

/// As listKeys(), ordered by the column first. Texts that differ in case only are one group. InvalidInput for an unknown column.
GroupedKeys groupedKeys(const Reader &reader, const ListQuery &query, const SortKey &column);

/// One row of a window: its record, and an edge value per column asked for. References come with their titles.
struct ListRow {
    qint64 key = 0;
    QUuid id;
    QVariantList values;
};

/// The rows behind `keys` (at most some hundred), in that order; a row that is gone has a null id. Reference columns hold
/// the title of the row they point to, amounts the currency of their row where it has one of its own.
QList<ListRow> listRows(const Reader &reader, const List &list, const QStringList &columns, const QList<qint64> &keys);

/// Some rows of a query, for programs that read it piece by piece. References hold ids, not titles.
struct ListPage {
    QList<ListRow> rows;
    QByteArray next; ///< what to go on with; empty at the end
};

/// At most `limit` rows (1 to 1,000) behind the place `after` names (empty = from the start). Each piece costs what it holds, however far
/// down the list it lies; rows that come or go meanwhile neither repeat nor hide others. InvalidInput for an `after` of another query.
ListPage listPage(const Reader &reader, const ListQuery &query, const QStringList &columns, const QByteArray &after, int limit);

/// Sums of the columns with totals over all rows of the query.
QHash<QString, qint64> listTotals(const Reader &reader, const ListQuery &query);

} // namespace freehold
