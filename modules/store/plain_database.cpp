// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plain_database.h"

#include "base/text.h"
#include "store/company_opening.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/rejected.h"

#include <QFile>
#include <QFileInfo>

#include <exception>

namespace freehold {
namespace {

/// The number of the last step the database has; 0 = none.
int plainStepOf(Connection &connection)
{
    const QString sql = connection.dialect() == Dialect::Sqlite
        ? QStringLiteral("select count(*) from sqlite_schema where name = 'schema_migration'")
        : QStringLiteral("select count(*) from information_schema.tables where table_schema = current_schema() and table_name = 'schema_migration'");
    if (connection.scalar(sql).toInt() == 0)
        return 0;
    return connection.scalar(QStringLiteral("select coalesce(max(number), 0) from schema_migration")).toInt();
}

} // namespace

qint64 PlainDatabase::Work::execute(const QString &sql, const QVariantMap &parameters)
{
    return m_connection.execute(sql, parameters);
}

QList<QVariantList> PlainDatabase::Work::rows(const QString &sql, const QVariantMap &parameters)
{
    std::unique_ptr<Statement> statement = m_connection.run(sql, parameters);
    QList<QVariantList> rows;
    while (m_connection.next(*statement, sql)) {
        QVariantList row;
        for (int column = 0; column < statement->columns(); ++column)
            row.append(statement->isNull(column) ? QVariant() : statement->value(column));
        rows.append(row);
    }
    m_connection.giveBack(sql, std::move(statement));
    return rows;
}

QVariantList PlainDatabase::Work::row(const QString &sql, const QVariantMap &parameters)
{
    return rows(sql, parameters).value(0);
}

void PlainDatabase::Work::refuse(const Error &error)
{
    throw Rejected{error};
}

PlainDatabase::PlainDatabase(Place place) : m_place(std::move(place)), m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("plain database"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

PlainDatabase::~PlainDatabase()
{
    QMetaObject::invokeMethod(m_context.get(), [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<PlainDatabase>> PlainDatabase::open(const Place &place)
{
    std::unique_ptr<PlainDatabase> database(new PlainDatabase(place));
    if (Result<void> opened = database->onThread([&] { return database->ready(); }); !opened)
        return opened.error();
    return database;
}

Result<void> PlainDatabase::onThread(const std::function<Result<void>()> &work)
{
    Result<void> done;
    QMetaObject::invokeMethod(m_context.get(), [&] { done = work(); }, Qt::BlockingQueuedConnection);
    return done;
}

/// The connection, opened anew if the disk or the server let the last one down.
Result<void> PlainDatabase::ready()
{
    if (m_connection && !m_connection->isBroken())
        return {};
    m_connection.reset();
    const bool isFile = m_place.postgres.isEmpty();
    const bool isNew = isFile && !QFileInfo::exists(m_place.path);
    Result<std::unique_ptr<Connection>> opened = isFile
        ? Connection::openSqlite(m_place.path, isNew ? Connection::Access::Create : Connection::Access::Write)
        : Connection::openPostgres(m_place.postgres, {});
    if (!opened)
        return opened.error();
    if (isNew)
        QFile::setPermissions(m_place.path, QFile::ReadOwner | QFile::WriteOwner);
    m_connection = std::move(opened).value();
    try {
        if (!isFile) {
            m_connection->executeRaw(QStringLiteral("create schema if not exists %1").arg(m_place.schema));
            m_connection->executeRaw(QStringLiteral("set search_path = %1").arg(m_place.schema));
        }
        const QList<Migration> steps = migrationsIn(m_place.steps);
        const int step = plainStepOf(*m_connection);
        if (step > steps.size())
            return Error{ErrorCode::Unsupported, text("Store", "The directory was written by a newer Freehold. Start that version."), {}};
        const Result<int> reached = migrate(*m_connection, steps, step);
        return reached ? Result<void>() : Result<void>(reached.error());
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
}

Result<void> PlainDatabase::carryOut(bool isChange, const std::function<void(Work &)> &body)
{
    if (Result<void> opened = ready(); !opened)
        return opened;
    try {
        if (isChange)
            m_connection->begin();
        else
            m_connection->beginRead();
        try {
            Work work(*m_connection);
            body(work);
        } catch (...) {
            m_connection->rollback();
            throw;
        }
        if (isChange)
            m_connection->commit();
        else
            m_connection->rollback();
    } catch (const Rejected &rejected) {
        return rejected.error;
    } catch (const std::exception &exception) {
        return Error{ErrorCode::Trouble, text("Store", "Freehold could not finish this: nothing was saved. (%1)").arg(QString::fromLocal8Bit(exception.what())), {}};
    }
    return {};
}

Result<void> PlainDatabase::change(const std::function<void(Work &)> &body)
{
    return onThread([&] { return carryOut(true, body); });
}

Result<void> PlainDatabase::read(const std::function<void(Work &)> &body)
{
    return onThread([&] { return carryOut(false, body); });
}

Result<void> PlainDatabase::backupTo(const QString &target) const
{
    if (!m_place.postgres.isEmpty())
        return Error{ErrorCode::Unsupported, text("Store", "A company on a server is backed up by the server."), {}};
    return backupCompanyFile(m_place.path, target, {});
}

} // namespace freehold
