// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/connection.h"

namespace freehold {

Rows::Rows(Connection &connection, const QString &sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection), m_sql(sql), m_query(std::move(query))
{
}

Rows::Rows(Rows &&other) noexcept = default;

Rows::~Rows()
{
    if (m_query)
        m_connection->giveBack(m_sql, std::move(m_query));
}

bool Rows::next()
{
    return m_connection->next(*m_query, m_sql);
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Rows::flag(int column) const
{
    return m_query->value(column).toBool();
}

QDate Rows::date(int column) const
{
    static const Field described = freehold::column("date", {}, FieldType::Date);
    return value(column, described).toDate();
}

QDateTime Rows::instant(int column) const
{
    static const Field described = freehold::column("instant", {}, FieldType::Instant);
    return value(column, described).toDateTime();
}

QUuid Rows::uuid(int column) const
{
    return Connection::uuidOf(m_query->value(column));
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QVariant Rows::value(int column, const Field &field) const
{
    return m_connection->fromColumns(*m_query, column, field);
}

} // namespace freehold
