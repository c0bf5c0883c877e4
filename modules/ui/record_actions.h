// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

namespace freehold {

/// Operations offered for this row: those whose subject is its table and whose condition the row's values meet.
QList<const Operation *> operationsFor(const Catalogue &catalogue, const QString &table, const QVariantMap &values, const ValueContext &context);
/// Operations offered for several rows together: those that take several, and whose condition each of them meets.
QList<const Operation *> operationsForAll(const Catalogue &catalogue, const QString &table, const QList<QVariantMap> &rows,
                                          const ValueContext &context);
/// Whether the values meet the condition, in the filter language over the entity's fields.
bool meetsCondition(const Entity &entity, const QString &condition, const QVariantMap &values, const ValueContext &context);
/// Reports that can be made for a row of the table.
QList<const Report *> reportsFor(const Reports &reports, const QString &table);
/// The request or parameters with the row as their subject.
QVariantMap presetsFor(const Shape &shape, const QString &subjectField, const QUuid &row);
/// The same with several rows, where the field takes several; else with the first.
QVariantMap presetsFor(const Shape &shape, const QString &subjectField, const QList<QUuid> &rows);

/// The request of an operation for this row: its subject, and for one that edits also the values the row has now.
QVariantMap requestFor(const Operation &operation, const QUuid &row, const QVariantMap &values);

} // namespace freehold
