// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

namespace freehold {

/// Operations offered for this row: those whose subject is its table and whose condition the row's values meet.
QList<const Operation *> operationsFor(const Catalogue &catalogue, const QString &table, const QVariantMap &values, const ValueContext &context);
/// Whether the values meet the condition, in the filter language over the entity's fields.
bool meetsCondition(const Entity &entity, const QString &condition, const QVariantMap &values, const ValueContext &context);
/// Reports that can be made for a row of the table.
QList<const Report *> reportsFor(const Reports &reports, const QString &table);
/// The request or parameters with the row as their subject.
QVariantMap presetsFor(const Shape &shape, const QString &subjectField, const QUuid &row);

/// The request of an operation for this row: its subject, and for one that edits also the values the row has now.
QVariantMap requestFor(const Operation &operation, const QUuid &row, const QVariantMap &values);

} // namespace freehold
