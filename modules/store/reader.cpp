// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/connection.h"
#include "store/entity_sql.h"
#include "store/rejected.h"
#include "store/statement_file.h"

namespace freehold {

Reader::Reader(Connection &connection, const Catalogue &catalogue, const Clock &clock, Actor actor, CompanyFormat format)
    : m_connection(connection), m_catalogue(catalogue), m_clock(clock), m_actor(std::move(actor)), m_format(format)
{
}

Reader::~Reader() = default;

bool Reader::isPostgres() const
{
    return m_connection.dialect() == Dialect::Postgres;
}

Rows Reader::query(const QString &sql, const QVariantMap &parameters) const
{
    return Rows(m_connection, sql, m_connection.run(sql, parameters));
}

Rows Reader::queryFile(const QString &name, const QVariantMap &parameters) const
{
    return query(statementFile(name), parameters);
}

qint64 Reader::integer(const QString &sql, const QVariantMap &parameters) const
{
    return m_connection.scalar(sql, parameters).toLongLong();
}

Rows Reader::selectRows(const Entity &entity, const QString &condition, const QVariantMap &parameters) const
{
    QString sql = sqlOf(entity).select;
    const bool isTail = condition.startsWith(QLatin1String("order by")) || condition.startsWith(QLatin1String("limit"));
    if (!condition.isEmpty())
        sql += (isTail ? QStringLiteral(" ") : QStringLiteral(" and ")) + condition;
    return query(sql, parameters);
}

std::shared_ptr<const void> &Reader::memoryOf(const Entity &entity, const QString &condition, const QVariantMap &parameters) const
{
    QString question = condition;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        question += u'\n' + it.key() + u'=' + it.value().toString();
    return m_remembered[&entity][question];
}

QVariantList Reader::storedRow(const Entity &entity, const QUuid &id) const
{
    QVariantList result;
    Rows rows = selectRows(entity, QStringLiteral("id = :id"), {{QStringLiteral("id"), id}});
    if (!rows.next())
        return result;
    int column = 0;
    for (const Field &field : entity.fields) {
        result.append(rows.value(column, field));
        column += field.type == FieldType::Area ? 3 : 1;
    }
    return result;
}

QVariantMap Reader::values(const Entity &entity, const QUuid &id) const
{
    QVariantMap result;
    const QVariantList stored = storedRow(entity, id);
    for (int i = 0; i < stored.size(); ++i)
        result.insert(entity.fields.at(i).name, stored.at(i));
    return result;
}

QUuid Reader::resolve(const Entity &entity, const QString &text, const QString &condition, const QVariantMap &parameters) const
{
    if (const QUuid id(text); !id.isNull())
        return id;
    QStringList names = entity.lookup;
    if (!entity.title.isEmpty() && !names.contains(entity.title))
        names.append(entity.title);
    const auto lookUp = [&](const QString &comparison, const QString &wanted) -> QUuid {
        QVariantMap all = parameters;
        all.insert(QStringLiteral("wanted"), wanted);
        QString sql = QStringLiteral("select id from %1 where deleted_at is null and %2").arg(entity.table, comparison);
        if (!condition.isEmpty())
            sql += QStringLiteral(" and ") + condition;
        Rows rows = query(sql + QStringLiteral(" limit 2"), all);
        if (!rows.next())
            return {};
        const QUuid found = rows.uuid(0);
        require(!rows.next(), ErrorCode::Conflict,
                freehold::text("Store", "“%1” means more than one %2. Name it by its number or id.").arg(text, entity.one.text()));
        return found;
    };
    for (const QString &name : names) { // as it is written first: that goes by the index
        if (const QUuid found = lookUp(name + QStringLiteral(" = :wanted"), text); !found.isNull())
            return found;
        if (const QUuid found = lookUp(folded(name) + QStringLiteral(" = :wanted"), text.toLower()); !found.isNull())
            return found;
    }
    refuse(ErrorCode::NotFound, freehold::text("Store", "There is no %1 “%2”.").arg(entity.one.text(), text));
}

QString Reader::titleOf(const Entity &entity, const QUuid &id) const
{
    return titlesOf(entity, {id}).value(id);
}

QHash<QUuid, QString> Reader::titlesOf(const Entity &entity, const QList<QUuid> &ids) const
{
    QHash<QUuid, QString> titles;
    if (entity.title.isEmpty())
        return titles;
    const QString sql = QStringLiteral("select %1 from %2 where id = :id").arg(entity.title, entity.table);
    for (const QUuid &id : ids) {
        if (id.isNull() || titles.contains(id))
            continue;
        Rows rows = query(sql, {{QStringLiteral("id"), id}});
        if (rows.next())
            titles.insert(id, rows.text(0));
    }
    return titles;
}

QString Reader::folded(const QString &expression) const
{
    return m_connection.folded(expression);
}

QString Reader::containing(const QString &expression, const QString &part) const
{
    return m_connection.containing(expression, part);
}

void Reader::require(bool holds, ErrorCode code, const QString &sentence, const QString &field) const
{
    if (!holds)
        refuse(code, sentence, field);
}

void Reader::refuse(ErrorCode code, const QString &sentence, const QString &field) const
{
    throw Rejected{Error{code, sentence, field}};
}

void Reader::refuse(const Error &error) const
{
    throw Rejected{error};
}

void Reader::refuseMissing(const Entity &entity, const QUuid &id) const
{
    refuse(ErrorCode::NotFound, freehold::text("Store", "The %1 is not there any more. Refresh the list. (%2)")
                                    .arg(entity.one.text(), id.toString(QUuid::WithoutBraces)));
}

} // namespace freehold
