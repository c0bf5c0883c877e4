// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_state.h"

#include "store/connection.h"
#include "store/rejected.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// One column of a row's state and how its value is kept.
struct StateColumn {
    QString name;
    FieldType type;
};

QList<StateColumn> describeState(const Entity &entity)
{
    QList<StateColumn> columns;
    for (const Field &field : entity.fields) {
        if (field.name == "id"_L1)
            continue;
        if (field.type == FieldType::Area) {
            columns.append({field.name, FieldType::Integer});
            columns.append({field.name + u"_entered"_s, FieldType::Text});
            columns.append({field.name + u"_unit"_s, FieldType::Text});
        } else {
            columns.append({field.name, field.type});
        }
    }
    for (const char *common : {"version", "created_at", "updated_at", "deleted_at"})
        columns.append({QString::fromLatin1(common), FieldType::Integer});
    columns.append({u"custom"_s, FieldType::Text});
    return columns;
}

bool isStateNumber(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Area:
    case FieldType::Instant: return true;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Json:
    case FieldType::Bytes:
    case FieldType::References:
    case FieldType::Rows: return false;
    }
    return false;
}

constexpr qint64 exactLimit = qint64(1) << 53;

QJsonValue stateValue(const Rows &rows, int column, FieldType type)
{
    if (rows.isNull(column))
        return QJsonValue::Null;
    if (isStateNumber(type)) {
        const qint64 number = rows.integer(column);
        return qAbs(number) < exactLimit ? QJsonValue(number) : QJsonValue(QString::number(number));
    }
    if (type == FieldType::Flag)
        return rows.flag(column);
    if (type == FieldType::Reference)
        return rows.uuid(column).toString(QUuid::WithoutBraces);
    if (type == FieldType::Bytes)
        return QString::fromLatin1(rows.bytes(column).toBase64());
    return rows.text(column);
}

QVariant stateNumber(const QJsonValue &value, bool &isRight)
{
    if (value.isString()) {
        const qint64 number = value.toString().toLongLong(&isRight);
        return QVariant::fromValue<qlonglong>(number);
    }
    isRight = value.isDouble();
    return QVariant::fromValue<qlonglong>(value.toInteger());
}

/// The value in column form; `isRight` turns false when it is of another kind.
QVariant columnValue(const Connection &connection, FieldType type, const QJsonValue &value, bool &isRight)
{
    if (value.isNull()) {
        const bool isBinary = type == FieldType::Bytes;
        return isStateNumber(type) ? QVariant(QMetaType(QMetaType::LongLong))
            : type == FieldType::Reference ? connection.toColumn(QUuid())
                                           : QVariant(QMetaType(isBinary ? QMetaType::QByteArray : QMetaType::QString));
    }
    if (isStateNumber(type))
        return stateNumber(value, isRight);
    isRight = type == FieldType::Flag ? value.isBool() : value.isString();
    if (type == FieldType::Flag)
        return value.toBool();
    if (type == FieldType::Reference) {
        const QUuid id = QUuid::fromString(value.toString());
        isRight = isRight && !id.isNull();
        return connection.toColumn(id);
    }
    if (type == FieldType::Bytes)
        return QByteArray::fromBase64(value.toString().toLatin1());
    return connection.toColumn(value.toString());
}

} // namespace

QStringList stateColumns(const Entity &entity)
{
    QStringList names;
    for (const StateColumn &column : describeState(entity))
        names.append(column.name);
    return names;
}

QJsonObject rowState(const Reader &reader, const Entity &entity, const QUuid &id)
{
    const QList<StateColumn> columns = describeState(entity);
    QJsonObject state;
    Rows rows = reader.query(u"select %1 from %2 where id = :id"_s.arg(stateColumns(entity).join(u", "_s), entity.table), {{u"id"_s, id}});
    if (!rows.next())
        return state;
    for (int i = 0; i < columns.size(); ++i)
        state.insert(columns.at(i).name, stateValue(rows, i, columns.at(i).type));
    return state;
}

void writeRowState(Connection &connection, const Entity &entity, const QUuid &id, const QJsonObject &state, qint64 position)
{
    QStringList names{u"id"_s, u"_pos"_s};
    QVariantList values{connection.toColumn(id), position};
    QStringList assignments{u"_pos = excluded._pos"_s};
    for (const StateColumn &column : describeState(entity)) {
        if (!state.contains(column.name))
            continue;
        bool isRight = true;
        values.append(columnValue(connection, column.type, state.value(column.name), isRight));
        if (!isRight)
            throw Rejected{{ErrorCode::InvalidInput, text("RowState", "The value of “%1” of %2 cannot be read.").arg(column.name, entity.many.text()), column.name}};
        names.append(column.name);
        assignments.append(u"%1 = excluded.%1"_s.arg(column.name));
    }
    const QStringList marks(names.size(), u"?"_s);
    const QString target = connection.dialect() == Dialect::Postgres ? u"org_id, id"_s : u"id"_s;
    connection.executePositional(u"insert into %1 (%2) values (%3) on conflict (%4) do update set %5"_s.arg(
                                     entity.table, names.join(u", "_s), marks.join(u", "_s), target, assignments.join(u", "_s)),
                                 values);
}

} // namespace freehold
