// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "catalogue/value.h"
#include "store/connection.h"
#include "store/reference_resolver.h"
#include "store/rejected.h"
#include "store/transaction_log.h"

#include <QJsonDocument>

namespace freehold {
namespace {

QJsonObject filledJson(const Entity &entity, const QVariantList &values)
{
    QJsonObject json;
    for (int i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields.at(i);
        if (field.name != QLatin1String("id") && !sameValue(field, values.at(i), emptyValue(field)))
            json.insert(field.name, valueToJson(field, values.at(i)));
    }
    return json;
}

/// A unique rule that refused, in words that name the value.
Error uniqueProblem(const Entity &entity, const QVariantMap &values, const Error &refusal)
{
    const Field *named = nullptr;
    for (const QStringList &rule : entity.unique) {
        if (!rule.isEmpty())
            named = entity.find(rule.last());
    }
    if (!named)
        named = entity.find(entity.title);
    if (!named)
        return refusal;
    const QString value = displayValue(*named, values.value(named->name), {});
    return Error{ErrorCode::Conflict,
                 text("Store", "%1 “%2” exists already. Choose another %3.").arg(entity.one.text(), value, named->label.text()),
                 named->name};
}

} // namespace

Transaction::Transaction(Connection &connection, const Catalogue &catalogue, const Clock &clock, TransactionLog &log)
    : Reader(connection, catalogue, clock, log.origin().actor, log.origin().format), m_log(log)
{
}

Transaction::~Transaction() = default;

QUuid Transaction::operationId() const
{
    return m_log.origin().operationId;
}

QString Transaction::operationName() const
{
    return m_log.origin().name;
}

QString Transaction::reason() const
{
    return m_log.origin().reason;
}

QUuid Transaction::freshId() const
{
    return makeUuidV7(clock());
}

void Transaction::touch(const QString &table, const QUuid &id)
{
    m_log.touch(table, id);
}

void Transaction::keepUndo(const QString &label, const QString &undoName, const QJsonObject &undoRequest, const QString &redoName,
                           const QJsonObject &redoRequest)
{
    m_log.keepUndo(label, undoName, undoRequest, redoName, redoRequest);
}

qint64 Transaction::execute(const QString &sql, const QVariantMap &parameters)
{
    if (parameters.isEmpty()) {
        m_log.noteEffect();
        return connection().executeRaw(sql); // PostgreSQL prepares no DDL
    }
    const qint64 affected = connection().execute(sql, parameters);
    if (affected != 0)
        m_log.noteEffect();
    return affected;
}

void Transaction::writeNewRow(const Entity &entity, const QUuid &id, const QVariantList &values)
{
    QVariantList columns;
    QVariantMap named;
    for (int i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields.at(i);
        if (Result<void> checked = checkValue(field, values.at(i)); !checked)
            refuse(checked.error());
        connection().appendColumns(columns, field, values.at(i));
        named.insert(field.name, values.at(i));
    }
    const QDateTime now = m_log.origin().at;
    columns << now.toMSecsSinceEpoch() << now.toMSecsSinceEpoch();
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    const QString sql = QStringLiteral("insert into %1 (%2, created_at, updated_at) values (%3)")
                            .arg(entity.table, entity.columns().join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    try {
        connection().executePositional(sql, columns);
    } catch (const Rejected &rejected) {
        if (rejected.error.code == ErrorCode::Conflict && rejected.error.text.startsWith(text("Store", "This exists already.")))
            throw Rejected{uniqueProblem(entity, named, rejected.error)};
        throw;
    }
    m_log.rowChanged(entity, id, {}, filledJson(entity, values));
}

void Transaction::insertRow(const Entity &entity, const QUuid &id, const void *record)
{
    QVariantList values;
    for (const Field &field : entity.fields)
        values.append(field.get(record));
    writeNewRow(entity, id, values);
}

QUuid Transaction::insertValues(const Entity &entity, QVariantMap values)
{
    QUuid id = values.value(QStringLiteral("id")).toUuid();
    if (id.isNull())
        id = freshId();
    values.insert(QStringLiteral("id"), id);
    QVariantList ordered;
    for (const Field &field : entity.fields)
        ordered.append(values.value(field.name, emptyValue(field)));
    writeNewRow(entity, id, ordered);
    return id;
}

void Transaction::updateRow(const Entity &entity, const QUuid &id, const void *record)
{
    QVariantMap all;
    for (const Field &field : entity.fields)
        all.insert(field.name, field.get(record));
    updateValues(entity, id, all);
}

void Transaction::updateValues(const Entity &entity, const QUuid &id, const QVariantMap &changed)
{
    const QVariantMap stored = values(entity, id);
    if (stored.isEmpty())
        refuseMissing(entity, id);
    QStringList assignments;
    QVariantList columns;
    QJsonObject before;
    QJsonObject after;
    for (const Field &field : entity.fields) {
        if (!changed.contains(field.name) || field.name == QLatin1String("id"))
            continue;
        const QVariant value = changed.value(field.name);
        if (sameValue(field, value, stored.value(field.name)))
            continue;
        if (Result<void> checked = checkValue(field, value); !checked)
            refuse(checked.error());
        for (const QString &column : field.columns())
            assignments.append(column + QStringLiteral(" = ?"));
        connection().appendColumns(columns, field, value);
        before.insert(field.name, valueToJson(field, stored.value(field.name)));
        after.insert(field.name, valueToJson(field, value));
    }
    if (assignments.isEmpty())
        return;
    columns << m_log.origin().at.toMSecsSinceEpoch() << connection().toColumn(id);
    const QString sql = QStringLiteral("update %1 set %2, version = version + 1, updated_at = ? where id = ? and deleted_at is null")
                            .arg(entity.table, assignments.join(QStringLiteral(", ")));
    try {
        connection().executePositional(sql, columns);
    } catch (const Rejected &rejected) {
        if (rejected.error.code == ErrorCode::Conflict && rejected.error.text.startsWith(text("Store", "This exists already.")))
            throw Rejected{uniqueProblem(entity, changed, rejected.error)};
        throw;
    }
    m_log.rowChanged(entity, id, before, after);
}

void Transaction::removeRow(const Entity &entity, const QUuid &id)
{
    if (values(entity, id).isEmpty())
        refuseMissing(entity, id);
    for (const Entity *other : catalogue().entities()) {
        for (const Field &field : other->fields) {
            if (field.type != FieldType::Reference || field.reference != entity.table)
                continue;
            const QString condition = QStringLiteral("from %1 where %2 = :id and deleted_at is null").arg(other->table, field.name);
            if (other->searchOwner == field.name) { // a part of it goes along
                QList<QUuid> parts;
                for (Rows rows = query(QStringLiteral("select id ") + condition, {{QStringLiteral("id"), id}}); rows.next();)
                    parts.append(rows.uuid(0));
                for (const QUuid &part : parts)
                    removeRow(*other, part);
                continue;
            }
            const qint64 users = integer(QStringLiteral("select count(*) ") + condition, {{QStringLiteral("id"), id}});
            require(users == 0, ErrorCode::Conflict,
                    text("Store", "The %1 cannot be deleted: %2 (%3) refer to it.")
                        .arg(entity.one.text(), other->many.text(), QString::number(users)));
        }
    }
    connection().executePositional(QStringLiteral("update %1 set deleted_at = ?, version = version + 1 where id = ?").arg(entity.table),
                                   {m_log.origin().at.toMSecsSinceEpoch(), connection().toColumn(id)});
    m_log.rowChanged(entity, id, {{QStringLiteral("deleted_at"), QJsonValue::Null}},
                     {{QStringLiteral("deleted_at"), m_log.origin().at.toMSecsSinceEpoch()}});
}

void Transaction::requireLiveReferences(const Entity &entity, const QUuid &id)
{
    for (const Field &field : entity.fields) {
        const Entity *target = field.type == FieldType::Reference ? catalogue().entity(field.reference) : nullptr;
        if (!target || field.name == QLatin1String("id"))
            continue;
        const qint64 trashed = integer(QStringLiteral("select count(*) from %1 t join %2 o on o.id = t.%3 where t.id = :id and o.deleted_at is not null")
                                           .arg(entity.table, target->table, field.name), {{QStringLiteral("id"), id}});
        require(trashed == 0, ErrorCode::Conflict,
                text("Store", "The %1 belongs to a %2 that is in the trash. Restore that first.").arg(entity.one.text(), target->one.text()));
    }
}

void Transaction::restoreRow(const Entity &entity, const QUuid &id)
{
    const QVariantMap parameters{{QStringLiteral("id"), id}};
    const qint64 deletedAt = integer(QStringLiteral("select deleted_at from %1 where id = :id").arg(entity.table), parameters);
    require(deletedAt != 0, ErrorCode::NotFound, text("Store", "The %1 is not in the trash.").arg(entity.one.text()));
    requireLiveReferences(entity, id);
    connection().executePositional(QStringLiteral("update %1 set deleted_at = null, version = version + 1 where id = ?").arg(entity.table),
                                   {connection().toColumn(id)});
    m_log.rowChanged(entity, id, {{QStringLiteral("deleted_at"), deletedAt}}, {{QStringLiteral("deleted_at"), QJsonValue::Null}});
    for (const Entity *part : catalogue().searchChildren(entity.table)) {
        QList<QUuid> parts;
        for (Rows rows = query(QStringLiteral("select id from %1 where %2 = :id and deleted_at = :at").arg(part->table, part->searchOwner),
                               {{QStringLiteral("id"), id}, {QStringLiteral("at"), deletedAt}});
             rows.next();) {
            parts.append(rows.uuid(0));
        }
        for (const QUuid &partId : parts)
            restoreRow(*part, partId);
    }
}

void Transaction::purgeRow(const Entity &entity, const QUuid &id)
{
    const qint64 removed = execute(QStringLiteral("delete from %1 where id = :id and deleted_at is not null").arg(entity.table),
                                   {{QStringLiteral("id"), id}});
    require(removed == 1, ErrorCode::NotFound, text("Store", "The %1 is not in the trash.").arg(entity.one.text()));
    m_log.rowChanged(entity, id, {{QStringLiteral("purged"), false}}, {{QStringLiteral("purged"), true}});
}

Outcome Transaction::perform(const QString &name, const QVariantMap &request)
{
    const Operation *operation = catalogue().operation(name);
    require(operation && m_log.operations().contains(name), ErrorCode::NotFound,
            text("Store", "There is no operation “%1”.").arg(name));
    const QVariantMap complete = resolvedRequest(*this, operation->request, request);
    QJsonObject json;
    for (const Field &field : operation->request.fields) {
        if (complete.contains(field.name))
            json.insert(field.name, valueToJson(field, complete.value(field.name)));
    }
    m_log.beginOperation(*operation, json);
    Outcome outcome = m_log.operations().body(name)(*this, complete);
    m_log.endOperation();
    return outcome;
}

Result<void> Transaction::attempt(const std::function<void()> &body)
{
    const TransactionLog::State before = m_log.state();
    connection().executeRaw(QStringLiteral("savepoint attempt"));
    m_log.beginAttempt();
    try {
        body();
    } catch (const Rejected &rejected) {
        // What is no rule's refusal may have ended the whole transaction: a full disk does.
        if (rejected.error.code == ErrorCode::Trouble || rejected.error.code == ErrorCode::Cancelled)
            throw;
        connection().executeRaw(QStringLiteral("rollback to savepoint attempt"));
        connection().executeRaw(QStringLiteral("release savepoint attempt"));
        m_log.restore(before);
        m_log.endAttempt();
        return rejected.error;
    }
    connection().executeRaw(QStringLiteral("release savepoint attempt"));
    m_log.endAttempt();
    return {};
}

} // namespace freehold
