// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_customer.h"
#include "exchange/import_mapping.h"
#include "inventory/imports/plot_importer.h"
#include "inventory/sold_plots.h"
#include "land_case.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

Result<QList<RowEffect>> takePlots(TestCompany &company, const QList<QVariantMap> &rows)
{
    QList<RowEffect> effects;
    const std::unique_ptr<ImportRun> run = plotImporter().start();
    const Result<void> done = company.store->transact(u"import"_s, [&](Transaction &tx) {
        for (const QVariantMap &row : rows)
            effects.append(run->take(tx, row));
    });
    if (!done)
        return done.error();
    return effects;
}

} // namespace

class TestPlotImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHeadersOfRealLists_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("targets");
        QTest::newRow("indian") << QStringList{u"Sr No"_s,          u"Block"_s,  u"Plot No."_s,  u"Size"_s,
                                               u"Area (Sq Yd)"_s,   u"Facing"_s, u"Corner"_s,    u"Road Width (ft)"_s,
                                               u"Rate per Sq Yd"_s, u"Status"_s, u"Khasra No"_s, u"Remarks"_s}
                                << QStringList{QString(),      u"block"_s,  u"number"_s,        u"size"_s,
                                               u"area_sqyd"_s, u"facing"_s, u"corner"_s,        u"road"_s,
                                               u"rate_sqyd"_s, u"state"_s,  u"survey_number"_s, u"remarks"_s};
        QTest::newRow("gaj") << QStringList{u"Colony"_s, u"Plot Number"_s, u"Area in Gaj"_s, u"Rate"_s, u"PLC"_s}
                             << QStringList{u"project"_s, u"number"_s, u"area_sqyd"_s, u"rate"_s, u"features"_s};
        QTest::newRow("flags") << QStringList{u"Plot No"_s, u"Area (Sq Yd)"_s, u"Facing"_s, u"Corner"_s, u"Park Facing"_s, u"Main Road"_s}
                               << QStringList{u"number"_s, u"area_sqyd"_s, u"facing"_s, u"corner"_s, u"park_facing"_s, u"main_road"_s};
        QTest::newRow("american") << QStringList{u"Subdivision"_s, u"Phase"_s,           u"Lot #"_s,
                                                 u"Lot Sqft"_s,    u"Price per Sq Ft"_s, u"Status"_s}
                                  << QStringList{u"project"_s,   u"block"_s,     u"number"_s,
                                                 u"area_sqft"_s, u"rate_sqft"_s, u"state"_s};
    }
    void knowsTheHeadersOfRealLists()
    {
        QFETCH(QStringList, headers);
        QFETCH(QStringList, targets);
        QCOMPARE(guessTargets(plotImporter().fields, headers), targets);
    }

    void yesInAColumnOfAFeatureGivesThePlotTheFeature()
    {
        LandCase land;

        const Result<QList<RowEffect>> taken =
            takePlots(land.company, {{{u"number"_s, u"A-1"_s}, {u"area"_s, u"200 sq yd"_s}, {u"park_facing"_s, u"Yes"_s}, {u"corner"_s, u"N"_s}}});
        const Result<QList<RowEffect>> refused =
            takePlots(land.company, {{{u"number"_s, u"A-2"_s}, {u"area"_s, u"200 sq yd"_s}, {u"main_road"_s, u"maybe"_s}}});

        QVERIFY(taken.ok());
        const Plot plot = land.stored(Id<Plot>(taken->first().id));
        QVERIFY(plot.isParkFacing);
        QVERIFY(!plot.isCorner);
        QCOMPARE(refused.error().field, u"main_road"_s);
    }

    void bringsInPlotsAndTheirBlocks()
    {
        LandCase land;
        const Result<QList<RowEffect>> effects =
            takePlots(land.company, {{{u"block"_s, u"A"_s},
                                      {u"number"_s, u"A-1"_s},
                                      {u"size"_s, u"30x60"_s},
                                      {u"facing"_s, u"N.E."_s},
                                      {u"corner"_s, u"Yes"_s},
                                      {u"road"_s, u"40 ft"_s},
                                      {u"features"_s, u"Park facing, Lake view"_s},
                                      {u"rate_sqft"_s, QVariant::fromValue(Money(150'000))}},
                                     {{u"block"_s, u"a"_s},
                                      {u"number"_s, u"A-2"_s},
                                      {u"area"_s, u"1,800 sq ft"_s},
                                      {u"state"_s, u"Mortgaged"_s}},
                                     {{u"number"_s, u"A-3"_s}, {u"area"_s, u"200.5"_s}},
                                     {{u"number"_s, u"A-4"_s}, {u"area"_s, u"5"_s}, {u"area_unit"_s, u"cents"_s}}});
        QVERIFY2(effects.ok(), qPrintable(effects.ok() ? QString() : effects.error().text));
        land.company.read([](Reader &reader) {
            QCOMPARE(reader.integer(u"select count(*) from blocks"_s), 1);
            const Plot first = *reader.findBy<Plot>(u"number = 'A-1'"_s);
            QCOMPARE(first.area.entered(), u"1800"_s);
            QCOMPARE(first.area.unitCode(), u"sqft"_s);
            QCOMPARE(first.frontageMm, 9144);
            QCOMPARE(first.roadWidthMm, 12192);
            QCOMPARE(first.facing, Facing::NorthEast);
            QVERIFY(first.isCorner && first.isParkFacing);
            QCOMPARE(first.baseRate.minor(), 150'000);
            QCOMPARE(first.rateUnit, u"sqft"_s);
            QCOMPARE(reader.integer(u"select count(*) from plot_features where feature = 'lake_view'"_s), 1);
            const Plot second = *reader.findBy<Plot>(u"number = 'A-2'"_s);
            QCOMPARE(second.area, squareYards(200));
            QCOMPARE(second.state, PlotState::BlockedMgmt);
            QCOMPARE(second.stateReason, u"Mortgaged"_s);
            QCOMPARE(reader.findBy<Plot>(u"number = 'A-3'"_s)->area.unitCode(), u"sqyd"_s);
            QCOMPARE(reader.findBy<Plot>(u"number = 'A-4'"_s)->area.nanoSquareMetres(), 5 * 40'468'564'224LL);
        });
    }

    void matchesPlotsThatAreThereAndTellsOfAnotherArea()
    {
        LandCase land;
        land.plot();
        const Result<QList<RowEffect>> same =
            takePlots(land.company,
                      {{{u"project"_s, u"green meadows"_s}, {u"number"_s, u"a-042"_s}, {u"area_sqft"_s, u"1800"_s}}});
        QVERIFY(same.ok());
        QCOMPARE(same->first().kind, RowEffect::Kind::Matched);
        const Result<QList<RowEffect>> other =
            takePlots(land.company, {{{u"number"_s, u"A-042"_s}, {u"area"_s, u"250"_s}}});
        QVERIFY(!other.ok());
        QCOMPARE(other.error().field, u"area"_s);
    }

    void refusesARowThatNamesNoProjectAmongSeveral()
    {
        LandCase land;
        AddProject second;
        second.code = u"LV"_s;
        second.name = u"Lake View"_s;
        land.company.run(second);
        QCOMPARE(takePlots(land.company, {{{u"number"_s, u"1"_s}, {u"area"_s, u"100"_s}}}).error().field, u"project"_s);
        QCOMPARE(takePlots(land.company, {{{u"project"_s, u"Hill"_s}, {u"number"_s, u"1"_s}, {u"area"_s, u"100"_s}}})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QVERIFY(
            takePlots(land.company, {{{u"project"_s, u"lv"_s}, {u"number"_s, u"1"_s}, {u"area"_s, u"100"_s}}}).ok());
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QVariantMap>("row");
        QTest::addColumn<QString>("field");
        QTest::newRow("no number") << QVariantMap{{u"area"_s, u"100"_s}} << u"number"_s;
        QTest::newRow("no area") << QVariantMap{{u"number"_s, u"1"_s}} << u"area"_s;
        QTest::newRow("unit") << QVariantMap{{u"number"_s, u"1"_s}, {u"area"_s, u"1"_s}, {u"area_unit"_s, u"cubits"_s}}
                              << u"rate_unit"_s;
        QTest::newRow("state") << QVariantMap{{u"number"_s, u"1"_s}, {u"area"_s, u"1"_s}, {u"state"_s, u"??"_s}}
                               << u"state"_s;
        QTest::newRow("side") << QVariantMap{{u"number"_s, u"1"_s}, {u"area"_s, u"1"_s}, {u"facing"_s, u"up"_s}}
                              << u"facing"_s;
        QTest::newRow("corner") << QVariantMap{{u"number"_s, u"1"_s}, {u"area"_s, u"1"_s}, {u"corner"_s, u"maybe"_s}}
                                << u"corner"_s;
        QTest::newRow("road") << QVariantMap{{u"number"_s, u"1"_s}, {u"area"_s, u"1"_s}, {u"road"_s, u"wide"_s}}
                              << u"road"_s;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QVariantMap, row);
        QFETCH(QString, field);
        LandCase land;
        const Result<QList<RowEffect>> effects = takePlots(land.company, {row});
        QVERIFY(!effects.ok());
        QCOMPARE(effects.error().field, field);
        QCOMPARE(land.company.integer(u"select count(*) from plots"_s), 0);
    }

    void keepsSoldPlotsBlockedUntilTheirBookingComes()
    {
        LandCase land;
        QVERIFY(takePlots(land.company, {{{u"number"_s, u"1"_s}, {u"area"_s, u"100"_s}, {u"state"_s, u"Sold"_s}},
                                         {{u"number"_s, u"2"_s}, {u"area"_s, u"100"_s}, {u"state"_s, u"Blocked"_s}}})
                    .ok());
        const Result<void> released = land.company.store->transact(u"import"_s, [](Transaction &tx) {
            for (const Plot &plot : tx.select<Plot>())
                releaseSoldPlot(tx, plot.id);
        });
        QVERIFY(released.ok());
        land.company.read([](Reader &reader) {
            QCOMPARE(reader.findBy<Plot>(u"number = '1'"_s)->state, PlotState::Available);
            QCOMPARE(reader.findBy<Plot>(u"number = '2'"_s)->state, PlotState::BlockedMgmt);
        });
    }

    void booksASoldPlotWhenItsBookingIsBroughtIn()
    {
        LandCase land;
        QVERIFY(
            takePlots(land.company, {{{u"number"_s, u"1"_s}, {u"area"_s, u"100"_s}, {u"state"_s, u"Sold"_s}}}).ok());
        AddCustomer buyer;
        buyer.fullName = u"Ravi Kumar"_s;
        buyer.code = u"R-1"_s;
        land.company.run(buyer);
        const std::unique_ptr<ImportRun> run = land.company.program.importers.find(u"bookings")->start();
        const Result<void> done = land.company.store->transact(u"import"_s, [&](Transaction &tx) {
            run->take(tx, {{u"project"_s, u"GM"_s},
                           {u"plot"_s, u"1"_s},
                           {u"customer_code"_s, u"R-1"_s},
                           {u"day"_s, QDate(2026, 6, 1)},
                           {u"price"_s, QVariant::fromValue(Money(125'000'000))}});
        });
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().text));
        const Plot plot = land.company.read([](Reader &reader) { return *reader.findBy<Plot>(u"number = '1'"_s); });
        QCOMPARE(plot.state, PlotState::Booked);
        QCOMPARE(plot.stateReason, QString());
    }
};

FREEHOLD_TEST(TestPlotImport);
#include "tst_plot_import.moc"
