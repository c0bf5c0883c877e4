// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/operations.h"

#include <QJsonObject>

namespace freehold {

/// The four plain edits every entity without rules of its own is kept by; each can be undone.
struct CreateRecord {
    QString table;
    QUuid row; ///< null = a fresh id
    QJsonObject values;
};

/// Changes fields. `base` holds the values the editor saw: a field that meanwhile became something else refuses with Conflict.
struct EditRecord {
    QString table;
    QUuid row;
    QJsonObject values;
    QJsonObject base;
};

struct DeleteRecord {
    QString table;
    QUuid row;
};

struct RestoreRecord {
    QString table;
    QUuid row;
};

template <>
const Operation &operationOf<CreateRecord>();
template <>
const Operation &operationOf<EditRecord>();
template <>
const Operation &operationOf<DeleteRecord>();
template <>
const Operation &operationOf<RestoreRecord>();

/// Registers create-record, edit-record, delete-record, restore-record, and those on several rows (store/bulk_edits.h).
void registerPlainEdits(Catalogue &catalogue, Operations &operations);

} // namespace freehold
