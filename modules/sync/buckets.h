// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/row_state.h"
#include "sync/protocol.h"

#include <functional>

namespace freehold {

inline constexpr int bucketCount = 256;

/// The bucket of a row: the last byte of its id.
int bucketOf(const QUuid &id);
/// All rows of the table, in key order, the trash included.
QList<QUuid> idsOf(const Reader &reader, const Entity &entity);
/// A 64-bit hash of one row with its id.
quint64 rowChecksum(const QUuid &id, const QJsonObject &state);

/// Counts and checksums of a table.
TableBuckets bucketsOf(const Reader &reader, const Entity &entity);
TableBuckets emptyBuckets(const Entity &entity);
void addToBuckets(TableBuckets &buckets, const QUuid &id, const QJsonObject &state);

/// Names the buckets of the request that differ here, with their rows.
void compareBuckets(const Reader &reader, const VerifyRequest &request, VerifyAnswer &answer);

} // namespace freehold
