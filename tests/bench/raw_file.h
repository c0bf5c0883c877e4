// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

namespace freehold::bench {

/// Plain SQLite on the benchmark's company with the same pragmas as ours: the limit that the ratios are taken against.
class RawFile
{
    Q_DISABLE_COPY_MOVE(RawFile)

public:
    explicit RawFile(bool forWriting = false);
    ~RawFile();

    void execute(const char *sql);
    /// Reads the first column of every row to the end; answers how many rows there were.
    qint64 readAll(const char *sql);
    /// The first column of every row.
    QList<qint64> integers(const char *sql);
    /// A statement that stays prepared.
    sqlite3_stmt *prepared(const QByteArray &sql);
    /// Steps to the end and resets; answers the rows there were.
    qint64 run(sqlite3_stmt *statement);

private:
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

/// Writes rows shaped like one that stands in a table already, with some columns of their own: what a program without rules,
/// history and names would have to write for the same piece of work.
class RawRow
{
public:
    /// The table's latest row that meets the condition is the pattern.
    RawRow(RawFile &file, const QByteArray &table, const QByteArray &condition = "1 = 1");
    /// Adds one like it; `own` by column: whole numbers, bytes or texts.
    void insert(const QHash<QByteArray, QVariant> &own);

private:
    static void bind(sqlite3_stmt *statement, int index, const QVariant &value);

    RawFile &m_file;
    QList<QByteArray> m_columns;
    QList<QVariant> m_values;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace freehold::bench
