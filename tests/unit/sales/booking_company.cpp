// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"

#include "accounting/posting.h"
#include "inventory/entities/charge_head.h"
#include "inventory/entities/plc_rule.h"
#include "sales/sales_checks.h"
#include "support/postgres_server.h"

namespace freehold::testing {

using namespace Qt::StringLiterals;

BookingCompany::BookingCompany(std::unique_ptr<TestCompany> within)
    : m_company(std::move(within)), clock(m_company->clock), store(m_company->store.get()), program(m_company->program)
{
    addProjects();
}

void BookingCompany::addProjects()
{
    const Id<Project> green = addProject(u"GM"_s, AccountingPolicy::Demand);
    addPlot(green, u"A-001"_s, true);
    addPlot(green, u"A-002"_s, false);
    addPlot(green, u"A-003"_s, false);
    const Id<Project> lake = addProject(u"LV"_s, AccountingPolicy::Cash);
    addPlot(lake, u"C-001"_s, false);
    change([&](Transaction &tx) {
        PlcRule corner{.project = green,
                       .code = u"corner"_s,
                       .name = u"Corner"_s,
                       .rate = Rate::percent(1000),
                       .feature = u"corner"_s};
        tx.insert(corner);
        PlcRule park{.project = green,
                     .code = u"park"_s,
                     .name = u"Park facing"_s,
                     .kind = PlcKind::PerArea,
                     .amount = Money(50'000),
                     .unit = u"sqyd"_s,
                     .feature = u"park_facing"_s,
                     .sortOrder = 1};
        tx.insert(park);
        ChargeHead development{.project = green,
                               .code = u"development"_s,
                               .name = u"Development"_s,
                               .amount = Money(30'000),
                               .unit = u"sqyd"_s,
                               .taxCode = u"GST18"_s,
                               .incomeRole = u"development_income"_s};
        tx.insert(development);
    });
}

Id<Project> BookingCompany::addProject(const QString &code, AccountingPolicy policy)
{
    Project project{.code = code,
                    .name = u"Project "_s + code,
                    .currency = u"INR"_s,
                    .policy = policy,
                    .baseRate = Money(1'250'000),
                    .rateUnit = u"sqyd"_s};
    change([&](Transaction &tx) { tx.insert(project); });
    return project.id;
}

void BookingCompany::addPlot(Id<Project> project, const QString &number, bool isSpecial)
{
    Plot plot{.project = project,
              .number = number,
              .area = Area::of(Decimal{200, 0}, u"sqyd").value(),
              .isCorner = isSpecial,
              .isParkFacing = isSpecial};
    change([&](Transaction &tx) { tx.insert(plot); });
}

qint64 BookingCompany::number(const QString &sql)
{
    return m_company->read([&](Reader &reader) { return reader.integer(sql); });
}

qint64 BookingCompany::balance(const QString &role)
{
    return m_company->read([&](Reader &reader) {
        return reader.integer(
            u"select cast(coalesce(sum(l.amount), 0) as bigint) from journal_lines l where l.account_id = :account"_s,
            {{u"account"_s, accountFor(reader, role).uuid()}});
    });
}

QStringList BookingCompany::problems()
{
    return m_company->read([](Reader &reader) { return salesProblems(reader); });
}

Id<Party> BookingCompany::party(const QString &name)
{
    Party party{.fullName = name};
    change([&](Transaction &tx) { tx.insert(party); });
    return party.id;
}

Id<Plot> BookingCompany::plot(const QString &plotNumber)
{
    return m_company->read([&](Reader &reader) {
        return reader.findBy<Plot>(u"number = :number"_s, {{u"number"_s, plotNumber}})->id;
    });
}

Id<PaymentPlan> BookingCompany::plan(const QString &code)
{
    return m_company->read([&](Reader &reader) {
        return reader.findBy<PaymentPlan>(u"code = :code"_s, {{u"code"_s, code}})->id;
    });
}

PlotState BookingCompany::stateOf(const QString &plotNumber)
{
    return get(plot(plotNumber)).state;
}

BookPlot BookingCompany::request(const QString &plotNumber, Id<Party> buyer)
{
    BookPlot asked;
    asked.plots = {plot(plotNumber)};
    asked.buyer = buyer;
    asked.plan = plan(u"TL-10-20-30-40"_s);
    return asked;
}

void BookingCompany::addDialects()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("sqlite") << false;
    if (PostgresServer::shared())
        QTest::newRow("postgres") << true;
    else
        qWarning("PostgreSQL left out: %s", qUtf8Printable(PostgresServer::problem()));
}

std::unique_ptr<TestCompany> BookingCompany::ofDialect()
{
    return QLatin1String(QTest::currentDataTag()) == u"postgres" ? TestCompany::onPostgres()
                                                                 : std::make_unique<TestCompany>();
}

} // namespace freehold::testing
