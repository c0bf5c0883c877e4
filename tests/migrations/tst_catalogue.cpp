// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_query.h"
#include "support/postgres_server.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;

namespace {

/// What a database says of one column.
struct ActualColumn {
    QString type;
    bool isRequired = false;
};

using ActualTable = QHash<QString, ActualColumn>;

ActualTable actualTable(const Reader &reader, const QString &table)
{
    ActualTable columns;
    const QString sql = reader.isPostgres()
        ? QStringLiteral("select column_name, data_type, is_nullable = 'NO' from information_schema.columns where table_name = :table")
        : QStringLiteral("select name, lower(type), \"notnull\" from pragma_table_info(:table)");
    for (Rows rows = reader.query(sql, {{QStringLiteral("table"), table}}); rows.next();)
        columns.insert(rows.text(0), {rows.text(1), rows.flag(2)});
    return columns;
}

QStringList expectedTypes(FieldType type, bool isPostgres)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Area:
    case FieldType::Instant:
        return isPostgres ? QStringList{QStringLiteral("bigint"), QStringLiteral("integer")} : QStringList(QStringLiteral("integer"));
    case FieldType::Date: return {isPostgres ? QStringLiteral("date") : QStringLiteral("text")};
    case FieldType::Flag: return {isPostgres ? QStringLiteral("boolean") : QStringLiteral("integer")};
    case FieldType::Reference: return {isPostgres ? QStringLiteral("uuid") : QStringLiteral("blob")};
    case FieldType::Bytes: return {isPostgres ? QStringLiteral("bytea") : QStringLiteral("blob")};
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Json: return {QStringLiteral("text")};
    case FieldType::References:
    case FieldType::Rows: break;
    }
    return {};
}

/// Where catalogue and database disagree, a line each.
QStringList disagreements(const Reader &reader)
{
    QStringList found;
    for (const Entity *entity : reader.catalogue().entities()) {
        const ActualTable table = actualTable(reader, entity->table);
        for (const char *common : {"rid", "id", "version", "created_at", "updated_at", "deleted_at", "custom", "_pos", "_scope", "_extra"}) {
            if (!table.contains(QLatin1String(common)))
                found.append(QStringLiteral("%1 lacks %2").arg(entity->table, QLatin1String(common)));
        }
        for (const Field &field : entity->fields) {
            for (const QString &column : field.columns()) {
                const FieldType type = column == field.name ? field.type : FieldType::Text;
                if (!table.contains(column))
                    found.append(QStringLiteral("%1 lacks %2").arg(entity->table, column));
                else if (!expectedTypes(type, reader.isPostgres()).contains(table.value(column).type))
                    found.append(QStringLiteral("%1.%2 is %3").arg(entity->table, column, table.value(column).type));
                else if (field.isRequired && !table.value(column).isRequired)
                    found.append(QStringLiteral("%1.%2 is required but may be null").arg(entity->table, column));
            }
            if (field.type == FieldType::Reference && field.name != QLatin1String("id") && !field.reference.isEmpty()
                && !reader.catalogue().entity(field.reference)) {
                found.append(QStringLiteral("%1.%2 refers to the unknown %3").arg(entity->table, field.name, field.reference));
            }
        }
        for (const QString &name : entity->list + entity->lookup + QStringList{entity->title}) {
            if (!name.isEmpty() && !entity->find(name))
                found.append(QStringLiteral("%1 names the unknown field %2").arg(entity->table, name));
        }
    }
    return found;
}

/// Lists that cannot be read, a line each.
QStringList brokenLists(Store &store)
{
    QStringList broken;
    for (const List &list : store.catalogue().lists()) {
        const Result<void> read = store.read([&](Reader &reader) {
            QStringList columns;
            for (const Field &field : list.columns)
                columns.append(field.name);
            static_cast<void>(listRows(reader, list, columns, listKeys(reader, {.list = list.name})));
            static_cast<void>(listTotals(reader, {.list = list.name}));
            for (const QString &shown : list.shown)
                reader.require(list.find(shown), ErrorCode::Trouble, QStringLiteral("shows the unknown column ") + shown);
        });
        if (!read)
            broken.append(list.name + QStringLiteral(": ") + read.error().text);
    }
    return broken;
}

} // namespace

/// The catalogue against databases built by the real migrations, in both dialects.
class TestCatalogue final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCompany> m_company;

private Q_SLOTS:
    static void initTestCase_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("sqlite") << false;
        if (PostgresServer::shared())
            QTest::newRow("postgres") << true;
        else
            qWarning("PostgreSQL left out: %s", qUtf8Printable(PostgresServer::problem()));
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isPostgres);
        m_company = isPostgres ? TestCompany::onPostgres() : std::make_unique<TestCompany>();
    }

    void matchesTheDatabaseColumnByColumn()
    {
        const QStringList found = m_company->read([](Reader &reader) { return disagreements(reader); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void opensEveryList()
    {
        const QStringList broken = brokenLists(*m_company->store);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void guardsEveryTenantTableOfPostgres()
    {
        QFETCH_GLOBAL(bool, isPostgres);
        if (!isPostgres)
            return;
        const QStringList unguarded = m_company->read([](Reader &reader) {
            QStringList names;
            for (Rows rows = reader.query(QStringLiteral(
                     "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' "
                     "where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity and exists "
                     "(select 1 from pg_policy p where p.polrelid = c.oid))"));
                 rows.next();) {
                names.append(rows.text(0));
            }
            return names;
        });
        QVERIFY2(unguarded.isEmpty(), qPrintable(unguarded.join(u' ')));
    }
};

FREEHOLD_TEST(TestCatalogue);
#include "tst_catalogue.moc"
