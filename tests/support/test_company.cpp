// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_company.h"

#include "support/postgres_server.h"

namespace freehold::testing {

TestCompany::TestCompany(const QString &country)
{
    StoreOptions options;
    options.path = folder.filePath(QStringLiteral("company.freehold"));
    make(options, country);
}

TestCompany::TestCompany(const StoreOptions &options, const QString &country)
{
    make(options, country);
}

std::unique_ptr<TestCompany> TestCompany::onPostgres(const QString &country)
{
    StoreOptions options;
    options.postgres = PostgresServer::shared()->freshDatabase();
    options.organisation = makeUuidV7();
    return std::unique_ptr<TestCompany>(new TestCompany(options, country));
}

void TestCompany::make(StoreOptions options, const QString &country)
{
    registerAll(program);
    options.clock = &clock;
    options.backupFolder = folder.filePath(QStringLiteral("backups"));
    Result<std::unique_ptr<Store>> made =
        createCompany(program, options, {.name = QStringLiteral("Sundara Estates"), .country = country, .more = {}});
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text));
    store = std::move(made).value();
}

Outcome TestCompany::succeeded(const Result<Outcome> &result)
{
    if (!result)
        qFatal("refused: %s (%s)", qUtf8Printable(result.error().text), qUtf8Printable(result.error().field));
    return *result;
}

Error TestCompany::refused(const Result<Outcome> &result)
{
    if (result.ok())
        qFatal("the operation was expected to be refused");
    return result.error();
}

} // namespace freehold::testing
