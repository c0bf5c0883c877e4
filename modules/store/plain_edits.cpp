// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plain_edits.h"

#include "store/bulk_edits.h"
#include "store/row_edits.h"

namespace freehold {
namespace {

QJsonObject rowRequest(const QString &table, const QUuid &id)
{
    return {{QStringLiteral("table"), table}, {QStringLiteral("row"), id.toString(QUuid::WithoutBraces)}};
}

Outcome createRecord(Transaction &tx, const CreateRecord &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    tx.require(entity.createdBy.isEmpty(), ErrorCode::Denied,
               text("PlainEdit", "A new %1 is made by “%2”.").arg(entity.one.text(), entity.createdBy));
    QVariantMap values = plainValuesOf(tx, entity, request.values);
    values.insert(QStringLiteral("id"), request.row);
    const QUuid id = tx.insertValues(entity, values);
    QJsonObject again = rowRequest(entity.table, id);
    tx.keepUndo(text("PlainEdit", "Create %1").arg(undoTitleOf(tx, entity, id)), QStringLiteral("delete-record"), again,
                QStringLiteral("restore-record"), again);
    return {.table = entity.table, .id = id, .number = {}, .extra = {}};
}

Outcome editRecord(Transaction &tx, const EditRecord &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    const FieldChanges changes = applyRowEdit(tx, entity, request.row, request.values, request.base);
    if (!changes.after.isEmpty()) {
        QJsonObject undo = rowRequest(entity.table, request.row);
        QJsonObject redo = undo;
        undo.insert(QStringLiteral("values"), changes.before);
        undo.insert(QStringLiteral("base"), changes.after);
        redo.insert(QStringLiteral("values"), changes.after);
        redo.insert(QStringLiteral("base"), changes.before);
        tx.keepUndo(text("PlainEdit", "Edit %1").arg(undoTitleOf(tx, entity, request.row)), QStringLiteral("edit-record"), undo,
                    QStringLiteral("edit-record"), redo);
    }
    return {.table = entity.table, .id = request.row, .number = {}, .extra = {}};
}

Outcome deleteRecord(Transaction &tx, const DeleteRecord &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    const QString title = undoTitleOf(tx, entity, request.row);
    tx.removeRow(entity, request.row);
    const QJsonObject again = rowRequest(entity.table, request.row);
    tx.keepUndo(text("PlainEdit", "Delete %1").arg(title), QStringLiteral("restore-record"), again,
                QStringLiteral("delete-record"), again);
    return {.table = entity.table, .id = request.row, .number = {}, .extra = {}};
}

Outcome restoreRecord(Transaction &tx, const RestoreRecord &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    tx.restoreRow(entity, request.row);
    const QJsonObject again = rowRequest(entity.table, request.row);
    tx.keepUndo(text("PlainEdit", "Restore %1").arg(undoTitleOf(tx, entity, request.row)), QStringLiteral("delete-record"), again,
                QStringLiteral("restore-record"), again);
    return {.table = entity.table, .id = request.row, .number = {}, .extra = {}};
}

template <typename Request>
QList<Field> rowFields()
{
    return {field<&Request::table>("table", label("PlainEdit", "Table")).required(),
            field<&Request::row>("row", label("PlainEdit", "Record"))};
}

template <typename Request>
Operation plainOperation(const char *name, Label shown, QList<Field> extra = {})
{
    Operation operation;
    operation.name = QString::fromLatin1(name);
    operation.label = shown;
    operation.request.fields = rowFields<Request>() + extra;
    operation.isListed = false;
    return operation;
}

} // namespace

template <>
const Operation &operationOf<CreateRecord>()
{
    static const Operation operation = plainOperation<CreateRecord>(
        "create-record", label("PlainEdit", "Create"), {field<&CreateRecord::values>("values", label("PlainEdit", "Values"))});
    return operation;
}

template <>
const Operation &operationOf<EditRecord>()
{
    static const Operation operation = plainOperation<EditRecord>(
        "edit-record", label("PlainEdit", "Edit"),
        {field<&EditRecord::values>("values", label("PlainEdit", "Values")), field<&EditRecord::base>("base", label("PlainEdit", "Seen before"))});
    return operation;
}

template <>
const Operation &operationOf<DeleteRecord>()
{
    static const Operation operation = plainOperation<DeleteRecord>("delete-record", label("PlainEdit", "Delete"));
    return operation;
}

template <>
const Operation &operationOf<RestoreRecord>()
{
    static const Operation operation = plainOperation<RestoreRecord>("restore-record", label("PlainEdit", "Restore"));
    return operation;
}

void registerPlainEdits(Catalogue &catalogue, Operations &operations)
{
    operations.add<CreateRecord>(catalogue, &createRecord);
    operations.add<EditRecord>(catalogue, &editRecord);
    operations.add<DeleteRecord>(catalogue, &deleteRecord);
    operations.add<RestoreRecord>(catalogue, &restoreRecord);
    registerBulkEdits(catalogue, operations);
}

} // namespace freehold
