// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/operations.h"
#include "store/store.h"

#include <QJsonObject>

namespace freehold {

/// The new values of one row; `base` as in EditRecord.
struct RowEdit {
    QUuid row;
    QJsonObject values;
    QJsonObject base;
};
template <>
const Shape &shapeOf<RowEdit>();

struct ChosenRow {
    QUuid row;
};
template <>
const Shape &shapeOf<ChosenRow>();

/// Changes fields of several rows of a table at once: all of them or none. Each row has its line in the history; undo takes back all.
/// Refusals as edit-record, naming the row; Limit beyond bulkRowLimit rows.
struct EditRecords {
    QString table;
    QList<RowEdit> rows;
};

/// Moves several rows to the trash, whichever refers to which among them; undo brings all back. Refusals as delete-record, naming the row.
struct DeleteRecords {
    QString table;
    QList<ChosenRow> rows;
};

struct RestoreRecords {
    QString table;
    QList<ChosenRow> rows;
};

template <>
const Operation &operationOf<EditRecords>();
template <>
const Operation &operationOf<DeleteRecords>();
template <>
const Operation &operationOf<RestoreRecords>();

inline constexpr qsizetype bulkRowLimit = 10'000;

/// Registers edit-records, delete-records, restore-records.
void registerBulkEdits(Catalogue &catalogue, Operations &operations);

/// One field of one row as it is and as it would become, in words.
struct ExpectedChange {
    QUuid row;
    QString title; ///< of the row
    QString field;
    QString before;
    QString after;
};

struct ExpectedRefusal {
    QUuid row;
    QString title;
    Error error;
};

/// What would become of each row of a bulk edit.
struct EditPreview {
    QList<ExpectedChange> changes;
    QList<ExpectedRefusal> refused;
    QList<RowEdit> accepted; ///< the rows that would change
};

/// Tries each row for itself and takes everything back. Denied without the right; Limit as EditRecords; Cancelled by `progress` (rows).
/// What is accepted is accepted together too, unless two of its rows come to stand in each other's way.
Result<EditPreview> previewEdits(Store &store, const EditRecords &request, const Progress &progress = {});

} // namespace freehold
