// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace freehold {

/// One numbered step of the schema, as its file in schema/ says.
struct Migration {
    int number = 0;
    QString name;
    QString sentence;      ///< what it does, for people
    int minimumReader = 1; ///< the oldest schema number whose program may read a file that has this step
    QStringList statements;
};

/// All steps of a dialect in order. Read once from the embedded files.
const QList<Migration> &migrations(Dialect dialect);
/// The steps in the files of an embedded folder, numbered from 1 without a gap; anything else is our own mistake and ends the program.
QList<Migration> migrationsIn(const QString &folder);
/// The number of the newest step this program knows.
int newestSchema();

/// Applies every step after `from`, each in one transaction together with its record, so that a kill leaves the file at a whole
/// step. Answers the number reached.
Result<int> migrate(Connection &connection, int from);
/// The same with other steps than those of a company.
Result<int> migrate(Connection &connection, const QList<Migration> &steps, int from);

/// Cuts a migration file into statements: at a ';' that ends a line, outside begin...end and $$...$$.
QStringList splitStatements(const QString &sql);

} // namespace freehold
