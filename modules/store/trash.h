// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace freehold {

/// How long a deleted record can be restored.
inline constexpr int trashDays = 90;

/// One record in the trash; its parts (the phones of a customer) go with it and are not listed.
struct TrashedRecord {
    QString table;
    QUuid id;
    QString title;
    QDateTime deletedAt; ///< UTC
};

/// What lies in the trash, newest first, at most `limit`.
QList<TrashedRecord> trashedRecords(const Reader &reader, int limit = 1'000);

/// Removes for good what was deleted more than 90 days ago and nothing refers to any more. Answers how many records went.
Result<int> purgeTrash(Store &store);

} // namespace freehold
