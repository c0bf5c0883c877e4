// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"
#include "exchange/reports.h"

#include <QHash>

namespace freehold {

/// Finds the row that a person's words mean in a request of the operation, where a number alone does not tell. Refuses with NotFound or
/// Conflict, naming the rows that could be meant.
using RowFinder = QUuid (*)(const Reader &reader, const QString &words, const Operation &operation);

/// Everything the modules register at start: what exists, what it does, what can be printed and brought in.
struct Program {
    Catalogue catalogue;
    Operations operations;
    Reports reports;
    Importers importers;
    QHash<QString, RowFinder> finders; ///< by table; for tables whose rows the store's own look-up by number or title may not tell apart

    template <typename Request>
    void add(Outcome (*body)(Transaction &, const Request &))
    {
        operations.add<Request>(catalogue, body);
    }
};

} // namespace freehold
