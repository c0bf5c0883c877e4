// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_edits.h"

#include "catalogue/value.h"
#include "store/row_edits.h"

#include <QJsonArray>

namespace freehold {
namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

void requireBulkSize(const Reader &reader, qsizetype rows)
{
    reader.require(rows > 0, ErrorCode::InvalidInput, text("BulkEdit", "No rows are named. Select some."), QStringLiteral("rows"));
    reader.require(rows <= bulkRowLimit, ErrorCode::Limit,
                   text("BulkEdit", "%1 rows are too many at once. Select up to %2.")
                       .arg(formatCount(rows, reader.format()), formatCount(bulkRowLimit, reader.format())),
                   QStringLiteral("rows"));
}

/// "3 Plots", or the one row by its name.
QString rowsTitle(const Transaction &tx, const Entity &entity, qsizetype count, const QUuid &first)
{
    return count == 1 ? undoTitleOf(tx, entity, first) : QStringLiteral("%1 %2").arg(formatCount(count, tx.format()), entity.many.text());
}

/// The refusal of one of several rows says which.
Error refusalOf(const QString &title, const Error &error)
{
    return Error{error.code, text("BulkEdit", "%1: %2").arg(title, error.text), error.field};
}

QJsonObject editedRow(const QUuid &row, const QJsonObject &values, const QJsonObject &base)
{
    return {{QStringLiteral("row"), idText(row)}, {QStringLiteral("values"), values}, {QStringLiteral("base"), base}};
}

QJsonObject bulkRequest(const QString &table, const QJsonArray &rows)
{
    return {{QStringLiteral("table"), table}, {QStringLiteral("rows"), rows}};
}

Outcome editRecords(Transaction &tx, const EditRecords &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    requireBulkSize(tx, request.rows.size());
    QJsonArray undo; // last first, for a row may have taken the number another one gave up
    QJsonArray redo;
    QUuid first;
    for (const RowEdit &edit : request.rows) {
        FieldChanges changes;
        const Result<void> done = tx.attempt([&] { changes = applyRowEdit(tx, entity, edit.row, edit.values, edit.base); });
        if (!done)
            tx.refuse(refusalOf(undoTitleOf(tx, entity, edit.row), done.error()));
        if (changes.after.isEmpty())
            continue;
        if (first.isNull())
            first = edit.row;
        undo.prepend(editedRow(edit.row, changes.before, changes.after));
        redo.append(editedRow(edit.row, changes.after, changes.before));
    }
    if (!redo.isEmpty()) {
        tx.keepUndo(text("PlainEdit", "Edit %1").arg(rowsTitle(tx, entity, redo.size(), first)), QStringLiteral("edit-records"),
                    bulkRequest(entity.table, undo), QStringLiteral("edit-records"), bulkRequest(entity.table, redo));
    }
    return {.table = entity.table, .id = first, .number = {}, .extra = {{QStringLiteral("changed"), redo.size()}}};
}

/// Does it to each row, in as many rounds as it takes for the rows that wait for others among them.
void doToEach(Transaction &tx, const Entity &entity, QList<ChosenRow> rows, const std::function<void(const QUuid &)> &act)
{
    while (!rows.isEmpty()) {
        QList<ChosenRow> waiting;
        std::optional<Error> refusal;
        for (const ChosenRow &each : std::as_const(rows)) {
            const Result<void> done = tx.attempt([&] { act(each.row); });
            if (done)
                continue;
            if (!refusal)
                refusal = refusalOf(undoTitleOf(tx, entity, each.row), done.error());
            waiting.append(each);
        }
        if (waiting.size() == rows.size())
            tx.refuse(*refusal);
        rows = waiting;
    }
}

QJsonArray chosenRows(const QList<ChosenRow> &rows)
{
    QJsonArray array;
    for (const ChosenRow &each : rows)
        array.append(QJsonObject{{QStringLiteral("row"), idText(each.row)}});
    return array;
}

Outcome deleteRecords(Transaction &tx, const DeleteRecords &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    requireBulkSize(tx, request.rows.size());
    const QString title = rowsTitle(tx, entity, request.rows.size(), request.rows.first().row);
    doToEach(tx, entity, request.rows, [&](const QUuid &row) { tx.removeRow(entity, row); });
    const QJsonObject again = bulkRequest(entity.table, chosenRows(request.rows));
    tx.keepUndo(text("PlainEdit", "Delete %1").arg(title), QStringLiteral("restore-records"), again, QStringLiteral("delete-records"), again);
    return {.table = entity.table, .id = request.rows.first().row, .number = {}, .extra = {}};
}

Outcome restoreRecords(Transaction &tx, const RestoreRecords &request)
{
    const Entity &entity = plainEntityOf(tx, request.table);
    requireBulkSize(tx, request.rows.size());
    doToEach(tx, entity, request.rows, [&](const QUuid &row) { tx.restoreRow(entity, row); });
    const QJsonObject again = bulkRequest(entity.table, chosenRows(request.rows));
    tx.keepUndo(text("PlainEdit", "Restore %1").arg(rowsTitle(tx, entity, request.rows.size(), request.rows.first().row)),
                QStringLiteral("delete-records"), again, QStringLiteral("restore-records"), again);
    return {.table = entity.table, .id = request.rows.first().row, .number = {}, .extra = {}};
}

template <typename Request>
Operation bulkOperation(const char *name, Label shown)
{
    Operation operation;
    operation.name = QString::fromLatin1(name);
    operation.label = shown;
    operation.request.fields = {field<&Request::table>("table", label("PlainEdit", "Table")).required(),
                                field<&Request::rows>("rows", label("BulkEdit", "Records")).required()};
    operation.isListed = false;
    return operation;
}

QString shownValue(const Reader &reader, const Field &field, const QJsonValue &json)
{
    const QVariant value = valueFromJson(field, json, {reader.format(), reader.today()}).valueOr({});
    const Entity *target = field.type == FieldType::Reference ? reader.catalogue().entity(field.reference) : nullptr;
    return target ? reader.titleOf(*target, value.toUuid()) : displayValue(field, value, reader.format());
}

void addChanges(const Reader &reader, const Entity &entity, const RowEdit &edit, const FieldChanges &changes, EditPreview &preview)
{
    if (changes.after.isEmpty())
        return;
    preview.accepted.append({edit.row, changes.after, changes.before});
    const QString title = reader.titleOf(entity, edit.row);
    for (const QString &name : changes.after.keys()) {
        const Field &field = *entity.find(name);
        preview.changes.append({.row = edit.row, .title = title, .field = name,
                                .before = shownValue(reader, field, changes.before.value(name)),
                                .after = shownValue(reader, field, changes.after.value(name))});
    }
}

} // namespace

template <>
const Shape &shapeOf<RowEdit>()
{
    static const Shape shape{{field<&RowEdit::row>("row", label("PlainEdit", "Record")).required(),
                              field<&RowEdit::values>("values", label("PlainEdit", "Values")),
                              field<&RowEdit::base>("base", label("PlainEdit", "Seen before"))}};
    return shape;
}

template <>
const Shape &shapeOf<ChosenRow>()
{
    static const Shape shape{{field<&ChosenRow::row>("row", label("PlainEdit", "Record")).required()}};
    return shape;
}

template <>
const Operation &operationOf<EditRecords>()
{
    static const Operation operation = bulkOperation<EditRecords>("edit-records", label("BulkEdit", "Edit several"));
    return operation;
}

template <>
const Operation &operationOf<DeleteRecords>()
{
    static const Operation operation = bulkOperation<DeleteRecords>("delete-records", label("BulkEdit", "Delete several"));
    return operation;
}

template <>
const Operation &operationOf<RestoreRecords>()
{
    static const Operation operation = bulkOperation<RestoreRecords>("restore-records", label("BulkEdit", "Restore several"));
    return operation;
}

void registerBulkEdits(Catalogue &catalogue, Operations &operations)
{
    operations.add<EditRecords>(catalogue, &editRecords);
    operations.add<DeleteRecords>(catalogue, &deleteRecords);
    operations.add<RestoreRecords>(catalogue, &restoreRecords);
}

Result<EditPreview> previewEdits(Store &store, const EditRecords &request, const Progress &progress)
{
    EditPreview preview;
    const auto tryRows = [&](Transaction &tx) {
        const Entity &entity = plainEntityOf(tx, request.table);
        requireBulkSize(tx, request.rows.size());
        for (qsizetype at = 0; at < request.rows.size(); ++at) {
            const RowEdit &edit = request.rows.at(at);
            FieldChanges changes;
            const Result<void> done = tx.attempt([&] { changes = applyRowEdit(tx, entity, edit.row, edit.values, edit.base); });
            if (done)
                addChanges(tx, entity, edit, changes, preview);
            else
                preview.refused.append({edit.row, tx.titleOf(entity, edit.row), done.error()});
            tx.require(!progress || progress(at + 1, request.rows.size()), ErrorCode::Cancelled, text("BulkEdit", "Stopped. Nothing was changed."));
        }
    };
    const Result<void> tried = store.transact(operationOf<EditRecords>().name, tryRows, Call{.isDryRun = true});
    if (!tried)
        return tried.error();
    return preview;
}

} // namespace freehold
