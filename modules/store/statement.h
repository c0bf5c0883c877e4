// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <memory>

struct sqlite3;

namespace freehold {

/// One prepared statement of a connection, run as often as wanted and read forward. Values are bound in column form: whole numbers,
/// texts, bytes and typed nulls. Belongs to the connection's thread and ends before it.
class Statement
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    /// SQLite's own statements where the database's driver runs on the very library this program is linked with; else QtSql's.
    /// Null with the reason in `problem`.
    static std::unique_ptr<Statement> prepare(const QSqlDatabase &database, const QString &sql, QSqlError &problem);

    Statement() = default;
    virtual ~Statement() = default;

    /// Names of its ":name" parameters, each once, in the order run() takes their values; none for "?" statements.
    [[nodiscard]] virtual QStringList parameters() const = 0;
    /// Begins anew with these values, one a parameter. False = refused, see problem().
    virtual bool run(const QVariantList &values) = 0;
    /// Steps to the next row; false at the end or when it could not be read, which only problem() tells apart.
    virtual bool next() = 0;
    [[nodiscard]] virtual QSqlError problem() const = 0;
    [[nodiscard]] virtual qint64 rowsAffected() const = 0;
    /// Ends the reading, so that nothing stays locked.
    virtual void finish() = 0;

    [[nodiscard]] virtual int columns() const = 0; ///< of a row
    // Cells of the present row, by position.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual bool flag(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0; ///< of a text its UTF-8
    [[nodiscard]] virtual QVariant value(int column) const = 0;
};

/// SQLite's handle behind the database, if its driver runs on the library this program is linked with; else null.
[[nodiscard]] sqlite3 *linkedSqliteHandle(const QSqlDatabase &database);

/// While it lives, statements of the database end when `stop` becomes true; without a linked library or a flag it does nothing.
class ReadStop
{
    Q_DISABLE_COPY_MOVE(ReadStop)

public:
    ReadStop(const QSqlDatabase &database, const std::atomic<bool> *stop);
    ~ReadStop();

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace freehold
