// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/claims.h"
#include "inventory/features.h"
#include "inventory/imports/plot_importer.h"
#include "inventory/operations/add_block.h"
#include "inventory/operations/set_plot_state.h"
#include "inventory/plot_checks.h"
#include "inventory/rates.h"
#include "land_case.h"
#include "store/list_query.h"
#include "support/postgres_server.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

Result<void> inTransaction(LandCase &land, const std::function<void(Transaction &)> &body)
{
    return land.company.store->transact(u"test"_s, [&](Transaction &tx) { body(tx); });
}

void takePlot(LandCase &land, Id<Plot> plot, ClaimKind kind, PlotState state)
{
    QVERIFY(inTransaction(land, [&](Transaction &tx) {
                claimPlot(tx, plot, kind, {u"bookings"_s, makeUuidV7()});
                setPlotState(tx, plot, state);
            }).ok());
}

} // namespace

class TestPlots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFeaturesHoweverTheyAreSeparated()
    {
        LandCase land;
        AddPlot request;
        request.project = land.project;
        request.number = u"A-001"_s;
        request.area = squareYards(200);
        request.features = u"Corner; park facing | main road, lake view"_s;

        const Plot plot = land.stored(Id<Plot>(land.company.run(request).id));

        QVERIFY(plot.isCorner);
        QVERIFY(plot.isParkFacing);
        QVERIFY(plot.isMainRoad);
        QCOMPARE(land.company.read([&](Reader &reader) { return featuresOf(reader, plot); }),
                 QStringList({u"corner"_s, u"park_facing"_s, u"main_road"_s, u"lake_view"_s}));
    }

    void generatesAGridOfPlots()
    {
        LandCase land;
        GeneratePlots request;
        request.project = land.project;
        request.numbers = u"A-001 to A-120"_s;
        request.area = squareYards(200);
        request.facings = u"north, south"_s;
        request.plotsPerRow = 20;
        request.cornersAtRowEnds = true;

        const Outcome outcome = land.company.run(request);

        QCOMPARE(outcome.extra.value(u"plots"_s).toInt(), 120);
        land.company.read([&](Reader &reader) {
            QCOMPARE(reader.integer(u"select count(*) from plots where state = 'available'"_s), 120);
            const Plot first = *reader.findBy<Plot>(u"number = 'A-001'"_s);
            QCOMPARE(first.mapRow, 1);
            QCOMPARE(first.mapColumn, 1);
            QVERIFY(first.isCorner);
            QCOMPARE(first.facing, Facing::North);
            QCOMPARE(first.area.entered(), u"200"_s);
            const Plot middle = *reader.findBy<Plot>(u"number = 'A-022'"_s);
            QCOMPARE(middle.mapRow, 2);
            QCOMPARE(middle.mapColumn, 2);
            QVERIFY(!middle.isCorner);
            QCOMPARE(middle.facing, Facing::South);
            QVERIFY(reader.findBy<Plot>(u"number = 'A-040'"_s)->isCorner);
        });
        request.numbers = u"B1 to B3"_s;
        request.facings.clear();
        request.isUnreleased = true;
        land.company.run(request);
        const Plot next = land.company.read([](Reader &reader) { return *reader.findBy<Plot>(u"number = 'B3'"_s); });
        QCOMPARE(next.mapRow, 7);
        QCOMPARE(next.state, PlotState::Unreleased);
        QCOMPARE(next.facing, Facing::Unknown);
        QVERIFY(next.isCorner);
    }

    void refusesToGenerateANumberTwiceAndAddsNothing()
    {
        LandCase land;
        land.plot(u"A-005"_s);
        GeneratePlots request;
        request.project = land.project;
        request.numbers = u"a-001 to a-010"_s;
        request.area = squareYards(200);
        const Error error = land.company.refusal(request);
        QCOMPARE(error.code, ErrorCode::Conflict);
        QVERIFY2(error.text.contains(u"a-005"_s), qPrintable(error.text));
        request.numbers = u"9 to 1"_s;
        QCOMPARE(land.company.refusal(request).field, u"numbers"_s);
        request.numbers = u"1 to 9"_s;
        request.facings = u"up"_s;
        QCOMPARE(land.company.refusal(request).field, u"facings"_s);
        QCOMPARE(land.company.integer(u"select count(*) from plots"_s), 1);
    }

    void refusesAPlotOfTheSameNumberAndOneWithoutArea()
    {
        LandCase land;
        land.plot();
        AddPlot request;
        request.project = land.project;
        request.number = u"a-042"_s;
        request.area = squareYards(100);
        QCOMPARE(land.company.refusal(request).code, ErrorCode::Conflict);
        request.number = u"A-043"_s;
        request.state = PlotState::Booked;
        QCOMPARE(land.company.refusal(request).field, u"state"_s);
        request.state = PlotState::Available;
        request.area = Area();
        QCOMPARE(land.company.refusal(request).field, u"area"_s);
        QCOMPARE(land.company.integer(u"select count(*) from plots"_s), 1);
    }

    void setsASideStateWithItsReasonAndReleases()
    {
        LandCase land;
        const Id<Plot> plot = land.plot();
        QCOMPARE(land.company.refusal(SetPlotState{plot, PlotState::BlockedMgmt, {}}).field, u"reason"_s);
        land.company.run(SetPlotState{plot, PlotState::BlockedMgmt, u"Family"_s});
        QCOMPARE(land.stored(plot).state, PlotState::BlockedMgmt);
        QCOMPARE(land.stored(plot).stateReason, u"Family"_s);
        land.company.run(SetPlotState{plot, PlotState::Available, u"Sold on the market after all"_s});
        QCOMPARE(land.stored(plot).state, PlotState::Available);
        QCOMPARE(land.stored(plot).stateReason, QString());
        QCOMPARE(land.company.refusal(SetPlotState{plot, PlotState::Booked, u"x"_s}).field, u"state"_s);
    }

    void refusesToTakeAClaimedPlotOffSale()
    {
        LandCase land;
        const Id<Plot> plot = land.plot();
        takePlot(land, plot, ClaimKind::Hold, PlotState::Held);
        const Error error = land.company.refusal(SetPlotState{plot, PlotState::Withdrawn, u"x"_s});
        QCOMPARE(error.code, ErrorCode::Conflict);
        QVERIFY(error.text.contains(u"A-042"_s));
        QCOMPARE(land.stored(plot).state, PlotState::Held);
    }

    void claimsAPlotOnceAndSaysWhoHasIt()
    {
        LandCase land;
        const Id<Plot> plot = land.plot();
        takePlot(land, plot, ClaimKind::Booking, PlotState::Booked);

        const Result<void> second = inTransaction(
            land, [&](Transaction &tx) { claimPlot(tx, plot, ClaimKind::Hold, {u"holds"_s, makeUuidV7()}); });

        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        const QString user = land.company.store->actor().name;
        QVERIFY2(second.error().text.startsWith(u"Plot A-042 was booked on 1 Jul 2026 by %1."_s.arg(user)),
                 qPrintable(second.error().text));
        QCOMPARE(land.company.integer(u"select count(*) from plot_claims"_s), 1);
    }

    void freesAPlotForTheNextClaim()
    {
        LandCase land;
        const Id<Plot> plot = land.plot();
        takePlot(land, plot, ClaimKind::Hold, PlotState::Held);
        QVERIFY(inTransaction(land, [&](Transaction &tx) {
                    releaseClaim(tx, plot);
                    releaseClaim(tx, plot);
                    claimPlot(tx, plot, ClaimKind::Booking, {u"bookings"_s, makeUuidV7()});
                    setPlotState(tx, plot, PlotState::Booked);
                }).ok());
        land.company.read([&](Reader &reader) {
            QCOMPARE(activeClaim(reader, plot)->kind, ClaimKind::Booking);
            QVERIFY(reader.findBy<PlotClaim>(u"state = 'released'"_s)->releasedAt.isValid());
        });
    }

    void letsTheDatabaseItselfRefuseASecondActiveClaim()
    {
        LandCase land;
        const Id<Plot> plot = land.plot();
        const auto claimBySql = [&](const QString &state) {
            return inTransaction(land, [&](Transaction &tx) {
                tx.execute(
                    u"insert into plot_claims (id, plot_id, kind, state) values (:id, :plot, 'booking', :state)"_s,
                    {{u"id"_s, makeUuidV7()}, {u"plot"_s, plot.uuid()}, {u"state"_s, state}});
            });
        };
        QVERIFY(claimBySql(u"released"_s).ok());
        QVERIFY(claimBySql(u"active"_s).ok());
        QVERIFY(!claimBySql(u"active"_s).ok());
        QVERIFY(claimBySql(u"released"_s).ok());
        QCOMPARE(land.company.integer(u"select count(*) from plot_claims where state = 'active'"_s), 1);
    }

    void refusesAMoveThatIsNotOnTheWay()
    {
        LandCase land;
        const Id<Plot> plot = land.plot();
        const Result<void> jump =
            inTransaction(land, [&](Transaction &tx) { setPlotState(tx, plot, PlotState::Registered); });
        QVERIFY(!jump.ok());
        QCOMPARE(jump.error().code, ErrorCode::Conflict);
        QCOMPARE(land.stored(plot).state, PlotState::Available);
    }

    void tellsWhatDoesNotAgreeAboutPlots()
    {
        LandCase land;
        const Id<Plot> fine = land.plot(u"1"_s);
        const Id<Plot> claimed = land.plot(u"2"_s);
        const Id<Plot> bare = land.plot(u"3"_s);
        takePlot(land, fine, ClaimKind::Booking, PlotState::Booked);
        QCOMPARE(land.company.read([](Reader &reader) { return plotProblems(reader); }), QStringList());

        QVERIFY(inTransaction(land, [&](Transaction &tx) {
                    claimPlot(tx, claimed, ClaimKind::Hold, {u"holds"_s, makeUuidV7()});
                    setPlotState(tx, bare, PlotState::Booked);
                }).ok());

        const QStringList problems = land.company.read([](Reader &reader) { return plotProblems(reader); });
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0), u"Plot 2 of project GM is “Available”, but it is claimed by “Hold”."_s);
        QCOMPARE(problems.at(1), u"Plot 3 of project GM is “Booked”, but no hold or booking claims it."_s);
    }

    void doesTheSameOnPostgres()
    {
        if (!PostgresServer::shared())
            QSKIP(qPrintable(PostgresServer::problem()));
        LandCase land(TestCompany::onPostgres());
        const Id<Block> block(land.company.run(AddBlock{land.project, u"B"_s, {}, {}, {}}).id);
        GeneratePlots grid;
        grid.project = land.project;
        grid.block = block;
        grid.numbers = u"B-01 to B-10"_s;
        grid.area = squareYards(200);
        land.company.run(grid);
        const Id<Plot> plot = land.plot();
        takePlot(land, plot, ClaimKind::Booking, PlotState::Booked);
        const Result<void> second = inTransaction(land, [&](Transaction &tx) {
            tx.execute(u"insert into plot_claims (id, plot_id, kind, state) values (:id, :plot, 'hold', 'active')"_s,
                       {{u"id"_s, makeUuidV7()}, {u"plot"_s, plot.uuid()}});
        });
        QVERIFY(!second.ok());
        const std::unique_ptr<ImportRun> run = plotImporter().start();
        QVERIFY(inTransaction(land, [&](Transaction &tx) {
                    run->take(tx, {{u"block"_s, u"b"_s},
                                   {u"number"_s, u"B-11"_s},
                                   {u"area"_s, u"150"_s},
                                   {u"features"_s, u"lake view"_s}});
                }).ok());
        land.company.read([&](Reader &reader) {
            QCOMPARE(plotProblems(reader), QStringList());
            QCOMPARE(reader.integer(u"select plots from project_list"_s), 12);
            QCOMPARE(reader.integer(u"select booked from project_list"_s), 1);
            QCOMPARE(
                reader.integer(u"select count(*) from plot_list where claim_kind = 'booking' and rate = 1250000"_s), 1);
            const Plot imported = *reader.findBy<Plot>(u"number = 'B-11'"_s);
            QCOMPARE(imported.block, block);
            QCOMPARE(featuresOf(reader, imported), QStringList({u"lake_view"_s}));
            QCOMPARE(plcRulesFor(reader, imported).size(), 0);
            QCOMPARE(taxRateOn(reader, u"GST18"_s, QDate(2026, 7, 1))->rate, Rate::percent(1800));
        });
        const QString path = land.company.folder.filePath(u"plots.csv"_s);
        const Result<qint64> lines = writeReport(
            *land.company.store, *land.company.program.reports.find(u"plot-inventory"), {{u"plots"_s, true}}, path);
        QVERIFY2(lines.ok(), qPrintable(lines.ok() ? QString() : lines.error().text));
        QCOMPARE(*lines, 12);
    }

    void listsProjectsWithTheirCounts()
    {
        LandCase land;
        takePlot(land, land.plot(u"1"_s), ClaimKind::Booking, PlotState::Booked);
        land.plot(u"2"_s);
        land.company.run(SetPlotState{land.plot(u"3"_s), PlotState::Withdrawn, u"Road"_s});
        const QList<ListRow> rows = land.company.read([&](Reader &reader) {
            return listRows(reader, *reader.catalogue().list(u"projects"),
                            {u"code"_s, u"plots"_s, u"available"_s, u"held"_s, u"booked"_s, u"sold"_s, u"kept_back"_s},
                            listKeys(reader, {.list = u"projects"_s}));
        });
        QCOMPARE(rows.size(), 1);
        QList<qint64> counts;
        for (qsizetype i = 1; i < rows.first().values.size(); ++i)
            counts.append(rows.first().values.at(i).toLongLong());
        QCOMPARE(counts, QList<qint64>({3, 1, 0, 1, 0, 1}));
    }

    void listsPlotsWithRateAndClaim()
    {
        LandCase land;
        takePlot(land, land.plot(u"1"_s), ClaimKind::Hold, PlotState::Held);
        land.plot(u"2"_s);
        const QList<ListRow> rows = land.company.read([&](Reader &reader) {
            return listRows(reader, *reader.catalogue().list(u"plots"),
                            {u"number"_s, u"state"_s, u"rate"_s, u"claim_kind"_s, u"area"_s},
                            listKeys(reader, {.list = u"plots"_s, .filter = u"state = held"_s}));
        });
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().values.at(0).toString(), u"1"_s);
        QCOMPARE(rows.first().values.at(2).value<Money>().minor(), 1'250'000);
        QCOMPARE(rows.first().values.at(3).toString(), u"hold"_s);
        QCOMPARE(rows.first().values.at(4).value<Area>(), squareYards(200));
    }
};

FREEHOLD_TEST(TestPlots);
#include "tst_plots.moc"
