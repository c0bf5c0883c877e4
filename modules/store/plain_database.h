// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QThread>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace freehold {

class Connection;

/// A small database beside the companies that holds no company's data, such as the office server's directory of accounts: one SQLite file,
/// or a schema of its own in PostgreSQL. Values are whole numbers and texts; there is no catalogue, no history and no sync. Thread-safe:
/// all work is done one after another on a thread of its own.
class PlainDatabase
{
    Q_DISABLE_COPY_MOVE(PlainDatabase)

public:
    /// Where it is, and the folder of its numbered steps, shared by both dialects: ":/schema/directory".
    struct Place {
        QString path;     ///< SQLite file, made when it is not there; or
        QString postgres; ///< as StoreOptions::postgres, with
        QString schema;   ///< the schema in it
        QString steps;
    };

    /// What a piece of work may do.
    class Work
    {
    public:
        explicit Work(Connection &connection) : m_connection(connection) {}
        /// Rows affected.
        qint64 execute(const QString &sql, const QVariantMap &parameters = {});
        [[nodiscard]] QList<QVariantList> rows(const QString &sql, const QVariantMap &parameters = {});
        /// The first row; empty if there is none.
        [[nodiscard]] QVariantList row(const QString &sql, const QVariantMap &parameters = {});
        /// Ends the work: nothing of it is kept.
        [[noreturn]] void refuse(const Error &error);

    private:
        Connection &m_connection;
    };

    /// Opens it and brings it to the newest step. Trouble when it cannot be opened or is newer than this program.
    static Result<std::unique_ptr<PlainDatabase>> open(const Place &place);
    ~PlainDatabase();

    /// Runs `body` in one transaction, kept whole or not at all; what it refuses becomes the Error.
    Result<void> change(const std::function<void(Work &)> &body);
    /// The same without anything to keep.
    Result<void> read(const std::function<void(Work &)> &body);
    /// A verified copy of the file; Unsupported for PostgreSQL.
    Result<void> backupTo(const QString &target) const;

private:
    explicit PlainDatabase(Place place);
    Result<void> onThread(const std::function<Result<void>()> &work);
    Result<void> carryOut(bool isChange, const std::function<void(Work &)> &body);
    Result<void> ready();

    Place m_place;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on m_thread
    std::unique_ptr<Connection> m_connection; ///< used on m_thread only
};

} // namespace freehold
