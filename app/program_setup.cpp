// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_setup.h"

#include "accounting/accounting_module.h"
#include "crm/crm_module.h"
#include "exchange/exchange_module.h"
#include "inventory/inventory_module.h"
#include "org/company.h"
#include "org/entities/user.h"
#include "org/org_module.h"
#include "sales/sales_module.h"
#include "store/plain_edits.h"
#include "sync/sync_module.h"

#include <QFile>
#include <QFileInfo>

namespace freehold {

void registerAll(Program &program)
{
    registerPlainEdits(program.catalogue, program.operations);
    registerSync(program.catalogue, program.operations);
    registerExchange(program);
    registerOrg(program);
    registerCrm(program);
    registerInventory(program);
    registerAccounting(program);
    registerSales(program);
}

Result<std::unique_ptr<Store>> openCompany(const Program &program, const StoreOptions &options, const QString &userName)
{
    Result<std::unique_ptr<Store>> opened = Store::open(program.catalogue, program.operations, options);
    if (!opened)
        return opened;
    Actor actor;
    CompanyFormat format;
    const Result<void> known = (*opened)->read([&](Reader &reader) {
        format = companyFormat(reader);
        Rows joined = reader.query(QStringLiteral("select value from meta where key = 'office_user'"));
        const Id<User> signedIn(joined.next() ? QUuid(joined.text(0)) : QUuid());
        const std::optional<User> user = !userName.isEmpty() ? reader.findBy<User>(QStringLiteral("name = :name"), {{QStringLiteral("name"), userName.toLower()}})
            : !signedIn.isNull()                             ? reader.find(signedIn)
                                                             : reader.findBy<User>(QStringLiteral("role = 'owner' order by created_at"));
        reader.require(user && user->isActive, ErrorCode::NotFound,
                       text("Program", "There is no active user “%1” in this company.").arg(userName), QStringLiteral("user"));
        Rows device = reader.query(QStringLiteral("select value from meta where key = 'device'"));
        actor = {user->id.uuid(), user->name, device.next() ? device.text(0) : QString()};
    });
    if (!known)
        return known.error();
    (*opened)->setActor(actor);
    (*opened)->setFormat(format);
    return opened;
}

namespace {

Result<void> setUpNewCompany(const Program &program, const StoreOptions &options, const NewCompany &company)
{
    Result<std::unique_ptr<Store>> made = Store::create(program.catalogue, program.operations, options);
    if (!made)
        return made.error();
    Store &store = **made;
    store.setActor({{}, QStringLiteral("owner"), QStringLiteral("L1")});
    QVariantMap request = company.more;
    request.insert(QStringLiteral("name"), company.name);
    request.insert(QStringLiteral("country"), company.country);
    QList<std::pair<QString, QVariantMap>> steps{{QStringLiteral("set-up-company"), request}};
    if (company.hasChart)
        steps.append({QStringLiteral("install-chart"), {{QStringLiteral("country"), company.chart}}});
    steps.append({QStringLiteral("install-tax-rates"), {}});
    steps.append({QStringLiteral("install-payment-plans"), {}});
    for (const auto &[operation, values] : std::as_const(steps)) {
        if (const Result<Outcome> done = store.run(operation, values); !done)
            return done.error();
    }
    return {};
}

} // namespace

void removeCompanyFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<std::unique_ptr<Store>> createCompany(const Program &program, const StoreOptions &options, const NewCompany &company)
{
    const bool isNewFile = options.postgres.isEmpty() && !QFileInfo::exists(options.path);
    if (const Result<void> made = setUpNewCompany(program, options, company); !made) {
        if (isNewFile)
            removeCompanyFiles(options.path);
        return made.error();
    }
    return openCompany(program, options);
}

} // namespace freehold
