// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_lists.h"

#include "catalogue/value.h"
#include "sync/outbox.h"
#include "sync/sync_conflict.h"
#include "sync/tray.h"
#include "sync/void_number.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;

QString titleIn(const Reader &reader, const QString &table, const QUuid &id)
{
    const Entity *entity = reader.catalogue().entity(table);
    const QString title = entity ? reader.titleOf(*entity, id) : QString();
    return title.isEmpty() && entity ? entity->one.text() : title;
}

/// The wire form of a value as people read it.
QString shownValue(const Reader &reader, const Field &field, const QJsonValue &json)
{
    if (field.type == FieldType::Rows)
        return text("SyncLists", "%1 lines").arg(json.toArray().size());
    const Result<QVariant> value = valueFromJson(field, json, {reader.format(), reader.today()});
    if (!value)
        return json.toVariant().toString();
    if (field.type == FieldType::Reference)
        return value->toUuid().isNull() ? QString() : titleIn(reader, field.reference, value->toUuid());
    if (field.type == FieldType::References) {
        QStringList titles;
        for (const QVariant &id : value->toList())
            titles.append(titleIn(reader, field.reference, id.toUuid()));
        return titles.join(u", "_s);
    }
    return displayValue(field, *value, reader.format());
}

QList<ShownValue> shownValues(const Reader &reader, const Shape &shape, const QJsonObject &given)
{
    QList<ShownValue> shown;
    for (const Field &field : shape.fields) {
        const QString value = given.contains(field.name) ? shownValue(reader, field, given.value(field.name)) : QString();
        if (!value.isEmpty())
            shown.append({field.label.text(), value});
    }
    return shown;
}

/// A plain edit tells its record and the values of that; any other operation those of its request.
void describeOperation(const Reader &reader, const SentOperation &sent, SyncLine &line)
{
    const Operation *operation = reader.catalogue().operation(sent.name);
    line.title = operation ? operation->label.text() : sent.name;
    const Entity *entity = reader.catalogue().entity(sent.request.value("table"_L1).toString());
    if (entity && sent.request.value("values"_L1).isObject()) {
        line.table = entity->table;
        line.record = QUuid(sent.request.value("row"_L1).toString());
        line.values = shownValues(reader, Shape{entity->fields}, sent.request.value("values"_L1).toObject());
        line.title = text("SyncLists", "%1: %2", "what was done, with which record").arg(line.title, titleIn(reader, line.table, line.record));
    } else if (operation) {
        line.table = operation->subject;
        line.record = QUuid(sent.request.value(operation->subjectField).toString());
        line.values = shownValues(reader, operation->request, sent.request);
        line.operation = operation->name;
    }
}

QList<SyncLine> waitingLines(const Reader &reader)
{
    QList<SyncLine> lines;
    Rows rows = reader.query(u"select n, operation_id, at, actor from sync_txn t where state = 'waiting' and exists (select 1 from sync_op o where o.txn = t.n) "
                             "order by n limit :limit"_s, {{u"limit"_s, mostLines}});
    while (rows.next()) {
        SyncLine line{.id = rows.uuid(1), .title = {}, .at = rows.instant(2), .who = rows.text(3), .reason = {}};
        describeOperation(reader, recordedOperations(reader, rows.integer(0)).first(), line);
        lines.append(line);
    }
    return lines;
}

QList<SyncLine> refusedLines(const Reader &reader)
{
    QList<SyncLine> lines;
    for (const RefusedWork &work : refusedWork(reader)) {
        SyncLine line{.id = work.id, .title = work.name, .at = work.at, .who = work.actor, .reason = work.text};
        if (work.code == "depends"_L1 && line.reason.isEmpty())
            line.reason = text("SyncLists", "It rests on other work that the office refused.");
        if (!work.operations.isEmpty())
            describeOperation(reader, work.operations.first(), line);
        if (work.operations.size() != 1)
            line.operation.clear();
        lines.append(line);
    }
    return lines;
}

QList<SyncLine> differenceLines(const Reader &reader)
{
    QList<SyncLine> lines;
    for (const SyncConflict &conflict : reader.select<SyncConflict>(u"state = 'open' order by lost_at"_s)) {
        const Entity *entity = reader.catalogue().entity(conflict.table);
        const Field *field = entity ? entity->find(conflict.field) : nullptr;
        const auto shown = [&](const QString &json) {
            const QJsonValue value = QJsonDocument::fromJson(json.toUtf8()).array().first();
            return field ? shownValue(reader, *field, value) : value.toVariant().toString();
        };
        SyncLine line{.id = conflict.id.uuid(), .title = titleIn(reader, conflict.table, conflict.record), .at = conflict.lostAt, .who = conflict.lostBy,
                      .reason = field ? field->label.text() : conflict.field};
        line.table = conflict.table;
        line.record = conflict.record;
        line.values = {{text("SyncLists", "Kept"), shown(conflict.kept)}, {text("SyncLists", "Other value"), shown(conflict.lost)}};
        lines.append(line);
    }
    return lines;
}

QList<SyncLine> noticeLines(const Reader &reader)
{
    QList<SyncLine> lines;
    Rows rows = reader.query(u"select n, operation_id, at, actor, message, name from sync_txn where state = 'adjusted' order by n desc limit :limit"_s, {{u"limit"_s, mostLines}});
    while (rows.next()) {
        SyncLine line{.id = rows.uuid(1), .title = rows.text(5), .at = rows.instant(2), .who = rows.text(3), .reason = rows.text(4)};
        if (const QList<SentOperation> done = recordedOperations(reader, rows.integer(0)); !done.isEmpty())
            describeOperation(reader, done.first(), line);
        lines.append(line);
    }
    for (const VoidNumber &number : reader.select<VoidNumber>(u"true order by id desc limit 200"_s)) {
        const QString numbers = number.first == number.last ? QString::number(number.first) : u"%1–%2"_s.arg(number.first).arg(number.last);
        lines.append({.id = number.id.uuid(), .title = text("SyncLists", "Void number %1 of %2").arg(numbers, number.device), .at = {}, .who = {}, .reason = number.reason});
    }
    return lines;
}

} // namespace

SyncLists syncLists(const Reader &reader)
{
    SyncLists lists{.waiting = waitingLines(reader), .waitingCount = 0, .needsYou = refusedLines(reader), .differences = differenceLines(reader), .notices = noticeLines(reader)};
    lists.waitingCount = reader.integer(u"select count(*) from sync_txn t where state = 'waiting' and exists (select 1 from sync_op o where o.txn = t.n)"_s);
    return lists;
}

} // namespace freehold
