// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_opening.h"

#include "base/safe_file.h"
#include "base/text.h"
#include "store/company_file.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/rejected.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace freehold {
namespace {

void removeCompanyFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// What a newer file says of who may read it.
struct NewerSchema {
    int minimumReader = 0;
    QString program;
};

Result<NewerSchema> readNewerSchema(const QString &path)
{
    // Immutable: a file of a newer program stays byte-identical, without even side files.
    Result<std::unique_ptr<Connection>> opened = Connection::openSqlite(path, Connection::Access::ReadFrozen);
    if (!opened)
        return opened.error();
    NewerSchema newer;
    try {
        const QString sql = QStringLiteral("select max(minimum_reader), max(program) from schema_migration where number > :known");
        std::unique_ptr<Statement> query = (*opened)->run(sql, {{QStringLiteral("known"), newestSchema()}});
        if ((*opened)->next(*query, sql)) {
            newer.minimumReader = int(query->integer(0));
            newer.program = query->text(1);
        }
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
    return newer;
}

/// What every company knows of itself before any module speaks: its identity, and the code of this device's number segment.
void writeIdentity(Connection &connection)
{
    if (connection.scalar(QStringLiteral("select count(*) from meta")).toInt() > 0)
        return;
    const QString sql = QStringLiteral("insert into meta (key, value) values (:key, :value)");
    connection.execute(sql, {{QStringLiteral("key"), QStringLiteral("company_id")},
                             {QStringLiteral("value"), makeUuidV7().toString(QUuid::WithoutBraces)}});
    connection.execute(sql, {{QStringLiteral("key"), QStringLiteral("device")}, {QStringLiteral("value"), QStringLiteral("L1")}});
}

QString backupFolder(const StoreOptions &options)
{
    if (!options.backupFolder.isEmpty())
        return options.backupFolder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

/// The schema number that counts: a migration whose program was killed stands in the write-ahead log, not in the header yet.
Result<int> actualSchema(const QString &path, const CompanyFileHeader &header)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return header.schema;
    Result<std::unique_ptr<Connection>> opened = Connection::openSqlite(path, Connection::Access::Read);
    if (!opened)
        return opened.error();
    try {
        return (*opened)->scalar(QStringLiteral("pragma user_version")).toInt();
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
}

Result<void> migrateCompanyFile(const StoreOptions &options, int from)
{
    const QString folder = backupFolder(options);
    QDir().mkpath(folder);
    const QString copy = QStringLiteral("%1/%2-before-schema-%3.freehold")
                             .arg(folder, QFileInfo(options.path).completeBaseName(), QString::number(newestSchema()));
    if (Result<void> backedUp = backupCompanyFile(options.path, copy, {}); !backedUp)
        return backedUp;
    Result<std::unique_ptr<Connection>> connection = Connection::openSqlite(options.path, Connection::Access::Write);
    if (!connection)
        return connection.error();
    const Result<int> reached = migrate(**connection, from);
    return reached ? Result<void>() : Result<void>(reached.error());
}

} // namespace

bool isReadOnlyFolder(const QString &path)
{
    const QFileInfo file(path);
    return !QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

Result<void> createCompanyFile(const QString &path)
{
    const QFileInfo target(path);
    if (!target.absoluteDir().exists()) {
        return Error{ErrorCode::NotFound, text("Store", "The folder “%1” does not exist.").arg(target.absolutePath()), {}};
    }
    if (const QString reason = unsafeFolderReason(path); !reason.isEmpty())
        return Error{ErrorCode::Unsupported, reason, {}};
    Result<void> made;
    {
        Result<std::unique_ptr<Connection>> connection = Connection::openSqlite(path, Connection::Access::Create);
        if (!connection) {
            removeCompanyFile(path);
            return connection.error();
        }
        try {
            (*connection)->executeRaw(QStringLiteral("pragma application_id = %1").arg(companyApplicationId));
            const Result<int> reached = migrate(**connection, 0);
            if (reached)
                writeIdentity(**connection);
            else
                made = reached.error();
        } catch (const Rejected &rejected) {
            made = rejected.error;
        }
    }
    if (!made)
        removeCompanyFile(path);
    return made;
}

namespace {

/// Brings the schema of the database to the newest step, one process at a time.
Result<void> migratePostgres(Connection &connection)
{
    constexpr qint64 lockKey = 0x46524545; // of all Freehold programs on the database
    const QVariantMap key{{QStringLiteral("key"), lockKey}};
    std::ignore = connection.scalar(QStringLiteral("select pg_advisory_lock(:key)"), key);
    const bool exists = connection.scalar(QStringLiteral("select to_regclass('schema_migration') is not null")).toBool();
    const int from = exists ? connection.scalar(QStringLiteral("select max(number) from schema_migration")).toInt() : 0;
    const Result<int> reached = migrate(connection, from);
    std::ignore = connection.scalar(QStringLiteral("select pg_advisory_unlock(:key)"), key);
    if (!reached)
        return reached.error();
    if (*reached > newestSchema())
        return Error{ErrorCode::Unsupported, text("Store", "The database was last used with a newer Freehold. Start that version; nothing was changed."), {}};
    return {};
}

} // namespace

Result<void> createPostgresSchema(const QString &parameters, const QUuid &organisation)
{
    Result<std::unique_ptr<Connection>> connection = Connection::openPostgres(parameters, organisation);
    if (!connection)
        return connection.error();
    try {
        if (const Result<void> reached = migratePostgres(**connection); !reached)
            return reached;
        writeIdentity(**connection);
        return {};
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
}

Result<void> updatePostgresSchema(const QString &parameters, const QUuid &organisation)
{
    Result<std::unique_ptr<Connection>> connection = Connection::openPostgres(parameters, organisation);
    if (!connection)
        return connection.error();
    try {
        return migratePostgres(**connection);
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
}

namespace {

/// A file of a newer program: opened for reading if it allows that, else refused by name of the version to get.
Result<OpenedCompany> prepareNewerFile(const QString &path)
{
    const Result<NewerSchema> newer = readNewerSchema(path);
    if (!newer)
        return newer.error();
    if (newer->minimumReader > newestSchema()) {
        return Error{ErrorCode::Unsupported,
                     text("Store", "“%1” was last used with Freehold %2 and cannot be opened by this older one. Get Freehold %2 or newer; the file was not touched.")
                         .arg(QFileInfo(path).fileName(), newer->program), {}};
    }
    OpenedCompany opened;
    opened.isNewer = true;
    opened.readOnlyReason = text("Store", "The company was last used with the newer Freehold %1: it is open for reading only. Get Freehold %1 to change it.")
                                .arg(newer->program);
    return opened;
}

/// Why a file is opened for reading only, before its lock is asked; empty when it may be written.
QString readOnlyReasonOf(const StoreOptions &options)
{
    if (options.isReadOnly)
        return text("Store", "The company is open for reading only here.");
    if (!QFileInfo(options.path).isWritable() || isReadOnlyFolder(options.path))
        return text("Store", "The file or its folder is write-protected: the company is open for reading only.");
    return unsafeFolderReason(options.path);
}

} // namespace

Result<OpenedCompany> prepareCompanyFile(const StoreOptions &options)
{
    const Result<CompanyFileHeader> header = readCompanyHeader(options.path);
    if (!header)
        return header.error();
    if (header->schema > newestSchema())
        return prepareNewerFile(options.path);
    OpenedCompany opened;
    opened.readOnlyReason = readOnlyReasonOf(options);
    if (opened.readOnlyReason.isEmpty()) {
        Result<std::unique_ptr<CompanyLock>> lock = CompanyLock::take(options.path);
        if (!lock)
            return lock.error();
        opened.lock = std::move(lock).value();
    }
    const Result<int> schema = actualSchema(options.path, *header);
    if (!schema)
        return schema.error();
    if (*schema > newestSchema())
        return prepareNewerFile(options.path);
    if (*schema == newestSchema())
        return opened;
    if (!opened.lock) {
        return Error{ErrorCode::ReadOnly,
                     text("Store", "The company comes from an older Freehold and has to be opened for writing once, so that it can be brought up to date."), {}};
    }
    if (Result<void> migrated = migrateCompanyFile(options, *schema); !migrated)
        return migrated.error();
    return opened;
}

namespace {

/// Copies what the connection sees into `temporary` and holds the copy against the database's own checks.
Result<void> copyAndCheck(Connection &source, const QString &temporary, const Progress &progress)
{
    QFile::remove(temporary);
    if (progress && !progress(0, 0))
        return Error{ErrorCode::Cancelled, text("Store", "Stopped. No backup was written."), {}};
    try {
        QString quoted = temporary;
        source.executeRaw(QStringLiteral("vacuum into '%1'").arg(quoted.replace(u'\'', QStringLiteral("''"))));
        Result<std::unique_ptr<Connection>> copy = Connection::openSqlite(temporary, Connection::Access::ReadFrozen);
        if (!copy)
            return copy.error();
        const QString verdict = (*copy)->scalar(QStringLiteral("pragma integrity_check(1)")).toString();
        if (verdict != QLatin1String("ok"))
            return Error{ErrorCode::Trouble, text("Store", "The copy is not whole (%1): no backup was written.").arg(verdict), {}};
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
    return {};
}

} // namespace

Result<void> backupConnection(Connection &source, const QString &target, const Progress &progress)
{
    return replaceFileSafely(target, [&](const QString &temporary) { return copyAndCheck(source, temporary, progress); });
}

Result<void> backupCompanyFile(const QString &path, const QString &target, const Progress &progress)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(target).canonicalFilePath() && QFileInfo::exists(target)) {
        return Error{ErrorCode::InvalidInput, text("Store", "The backup needs another name than the company itself."), {}};
    }
    Result<std::unique_ptr<Connection>> source =
        Connection::openSqlite(path, isReadOnlyFolder(path) ? Connection::Access::ReadFrozen : Connection::Access::Read);
    if (!source)
        return source.error();
    try {
        (*source)->executeRaw(QStringLiteral("pragma query_only = off"));
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
    return backupConnection(**source, target, progress);
}

} // namespace freehold
