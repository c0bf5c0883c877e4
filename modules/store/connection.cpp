// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/text.h"
#include "store/rejected.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>

namespace freehold {
namespace {

Q_LOGGING_CATEGORY(logSql, "freehold.store.sql")

QString freshConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("freehold-%1").arg(++counter);
}

/// The sentence a trigger gave ("freehold: ..."), or nothing.
QString triggerSentence(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral("freehold: ([^\\n]*?)( Unable to |\\n|$)"));
    return pattern.match(message).captured(1).trimmed();
}

Error sqlError(const QSqlError &problem)
{
    const QString message = problem.databaseText() + u' ' + problem.driverText();
    const QString code = problem.nativeErrorCode();
    if (const QString sentence = triggerSentence(message); !sentence.isEmpty())
        return {ErrorCode::Conflict, sentence, {}};
    if (message.contains(QLatin1String("interrupted")))
        return {ErrorCode::Cancelled, text("Store", "Reading was stopped."), {}};
    if (message.contains(QLatin1String("UNIQUE constraint")) || code == QLatin1String("23505"))
        return {ErrorCode::Conflict, text("Store", "This exists already. Choose another name or number."), {}};
    if (message.contains(QLatin1String("FOREIGN KEY")) || code == QLatin1String("23503"))
        return {ErrorCode::Conflict, text("Store", "It refers to a record that does not exist, or is still referred to."), {}};
    if (message.contains(QLatin1String("disk is full")) || code == QLatin1String("53100"))
        return {ErrorCode::Trouble, text("Store", "The disk is full: nothing was saved. Free some space and try again."), {}};
    if (message.contains(QLatin1String("readonly")) || code == QLatin1String("25006"))
        return {ErrorCode::ReadOnly, text("Store", "The company is open for reading only: nothing was saved."), {}};
    if (message.contains(QLatin1String("malformed")) || message.contains(QLatin1String("not a database")))
        return {ErrorCode::Trouble, text("Store", "The company file is damaged. Restore the newest backup, and keep the damaged file."), {}};
    if (message.contains(QLatin1String("disk I/O error")) || message.contains(QLatin1String("unable to open database file")))
        return {ErrorCode::Trouble, text("Store", "The disk did not take the data: nothing was saved. Check the disk, then try again."), {}};
    if (message.contains(QLatin1String("database is locked")) || code == QLatin1String("55P03"))
        return {ErrorCode::Trouble, text("Store", "Another program holds the company file: nothing was saved. Close it and try again."), {}};
    if (message.contains(QLatin1String("too big")))
        return {ErrorCode::InvalidInput, text("Store", "A text is longer than a company can keep. Shorten it."), {}};
    if (message.contains(QLatin1String("out of memory")) || code == QLatin1String("53200"))
        return {ErrorCode::Trouble, text("Store", "Memory is short: nothing was saved. Close other programs and try again."), {}};
    return {ErrorCode::Trouble, text("Store", "The database could not do this: %1.").arg(problem.databaseText().trimmed()), {}};
}

/// Whether the disk or the server let the connection down, so that what it believes of the data may be wrong.
bool breaksConnection(Dialect dialect, const QSqlError &problem)
{
    const QString code = problem.nativeErrorCode();
    if (dialect == Dialect::Postgres)
        return problem.type() == QSqlError::ConnectionError || code.isEmpty() || code.startsWith(QLatin1String("08"))
            || code.startsWith(QLatin1String("57P"));
    const int primary = code.toInt() & 0xff;
    return primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_CANTOPEN;
}

constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// A text argument of an SQL function, valid until it returns; null for NULL.
QByteArrayView textArgument(sqlite3_value *argument)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(argument));
    return {bytes, bytes ? sqlite3_value_bytes(argument) : 0};
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// SQL function `freehold_fold`: a text in lower case, in every script.
void foldText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArrayView text = textArgument(arguments[0]);
    if (text.isNull())
        return;
    QByteArray folded = text.toByteArray();
    if (isAscii(text))
        std::transform(folded.begin(), folded.end(), folded.begin(), &lowerAscii);
    else
        folded = QString::fromUtf8(folded).toLower().toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

/// SQL function `freehold_contains`: whether a text has the second one, which is in lower case, in it; in every script.
void containsText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArrayView text = textArgument(arguments[0]);
    const QByteArrayView part = textArgument(arguments[1]);
    if (text.isNull() || part.isNull())
        return;
    const auto found = std::search(text.begin(), text.end(), part.begin(), part.end(), [](char has, char wants) { return lowerAscii(has) == wants; });
    const bool isThere = found != text.end() || part.isEmpty() || (!isAscii(text) && QString::fromUtf8(text).toLower().toUtf8().contains(part));
    sqlite3_result_int(context, isThere ? 1 : 0);
}

QString sqliteUri(const QString &path, Connection::Access access)
{
    QString uri = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (access) {
    case Connection::Access::Create: return uri + QStringLiteral("?mode=rwc");
    case Connection::Access::Write: return uri + QStringLiteral("?mode=rw");
    case Connection::Access::Read: return uri + QStringLiteral("?mode=ro");
    case Connection::Access::ReadFrozen: return uri + QStringLiteral("?mode=ro&immutable=1");
    }
    return uri;
}

} // namespace

Connection::Connection(Dialect dialect, QSqlDatabase database, QString name)
    : m_dialect(dialect), m_database(std::move(database)), m_name(std::move(name))
{
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::openSqlite(const QString &path, Access access)
{
    const QString name = freshConnectionName();
    std::unique_ptr<Connection> connection;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(sqliteUri(path, access));
        QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000");
        if (access == Access::Read || access == Access::ReadFrozen)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        if (!database.open()) {
            const QString reason = database.lastError().databaseText();
            database = {};
            QSqlDatabase::removeDatabase(name);
            return Error{ErrorCode::Trouble, text("Store", "The file “%1” could not be opened: %2.").arg(path, reason), {}};
        }
        connection.reset(new Connection(Dialect::Sqlite, database, name));
    }
    Result<void> configured = connection->configureSqlite(access);
    if (!configured)
        return configured.error();
    return connection;
}

/// Opening rules of safety.md 3.1: nothing in a foreign file may run code or grow without bound, every commit is durable.
Result<void> Connection::configureSqlite(Access access)
{
    if (sqlite3 *handle = linkedSqliteHandle(m_database)) {
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
        sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
        sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        m_hasFold = sqlite3_create_function(handle, "freehold_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                            &foldText, nullptr, nullptr) == SQLITE_OK
            && sqlite3_create_function(handle, "freehold_contains", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                       &containsText, nullptr, nullptr) == SQLITE_OK;
    }
    QStringList pragmas{QStringLiteral("pragma foreign_keys = on"),     QStringLiteral("pragma trusted_schema = off"),
                        QStringLiteral("pragma cell_size_check = on"),  QStringLiteral("pragma mmap_size = 0"),
                        QStringLiteral("pragma cache_size = -65536"),   QStringLiteral("pragma temp_store = memory"),
                        QStringLiteral("pragma recursive_triggers = on")};
    if (access == Access::Create)
        pragmas.prepend(QStringLiteral("pragma page_size = 4096"));
    if (access == Access::Create || access == Access::Write) {
        pragmas << QStringLiteral("pragma journal_mode = wal") << QStringLiteral("pragma synchronous = full")
                << QStringLiteral("pragma fullfsync = on") << QStringLiteral("pragma wal_autocheckpoint = 4000");
    } else {
        pragmas << QStringLiteral("pragma query_only = on") << QStringLiteral("pragma wal_autocheckpoint = 0");
    }
    try {
        for (const QString &pragma : pragmas)
            executeRaw(pragma);
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
    return {};
}

Result<std::unique_ptr<Connection>> Connection::openPostgres(const QString &parameters, const QUuid &organisation)
{
    const QString name = freshConnectionName();
    std::unique_ptr<Connection> connection;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        for (const QString &part : parameters.split(u' ', Qt::SkipEmptyParts)) {
            const QString key = part.section(u'=', 0, 0);
            const QString value = part.section(u'=', 1);
            if (key == QLatin1String("host"))
                database.setHostName(value);
            else if (key == QLatin1String("port"))
                database.setPort(value.toInt());
            else if (key == QLatin1String("dbname"))
                database.setDatabaseName(value);
            else if (key == QLatin1String("user"))
                database.setUserName(value);
            else if (key == QLatin1String("password"))
                database.setPassword(value);
        }
        if (!database.open()) {
            const QString reason = database.lastError().databaseText();
            database = {};
            QSqlDatabase::removeDatabase(name);
            return Error{ErrorCode::Trouble, text("Store", "The database server did not answer: %1").arg(reason), {}};
        }
        connection.reset(new Connection(Dialect::Postgres, database, name));
    }
    try {
        connection->executeRaw(QStringLiteral("set client_min_messages = warning"));
        connection->executeRaw(QStringLiteral("set synchronous_commit = on"));
        connection->executeRaw(QStringLiteral("set app.org = '%1'").arg(organisation.toString(QUuid::WithoutBraces)));
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
    return connection;
}

std::unique_ptr<Statement> Connection::prepared(const QString &sql)
{
    if (auto idle = m_idle.extract(sql))
        return std::move(idle.mapped());
    QSqlError problem;
    std::unique_ptr<Statement> statement = Statement::prepare(m_database, sql, problem);
    if (!statement)
        refuse(problem, sql);
    return statement;
}

/// The refusal for the user; what is no rule of the data goes to the log, without values.
void Connection::refuse(const QSqlError &problem, const QString &sql)
{
    const Error error = sqlError(problem);
    if (error.code == ErrorCode::Trouble) {
        qCWarning(logSql) << "statement refused:" << problem.databaseText() << sql.left(400);
        m_isBroken = m_isBroken || breaksConnection(m_dialect, problem);
    }
    throw Rejected{error};
}

bool Connection::next(Statement &statement, const QString &sql)
{
    if (statement.next())
        return true;
    if (const QSqlError problem = statement.problem(); problem.isValid())
        refuse(problem, sql);
    return false;
}

QString Connection::folded(const QString &expression) const
{
    return (m_hasFold ? QStringLiteral("freehold_fold(%1)") : QStringLiteral("lower(%1)")).arg(expression);
}

QString Connection::containing(const QString &expression, const QString &part) const
{
    if (m_hasFold)
        return QStringLiteral("freehold_contains(%1, %2)").arg(expression, part);
    const QString search = m_dialect == Dialect::Postgres ? QStringLiteral("strpos(lower(%1), %2) > 0") : QStringLiteral("instr(lower(%1), %2) > 0");
    return search.arg(expression, part);
}

std::unique_ptr<Statement> Connection::run(const QString &sql, const QVariantMap &parameters)
{
    std::unique_ptr<Statement> statement = prepared(sql);
    QVariantList values;
    for (const QString &name : statement->parameters()) {
        Q_ASSERT_X(parameters.contains(name), "Connection::run", qPrintable(name));
        values.append(toColumn(parameters.value(name)));
    }
    if (!statement->run(values))
        refuse(statement->problem(), sql);
    return statement;
}

std::unique_ptr<Statement> Connection::runPositional(const QString &sql, const QVariantList &columns)
{
    std::unique_ptr<Statement> statement = prepared(sql);
    if (!statement->run(columns))
        refuse(statement->problem(), sql);
    return statement;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<Statement> statement)
{
    statement->finish();
    constexpr size_t cacheLimit = 400;
    if (m_idle.size() >= cacheLimit)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(statement));
}

qint64 Connection::execute(const QString &sql, const QVariantMap &parameters)
{
    std::unique_ptr<Statement> statement = run(sql, parameters);
    const qint64 affected = statement->rowsAffected();
    giveBack(sql, std::move(statement));
    return affected;
}

qint64 Connection::executePositional(const QString &sql, const QVariantList &columns)
{
    std::unique_ptr<Statement> statement = runPositional(sql, columns);
    const qint64 affected = statement->rowsAffected();
    giveBack(sql, std::move(statement));
    return affected;
}

qint64 Connection::executeRaw(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        refuse(query.lastError(), sql);
    return query.numRowsAffected();
}

void Connection::steer(const QString &sql)
{
    if (m_dialect == Dialect::Sqlite)
        execute(sql);
    else
        executeRaw(sql); // PostgreSQL prepares only what reads and writes rows
}

QVariant Connection::scalar(const QString &sql, const QVariantMap &parameters)
{
    std::unique_ptr<Statement> statement = run(sql, parameters);
    const QVariant value = next(*statement, sql) ? statement->value(0) : QVariant();
    giveBack(sql, std::move(statement));
    return value;
}

void Connection::begin()
{
    executeRaw(m_dialect == Dialect::Sqlite ? QStringLiteral("begin immediate") : QStringLiteral("begin"));
}

void Connection::beginRead()
{
    executeRaw(m_dialect == Dialect::Sqlite ? QStringLiteral("begin")
                                            : QStringLiteral("begin isolation level repeatable read read only"));
}

bool Connection::isInTransaction() const
{
    sqlite3 *handle = m_dialect == Dialect::Sqlite ? linkedSqliteHandle(m_database) : nullptr;
    return !handle || sqlite3_get_autocommit(handle) == 0;
}

bool Connection::hasBrokenReferences()
{
    sqlite3 *handle = m_dialect == Dialect::Sqlite ? linkedSqliteHandle(m_database) : nullptr;
    if (!handle)
        return !scalar(QStringLiteral("select 1 from pragma_foreign_key_check limit 1")).isNull();
    int unresolved = 0;
    int unused = 0;
    sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &unused, 0);
    return unresolved != 0;
}

void Connection::commit()
{
    if (!isInTransaction())
        throw Rejected{{ErrorCode::Trouble, text("Store", "The database gave the change up half way: nothing was saved. Try again."), {}}};
    executeRaw(QStringLiteral("commit"));
}

void Connection::rollback() noexcept
{
    if (!isInTransaction())
        return; // a full disk ends a transaction by itself
    try {
        executeRaw(QStringLiteral("rollback"));
    } catch (const Rejected &) {
        qCWarning(logSql) << "rollback refused: the database had ended the transaction by itself";
    }
}

QVariant Connection::toColumn(const QVariant &value) const
{
    const int type = value.metaType().id();
    if (type == QMetaType::QUuid) {
        const QUuid id = value.toUuid();
        if (id.isNull())
            return QVariant(QMetaType(m_dialect == Dialect::Sqlite ? QMetaType::QByteArray : QMetaType::QString));
        return m_dialect == Dialect::Sqlite ? QVariant(id.toRfc4122()) : QVariant(id.toString(QUuid::WithoutBraces));
    }
    if (type == QMetaType::QDate)
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
    if (type == QMetaType::QDateTime) {
        const QDateTime instant = value.toDateTime();
        return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
    }
    if (type == QMetaType::QString && value.toString().isNull())
        return QStringLiteral(""); // a null QString would be written as NULL
    if (type == qMetaTypeId<Money>())
        return QVariant::fromValue<qlonglong>(value.value<Money>().minor());
    if (type == qMetaTypeId<Area>())
        return QVariant::fromValue<qlonglong>(value.value<Area>().nanoSquareMetres());
    if (type == qMetaTypeId<Rate>())
        return QVariant::fromValue<qlonglong>(value.value<Rate>().millionths);
    if (type == QMetaType::QJsonObject)
        return QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact));
    return value;
}

void Connection::appendColumns(QVariantList &columns, const Field &field, const QVariant &value) const
{
    if (field.type != FieldType::Area) {
        columns.append(toColumn(value.isValid() ? value : QVariant(field.type == FieldType::Reference ? QVariant(QUuid()) : value)));
        return;
    }
    const Area area = value.value<Area>();
    columns.append(QVariant::fromValue<qlonglong>(area.nanoSquareMetres()));
    columns.append(toColumn(area.entered()));
    columns.append(toColumn(area.unitCode()));
}

QUuid Connection::uuidOf(const QVariant &column)
{
    if (column.isNull())
        return {};
    if (column.metaType().id() == QMetaType::QByteArray)
        return QUuid::fromRfc4122(column.toByteArray());
    return column.toUuid();
}

QUuid Connection::uuidAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? QUuid() : uuidOf(statement.value(column));
}

QVariant Connection::fromColumns(const Statement &statement, int column, const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: return statement.text(column);
    case FieldType::Integer: return QVariant::fromValue<qlonglong>(statement.integer(column));
    case FieldType::Money: return QVariant::fromValue(Money(statement.integer(column)));
    case FieldType::Rate: return QVariant::fromValue(Rate{statement.integer(column)});
    case FieldType::Area:
        return QVariant::fromValue(Area::fromStored(statement.integer(column), statement.text(column + 1), statement.text(column + 2)));
    case FieldType::Date: return statement.isNull(column) ? QDate() : QDate::fromString(statement.text(column), Qt::ISODate);
    case FieldType::Instant:
        return statement.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(statement.integer(column), Qt::UTC);
    case FieldType::Flag: return statement.flag(column);
    case FieldType::Reference: return uuidAt(statement, column);
    case FieldType::Json: return QJsonDocument::fromJson(statement.bytes(column)).object();
    case FieldType::Bytes: return statement.bytes(column);
    case FieldType::References:
    case FieldType::Rows: return {};
    }
    return {};
}

} // namespace freehold
