// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

namespace freehold {
namespace {

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement)
    {
        for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
            if (const char *name = sqlite3_bind_parameter_name(statement, i); name && name[0] == ':')
                m_parameters.append(QString::fromLatin1(name + 1));
        }
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    QStringList parameters() const override { return m_parameters; }

    bool run(const QVariantList &values) override
    {
        sqlite3_reset(m_statement);
        m_texts.clear();
        m_texts.reserve(values.size());
        for (int i = 0; i < values.size(); ++i) {
            if (const int code = bind(i + 1, values.at(i)); code != SQLITE_OK)
                return stop(code);
        }
        const qint64 before = sqlite3_total_changes64(m_handle);
        m_isFirst = step();
        m_rowsAffected = sqlite3_total_changes64(m_handle) == before ? 0 : sqlite3_changes64(m_handle);
        return m_isFirst;
    }

    bool next() override
    {
        if (m_isFirst) {
            m_isFirst = false;
            return m_hasRow;
        }
        return m_hasRow && step() && m_hasRow;
    }

    QSqlError problem() const override { return m_problem; }
    qint64 rowsAffected() const override { return m_rowsAffected; }

    void finish() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_hasRow = false;
        m_texts.clear();
    }

    int columns() const override { return sqlite3_column_count(m_statement); }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    bool flag(int column) const override { return integer(column) != 0; }
    QString text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }
    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER: return QVariant::fromValue<qlonglong>(integer(column));
        case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB: return bytes(column);
        case SQLITE_NULL: return QVariant(QMetaType(QMetaType::QString));
        default: return text(column);
        }
    }

private:
    int bind(int index, const QVariant &value)
    {
        if (value.isNull())
            return sqlite3_bind_null(m_statement, index);
        switch (value.metaType().id()) {
        case QMetaType::QByteArray: {
            const QByteArray &bytes = m_texts.emplace_back(value.toByteArray());
            if (bytes.isNull())
                return sqlite3_bind_null(m_statement, index);
            return sqlite3_bind_blob(m_statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        }
        case QMetaType::Bool: return sqlite3_bind_int(m_statement, index, value.toBool() ? 1 : 0);
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: return sqlite3_bind_int64(m_statement, index, value.toLongLong());
        default: {
            const QString given = value.toString();
            if (given.isNull())
                return sqlite3_bind_null(m_statement, index);
            const QByteArray &text = m_texts.emplace_back(given.toUtf8());
            return sqlite3_bind_text(m_statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        }
        }
    }

    bool step()
    {
        const int code = sqlite3_step(m_statement);
        m_hasRow = code == SQLITE_ROW;
        if (m_hasRow || code == SQLITE_DONE) {
            m_problem = {};
            return true;
        }
        return stop(code);
    }

    bool stop(int code)
    {
        m_hasRow = false;
        const int extended = sqlite3_extended_errcode(m_handle);
        m_problem = QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError,
                              QString::number(extended == SQLITE_OK ? code : extended));
        sqlite3_reset(m_statement);
        return false;
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QStringList m_parameters;
    QByteArrayList m_texts; ///< what is bound without a copy, until the next run
    QSqlError m_problem;
    qint64 m_rowsAffected = 0;
    bool m_isFirst = false; ///< run() has stepped to the first row, next() has not handed it out
    bool m_hasRow = false;
};

class QtStatement final : public Statement
{
public:
    QtStatement(const QSqlDatabase &database, const QString &sql) : m_query(database)
    {
        m_query.setForwardOnly(true);
        m_isPrepared = m_query.prepare(sql);
        static const QRegularExpression pattern(QStringLiteral("(?<![:\\w]):([a-z_]\\w*)"));
        for (auto matches = pattern.globalMatch(sql); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            if (!m_parameters.contains(name))
                m_parameters.append(name);
        }
    }

    [[nodiscard]] bool isPrepared() const { return m_isPrepared; }

    QStringList parameters() const override { return m_parameters; }
    bool run(const QVariantList &values) override
    {
        for (int i = 0; i < values.size(); ++i) {
            if (m_parameters.isEmpty())
                m_query.bindValue(i, values.at(i));
            else
                m_query.bindValue(u':' + m_parameters.at(i), values.at(i));
        }
        return m_query.exec();
    }
    bool next() override { return m_query.next(); }
    QSqlError problem() const override { return m_query.lastError(); }
    qint64 rowsAffected() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

    int columns() const override { return m_query.record().count(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    bool flag(int column) const override { return m_query.value(column).toBool(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const override { return m_query.value(column); }

private:
    QSqlQuery m_query;
    QStringList m_parameters;
    bool m_isPrepared = false;
};

} // namespace

std::unique_ptr<Statement> Statement::prepare(const QSqlDatabase &database, const QString &sql, QSqlError &problem)
{
    if (sqlite3 *handle = linkedSqliteHandle(database)) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code == SQLITE_OK && statement)
            return std::make_unique<SqliteStatement>(handle, statement);
        problem = QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError, QString::number(code));
        return nullptr;
    }
    auto statement = std::make_unique<QtStatement>(database, sql);
    if (statement->isPrepared())
        return statement;
    problem = statement->problem();
    return nullptr;
}

sqlite3 *linkedSqliteHandle(const QSqlDatabase &database)
{
#ifdef Q_OS_LINUX
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    static const bool isSameLibrary = [&database] {
        QSqlQuery query(database);
        return query.exec(QStringLiteral("select sqlite_source_id()")) && query.next()
            && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
    }();
    return isSameLibrary ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
#else
    Q_UNUSED(database)
    return nullptr;
#endif
}

ReadStop::ReadStop(const QSqlDatabase &database, const std::atomic<bool> *stop)
{
    if (!stop)
        return;
    m_handle = linkedSqliteHandle(database);
    if (!m_handle)
        return;
    constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine, under a millisecond
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; },
                             const_cast<std::atomic<bool> *>(stop));
}

ReadStop::~ReadStop()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace freehold
