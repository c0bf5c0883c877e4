// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "inventory/screens/plot_map.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <ctime>

namespace freehold::bench {
namespace {

constexpr int plotCount = 5'000;
constexpr int plotsPerRow = 100;

/// A drawn layout of 5,000 plots, every tenth of them aslant, with a road behind every second row and every state in turn.
MapScene largeScene()
{
    QList<PlotCell> plots;
    ProjectLayout layout;
    layout.map.unitMicrometres = 1'000;
    for (int i = 0; i < plotCount; ++i) {
        const PlotCell plot{.id = makeUuidV7(), .number = QStringLiteral("A-%1").arg(i + 1, 4, 10, QChar(u'0')), .state = static_cast<PlotState>(i % 12)};
        const int left = i % plotsPerRow * 9'400;
        const int top = i / plotsPerRow * 12'400 + i / plotsPerRow / 2 * 9'000;
        const int slant = i % 10 == 0 ? 900 : 0;
        layout.shapes.append({makeUuidV7(), ShapeKind::Plot, plot.number, plot.id, false,
                              {QPolygon({{left, top}, {left + 9'144, top + slant}, {left + 9'144, top + 12'192}, {left, top + 12'192}})}});
        plots.append(plot);
    }
    for (int row = 0; row < plotCount / plotsPerRow; row += 2) {
        const int top = (row + 2) * 12'400 + row / 2 * 9'000;
        layout.shapes.append({makeUuidV7(), ShapeKind::Road, {}, {}, false, {QPolygon(QRect(0, top, plotsPerRow * 9'400, 9'000))}});
        layout.shapes.append({makeUuidV7(), ShapeKind::Road, QStringLiteral("9 m road"), {}, true, {QPolygon({{0, top + 4'500}, {plotsPerRow * 9'400, top + 4'500}})}});
    }
    return MapScene::drawn(plots, layout);
}

/// The real widget, at the size of the page in a window of 1560 x 936, with each plot `pixels` wide.
std::unique_ptr<PlotMap> shownMap(qreal pixels)
{
    auto map = std::make_unique<PlotMap>(CompanyFormat());
    map->resize(964, 680);
    map->setScene(largeScene());
    QSet<QUuid> overdue;
    for (int i = 0; i < plotCount; i += 17)
        overdue.insert(map->plots().at(i).id);
    map->setOverdue(overdue);
    map->show();
    const auto width = [&] { return map->rectOf(map->plots().at(0).id).width(); };
    for (int step = 0; step < 60 && width() < pixels; ++step)
        map->zoomBy(std::min(1.25, pixels / width()));
    map->repaint();
    return map;
}

/// A frame of dragging: the map moves by some pixels and is painted, with the work between frames.
void panPlotMap(benchmark::State &state)
{
    const std::unique_ptr<PlotMap> map = shownMap(static_cast<qreal>(state.range(0)));
    int frame = 0;
    double worst = 0;
    for ([[maybe_unused]] const auto each : state) {
        const int way = frame++ / 120 % 2 == 0 ? 9 : -9;
        const std::clock_t before = std::clock();
        map->panBy({way, way / 3});
        map->repaint();
        QCoreApplication::processEvents();
        worst = std::max(worst, static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    state.counters["worst_ms"] = worst;
}
BENCHMARK(panPlotMap)->ArgName("pixels")->Arg(0)->Arg(20)->Arg(47)->Arg(120)->Unit(benchmark::kMillisecond);

/// A turn of the wheel until every piece is painted anew.
void zoomPlotMap(benchmark::State &state)
{
    const std::unique_ptr<PlotMap> map = shownMap(30);
    bool isIn = true;
    for ([[maybe_unused]] const auto each : state) {
        map->zoomBy(isIn ? 1.25 : 0.8);
        isIn = !isIn;
        do {
            map->repaint();
            QCoreApplication::processEvents();
        } while (!map->isWhole());
    }
}
BENCHMARK(zoomPlotMap)->Unit(benchmark::kMillisecond);

/// From the rows to the first picture.
void openPlotMap(benchmark::State &state)
{
    for ([[maybe_unused]] const auto each : state)
        shownMap(0);
}
BENCHMARK(openPlotMap)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace freehold::bench
