// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "catalogue/json_text.h"
#include "catalogue/value.h"
#include "store/connection.h"
#include "store/entity_sql.h"
#include "store/reference_resolver.h"
#include "store/rejected.h"
#include "store/row_state.h"
#include "store/transaction_log.h"

namespace freehold {
namespace {

/// Whether the history need not name the value of a new row: it is what nobody filled in.
bool isInitial(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return value.toString().isEmpty();
    case FieldType::Choice: return value.toString() == (field.choices.isEmpty() ? QString() : field.choices.first().code);
    case FieldType::Integer: return value.toLongLong() == 0;
    case FieldType::Money: return value.value<Money>().minor() == 0;
    case FieldType::Rate: return value.value<Rate>().isZero();
    case FieldType::Flag: return !value.toBool();
    case FieldType::Date: return !value.toDate().isValid();
    case FieldType::Reference: return value.toUuid().isNull();
    case FieldType::Area:
    case FieldType::Instant:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return sameValue(field, value, emptyValue(field));
    }
    return false;
}

QByteArray filledJson(const Entity &entity, const QVariantList &values)
{
    JsonObjectText json;
    for (int i = 1; i < entity.fields.size(); ++i) { // the first is the id
        if (!isInitial(entity.fields.at(i), values.at(i)))
            json.add(entity.fields.at(i), values.at(i));
    }
    return json.text();
}

QVariantMap namedValues(const Entity &entity, const QVariantList &values)
{
    QVariantMap named;
    for (int i = 0; i < entity.fields.size(); ++i)
        named.insert(entity.fields.at(i).name, values.at(i));
    return named;
}

/// One member that went from one value to another, as two objects.
template <typename Value>
QByteArray member(const char *name, Value value)
{
    JsonObjectText json;
    if constexpr (std::is_same_v<Value, std::nullptr_t>)
        json.addNull(QLatin1String(name));
    else if constexpr (std::is_same_v<Value, bool>)
        json.addFlag(QLatin1String(name), value);
    else
        json.addNumber(QLatin1String(name), value);
    return json.text();
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
    return m_log.nextId();
}

StoreRole Transaction::role() const
{
    return m_log.origin().role;
}

void Transaction::keepNumber(const QString &type, const QString &device, const QString &fiscalYear, qint64 number)
{
    m_log.keepNumber(type, device, fiscalYear, number);
}

void Transaction::keepShadow(const Entity &entity, const QUuid &id)
{
    if (!m_log.keepsShadows(entity))
        return;
    const QVariantMap row{{QStringLiteral("entity"), entity.table}, {QStringLiteral("id"), id}};
    if (integer(QStringLiteral("select 1 from sync_shadow where entity = :entity and row_id = :id"), row) != 0)
        return;
    const QJsonObject state = rowState(*this, entity, id);
    const QVariant text = state.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(state);
    connection().executePositional(QStringLiteral("insert into sync_shadow (entity, row_id, state) values (?, ?, ?)"),
                                   {entity.table, connection().toColumn(id), state.isEmpty() ? text : connection().toColumn(text)});
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
        forgetAll();
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
    columns.reserve(values.size() + 6);
    QUuid owner;
    for (int i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields.at(i);
        if (field.name == entity.searchOwner)
            owner = values.at(i).toUuid();
        if (Result<void> checked = checkValue(field, values.at(i)); !checked)
            refuse(checked.error());
        connection().appendColumns(columns, field, values.at(i));
    }
    const qint64 now = m_log.origin().at.toMSecsSinceEpoch();
    columns << now << now;
    keepShadow(entity, id);
    try {
        connection().executePositional(sqlOf(entity).insert, columns);
    } catch (const Rejected &rejected) {
        if (rejected.error.code == ErrorCode::Conflict && rejected.error.text.startsWith(text("Store", "This exists already.")))
            throw Rejected{uniqueProblem(entity, namedValues(entity, values), rejected.error)};
        throw;
    }
    forget(entity);
    m_log.rowChanged({.entity = entity, .id = id, .before = {}, .after = filledJson(entity, values), .owner = owner});
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
    QVariantList wanted;
    wanted.reserve(entity.fields.size());
    for (const Field &field : entity.fields)
        wanted.append(field.get(record));
    changeRow(entity, id, wanted);
}

void Transaction::updateValues(const Entity &entity, const QUuid &id, const QVariantMap &changed)
{
    QVariantList wanted;
    for (const Field &field : entity.fields)
        wanted.append(changed.value(field.name));
    changeRow(entity, id, wanted);
}

void Transaction::changeRow(const Entity &entity, const QUuid &id, const QVariantList &wanted)
{
    const QVariantList stored = storedRow(entity, id);
    if (stored.isEmpty())
        refuseMissing(entity, id);
    QString assignments;
    QVariantList columns;
    JsonObjectText before;
    JsonObjectText after;
    QUuid formerOwner;
    for (int i = 1; i < entity.fields.size(); ++i) { // the first is the id
        const Field &field = entity.fields.at(i);
        const QVariant &value = wanted.at(i);
        if (!value.isValid() || sameValue(field, value, stored.at(i)))
            continue;
        if (Result<void> checked = checkValue(field, value); !checked)
            refuse(checked.error());
        for (const QString &column : field.columns())
            assignments += column + QStringLiteral(" = ?, ");
        connection().appendColumns(columns, field, value);
        before.add(field, stored.at(i));
        after.add(field, value);
        if (field.name == entity.searchOwner)
            formerOwner = stored.at(i).toUuid();
    }
    if (assignments.isEmpty())
        return;
    keepShadow(entity, id);
    columns << m_log.origin().at.toMSecsSinceEpoch() << connection().toColumn(id);
    const QString sql = QStringLiteral("update ") + entity.table + QStringLiteral(" set ") + assignments
        + QStringLiteral("version = version + 1, updated_at = ? where id = ? and deleted_at is null");
    try {
        connection().executePositional(sql, columns);
    } catch (const Rejected &rejected) {
        if (rejected.error.code == ErrorCode::Conflict && rejected.error.text.startsWith(text("Store", "This exists already.")))
            throw Rejected{uniqueProblem(entity, namedValues(entity, wanted), rejected.error)};
        throw;
    }
    forget(entity);
    m_log.rowChanged({.entity = entity, .id = id, .before = before.text(), .after = after.text(), .formerOwner = formerOwner});
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
    keepShadow(entity, id);
    connection().executePositional(QStringLiteral("update %1 set deleted_at = ?, version = version + 1 where id = ?").arg(entity.table),
                                   {m_log.origin().at.toMSecsSinceEpoch(), connection().toColumn(id)});
    forget(entity);
    m_log.rowChanged({.entity = entity, .id = id, .before = member("deleted_at", nullptr),
                      .after = member("deleted_at", m_log.origin().at.toMSecsSinceEpoch())});
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
    keepShadow(entity, id);
    connection().executePositional(QStringLiteral("update %1 set deleted_at = null, version = version + 1 where id = ?").arg(entity.table),
                                   {connection().toColumn(id)});
    forget(entity);
    m_log.rowChanged({.entity = entity, .id = id, .before = member("deleted_at", deletedAt), .after = member("deleted_at", nullptr)});
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
    keepShadow(entity, id);
    const qint64 removed = execute(QStringLiteral("delete from %1 where id = :id and deleted_at is not null").arg(entity.table),
                                   {{QStringLiteral("id"), id}});
    require(removed == 1, ErrorCode::NotFound, text("Store", "The %1 is not in the trash.").arg(entity.one.text()));
    forget(entity);
    m_log.rowChanged({.entity = entity, .id = id, .before = member("purged", false), .after = member("purged", true)});
}

Outcome Transaction::perform(const QString &name, const QVariantMap &request)
{
    const Operation *operation = catalogue().operation(name);
    require(operation && m_log.operations().contains(name), ErrorCode::NotFound,
            text("Store", "There is no operation “%1”.").arg(name));
    const QVariantMap complete = resolvedRequest(*this, operation->request, request);
    JsonObjectText json;
    for (const Field &field : operation->request.fields) {
        if (const auto given = complete.constFind(field.name); given != complete.constEnd())
            json.add(field, *given);
    }
    m_log.beginOperation(*operation, json.text());
    Outcome outcome = m_log.operations().body(name)(*this, complete);
    m_log.endOperation();
    return outcome;
}

Outcome Transaction::performTyped(const Operation &operation, const void *request)
{
    require(m_log.operations().contains(operation.name), ErrorCode::NotFound, text("Store", "There is no operation “%1”.").arg(operation.name));
    JsonObjectText json;
    for (const Field &field : operation.request.fields) {
        const QVariant value = field.get(request);
        if (Result<void> checked = checkValue(field, value); !checked)
            refuse(checked.error());
        if (m_log.recordsOperations())
            json.add(field, value);
    }
    m_log.beginOperation(operation, json.text());
    Outcome outcome = m_log.operations().typedBody(operation.name)(*this, request);
    m_log.endOperation();
    return outcome;
}

Result<void> Transaction::attempt(const std::function<void()> &body)
{
    const TransactionLog::State before = m_log.state();
    connection().steer(QStringLiteral("savepoint attempt"));
    m_log.beginAttempt();
    try {
        body();
    } catch (const Rejected &rejected) {
        // What is no rule's refusal may have ended the whole transaction: a full disk does.
        if (rejected.error.code == ErrorCode::Trouble || rejected.error.code == ErrorCode::Cancelled)
            throw;
        connection().steer(QStringLiteral("rollback to savepoint attempt"));
        connection().steer(QStringLiteral("release savepoint attempt"));
        forgetAll();
        m_log.restore(before);
        m_log.endAttempt();
        return rejected.error;
    }
    connection().steer(QStringLiteral("release savepoint attempt"));
    m_log.endAttempt();
    return {};
}

} // namespace freehold
