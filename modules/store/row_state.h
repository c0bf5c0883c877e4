// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

#include <QJsonObject>

namespace freehold {

class Connection;

/// Everything two copies of a company must agree on about one row, by column: the fields, version, created_at, updated_at, deleted_at and
/// custom. What a copy works out for itself (rid, kept figures) is not in it. Whole numbers past 2^53 stand as text, bytes as base64, null
/// as null; the same from both dialects. Empty if there is no such row, in the trash or not.
QJsonObject rowState(const Reader &reader, const Entity &entity, const QUuid &id);

/// Columns of a row's state in order.
QStringList stateColumns(const Entity &entity);

/// Writes the row as the state says, new or not; InvalidInput when a value is not of its column's kind. A column that is missing takes its
/// default in a new row and stays in an old one.
void writeRowState(Connection &connection, const Entity &entity, const QUuid &id, const QJsonObject &state, qint64 position);

} // namespace freehold
