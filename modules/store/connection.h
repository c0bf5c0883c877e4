// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/entity.h"
#include "store/statement.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace freehold {

enum class Dialect { Sqlite, Postgres };

/// One database connection with its prepared statements, bound to the thread that opened it. Knows the two dialects' ways of
/// keeping ids, dates and flags. Statements that do not work throw Rejected: only used inside read and transact, and by the
/// store's own opening code.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    enum class Access { Create, Write, Read, ReadFrozen }; ///< ReadFrozen: a file in a folder that cannot be written

    static Result<std::unique_ptr<Connection>> openSqlite(const QString &path, Access access);
    static Result<std::unique_ptr<Connection>> openPostgres(const QString &parameters, const QUuid &organisation);
    ~Connection();

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// Runs with named parameters (edge values); the statement stays prepared.
    std::unique_ptr<Statement> run(const QString &sql, const QVariantMap &parameters = {});
    /// Runs with positional parameters, already in column form.
    std::unique_ptr<Statement> runPositional(const QString &sql, const QVariantList &columns);
    void giveBack(const QString &sql, std::unique_ptr<Statement> statement);
    /// Steps to the next row; unlike Statement::next it tells a row that could not be read from the end of the rows.
    bool next(Statement &statement, const QString &sql);
    /// Runs and forgets; answers the rows affected.
    qint64 execute(const QString &sql, const QVariantMap &parameters = {});
    qint64 executePositional(const QString &sql, const QVariantList &columns);
    /// Runs a statement about the transaction, such as a savepoint.
    void steer(const QString &sql);
    /// Runs text that is no prepared statement (DDL, pragmas); answers the rows affected.
    qint64 executeRaw(const QString &sql);
    /// First column of the first row; invalid if there is none.
    QVariant scalar(const QString &sql, const QVariantMap &parameters = {});

    void begin();
    void beginRead();
    /// Refuses with Trouble when the database had given the transaction up by itself.
    void commit();
    void rollback() noexcept;
    /// Whether the disk or the server let it down: it is not used again but closed and opened anew.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// Whether rows written with deferred checks refer to rows that are not there.
    [[nodiscard]] bool hasBrokenReferences();
    /// `expression` in lower case, in every script (SQLite's own lower() knows ASCII only).
    [[nodiscard]] QString folded(const QString &expression) const;
    /// Condition that `expression` in lower case has `part`, a parameter in lower case, in it.
    [[nodiscard]] QString containing(const QString &expression, const QString &part) const;

    /// Column form of an edge value, by field or by the value's own type.
    void appendColumns(QVariantList &columns, const Field &field, const QVariant &value) const;
    [[nodiscard]] QVariant toColumn(const QVariant &value) const;
    /// Edge value of the columns of `field` beginning at `column` of the query's row.
    [[nodiscard]] static QVariant fromColumns(const Statement &statement, int column, const Field &field);
    [[nodiscard]] static QUuid uuidAt(const Statement &statement, int column);
    [[nodiscard]] static QUuid uuidOf(const QVariant &column);

private:
    Connection(Dialect dialect, QSqlDatabase database, QString name);
    std::unique_ptr<Statement> prepared(const QString &sql);
    [[noreturn]] void refuse(const QSqlError &problem, const QString &sql);
    [[nodiscard]] bool isInTransaction() const;
    Result<void> configureSqlite(Access access);

    Dialect m_dialect;
    QSqlDatabase m_database;
    QString m_name;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_idle;
    bool m_hasFold = false;
    bool m_isBroken = false;
};

} // namespace freehold
