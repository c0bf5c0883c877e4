// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/project_layout.h"
#include "inventory/layouts/shape_matching.h"
#include "inventory/layouts/shape_words.h"
#include "inventory/operations/match_shape.h"
#include "inventory/operations/remove_layout.h"
#include "inventory/operations/import_layout.h"
#include "land_case.h"
#include "support/postgres_server.h"

#include <QJsonArray>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

LayoutShape square(int column, const QString &words, ShapeKind kind = ShapeKind::Other, bool isKindSure = false)
{
    const int left = column * 100;
    return {kind, isKindSure, false, words, u"%1,0 %2,0 %2,100 %1,100"_s.arg(left).arg(left + 100)};
}

/// Two plots drawn, a road, a plot nobody knows.
ImportLayout smallLayout(Id<Project> project)
{
    return {.project = project,
            .name = u"site.svg"_s,
            .format = LayoutFormat::Svg,
            .width = 1'000'000,
            .height = 500'000,
            .shapes = {square(0, u"GM-A-001"_s), square(1, u"path7\nPlot No. A 2"_s), square(2, u"12 m road"_s, ShapeKind::Road, true), square(3, u"A-009"_s)}};
}

} // namespace

class TestLayouts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPlotHoweverItIsSpelled_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("number");
        for (const char *words : {"A-042", "a-042", "A42", "A/0042", "GM-A-042", "gm a 42", "Plot A-042", "plot_A-042", "Plot No. GM A-042", "42"})
            QTest::newRow(words) << QString::fromLatin1(words) << u"A-042"_s;
        for (const char *words : {"7", "B-42", "A-42-1", "1200 sq ft", "road", ""})
            QTest::newRow(words) << QString::fromLatin1(words) << QString();
        QTest::newRow("a number of its own") << u"A-007"_s << u"A-007"_s;
        QTest::newRow("the one spelled so") << u"A-7"_s << u"A-7"_s;
        QTest::newRow("one of two") << u"A 0007"_s << QString();
    }
    void findsAPlotHoweverItIsSpelled()
    {
        QFETCH(QString, words);
        QFETCH(QString, number);
        PlotFinder finder(u"GM"_s);
        QHash<QUuid, QString> numbers;
        for (const QString &each : {u"A-042"_s, u"A-007"_s, u"A-7"_s, u"B-007"_s}) {
            const QUuid plot = makeUuidV7();
            numbers.insert(plot, each);
            finder.add(plot, each);
        }

        QCOMPARE(numbers.value(finder.find(words)), number);
    }

    void tellsTheKindOfAShapeByItsWords()
    {
        QCOMPARE(shapeKindOf(u"12 m wide ROAD"), ShapeKind::Road);
        QCOMPARE(shapeKindOf(u"Children's park"), ShapeKind::Park);
        QCOMPARE(shapeKindOf(u"trees"), ShapeKind::Tree);
        QCOMPARE(shapeKindOf(u"PLOTS"), ShapeKind::Plot);
        QVERIFY(!shapeKindOf(u"parking").has_value());
    }

    void bringsADrawingInAndFindsItsPlots_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("sqlite") << false;
        if (PostgresServer::shared())
            QTest::newRow("postgres") << true;
    }
    void bringsADrawingInAndFindsItsPlots()
    {
        QFETCH(bool, isPostgres);
        LandCase land(isPostgres ? TestCompany::onPostgres() : std::make_unique<TestCompany>());
        const Id<Plot> first = land.plot(u"A-001"_s);
        const Id<Plot> second = land.plot(u"A-002"_s);
        land.plot(u"A-003"_s);

        const Outcome outcome = land.company.run(smallLayout(land.project));

        QCOMPARE(outcome.extra.value(u"matched"_s).toInt(), 2);
        QCOMPARE(outcome.extra.value(u"message"_s).toString(),
                 u"2 of 3 plots were found in the drawing. Without a shape: A-003. 1 shapes look like plots but match none: A-009."_s);
        const auto layout = land.company.read([&](Reader &reader) { return projectLayout(reader, land.project); });
        QCOMPARE(layout->shapes.size(), 4);
        QCOMPARE(layout->shapes.at(0).plot, first.uuid());
        QCOMPARE(layout->shapes.at(1).plot, second.uuid());
        QCOMPARE(layout->shapes.at(1).name, u"A-002"_s);
        QCOMPARE(layout->shapes.at(2).kind, ShapeKind::Road);
        QCOMPARE(layout->shapes.at(3).kind, ShapeKind::Plot);
        // 200 square yards are 167.225 m2: the side of a square of 100 units is 12.9316 m.
        QCOMPARE(layout->map.unitMicrometres, 129'316);
    }

    void aDryRunTellsWithoutKeepingAnything()
    {
        LandCase land;
        land.plot(u"A-001"_s);

        const Outcome outcome = land.company.run(smallLayout(land.project), {.isDryRun = true});

        QCOMPARE(outcome.extra.value(u"matched"_s).toInt(), 1);
        QCOMPARE(land.company.integer(u"select count(*) from map_shapes"_s), 0);
    }

    void aSecondDrawingTakesThePlaceOfTheFirst()
    {
        LandCase land;
        land.plot(u"A-001"_s);
        land.company.run(smallLayout(land.project));

        const Outcome outcome = land.company.run(smallLayout(land.project));

        QVERIFY(outcome.extra.value(u"is_replaced"_s).toBool());
        QCOMPARE(land.company.integer(u"select count(*) from layout_maps where deleted_at is null"_s), 1);
        QCOMPARE(land.company.integer(u"select count(*) from map_shapes where deleted_at is null"_s), 4);
    }

    void aDrawingAddsThePlotsThatAreMissing()
    {
        LandCase land;
        land.plot(u"A-001"_s);
        ImportLayout layout = smallLayout(land.project);
        layout.addsPlots = true;

        const Outcome outcome = land.company.run(layout);

        QCOMPARE(outcome.extra.value(u"added"_s).toInt(), 1); // “Plot No. A 2” is no number by itself
        const Plot added = land.company.read([](Reader &reader) { return *reader.findBy<Plot>(u"number = 'A-009'"_s); });
        QCOMPARE(added.area.entered(), u"200"_s); // as large as the shape of A-001, whose area is known
        QCOMPARE(added.area.unitCode(), u"sqyd"_s);
        QCOMPARE(land.company.integer(u"select count(*) from map_shapes where plot_id is not null"_s), 2);
    }

    void asksForTheAreaOfAddedPlotsWhenTheDrawingDoesNotTell()
    {
        LandCase land;
        ImportLayout layout = smallLayout(land.project);
        layout.addsPlots = true;

        QCOMPARE(land.company.refusal(layout).field, u"plot_area"_s);
        QCOMPARE(land.company.integer(u"select count(*) from plots"_s), 0);
        layout.plotArea = squareYards(150);
        land.company.run(layout);
        QCOMPARE(land.company.integer(u"select count(*) from plots where area_entered = '150'"_s), 2);
        layout.plotArea = {};
        layout.unitMicrometres = 100'000;
        layout.shapes.append(square(7, u"B-1"_s));

        land.company.run(layout);

        // A square of 100 units of 10 cm: 100 m2 are 119.599 square yards.
        QCOMPARE(land.company.read([](Reader &reader) { return reader.findBy<Plot>(u"number = 'B-1'"_s)->area.entered(); }), u"119.6"_s);
    }

    void aPlotDrawnTwiceKeepsItsFirstShape()
    {
        LandCase land;
        land.plot(u"A-001"_s);
        ImportLayout layout = smallLayout(land.project);
        layout.shapes.append(square(4, u"A-001"_s));

        const Outcome outcome = land.company.run(layout);

        QCOMPARE(outcome.extra.value(u"repeated"_s).toArray(), QJsonArray{u"A-001"_s});
        QCOMPARE(land.company.integer(u"select count(*) from map_shapes where plot_id is not null and deleted_at is null"_s), 1);
    }

    void importAndRemovalCanBeUndone()
    {
        LandCase land;
        land.plot(u"A-001"_s);
        const auto shapes = [&] { return land.company.integer(u"select count(*) from map_shapes where deleted_at is null"_s); };
        land.company.run(smallLayout(land.project));

        QVERIFY(land.company.store->undo().ok());
        QCOMPARE(shapes(), 0);
        QVERIFY(land.company.store->redo().ok());
        QCOMPARE(shapes(), 4);
        land.company.run(RemoveLayout{land.project});
        QCOMPARE(shapes(), 0);
        QVERIFY(land.company.store->undo().ok());

        QCOMPARE(shapes(), 4);
    }

    void refusesPointsThatAreNone()
    {
        LandCase land;
        for (const QString &points : {u"0,0 1,1"_s, u"0,0 1,1 x,y"_s, u"0,0 10,0 10,1e9"_s, u";"_s}) {
            ImportLayout layout = smallLayout(land.project);
            layout.shapes[0].points = points;
            QCOMPARE(land.company.refusal(layout).code, ErrorCode::InvalidInput);
        }

        QCOMPARE(land.company.integer(u"select count(*) from layout_maps"_s), 0);
    }

    void matchesAShapeByHandAndPartsItAgain()
    {
        LandCase land;
        const Id<Plot> plot = land.plot(u"Z-1"_s);
        land.company.run(smallLayout(land.project));
        const auto layout = land.company.read([&](Reader &reader) { return projectLayout(reader, land.project); });
        const Id<MapShape> shape(layout->shapes.at(3).id);
        const auto matched = [&] { return land.company.read([&](Reader &reader) { return reader.get(shape).plot; }); };

        land.company.run(MatchShape{shape, plot});
        QCOMPARE(matched(), plot);
        QCOMPARE(land.company.refusal(MatchShape{Id<MapShape>(layout->shapes.at(0).id), plot}).code, ErrorCode::Conflict);
        QVERIFY(land.company.store->undo().ok());
        QVERIFY(matched().isNull());
        land.company.run(MatchShape{shape, plot});
        land.company.run(MatchShape{shape, {}});

        QVERIFY(matched().isNull());
    }

    void refusesAPlotOfAnotherProject()
    {
        LandCase land;
        AddProject other;
        other.code = u"LV"_s;
        other.name = u"Lake View"_s;
        AddPlot request;
        request.project = Id<Project>(land.company.run(other).id);
        request.number = u"A-001"_s;
        request.area = squareYards(200);
        const Id<Plot> foreign(land.company.run(request).id);
        land.company.run(smallLayout(land.project));
        const auto layout = land.company.read([&](Reader &reader) { return projectLayout(reader, land.project); });

        QCOMPARE(land.company.refusal(MatchShape{Id<MapShape>(layout->shapes.at(0).id), foreign}).code, ErrorCode::Conflict);
        QCOMPARE(land.company.refusal(RemoveLayout{request.project}).code, ErrorCode::NotFound);
    }
};

FREEHOLD_TEST(TestLayouts);
#include "tst_layouts.moc"
