// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/charge_head.h"
#include "inventory/entities/plot_feature.h"
#include "inventory/features.h"
#include "inventory/operations/add_block.h"
#include "inventory/operations/add_charge_head.h"
#include "inventory/operations/add_plc_rule.h"
#include "inventory/operations/install_tax_rates.h"
#include "inventory/operations/set_accounting_policy.h"
#include "inventory/operations/set_base_rate.h"
#include "inventory/policy.h"
#include "inventory/rates.h"
#include "land_case.h"
#include "store/list_query.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestProjects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAProjectWithTheCountrysHabits()
    {
        LandCase land;
        const Project project = land.company.read([&](Reader &reader) { return reader.get(land.project); });
        QCOMPARE(project.code, u"GM"_s);
        QCOMPARE(project.currency, u"INR"_s);
        QCOMPARE(project.policy, AccountingPolicy::Demand);
        QCOMPARE(project.rateUnit, u"sqyd"_s);
        QCOMPARE(project.holdHours, 48);
        QVERIFY(!project.isPolicyLocked);

        TestCompany american(u"US"_s);
        AddProject request;
        request.code = u"OAK"_s;
        request.name = u"Oak Ridge"_s;
        const Id<Project> id(american.run(request).id);
        const Project oak = american.read([&](Reader &reader) { return reader.get(id); });
        QCOMPARE(oak.currency, u"USD"_s);
        QCOMPARE(oak.policy, AccountingPolicy::Cash);
        QCOMPARE(oak.rateUnit, u"sqft"_s);
    }

    void refusesATakenCodeAnUnknownUnitAndAnUnknownCurrency()
    {
        LandCase land;
        AddProject request;
        request.code = u"gm"_s;
        request.name = u"Other"_s;
        const Error taken = land.company.refusal(request);
        QCOMPARE(taken.code, ErrorCode::Conflict);
        QVERIFY(taken.text.contains(u"Green Meadows"_s));
        request.code = u"X"_s;
        request.rateUnit = u"cubits"_s;
        QCOMPARE(land.company.refusal(request).field, u"rate_unit"_s);
        request.rateUnit.clear();
        request.currency = u"1"_s;
        QCOMPARE(land.company.refusal(request).field, u"currency"_s);
        QCOMPARE(land.company.integer(u"select count(*) from projects"_s), 1);
    }

    void fixesThePolicyWithTheFirstPosting()
    {
        LandCase land;
        land.company.run(SetAccountingPolicy{land.project, AccountingPolicy::Cash});
        QVERIFY(
            land.company.store->transact(u"test"_s, [&](Transaction &tx) { lockAccountingPolicy(tx, land.project); })
                .ok());
        QCOMPARE(land.company.refusal(SetAccountingPolicy{land.project, AccountingPolicy::Demand}).code,
                 ErrorCode::Conflict);
        const Project project = land.company.read([&](Reader &reader) { return reader.get(land.project); });
        QCOMPARE(project.policy, AccountingPolicy::Cash);
    }

    void takesTheRateOfPlotBlockThenProject()
    {
        LandCase land;
        const Id<Block> block(land.company.run(AddBlock{land.project, u"A"_s, {}, {}, {}}).id);
        AddPlot request;
        request.project = land.project;
        request.block = block;
        request.number = u"A-1"_s;
        request.area = squareYards(200);
        const Id<Plot> id(land.company.run(request).id);
        const auto rate = [&] {
            return land.company.read([&](Reader &reader) { return baseRateOf(reader, reader.get(id)); });
        };
        QCOMPARE(rate().rate.minor(), 1'250'000);
        QCOMPARE(rate().rate.currency().code(), u"INR"_s);

        land.company.run(SetBaseRate{land.project, block, {}, Money(1'300'000), {}});
        QCOMPARE(rate().rate.minor(), 1'300'000);

        land.company.run(SetBaseRate{land.project, {}, {id}, Money(150'000), u"Sq.Ft."_s});
        QCOMPARE(rate().rate.minor(), 150'000);
        QCOMPARE(rate().unit, u"sqft"_s);

        QCOMPARE(land.company.refusal(SetBaseRate{land.project, {}, {}, Money(0), {}}).code, ErrorCode::InvalidInput);
    }

    void refusesABlockOfTheSameCodeOrOfAnotherProject()
    {
        LandCase land;
        const Id<Block> block(land.company.run(AddBlock{land.project, u"A"_s, {}, {}, {}}).id);
        QCOMPARE(land.company.refusal(AddBlock{land.project, u"a"_s, {}, {}, {}}).code, ErrorCode::Conflict);
        AddProject other;
        other.code = u"LV"_s;
        other.name = u"Lake View"_s;
        const Id<Project> second(land.company.run(other).id);
        AddPlot plot;
        plot.project = second;
        plot.block = block;
        plot.number = u"1"_s;
        plot.area = squareYards(100);
        QCOMPARE(land.company.refusal(plot).field, u"block"_s);
    }

    void installsTheTaxRatesOfIndiaOnce()
    {
        LandCase land;
        QCOMPARE(land.company.integer(u"select count(*) from tax_rates"_s), 7);
        land.company.run(InstallTaxRates{});
        QCOMPARE(land.company.integer(u"select count(*) from tax_rates"_s), 7);
        land.company.read([](Reader &reader) {
            QCOMPARE(taxRateOn(reader, u"GST18"_s, QDate(2026, 7, 1))->rate, Rate::percent(1800));
            QVERIFY(!taxRateOn(reader, u"GST40"_s, QDate(2025, 9, 21)));
            QCOMPARE(taxRateOn(reader, u"GST40"_s, QDate(2025, 9, 22))->rate.millionths, 400'000);
            QVERIFY(!taxRateOn(reader, u"VAT"_s, QDate(2026, 7, 1)));
        });
        TestCompany american(u"US"_s);
        QCOMPARE(american.integer(u"select count(*) from tax_rates"_s), 0);
    }

    void takesTheTaxRowThatHoldsOnTheDay()
    {
        LandCase land;
        const Result<void> changed = land.company.store->transact(u"test"_s, [](Transaction &tx) {
            TaxRate old = *tx.findBy<TaxRate>(u"code = 'GST12'"_s);
            old.toDay = QDate(2025, 9, 21);
            tx.update(old);
            TaxRate fresh{{}, u"GST12"_s, u"GST 12 %, reformed"_s, Rate::percent(500), QDate(2025, 9, 22), {}};
            tx.insert(fresh);
        });
        QVERIFY(changed.ok());
        land.company.read([](Reader &reader) {
            QCOMPARE(taxRateOn(reader, u"GST12"_s, QDate(2025, 9, 21))->rate, Rate::percent(1200));
            QCOMPARE(taxRateOn(reader, u"GST12"_s, QDate(2025, 9, 22))->rate, Rate::percent(500));
        });
    }

    void addsPremiumsAndChargesAndFindsThoseOfAPlot()
    {
        LandCase land;
        AddPlcRule corner;
        corner.project = land.project;
        corner.code = u"Corner"_s;
        corner.name = u"Corner"_s;
        corner.rate = Rate::percent(1000);
        corner.feature = u"Corner plot"_s;
        land.company.run(corner);
        AddPlcRule lake;
        lake.project = land.project;
        lake.code = u"lake"_s;
        lake.name = u"Lake view"_s;
        lake.kind = PlcKind::PerArea;
        lake.amount = Money(50'000);
        lake.feature = u"Lake View"_s;
        land.company.run(lake);
        AddPlot plot;
        plot.project = land.project;
        plot.number = u"1"_s;
        plot.area = squareYards(200);
        plot.features = u"corner, lake view, east facing"_s;
        const Id<Plot> id(land.company.run(plot).id);
        land.company.read([&](Reader &reader) {
            const Plot stored = reader.get(id);
            QVERIFY(stored.isCorner);
            QCOMPARE(stored.facing, Facing::East);
            QCOMPARE(featuresOf(reader, stored), QStringList({u"corner"_s, u"facing_east"_s, u"lake_view"_s}));
            const QList<PlcRule> rules = plcRulesFor(reader, stored);
            QCOMPARE(rules.size(), 2);
            QCOMPARE(rules.at(0).code, u"corner"_s);
            QCOMPARE(rules.at(1).unit, u"sqyd"_s);
        });
        QCOMPARE(land.company.refusal(corner).code, ErrorCode::Conflict);
        corner.code = u"other"_s;
        corner.rate = Rate{};
        QCOMPARE(land.company.refusal(corner).field, u"rate"_s);
    }

    void refusesAChargeWithAnUnknownTaxCode()
    {
        LandCase land;
        AddChargeHead head;
        head.project = land.project;
        head.code = u"development"_s;
        head.name = u"Development charge"_s;
        head.amount = Money(30'000);
        head.taxCode = u"GST19"_s;
        QCOMPARE(land.company.refusal(head).field, u"tax_code"_s);
        head.taxCode = u"gst18"_s;
        const Id<ChargeHead> id(land.company.run(head).id);
        const ChargeHead stored = land.company.read([&](Reader &reader) { return reader.get(id); });
        QCOMPARE(stored.taxCode, u"GST18"_s);
        QCOMPARE(stored.unit, u"sqyd"_s);
        QCOMPARE(stored.incomeRole, u"development_income"_s);
        QCOMPARE(land.company.refusal(head).code, ErrorCode::Conflict);
        head.code = u"other"_s;
        head.amount = Money(0);
        QCOMPARE(land.company.refusal(head).field, u"amount"_s);
    }
};

FREEHOLD_TEST(TestProjects);
#include "tst_projects.moc"
