// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plain_edits.h"

#include "catalogue/value.h"

namespace freehold {
namespace {

const Entity &plainEntity(const Transaction &tx, const QString &table)
{
    const Entity *entity = tx.catalogue().entity(table);
    tx.require(entity != nullptr, ErrorCode::NotFound, text("PlainEdit", "There is no table “%1”.").arg(table), QStringLiteral("table"));
    return *entity;
}

QVariantMap plainValues(const Transaction &tx, const Entity &entity, const QJsonObject &json)
{
    const ValueContext context{tx.format(), tx.today()};
    QVariantMap values;
    for (const QString &name : json.keys()) {
        const Field *field = entity.find(name);
        tx.require(field != nullptr, ErrorCode::InvalidInput,
                   text("PlainEdit", "%1 has no field “%2”.").arg(entity.one.text(), name), name);
        tx.require(!field->isOperationOnly, ErrorCode::InvalidInput,
                   text("PlainEdit", "%1 changes only through the actions of the %2.").arg(field->label.text(), entity.one.text()), name);
        QVariant value = tx.valueOf(valueFromJson(*field, json.value(name), context));
        if (field->type == FieldType::Reference && value.metaType().id() == QMetaType::QString) {
            const Entity *target = tx.catalogue().entity(field->reference);
            value = target && !value.toString().isEmpty() ? tx.resolve(*target, value.toString()) : QUuid();
        }
        values.insert(name, value);
    }
    return values;
}

void requirePlain(const Transaction &tx, const Entity &entity)
{
    tx.require(entity.isPlain, ErrorCode::Denied,
               text("PlainEdit", "%1 cannot be changed directly: use the actions of the record.").arg(entity.many.text()));
}

/// Whether the editor saw the field as it is now, in whatever form the value is written.
bool sawTheSame(const Transaction &tx, const Field &field, const QJsonObject &base, const QVariant &stored)
{
    if (!base.contains(field.name) || base.value(field.name) == valueToJson(field, stored))
        return true;
    const Result<QVariant> seen = valueFromJson(field, base.value(field.name), {tx.format(), tx.today()});
    return seen.ok() && sameValue(field, *seen, stored);
}

QString undoTitle(const Transaction &tx, const Entity &entity, const QUuid &id)
{
    const QString title = tx.titleOf(entity, id);
    return title.isEmpty() ? entity.one.text() : QStringLiteral("%1 %2").arg(entity.one.text(), title);
}

QJsonObject rowRequest(const QString &table, const QUuid &id)
{
    return {{QStringLiteral("table"), table}, {QStringLiteral("row"), id.toString(QUuid::WithoutBraces)}};
}

Outcome createRecord(Transaction &tx, const CreateRecord &request)
{
    const Entity &entity = plainEntity(tx, request.table);
    requirePlain(tx, entity);
    tx.require(entity.createdBy.isEmpty(), ErrorCode::Denied,
               text("PlainEdit", "A new %1 is made by “%2”.").arg(entity.one.text(), entity.createdBy));
    QVariantMap values = plainValues(tx, entity, request.values);
    values.insert(QStringLiteral("id"), request.row);
    const QUuid id = tx.insertValues(entity, values);
    QJsonObject again = rowRequest(entity.table, id);
    tx.keepUndo(text("PlainEdit", "Create %1").arg(undoTitle(tx, entity, id)), QStringLiteral("delete-record"), again,
                QStringLiteral("restore-record"), again);
    return {.table = entity.table, .id = id, .number = {}, .extra = {}};
}

Outcome editRecord(Transaction &tx, const EditRecord &request)
{
    const Entity &entity = plainEntity(tx, request.table);
    requirePlain(tx, entity);
    const QVariantMap values = plainValues(tx, entity, request.values);
    const QVariantMap stored = tx.values(entity, request.row);
    tx.require(!stored.isEmpty(), ErrorCode::NotFound, text("PlainEdit", "The %1 is not there any more.").arg(entity.one.text()));
    QJsonObject before;
    QJsonObject after;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const Field &field = *entity.find(it.key());
        if (sameValue(field, it.value(), stored.value(it.key())))
            continue;
        const QJsonValue now = valueToJson(field, stored.value(it.key()));
        before.insert(it.key(), now);
        after.insert(it.key(), valueToJson(field, it.value()));
        tx.require(sawTheSame(tx, field, request.base, stored.value(it.key())), ErrorCode::Conflict,
                   text("PlainEdit", "%1 was changed meanwhile to “%2”. Look at it and save again.")
                       .arg(field.label.text(), displayValue(field, stored.value(it.key()), tx.format())),
                   it.key());
    }
    tx.updateValues(entity, request.row, values);
    if (!after.isEmpty()) {
        QJsonObject undo = rowRequest(entity.table, request.row);
        QJsonObject redo = undo;
        undo.insert(QStringLiteral("values"), before);
        undo.insert(QStringLiteral("base"), after);
        redo.insert(QStringLiteral("values"), after);
        redo.insert(QStringLiteral("base"), before);
        tx.keepUndo(text("PlainEdit", "Edit %1").arg(undoTitle(tx, entity, request.row)), QStringLiteral("edit-record"), undo,
                    QStringLiteral("edit-record"), redo);
    }
    return {.table = entity.table, .id = request.row, .number = {}, .extra = {}};
}

Outcome deleteRecord(Transaction &tx, const DeleteRecord &request)
{
    const Entity &entity = plainEntity(tx, request.table);
    requirePlain(tx, entity);
    const QString title = undoTitle(tx, entity, request.row);
    tx.removeRow(entity, request.row);
    const QJsonObject again = rowRequest(entity.table, request.row);
    tx.keepUndo(text("PlainEdit", "Delete %1").arg(title), QStringLiteral("restore-record"), again,
                QStringLiteral("delete-record"), again);
    return {.table = entity.table, .id = request.row, .number = {}, .extra = {}};
}

Outcome restoreRecord(Transaction &tx, const RestoreRecord &request)
{
    const Entity &entity = plainEntity(tx, request.table);
    requirePlain(tx, entity);
    tx.restoreRow(entity, request.row);
    const QJsonObject again = rowRequest(entity.table, request.row);
    tx.keepUndo(text("PlainEdit", "Restore %1").arg(undoTitle(tx, entity, request.row)), QStringLiteral("delete-record"), again,
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
}

} // namespace freehold
