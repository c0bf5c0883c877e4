// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_check.h"

#include "base/text.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/rejected.h"

#include <QMap>

namespace freehold {
namespace {

/// Text of every object of the schema by "kind name".
using SchemaTexts = QMap<QString, QByteArray>;

/// The text without what another SQLite version may write differently: white space and quotes.
QByteArray bareSchemaText(const QByteArray &sql)
{
    QByteArray bare;
    bare.reserve(sql.size());
    for (const char c : sql) {
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '"')
            bare.append(c);
    }
    return bare;
}

bool isSearchTable(const QString &kind, const QString &name)
{
    static const QStringList inner{QStringLiteral("data"), QStringLiteral("idx"), QStringLiteral("content"), QStringLiteral("docsize"),
                                   QStringLiteral("config")};
    return kind == QLatin1String("table") && name.startsWith(QLatin1String("search_")) && name.count(u'_') == 2
        && inner.contains(name.section(u'_', 2));
}

SchemaTexts schemaTexts(Connection &connection)
{
    SchemaTexts texts;
    const QString sql = QStringLiteral("select type, name, sql from sqlite_schema where sql is not null");
    std::unique_ptr<Statement> query = connection.run(sql);
    while (connection.next(*query, sql)) {
        const QString kind = query->text(0);
        const QString name = query->text(1);
        // No name of ours begins with "sqlite_", and SQLite lets nobody else make one.
        if (!name.startsWith(QLatin1String("sqlite_")) && !isSearchTable(kind, name))
            texts.insert(kind + u' ' + name, bareSchemaText(query->bytes(2)));
    }
    connection.giveBack(sql, std::move(query));
    return texts;
}

Result<SchemaTexts> makeExpectedSchema()
{
    Result<std::unique_ptr<Connection>> memory = Connection::openSqlite(QStringLiteral(":memory:"), Connection::Access::Create);
    if (!memory)
        return memory.error();
    if (const Result<int> reached = migrate(**memory, 0); !reached)
        return reached.error();
    return schemaTexts(**memory);
}

QString differenceIn(const SchemaTexts &expected, const SchemaTexts &found)
{
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        if (!found.contains(it.key()))
            return text("Store", "the %1 is missing").arg(it.key());
        if (found.value(it.key()) != it.value())
            return text("Store", "the %1 is not the one Freehold made").arg(it.key());
    }
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        if (!expected.contains(it.key()))
            return text("Store", "it has a foreign %1").arg(it.key());
    }
    return {};
}

} // namespace

Result<void> checkSchema(Connection &connection)
{
    try {
        static const Result<SchemaTexts> expected = makeExpectedSchema();
        if (!expected)
            return expected.error();
        const QString difference = differenceIn(*expected, schemaTexts(connection));
        if (difference.isEmpty())
            return {};
        return Error{ErrorCode::Unsupported,
                     text("Store", "The company file was altered by another program: %1. It was not opened, to keep the books safe. Restore a backup.")
                         .arg(difference), {}};
    } catch (const Rejected &rejected) {
        return rejected.error;
    }
}

} // namespace freehold
