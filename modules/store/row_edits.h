// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QJsonObject>

namespace freehold {

/// What the fields of one row were before a plain edit and are after it, in wire form; both empty if nothing changed.
struct FieldChanges {
    QJsonObject before;
    QJsonObject after;
};

/// The entity of a plain edit. Refuses with NotFound for an unknown table, Denied for one that only operations change.
const Entity &plainEntityOf(const Transaction &tx, const QString &table);
/// Values of a plain edit as edge values; refuses with InvalidInput what the entity has not, what only operations change and what cannot
/// be read.
QVariantMap plainValuesOf(const Transaction &tx, const Entity &entity, const QJsonObject &json);
/// Changes the fields of a row. Refuses with NotFound if it is gone, and with Conflict if a field is no longer what `base` says.
FieldChanges applyRowEdit(Transaction &tx, const Entity &entity, const QUuid &row, const QJsonObject &values, const QJsonObject &base);
/// The row in the words of the undo list: "Plot A-001".
QString undoTitleOf(const Transaction &tx, const Entity &entity, const QUuid &id);

} // namespace freehold
