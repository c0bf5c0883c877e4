// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

namespace freehold {

/// One level of a sort order.
struct SortKey {
    QString field;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// A view that comes with a list: a name over a condition.
struct ListView {
    QString name = {};   ///< "overdue"
    Label label = {};
    QString filter = {}; ///< filter language
    bool isCounted = false; ///< how many rows it has stands beside the list in the sidebar
};

/// A list people open: the rows of a table or view with named columns.
///
/// The source has a column `rid` (its entity's row key) and `id`, besides the columns named here.
struct List {
    QString name = {}; ///< plural snake_case, as in `freehold list`: "customers"
    Label label = {};
    QString entity = {}; ///< table of the record a row opens
    QString source = {}; ///< table or view to read
    QList<Field> columns = {}; ///< all that may be shown, filtered and sorted
    QStringList shown = {}; ///< visible at first, in order; empty = all
    QList<SortKey> order = {};
    QString filter = {};    ///< standing condition in the filter language; empty = all rows
    QString icon = {};
    QString createdBy = {}; ///< operation behind "New"; empty = the entity's
    QString section = {};   ///< sidebar section code: "sales", "accounts", "organisation"; empty = not in the sidebar
    Label emptyText = {};   ///< first-use sentence
    QList<ListView> views = {}; ///< offered above its rows, beside "All"

    [[nodiscard]] const Field *find(QStringView name) const;
};

} // namespace freehold
