// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/rate.h"
#include "catalogue/field.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <memory>

namespace freehold {

class Connection;
class Statement;

/// The result of a query, read forward, one row at a time; the same on SQLite and PostgreSQL. Columns go by position (0-based) as
/// the statement names them. A NULL reads as the type's empty value. Lives no longer than its Reader.
class Rows
{
public:
    Rows(Connection &connection, const QString &sql, std::unique_ptr<Statement> statement);
    Rows(Rows &&other) noexcept;
    ~Rows();

    bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] Money money(int column, Currency currency = {}) const { return Money(integer(column), currency); }
    [[nodiscard]] Rate rate(int column) const { return Rate{integer(column)}; }
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    template <typename T>
    [[nodiscard]] Id<T> id(int column) const
    {
        return Id<T>(uuid(column));
    }
    [[nodiscard]] QByteArray bytes(int column) const; ///< of a text its UTF-8
    /// The edge value of `field` whose first column stands at `column`.
    [[nodiscard]] QVariant value(int column, const Field &field) const;

private:
    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<Statement> m_statement;
};

} // namespace freehold
