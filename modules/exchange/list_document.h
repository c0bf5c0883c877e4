// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "store/list_query.h"

namespace freehold {

/// What of a list goes into a table.
struct ListExtract {
    QStringList columns = {}; ///< empty = those the list shows
    qint64 limit = 0;         ///< rows at most; 0 = all
    bool hasCodes = false;    ///< choices by their code, for other programs, instead of the word shown
};

/// Any list as a table to be written or shown, references by their title. Lines are read while they are written: use it inside
/// Store::read, as long as `reader` lives. NotFound for an unknown list, InvalidInput as listKeys.
DocumentTable listTable(const Reader &reader, const ListQuery &query, const ListExtract &extract = {});

/// What kind of cell a field's values become.
CellKind cellKindOf(const Field &field);

} // namespace freehold
