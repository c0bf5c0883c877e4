// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_server.h"
#include "store/connection.h"
#include "store/rejected.h"
#include "support/freehold_test.h"
#include "support/postgres_server.h"

#include <QUuid>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Many organisations in one PostgreSQL database: what the database itself keeps apart, and the real program over it.
class TestTenants final : public QObject
{
    Q_OBJECT

    QString database;
    std::unique_ptr<RunningServer> server;
    QString ownOrganisation;
    QString ownToken;

    std::unique_ptr<Connection> connection(const QUuid &organisation) const
    {
        auto opened = Connection::openPostgres(database, organisation);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(opened).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::shared())
            QSKIP(qPrintable(PostgresServer::problem()));
        database = PostgresServer::shared()->freshDatabase();
        server = std::make_unique<RunningServer>(QStringList{}, QStringList{u"--postgres"_s, database});
        const QJsonObject grant = server->registerOwner();
        ownToken = grant.value("access_token"_L1).toString();
        ownOrganisation = grant.value("organisation"_L1).toObject().value("id"_L1).toString();
    }
    void cleanupTestCase() { server.reset(); }

    void servesOverPostgres()
    {
        QCOMPARE(server->post(u"/api/v1/operations/add-customer"_s, {{u"full_name"_s, u"Sita Devi"_s}}, ownToken).status, 200);
        QCOMPARE(server->get(u"/api/v1/customers?sort=-full_name&limit=1"_s, ownToken).json().value("rows"_L1).toArray().size(), 1);
        QCOMPARE(server->get(u"/ready"_s).status, 200);
    }

    void aSecondProcessSeesTheSame()
    {
        RunningServer second({}, {u"--postgres"_s, database});

        QCOMPARE(second.get(u"/api/v1/customers"_s, ownToken).json().value("rows"_L1).toArray().size(), 1);
    }

    void everyTenantTableHasItsPolicies()
    {
        const auto own = connection(QUuid(ownOrganisation));
        const QString bare = own->scalar(
            u"select coalesce(string_agg(c.relname, ', ' order by c.relname), '') from pg_class c join pg_namespace n on n.oid = c.relnamespace "
            "join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped "
            "where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and not (c.relrowsecurity and c.relforcerowsecurity "
            "and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null))"_s).toString();
        QCOMPARE(bare, QString());
        const QString common = own->scalar(
            u"select coalesce(string_agg(c.relname, ', ' order by c.relname), '') from pg_class c join pg_namespace n on n.oid = c.relnamespace "
            "where c.relkind in ('r', 'p') and n.nspname = 'public' and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id')"_s).toString();
        QCOMPARE(common, u"schema_migration"_s);
    }

    void theRoleOfTheServerHasNoSpecialRights()
    {
        const auto own = connection(QUuid(ownOrganisation));

        QCOMPARE(own->scalar(u"select rolsuper or rolbypassrls from pg_roles where rolname = current_user"_s).toBool(), false);
    }

    void aRoleWithSpecialRightsIsRefused()
    {
        QString asSuperuser = PostgresServer::shared()->freshDatabase();
        asSuperuser.replace(u"user=freehold_app"_s, u"user=postgres"_s);
        QProcess process;
        process.start(QStringLiteral(FREEHOLD_BIN_DIR "/freehold-server"), {u"serve"_s, u"--postgres"_s, asSuperuser, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(process.waitForFinished(30'000));

        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("row-level security"));
    }

    void anotherOrganisationSeesNoRow()
    {
        const auto own = connection(QUuid(ownOrganisation));
        const auto other = connection(QUuid::createUuid());

        QVERIFY(own->scalar(u"select count(*) from parties"_s).toInt() > 0);
        for (const QString &table : {u"parties"_s, u"users"_s, u"audit_log"_s, u"accounts"_s, u"meta"_s, u"search_document"_s})
            QCOMPARE(other->scalar(u"select count(*) from "_s + table).toInt(), 0);
        QCOMPARE(other->executeRaw(u"update users set full_name = 'x'"_s), 0);
        QCOMPARE(other->executeRaw(u"delete from meta"_s), 0);
    }

    void aForeignRowIsRefused()
    {
        const auto other = connection(QUuid::createUuid());
        bool isRefused = false;
        try {
            other->executeRaw(u"insert into meta (org_id, key, value) values ('%1', 'x', 'y')"_s.arg(ownOrganisation));
        } catch (const Rejected &) {
            isRefused = true;
        }
        QVERIFY(isRefused);
    }
};

FREEHOLD_TEST(TestTenants);

} // namespace freehold::testing

#include "tst_tenants.moc"
