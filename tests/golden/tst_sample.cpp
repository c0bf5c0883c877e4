// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/book_checks.h"
#include "inventory/plot_checks.h"
#include "sales/collection_checks.h"
#include "sales/sales_checks.h"
#include "sample/sample_company.h"
#include "support/postgres_server.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;

/// The sample company newcomers open: made by the operations, and whole.
class TestSample final : public QObject
{
    Q_OBJECT

private:
    Program m_program;
    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    qint64 count(const QString &sql) const
    {
        return m_store->read([&](Reader &reader) { return reader.integer(QStringLiteral("select count(*) from ") + sql); }).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerAll(m_program);
        m_clock.setToday(QDate(2026, 7, 20));
        StoreOptions options;
        options.path = m_folder.filePath(QStringLiteral("sample.freehold"));
        options.clock = &m_clock;
        const Result<void> made = makeSampleCompany(m_program, options, {});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        Result<std::unique_ptr<Store>> opened = openCompany(m_program, options);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
    }

    void showsThePlanOnTheWall()
    {
        const QString meadows = QStringLiteral("plots where project_id = (select id from projects where code = 'GM')");
        QCOMPARE(count(meadows), 106);
        QCOMPARE(count(meadows + QStringLiteral(" and state = 'held'")), 4);
        QCOMPARE(count(meadows + QStringLiteral(" and state = 'blocked_mgmt'")), 8);
        const qint64 booked = count(meadows + QStringLiteral(" and state = 'booked'"));
        const qint64 registered = count(meadows + QStringLiteral(" and state = 'registered'"));
        const qint64 cancelled = count(QStringLiteral("bookings where state = 'cancelled' and project_id = (select id from projects where code = 'GM')"));
        QCOMPARE(booked + registered + cancelled, 41);
        QVERIFY(registered >= 5);
        QVERIFY(cancelled >= 1);
        QCOMPARE(count(QStringLiteral("plots where project_id = (select id from projects where code = 'LV')")), 120);
    }

    void drawsEveryPlotOfBothProjects()
    {
        QCOMPARE(count(QStringLiteral("layout_maps")), 2);
        QCOMPARE(count(QStringLiteral("map_shapes where plot_id is not null")), 226);
        QCOMPARE(count(QStringLiteral("plots where id not in (select plot_id from map_shapes where plot_id is not null)")), 0);
        for (const char *kind : {"road", "park", "water", "tree"})
            QVERIFY2(count(QStringLiteral("map_shapes where kind = '%1'").arg(QLatin1String(kind))) >= 2, kind);
    }

    void holdsABouncedChequeAndEveryKindOfReceipt()
    {
        QVERIFY(count(QStringLiteral("instruments where state = 'bounced'")) >= 1);
        for (const char *method : {"cash", "bank_transfer", "upi", "cheque"})
            QVERIFY2(count(QStringLiteral("receipts where method = '%1'").arg(QLatin1String(method))) >= 1, method);
    }

    void passesEveryCheck()
    {
        const QStringList problems = m_store->read([](Reader &reader) {
            return bookProblems(reader) + plotProblems(reader) + salesProblems(reader) + collectionProblems(reader);
        }).value();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(m_store->integrityProblems().value(), QStringList());
        QCOMPARE(m_store->auditChainProblem().value(), QString());
    }

    void isTheSameForTheSameSeedOnBothDatabases_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("sqlite") << false;
        if (PostgresServer::shared())
            QTest::newRow("postgres") << true;
        else
            qWarning("PostgreSQL left out: %s", qUtf8Printable(PostgresServer::problem()));
    }
    void isTheSameForTheSameSeedOnBothDatabases()
    {
        QFETCH(bool, isPostgres);
        StoreOptions options;
        options.clock = &m_clock;
        if (isPostgres) {
            options.postgres = PostgresServer::shared()->freshDatabase();
            options.organisation = makeUuidV7();
        } else {
            options.path = m_folder.filePath(QStringLiteral("again.freehold"));
        }
        const Result<void> made = makeSampleCompany(m_program, options, {});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        const std::unique_ptr<Store> again = std::move(openCompany(m_program, options)).value();
        const QStringList problems = again->read([](Reader &reader) {
            return bookProblems(reader) + plotProblems(reader) + salesProblems(reader) + collectionProblems(reader);
        }).value();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));

        const auto digest = [](Store &store) {
            return store.read([](Reader &reader) {
                QStringList lines;
                for (Rows rows = reader.query(QStringLiteral(
                         "select a.number, l.day, cast(sum(l.amount) as bigint) from journal_lines l join accounts a on a.id = l.account_id "
                         "group by a.number, l.day order by a.number, l.day"));
                     rows.next();) {
                    lines.append(QStringList{rows.text(0), rows.date(1).toString(Qt::ISODate), QString::number(rows.integer(2))}.join(u' '));
                }
                return lines;
            }).value();
        };
        QCOMPARE(digest(*again), digest(*m_store));
    }
};

FREEHOLD_TEST(TestSample);
#include "tst_sample.moc"
