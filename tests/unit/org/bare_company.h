// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/program.h"
#include "org/operations/set_up_company.h"
#include "org/org_module.h"
#include "store/connection.h"
#include "store/plain_edits.h"
#include "store/store.h"
#include "support/fake_clock.h"
#include "support/freehold_test.h"
#include "support/postgres_server.h"

#include <QTemporaryDir>

namespace freehold::testing {

/// A company on SQLite or PostgreSQL that knows only the modules a test names; today is 1 July 2026.
class BareCompany
{
public:
    using Register = void (*)(Program &);

    explicit BareCompany(Dialect dialect, const QList<Register> &modules = {registerOrg})
    {
        registerPlainEdits(program.catalogue, program.operations);
        for (const Register add : modules)
            add(program);
        StoreOptions options;
        options.clock = &clock;
        if (dialect == Dialect::Sqlite) {
            options.path = folder.filePath(QStringLiteral("company.freehold"));
        } else {
            options.postgres = PostgresServer::shared()->freshDatabase();
            options.organisation = makeUuidV7();
        }
        Result<std::unique_ptr<Store>> made = Store::create(program.catalogue, program.operations, options);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().text));
        store = std::move(made).value();
        workOn(QStringLiteral("L1"));
    }

    /// From here on everything is done on another computer.
    void workOn(const QString &device) { store->setActor({makeUuidV7(), QStringLiteral("asha"), device}); }

    Outcome setUp(const QString &country = QStringLiteral("IN"))
    {
        SetUpCompany request;
        request.name = QStringLiteral("Green Meadows Estates");
        request.country = country;
        return run(request);
    }

    template <typename Request>
    Outcome run(const Request &request)
    {
        Result<Outcome> done = store->run(request);
        if (!done)
            qFatal("%s: %s", qUtf8Printable(operationOf<Request>().name), qUtf8Printable(done.error().text));
        return *done;
    }

    template <typename Request>
    Error refusal(const Request &request)
    {
        const Result<Outcome> done = store->run(request);
        if (done)
            qFatal("%s was expected to be refused", qUtf8Printable(operationOf<Request>().name));
        return done.error();
    }

    template <typename Body>
    auto read(Body body)
    {
        auto result = store->read(body);
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().text));
        return *result;
    }

    qint64 integer(const QString &sql)
    {
        return read([&](Reader &reader) { return reader.integer(sql); });
    }

    /// Runs one statement past all rules of the program; what the database itself says to it.
    Result<void> sql(const QString &statement)
    {
        return store->transact(QStringLiteral("bare-sql"), [&](Transaction &tx) { tx.execute(statement); });
    }

    static void addDialectRows()
    {
        QTest::addColumn<int>("dialect");
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
        if (PostgresServer::shared())
            QTest::newRow("postgres") << int(Dialect::Postgres);
        else
            qWarning("PostgreSQL left out: %s", qUtf8Printable(PostgresServer::problem()));
    }
    static Dialect dialect()
    {
        QFETCH(int, dialect);
        return static_cast<Dialect>(dialect);
    }

    Program program;
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace freehold::testing
