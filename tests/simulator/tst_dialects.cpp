// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_world.h"
#include "support/postgres_server.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

/// The office in one file and the office in PostgreSQL make the same company of the same work.
class TestDialects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::shared())
            QSKIP(qPrintable(u"PostgreSQL left out: "_s + PostgresServer::problem()));
    }

    void bothOfficesEndAlike()
    {
        SimOptions options;
        options.seed = 77;
        options.steps = 40;
        options.faults = {.dropRequest = 10, .dropAnswer = 10, .doubleRequest = 10, .offline = 15, .kill = 5};
        SimWorld file(options);
        options.postgres = PostgresServer::shared()->freshDatabase();
        SimWorld postgres(options);

        for (SimWorld *world : {&file, &postgres}) {
            world->run();
            QVERIFY(world->settle());
            QCOMPARE(world->problems(), QStringList());
        }

        QCOMPARE(file.trace().toHex(), postgres.trace().toHex());
        const QMap<QString, QJsonObject> expected = SimWorld::contentOf(file.office());
        QVERIFY(expected.size() > 100);
        QVERIFY(SimWorld::contentOf(postgres.office()) == expected);
        QVERIFY(SimWorld::contentOf(*postgres.device(0).store) == expected);
    }
};

FREEHOLD_TEST(TestDialects);

#include "tst_dialects.moc"
