// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_set.h"

namespace freehold {

void ChangeSet::add(const QString &table, const QUuid &id)
{
    auto found = rows.find(table);
    if (found == rows.end()) {
        rows.insert(table, {id});
    } else if (!found->isEmpty()) {
        found->insert(id);
        if (found->size() > rowLimit)
            found->clear();
    }
}

void ChangeSet::add(const ChangeSet &other)
{
    for (auto table = other.rows.cbegin(); table != other.rows.cend(); ++table) {
        if (table->isEmpty())
            rows[table.key()].clear();
        for (const QUuid &id : *table)
            add(table.key(), id);
    }
}

} // namespace freehold
