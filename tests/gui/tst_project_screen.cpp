// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "inventory/operations/generate_plots.h"
#include "inventory/screens/plot_legend.h"
#include "inventory/screens/plot_map.h"
#include "inventory/screens/plot_shades.h"
#include "recording_window.h"
#include "sales/operations/hold_plot.h"
#include "sales/screens/plot_grid_screen.h"
#include "sales/screens/plot_panel.h"
#include "ui/figure_strip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

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

class TestPlotGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsLetterAndColourInBothThemes()
    {
        theme::apply(*qApp, ThemeMode::Dark);
        QCOMPARE(plotShade(PlotState::Available).fill, QColor(0x25, 0x70, 0x4F));
        QCOMPARE(plotShade(PlotState::Registered).ink, QColor(0x15, 0x10, 0x2E));
        theme::apply(*qApp, ThemeMode::Light);
        QCOMPARE(plotShade(PlotState::Available).fill, QColor(0xCD, 0xEB, 0xDA));
        QCOMPARE(plotShade(PlotState::Agreed).fill, plotShade(PlotState::Booked).fill);
        QCOMPARE(plotShade(PlotState::Held).pattern, PlotPattern::Lines);
        QCOMPARE(plotShade(PlotState::Withdrawn).pattern, PlotPattern::Cross);
        QVERIFY(!plotShade(PlotState::Unreleased).fill.isValid());

        QString letters;
        for (int state = 0; state < choicesOf<PlotState>().size(); ++state)
            letters += plotShade(static_cast<PlotState>(state)).letter;
        QCOMPARE(letters, u"UAHBLGRPXOTW"_s);
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
        map.setPlots(plots);
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
        map.setPlots(plots);

        const QImage shown = map.grab().toImage();

        for (const int index : {0, 2, 5}) {
            const QPoint inside = map.rectOf(plots.at(index).id).topLeft().toPoint() + QPoint(5, 5);
            QCOMPARE(shown.pixelColor(inside), plotShade(plots.at(index).state).fill);
        }
    }

    void fiveThousandPlotsArePaintedInAFrame()
    {
        QList<PlotCell> plots;
        for (int i = 0; i < 5'000; ++i)
            plots.append({.id = makeUuidV7(), .number = QString::number(i + 1), .state = static_cast<PlotState>(i % 12), .row = i / 100 + 1, .column = i % 100 + 1});
        PlotMap map({});
        map.resize(1'200, 800);
        map.setPlots(plots);
        (void)map.grab();
        QElapsedTimer clock;

        clock.start();
        for (int i = 0; i < 10; ++i)
            (void)map.grab();

        QVERIFY2(clock.elapsed() / 10 < 150, qPrintable(QString::number(clock.elapsed() / 10)));
    }

    void showsTheProjectWithItsFiguresAndOverduePlots()
    {
        BookingCompany company;
        company.book(company.request(u"A-002"_s, company.party(u"Aarav Deshmukh"_s)));
        RecordingWindow window(*company.store, company.program);
        PlotGridScreen screen(window);
        QSignalSpy loaded(&screen, &PlotGridScreen::loaded);
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
        PlotGridScreen screen(window);
        QSignalSpy loaded(&screen, &PlotGridScreen::loaded);
        QVERIFY(comes(loaded));

        screen.legend().findChild<QAbstractButton *>(u"legend.available"_s)->click();
        screen.map().select(company.plot(u"A-001"_s).uuid());
        QVERIFY(screen.map().selection().isEmpty());
        screen.map().select(company.plot(u"A-002"_s).uuid());

        QCOMPARE(screen.map().selection().size(), 1);
        QCOMPARE(screen.legend().chosen(), QSet<PlotState>{PlotState::Available});
    }

    void controlBBooksTheChosenPlots()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        PlotGridScreen screen(window);
        QSignalSpy loaded(&screen, &PlotGridScreen::loaded);
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
        PlotGridScreen screen(window);
        QSignalSpy loaded(&screen, &PlotGridScreen::loaded);
        QVERIFY(comes(loaded));
        loaded.clear();

        company.run(HoldPlot{.plot = company.plot(u"A-003"_s)});

        QVERIFY(comes(loaded));
        QCOMPARE(screen.map().plots().last().state, PlotState::Held);
    }
};

FREEHOLD_TEST(TestPlotGrid);

} // namespace freehold::testing

#include "tst_plot_grid.moc"
