// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/policy.h"

namespace freehold {

void lockAccountingPolicy(Transaction &tx, Id<Project> id)
{
    Project project = tx.get(id);
    if (project.isPolicyLocked)
        return;
    project.isPolicyLocked = true;
    tx.update(project);
}

} // namespace freehold
