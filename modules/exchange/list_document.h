// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "store/list_query.h"

namespace freehold {

/// Any list as a table to be written or shown: `columns` (empty = those the list shows) of the rows of the query, at most `limit`
/// (0 = all), references by their title. Lines are read while they are written: use it inside Store::read, as long as `reader` lives.
/// NotFound for an unknown list, InvalidInput as listKeys.
DocumentTable listTable(const Reader &reader, const ListQuery &query, const QStringList &columns = {}, qint64 limit = 0);

/// What kind of cell a field's values become.
CellKind cellKindOf(const Field &field);

} // namespace freehold
