// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_file.h"

#include "bench_company.h"

#include <benchmark/benchmark.h>

namespace freehold::bench {
namespace {

/// Company files fold text in some indexes' expressions only through this name, never in rows that are written.
void mustNotBeCalled(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_error(context, "not for writing", -1);
}

} // namespace

RawFile::RawFile(bool forWriting)
{
    const QByteArray path = BenchCompany::shared().path.toUtf8();
    if (sqlite3_open_v2(path.constData(), &m_handle, forWriting ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    sqlite3_busy_timeout(m_handle, 10'000);
    sqlite3_create_function(m_handle, "freehold_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &mustNotBeCalled, nullptr, nullptr);
    execute("pragma cache_size = -65536");
    execute("pragma foreign_keys = on");
    execute("pragma synchronous = full");
    execute("pragma recursive_triggers = on");
    execute("pragma wal_autocheckpoint = 4000");
}

RawFile::~RawFile()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawFile::execute(const char *sql)
{
    char *problem = nullptr;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &problem) != SQLITE_OK)
        qFatal("%s: %s", sql, problem);
}

sqlite3_stmt *RawFile::prepared(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement && sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    return statement;
}

qint64 RawFile::run(sqlite3_stmt *statement)
{
    qint64 rows = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
        ++rows;
    }
    if (code != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(m_handle));
    sqlite3_reset(statement);
    return rows;
}

qint64 RawFile::readAll(const char *sql)
{
    return run(prepared(sql));
}

QList<qint64> RawFile::integers(const char *sql)
{
    QList<qint64> all;
    sqlite3_stmt *statement = prepared(sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        all.append(sqlite3_column_int64(statement, 0));
    sqlite3_reset(statement);
    return all;
}

RawRow::RawRow(RawFile &file, const QByteArray &table, const QByteArray &condition) : m_file(file)
{
    sqlite3_stmt *pattern = file.prepared("select * from " + table + " where " + condition + " order by rowid desc limit 1");
    if (sqlite3_step(pattern) != SQLITE_ROW)
        qFatal("no row to copy in %s", table.constData());
    QByteArray marks;
    for (int i = 0; i < sqlite3_column_count(pattern); ++i) {
        m_columns.append(sqlite3_column_name(pattern, i));
        const auto *data = static_cast<const char *>(sqlite3_column_blob(pattern, i));
        switch (sqlite3_column_type(pattern, i)) {
        case SQLITE_INTEGER: m_values.append(QVariant::fromValue<qlonglong>(sqlite3_column_int64(pattern, i))); break;
        case SQLITE_BLOB: m_values.append(QByteArray(data, sqlite3_column_bytes(pattern, i))); break;
        case SQLITE_TEXT: m_values.append(QString::fromUtf8(data, sqlite3_column_bytes(pattern, i))); break;
        default: m_values.append(QVariant()); break;
        }
        marks += marks.isEmpty() ? "?" : ", ?";
    }
    sqlite3_reset(pattern);
    m_insert = file.prepared("insert into " + table + " (" + m_columns.join(", ") + ") values (" + marks + ")");
}

void RawRow::insert(const QHash<QByteArray, QVariant> &own)
{
    for (int i = 0; i < m_columns.size(); ++i)
        bind(m_insert, i + 1, m_columns.at(i) == "rid" ? QVariant() : own.value(m_columns.at(i), m_values.at(i)));
    m_file.run(m_insert);
}

void RawRow::bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (!value.isValid()) {
        sqlite3_bind_null(statement, index);
    } else if (value.metaType().id() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.metaType().id() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, index, value.toLongLong());
    }
}

} // namespace freehold::bench
