// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/map/map_scene.h"

#include <algorithm>
#include <cmath>

namespace freehold {
namespace {

constexpr QSizeF gridCell{54, 62}; ///< gap included
constexpr double gridGap = 2;
constexpr double captionRise = 8; ///< of a block's name over its row
constexpr int loosePerRow = 14;

bool isUprightBox(const QPolygonF &ring)
{
    if (ring.size() != 4)
        return false;
    for (qsizetype i = 0; i < 4; ++i) {
        const QPointF side = ring.at((i + 1) % 4) - ring.at(i);
        const bool isLevel = std::abs(side.y()) < 2;
        if (isLevel == (std::abs(side.x()) < 2))
            return false;
    }
    return true;
}

/// The centre of gravity, or the middle of the bounds where that lies outside the shape.
QPointF middleOfRing(const QPolygonF &ring)
{
    double twice = 0;
    QPointF sum;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring.at(i) - ring.first();
        const QPointF b = ring.at((i + 1) % ring.size()) - ring.first();
        const double cross = a.x() * b.y() - b.x() * a.y();
        twice += cross;
        sum += (a + b) * cross;
    }
    const QPointF centre = ring.first() + (twice == 0 ? QPointF() : sum / (3 * twice));
    return ring.containsPoint(centre, Qt::OddEvenFill) ? centre : ring.boundingRect().center();
}

/// The middle of the longest piece of a line, and its turn so that words on it can be read.
std::pair<QPointF, double> middleOfLine(const QPolygonF &line)
{
    std::pair<QPointF, double> place{line.first(), 0};
    double longest = 0;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF way = line.at(i + 1) - line.at(i);
        const double length = std::hypot(way.x(), way.y());
        if (length <= longest)
            continue;
        longest = length;
        double turn = std::atan2(way.y(), way.x()) * 180 / M_PI;
        turn = turn > 90 - 1e-6 ? turn - 180 : turn < -90 - 1e-6 ? turn + 180 : turn;
        place = {(line.at(i) + line.at(i + 1)) / 2, turn};
    }
    return place;
}

/// Grounds lie under lines, those under plots.
int layerOf(const SceneShape &shape)
{
    if (shape.isLine)
        return 4;
    switch (shape.kind) {
    case ShapeKind::Other: return 0;
    case ShapeKind::Road: return 1;
    case ShapeKind::Park: return 2;
    case ShapeKind::Water:
    case ShapeKind::Tree: return 3;
    case ShapeKind::Building: return 5;
    case ShapeKind::Plot: return 6;
    }
    return 0;
}

} // namespace

MapScene MapScene::grid(QList<PlotCell> plots)
{
    MapScene scene;
    scene.m_plots = std::move(plots);
    const PlotLayout layout = layOutPlots(scene.m_plots);
    for (int i = 0; i < scene.m_plots.size(); ++i) {
        const PlotPlace &place = layout.places.at(i);
        scene.addBox(i, QRectF(QPointF(place.column * gridCell.width(), place.top * gridCell.height()), gridCell - QSizeF(gridGap, gridGap)));
    }
    for (const BlockCaption &caption : layout.captions)
        scene.m_captions.append({QPointF(caption.column * gridCell.width(), caption.top * gridCell.height() - captionRise), text("PlotMap", "Block %1").arg(caption.block)});
    scene.finish();
    if (!scene.m_captions.isEmpty()) {
        scene.m_plotBounds.setTop(scene.m_plotBounds.top() - gridCell.height() / 2);
        scene.m_bounds.setTop(scene.m_plotBounds.top());
    }
    return scene;
}

MapScene MapScene::drawn(QList<PlotCell> plots, const ProjectLayout &layout)
{
    MapScene scene;
    scene.m_plots = std::move(plots);
    scene.m_isDrawn = true;
    scene.m_metresPerUnit = static_cast<double>(layout.map.unitMicrometres) / 1e6;
    scene.m_northDegrees = layout.map.northDegrees;
    for (int i = 0; i < scene.m_plots.size(); ++i)
        scene.m_indexes.insert(scene.m_plots.at(i).id, i);
    QList<bool> isPlaced(scene.m_plots.size(), false);
    for (const PlacedShape &placed : layout.shapes) {
        scene.addDrawn(placed);
        if (!scene.m_shapes.isEmpty() && scene.m_shapes.last().plot >= 0)
            isPlaced[scene.m_shapes.last().plot] = true;
    }
    scene.finish();
    QList<int> loose;
    for (int i = 0; i < isPlaced.size(); ++i) {
        if (!isPlaced.at(i))
            loose.append(i);
    }
    if (!loose.isEmpty())
        scene.addLoose(loose);
    return scene;
}

void MapScene::addBox(int plot, const QRectF &box)
{
    SceneShape shape{.kind = ShapeKind::Plot, .name = m_plots.at(plot).number, .plot = plot, .isBox = true, .bounds = box, .middle = box.center()};
    shape.outline.addRect(box);
    m_shapes.append(shape);
    m_indexes.insert(m_plots.at(plot).id, plot);
}

void MapScene::addDrawn(const PlacedShape &placed)
{
    if (placed.rings.isEmpty() || placed.rings.first().isEmpty())
        return;
    SceneShape shape{.kind = placed.kind, .name = placed.name, .id = placed.id, .plot = m_indexes.value(placed.plot, -1), .isLine = placed.isLine};
    if (shape.plot >= 0)
        shape.name = m_plots.at(shape.plot).number;
    const QPolygonF first(placed.rings.first());
    for (const QPolygon &ring : placed.rings) {
        shape.outline.addPolygon(QPolygonF(ring));
        if (!placed.isLine)
            shape.outline.closeSubpath();
    }
    shape.bounds = shape.outline.boundingRect();
    shape.isBox = !placed.isLine && placed.rings.size() == 1 && isUprightBox(first);
    if (placed.isLine) {
        std::tie(shape.middle, shape.turn) = middleOfLine(first);
    } else {
        shape.middle = middleOfRing(first);
        shape.turn = shape.kind == ShapeKind::Road && shape.bounds.height() > 2 * shape.bounds.width() ? -90 : 0;
    }
    m_shapes.append(shape);
}

/// Plots that the drawing lacks are not forgotten: they stand in rows below it.
void MapScene::addLoose(const QList<int> &loose)
{
    const QSizeF size = m_plotSize;
    const QSizeF step = size * 1.04;
    const QPointF corner(m_plotBounds.left(), m_bounds.bottom() + 1.2 * size.height());
    m_captions.append({corner - QPointF(0, size.height() * 0.15), text("PlotMap", "Not in the drawing")});
    for (qsizetype i = 0; i < loose.size(); ++i)
        addBox(loose.at(i), QRectF(corner + QPointF(static_cast<double>(i % loosePerRow) * step.width(), static_cast<double>(i / loosePerRow) * step.height()), size));
    finish();
}

void MapScene::finish()
{
    std::stable_sort(m_shapes.begin(), m_shapes.end(), [](const SceneShape &a, const SceneShape &b) { return layerOf(a) < layerOf(b); });
    m_shapeOfPlot = QList<int>(m_plots.size(), -1);
    m_bounds = m_plotBounds = QRectF();
    QList<double> widths;
    QList<double> heights;
    for (int i = 0; i < m_shapes.size(); ++i) {
        const SceneShape &shape = m_shapes.at(i);
        m_bounds = m_bounds.united(shape.bounds);
        if (shape.kind != ShapeKind::Road && !shape.isLine)
            m_plotBounds = m_plotBounds.united(shape.bounds);
        if (shape.plot < 0)
            continue;
        m_shapeOfPlot[shape.plot] = i;
        widths.append(shape.bounds.width());
        heights.append(shape.bounds.height());
    }
    if (m_plotBounds.isEmpty())
        m_plotBounds = m_bounds;
    const auto middle = [](QList<double> &sizes, double otherwise) {
        std::sort(sizes.begin(), sizes.end());
        return sizes.isEmpty() ? otherwise : sizes.at(sizes.size() / 2);
    };
    m_plotSize = {middle(widths, m_bounds.width() / 20), middle(heights, m_bounds.width() / 20)};
}

const SceneShape *MapScene::shapeOf(int plot) const
{
    const int index = m_shapeOfPlot.value(plot, -1);
    return index < 0 ? nullptr : &m_shapes.at(index);
}

int MapScene::plotAt(QPointF point) const
{
    for (auto shape = m_shapes.crbegin(); shape != m_shapes.crend() && shape->kind == ShapeKind::Plot; ++shape) {
        if (shape->plot >= 0 && shape->bounds.contains(point) && (shape->isBox || shape->outline.contains(point)))
            return shape->plot;
    }
    return -1;
}

const SceneShape *MapScene::strayAt(QPointF point) const
{
    for (auto shape = m_shapes.crbegin(); shape != m_shapes.crend() && shape->kind == ShapeKind::Plot; ++shape) {
        if (shape->plot < 0 && shape->bounds.contains(point) && shape->outline.contains(point))
            return &*shape;
    }
    return nullptr;
}

int MapScene::neighbour(int from, int dx, int dy, const std::function<bool(int)> &allows) const
{
    const SceneShape *start = shapeOf(from);
    if (!start)
        return -1;
    int best = -1;
    double least = 0;
    for (int i = 0; i < m_plots.size(); ++i) {
        const SceneShape *shape = i == from ? nullptr : shapeOf(i);
        if (!shape || !allows(i))
            continue;
        const QPointF way = shape->middle - start->middle;
        const double along = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        // What lies more to the side than ahead counts only as far as the plots overlap.
        const double reach = dx != 0 ? (start->bounds.height() + shape->bounds.height()) / 2 : (start->bounds.width() + shape->bounds.width()) / 2;
        if (along <= m_plotSize.width() * 0.05 || (aside > along && aside >= reach))
            continue;
        const double distance = along + 2 * aside;
        if (best < 0 || distance < least) {
            best = i;
            least = distance;
        }
    }
    return best;
}

} // namespace freehold
