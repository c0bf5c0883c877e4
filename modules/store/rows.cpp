// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/connection.h"

namespace freehold {

Rows::Rows(Connection &connection, const QString &sql, std::unique_ptr<Statement> statement)
    : m_connection(&connection), m_sql(sql), m_statement(std::move(statement))
{
}

Rows::Rows(Rows &&other) noexcept = default;

Rows::~Rows()
{
    if (m_statement)
        m_connection->giveBack(m_sql, std::move(m_statement));
}

bool Rows::next()
{
    return m_connection->next(*m_statement, m_sql);
}

bool Rows::isNull(int column) const
{
    return m_statement->isNull(column);
}

QString Rows::text(int column) const
{
    return m_statement->text(column);
}

qint64 Rows::integer(int column) const
{
    return m_statement->integer(column);
}

bool Rows::flag(int column) const
{
    return m_statement->flag(column);
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
    return Connection::uuidAt(*m_statement, column);
}

QByteArray Rows::bytes(int column) const
{
    return m_statement->bytes(column);
}

QVariant Rows::value(int column, const Field &field) const
{
    return Connection::fromColumns(*m_statement, column, field);
}

} // namespace freehold
