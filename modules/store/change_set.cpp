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

} // namespace freehold
