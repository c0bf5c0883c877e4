// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_module.h"

#include "sync/sync_conflict.h"
#include "sync/void_number.h"

namespace freehold {

void registerSync(Catalogue &catalogue, Operations &operations)
{
    catalogue.add<SyncConflict>();
    catalogue.add<VoidNumber>();
    operations.add<SettleDifference>(catalogue, &settleDifference);
    operations.add<VoidNumbers>(catalogue, &voidNumbers);
    operations.addFallback(QStringLiteral("edit-record"), &mergeEdit);
}

} // namespace freehold
