// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "inventory/operations/add_project.h"
#include "inventory/screens/plot_legend.h"
#include "inventory/screens/plot_map.h"
#include "inventory/screens/plot_table.h"
#include "inventory/screens/segment_bar.h"
#include "recording_window.h"
#include "sales/operations/hold_plot.h"
#include "sales/screens/plot_panel.h"
#include "sales/screens/project_head.h"
#include "sales/screens/project_screen.h"
#include "ui/banner.h"
#include "ui/figure_strip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The map of three rows of two blocks: A-1 A-2 A-3 over A-4 A-5, then B-1 B-2.
static QList<PlotCell> sevenPlots()
{
    const auto cell = [](const QString &number, int row, int column, PlotState state) {
        return PlotCell{.id = makeUuidV7(), .number = number, .block = number.left(1), .state = state, .row = row, .column = column};
    };
    return {cell(u"A-1"_s, 1, 1, PlotState::Available), cell(u"A-2"_s, 1, 2, PlotState::Held),    cell(u"A-3"_s, 1, 3, PlotState::Booked),
            cell(u"A-4"_s, 2, 1, PlotState::Available), cell(u"A-5"_s, 2, 2, PlotState::Booked),  cell(u"B-1"_s, 3, 1, PlotState::Registered),
            cell(u"B-2"_s, 3, 2, PlotState::Available)};
}

class TestProjectScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsLetterAndColourInBothThemes()
    {
        QCOMPARE(plotShade(PlotState::Available, MapGround::Dark).fill, QColor(0x25, 0x70, 0x4F));
        QCOMPARE(plotShade(PlotState::Registered, MapGround::Dark).ink, QColor(0x15, 0x10, 0x2E));
        QCOMPARE(plotShade(PlotState::Available, MapGround::Light).fill, QColor(0xCD, 0xEB, 0xDA));
        QCOMPARE(plotShade(PlotState::Agreed, MapGround::Light).fill, plotShade(PlotState::Booked, MapGround::Light).fill);
        QCOMPARE(plotShade(PlotState::Held, MapGround::Light).pattern, PlotPattern::Lines);
        QCOMPARE(plotShade(PlotState::Withdrawn, MapGround::Light).pattern, PlotPattern::Cross);
        QVERIFY(!plotShade(PlotState::Unreleased, MapGround::Light).fill.isValid());

        QString letters;
        for (int state = 0; state < choicesOf<PlotState>().size(); ++state)
            letters += plotShade(static_cast<PlotState>(state), MapGround::Light).letter;
        QCOMPARE(letters, u"UAHBLGRPXOTW"_s);
    }

    void everyNumberCanBeReadOnItsPlot()
    {
        const auto light = [](const QColor &colour) {
            const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
        };
        for (const MapGround ground : {MapGround::Light, MapGround::Dark}) {
            QList<PlotShade> shades = scaleShades(5, ground);
            for (int state = 0; state < choicesOf<PlotState>().size(); ++state)
                shades.append(plotShade(static_cast<PlotState>(state), ground));
            for (int index = 0; index < 7; ++index)
                shades.append(seriesShade(index, ground));
            for (const PlotShade &shade : std::as_const(shades)) {
                const double one = light(shade.fill.isValid() ? shade.fill : mapGroundColour(ground)) + 0.05;
                const double other = light(shade.ink) + 0.05;
                QVERIFY2(std::max(one, other) / std::min(one, other) >= 4.5, qPrintable(shade.fill.name() + u' ' + shade.ink.name()));
            }
        }
    }

    void aRowOfAnotherBlockLeavesRoomForItsName()
    {
        const PlotLayout layout = layOutPlots(sevenPlots());

        QCOMPARE(layout.columns, 3);
        QCOMPARE(layout.places.at(0).top, 0.5);
        QCOMPARE(layout.places.at(3).top, 1.5);
        QCOMPARE(layout.places.at(5).top, 3.0);
        QCOMPARE(layout.captions.size(), 2);
        QCOMPARE(layout.captions.at(1).block, u"B"_s);
    }

    void plotsWithoutAPlaceStandBelowTheOthersByBlockAndNumber()
    {
        QList<PlotCell> plots = sevenPlots();
        plots[6].row = 0;
        plots[4].column = 1; // the place of A-4

        const PlotLayout layout = layOutPlots(plots);

        QCOMPARE(layout.places.at(3).column, 0);
        QVERIFY(layout.places.at(4).top > layout.places.at(5).top);
        QVERIFY(layout.places.at(6).top > layout.places.at(4).top);
    }

    void arrowsMoveToTheNearestPlotAndShiftChoosesSeveral()
    {
        PlotMap map({});
        map.resize(600, 400);
        const QList<PlotCell> plots = sevenPlots();
        map.setScene(MapScene::grid(plots));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier) { QTest::keyClick(&map, key, keys); };

        press(Qt::Key_Right);
        QCOMPARE(map.current(), plots.at(0).id);
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        QCOMPARE(map.current(), plots.at(4).id);
        press(Qt::Key_Down);
        QCOMPARE(map.current(), plots.at(6).id);
        press(Qt::Key_Left, Qt::ShiftModifier);

        QCOMPARE(map.selection(), (QList<QUuid>{plots.at(5).id, plots.at(6).id}));
        QVERIFY(map.accessibleDescription().startsWith(u"B-1, registered"_s));
    }

    void theMapShowsEachPlotInTheColourOfItsState()
    {
        PlotMap map({});
        map.resize(600, 400);
        const QList<PlotCell> plots = sevenPlots();
        map.setScene(MapScene::grid(plots));

        const QImage shown = map.grab().toImage();

        for (const int index : {0, 2, 5}) {
            const QPoint inside = map.rectOf(plots.at(index).id).topLeft().toPoint() + QPoint(5, 5);
            QCOMPARE(shown.pixelColor(inside), plotShade(plots.at(index).state, MapGround::Light).fill);
        }
    }

    void panningKeepsTheMapInSightAndControlZeroShowsAll()
    {
        PlotMap map({});
        map.resize(600, 400);
        const QList<PlotCell> plots = sevenPlots();
        map.setScene(MapScene::grid(plots));
        const QRectF before = map.rectOf(plots.at(0).id);

        QTest::keyClick(&map, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(map.rectOf(plots.at(0).id).left(), before.left() - 60);
        map.panBy({100'000, 100'000});
        QVERIFY(map.rect().intersects(map.rectOf(plots.at(6).id).toRect()) || map.rect().intersects(map.rectOf(plots.at(4).id).toRect()));
        QTest::keyClick(&map, Qt::Key_0, Qt::ControlModifier);

        QCOMPARE(map.rectOf(plots.at(0).id), before);
    }

    void theWheelZoomsAtThePointer()
    {
        PlotMap map({});
        map.resize(600, 400);
        const QList<PlotCell> plots = sevenPlots();
        map.setScene(MapScene::grid(plots));
        const QPointF pointer = map.rectOf(plots.at(4).id).center();
        QWheelEvent turn(pointer, map.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);

        const qreal scale = map.scale();
        QApplication::sendEvent(&map, &turn);

        QVERIFY(map.scale() > scale * 1.3);
        QVERIFY(QLineF(map.rectOf(plots.at(4).id).center(), pointer).length() < 2);
    }

    void lettersFindANumber()
    {
        PlotMap map({});
        map.resize(600, 400);
        const QList<PlotCell> plots = sevenPlots();
        map.setScene(MapScene::grid(plots));

        QTest::keyClicks(&map, u"b-2"_s);

        QCOMPARE(map.current(), plots.at(6).id);
    }

    void plotsAreKnownToScreenReaders()
    {
        PlotMap map({});
        map.resize(600, 400);
        const QList<PlotCell> plots = sevenPlots();
        map.setScene(MapScene::grid(plots));
        map.select(plots.at(1).id);

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map);

        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 7);
        QAccessibleInterface *held = list->child(1);
        QVERIFY(held->text(QAccessible::Name).startsWith(u"A-2, held"_s));
        QVERIFY(held->state().selected);
        QVERIFY(!list->child(0)->state().selected);
        QCOMPARE(list->indexOfChild(held), 1);
        QCOMPARE(list->childAt(held->rect().center().x(), held->rect().center().y()), held);
    }

    void drawnPlotsLieWhereTheDrawingHasThemAndTheOthersBelow()
    {
        QList<PlotCell> plots = sevenPlots();
        plots.resize(3);
        ProjectLayout layout;
        layout.map.unitMicrometres = 100'000;
        layout.shapes = {{makeUuidV7(), ShapeKind::Road, u"9 m road"_s, {}, false, {QPolygon(QRect(0, 0, 1'000, 40), true)}},
                         {makeUuidV7(), ShapeKind::Plot, u"A-1"_s, plots.at(0).id, false, {QPolygon({{0, 50}, {100, 50}, {120, 150}, {0, 150}})}},
                         {makeUuidV7(), ShapeKind::Plot, u"A-2"_s, plots.at(1).id, false, {QPolygon({{120, 50}, {220, 50}, {220, 150}, {120, 150}})}},
                         {makeUuidV7(), ShapeKind::Plot, u"?"_s, {}, false, {QPolygon({{230, 50}, {330, 50}, {330, 150}, {230, 150}})}}};

        const MapScene scene = MapScene::drawn(plots, layout);

        QCOMPARE(scene.plotAt({50, 100}), 0);
        QCOMPARE(scene.plotAt({115, 60}), -1); // beyond the slanting side
        QCOMPARE(scene.plotAt({200, 100}), 1);
        QVERIFY(scene.strayAt({300, 100}));
        QVERIFY(scene.shapeOf(2)->bounds.top() > 150);
        QCOMPARE(scene.neighbour(0, 1, 0, [](int) { return true; }), 1);
        QVERIFY(scene.plotBounds().right() < 400); // the road leads out of sight
    }

    void showsTheProjectWithItsFiguresAndOverduePlots()
    {
        BookingCompany company;
        company.book(company.request(u"A-002"_s, company.party(u"Aarav Deshmukh"_s)));
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        screen.resize(1'336, 824);
        screen.show();
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));

        const auto *figures = screen.findChild<FigureStrip *>(u"figures"_s);

        QCOMPARE(screen.map().plots().size(), 3);
        QCOMPARE(figures->figures().at(0).value, u"3"_s);
        QCOMPARE(figures->figures().at(1).value, u"2"_s);
        QCOMPARE(figures->figures().at(2).full, u"₹25,70,800.00"_s);
    }

    void theLegendLeavesOnlyTheChosenStates()
    {
        BookingCompany company;
        company.book(company.request(u"A-001"_s, company.party(u"Aarav Deshmukh"_s)));
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));

        screen.legend().findChild<QAbstractButton *>(u"legend.available"_s)->click();
        screen.map().select(company.plot(u"A-001"_s).uuid());
        QVERIFY(screen.map().selection().isEmpty());
        screen.map().select(company.plot(u"A-002"_s).uuid());

        QCOMPARE(screen.map().selection().size(), 1);
        QCOMPARE(screen.legend().chosen(), QSet<QString>{u"available"_s});
        screen.head().views().choose(u"list"_s);
        QCOMPARE(screen.table().model()->rowCount(), 2);
        QCOMPARE(screen.table().selection(), screen.map().selection());
    }

    void mapGridAndListShareTheSelection()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));
        screen.head().views().choose(u"list"_s);

        screen.table().selectRow(1);

        QCOMPARE(screen.map().selection(), QList<QUuid>{company.plot(u"A-002"_s).uuid()});
        screen.head().views().choose(u"grid"_s);
        QCOMPARE(screen.map().current(), company.plot(u"A-002"_s).uuid());
    }

    void coloursTellWhatIsAsked()
    {
        BookingCompany company;
        company.book(company.request(u"A-001"_s, company.party(u"Aarav Deshmukh"_s)));
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));

        screen.head().chooseColour(ColourBy::Payment);

        QTRY_COMPARE(screen.map().colouring().categories().size(), 1);
        QCOMPARE(screen.map().colouring().categories().first().word, u"Under 25 %"_s);
        QVERIFY(!screen.map().colouring().of(screen.map().scene().indexOf(company.plot(u"A-002"_s).uuid())));
        screen.head().chooseColour(ColourBy::Price);
        QTRY_VERIFY(screen.map().colouring().of(screen.map().scene().indexOf(company.plot(u"A-002"_s).uuid())));
    }

    void pricesFallIntoBandsWithRoundLimits()
    {
        const auto rupees = [](std::initializer_list<qint64> amounts) {
            QList<Money> prices;
            for (const qint64 amount : amounts)
                prices.append(Money(amount * 100));
            return prices;
        };

        QCOMPARE(priceLimits(rupees({41'00'000, 43'00'000, 49'00'000})), rupees({42'00'000, 44'00'000, 46'00'000, 48'00'000}));
        QCOMPARE(priceLimits(rupees({5, 5})), rupees({}));
        QCOMPARE(priceLimits({}), rupees({}));
    }

    void aProjectWithoutPlotsOffersToDrawImportOrGenerate()
    {
        BookingCompany company;
        const QUuid empty = company.run(AddProject{.code = u"HD"_s, .name = u"Hill & Dale"_s}).id;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window, {{u"project"_s, empty}});
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));

        QCOMPARE(screen.findChild<QLabel *>(u"emptyText"_s)->text(), u"Draw or import the layout (DXF, SVG, GeoJSON, CSV), or generate a grid."_s);
        QVERIFY(screen.panel().isHidden());
        screen.findChild<QPushButton *>(u"drawLayout"_s)->click();
        QCOMPARE(window.screensAsked.last().name, u"draw-layout"_s);
        screen.findChild<QPushButton *>(u"generate"_s)->click();
        QCOMPARE(window.operations.last().name, u"generate-plots"_s);
    }

    void followsASwitchOfTheTheme()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        screen.resize(1'200, 800);
        screen.show();
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));
        const auto fill = [&] { return screen.map().colouring().of(0)->shade.fill; };

        theme::apply(*qApp, ThemeMode::Dark);
        QTRY_COMPARE(fill(), plotShade(PlotState::Available, MapGround::Dark).fill);
        theme::apply(*qApp, ThemeMode::Light);

        QTRY_COMPARE(fill(), plotShade(PlotState::Available, MapGround::Light).fill);
    }

    void theDetailsAreHiddenAndComeBack()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));

        QTest::keyClick(&screen, Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(screen.panel().isHidden());
        QTest::keyClick(&screen, Qt::Key_Backslash, Qt::ControlModifier);

        QVERIFY(!screen.panel().isHidden());
    }

    void aDrawingBecomesTheLayout()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));
        QVERIFY(screen.head().banner().text().contains(u"Draw or import the layout (DXF, SVG, GeoJSON, CSV)"));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"site.svg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg><rect id=\"A-001\" width=\"9\" height=\"9\"/><rect id=\"A-002\" x=\"9\" width=\"9\" height=\"9\"/></svg>");
        file.close();
        QString asked;
        QTimer answer;
        connect(&answer, &QTimer::timeout, [&] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked = question->informativeText();
                question->defaultButton()->click();
            }
        });
        answer.start(20);

        screen.importLayoutFrom(file.fileName());

        QTRY_VERIFY_WITH_TIMEOUT(screen.map().scene().isDrawn(), 10'000);
        QCOMPARE(asked, u"2 of 3 plots were found in the drawing. Without a shape: A-003."_s);
        QVERIFY(screen.head().banner().text().isEmpty());
    }

    void controlBBooksTheChosenPlots()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));
        QSignalSpy facts(&screen.panel(), &PlotPanel::loaded);
        QTest::keyClick(&screen.map(), Qt::Key_Right);
        QTest::keyClick(&screen.map(), Qt::Key_Right, Qt::ShiftModifier);
        while (screen.panel().facts().size() < 2)
            QVERIFY(facts.wait(10'000));

        QTest::keyClick(&screen, Qt::Key_B, Qt::ControlModifier);

        QCOMPARE(window.operations.size(), 1);
        QCOMPARE(window.operations.first().name, u"book-plot"_s);
        QCOMPARE(window.operations.first().values.value(u"plots"_s).toList(),
                 (QVariantList{company.plot(u"A-001"_s).uuid(), company.plot(u"A-002"_s).uuid()}));
    }

    void aChangeElsewhereRecoloursThePlot()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        ProjectScreen screen(window);
        QSignalSpy loaded(&screen, &ProjectScreen::loaded);
        QVERIFY(comes(loaded));
        loaded.clear();

        company.run(HoldPlot{.plot = company.plot(u"A-003"_s)});

        QVERIFY(comes(loaded));
        QCOMPARE(screen.map().plots().last().state, PlotState::Held);
    }
};

FREEHOLD_TEST(TestProjectScreen);

} // namespace freehold::testing

#include "tst_project_screen.moc"
