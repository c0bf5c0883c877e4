// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/text.h"
#include "store/rejected.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace freehold {
namespace {

Migration readMigration(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("migration %s is not embedded", qUtf8Printable(path));
    const QString sql = QString::fromUtf8(file.readAll());
    const QString base = QFileInfo(path).completeBaseName();
    Migration step;
    step.number = QStringView(base).left(4).toInt();
    step.name = base.mid(5);
    step.sentence = sql.section(u'\n', 0, 0).mid(2).trimmed();
    const QString second = sql.section(u'\n', 1, 1);
    Q_ASSERT_X(second.startsWith(QLatin1String("-- min_compatible:")), "readMigration", qPrintable(path));
    step.minimumReader = second.section(u':', 1).trimmed().toInt();
    step.statements = splitStatements(sql);
    return step;
}

void recordStep(Connection &connection, const Migration &step)
{
    connection.executeRaw(QStringLiteral("create table if not exists schema_migration (number integer primary key, name text not null, "
                                         "sentence text not null, minimum_reader integer not null, program text not null, "
                                         "applied_at bigint not null)"));
    connection.execute(QStringLiteral("insert into schema_migration (number, name, sentence, minimum_reader, program, applied_at) "
                                      "values (:number, :name, :sentence, :reader, :program, :at)"),
                       {{QStringLiteral("number"), step.number},
                        {QStringLiteral("name"), step.name},
                        {QStringLiteral("sentence"), step.sentence},
                        {QStringLiteral("reader"), step.minimumReader},
                        {QStringLiteral("program"), QStringLiteral(FREEHOLD_VERSION)},
                        {QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch()}});
    if (connection.dialect() == Dialect::Sqlite)
        connection.executeRaw(QStringLiteral("pragma user_version = %1").arg(step.number));
}

} // namespace

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> steps;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        steps.append(readMigration(folder + u'/' + name));
        if (steps.last().number != steps.size())
            qFatal("migration %s: its number is not the next one", qUtf8Printable(name));
    }
    return steps;
}

const QList<Migration> &migrations(Dialect dialect)
{
    static const QList<Migration> sqlite = migrationsIn(QStringLiteral(":/schema/sqlite"));
    static const QList<Migration> postgres = migrationsIn(QStringLiteral(":/schema/postgres"));
    return dialect == Dialect::Sqlite ? sqlite : postgres;
}

int newestSchema()
{
    return migrations(Dialect::Sqlite).last().number;
}

Result<int> migrate(Connection &connection, int from)
{
    return migrate(connection, migrations(connection.dialect()), from);
}

Result<int> migrate(Connection &connection, const QList<Migration> &steps, int from)
{
    int reached = from;
    for (const Migration &step : steps) {
        if (step.number <= from)
            continue;
        try {
            connection.begin();
            for (const QString &statement : step.statements)
                connection.executeRaw(statement);
            recordStep(connection, step);
            connection.commit();
        } catch (const Rejected &rejected) {
            connection.rollback();
            return Error{ErrorCode::Trouble,
                         text("Store", "The company could not be brought to schema step %1 (%2) and stays as it was: %3")
                             .arg(QString::number(step.number), step.sentence, rejected.error.text),
                         {}};
        }
        reached = step.number;
    }
    return reached;
}

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    bool inDollars = false;
    int blocks = 0;
    for (const QString &line : sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!inDollars && trimmed.startsWith(QLatin1String("--")))
            continue;
        current += line + u'\n';
        if (trimmed.count(QLatin1String("$$")) % 2 == 1)
            inDollars = !inDollars;
        if (inDollars)
            continue;
        if (trimmed.compare(QLatin1String("begin"), Qt::CaseInsensitive) == 0)
            ++blocks;
        if (blocks > 0 && trimmed.compare(QLatin1String("end;"), Qt::CaseInsensitive) == 0)
            --blocks;
        if (blocks == 0 && trimmed.endsWith(u';')) {
            statements.append(current.trimmed().chopped(1));
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

} // namespace freehold
