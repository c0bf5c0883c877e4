// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/map_scene.h"
#include "inventory/map/plot_colouring.h"

#include <QFont>
#include <QSet>

class QPainter;

namespace freehold {

/// How the map looks at the moment, besides what is in it.
struct MapLook {
    MapGround ground = MapGround::Light;
    QFont font; ///< of numbers and names; its size is chosen by the size of the plots
    PlotColouring colouring;
    QSet<QString> shownCategories; ///< codes of those that stand out; empty = all
    QSet<QUuid> overdue;           ///< plots with a mark

    [[nodiscard]] bool stands(const MapScene &scene, int plot) const;
};

/// Paints a part of the map. `scale` are the pixels (or units of paper) of a unit of the scene, `unit` those of a logical pixel.
class MapPainter
{
public:
    MapPainter(const MapScene &scene, const MapLook &look, double scale, double unit = 1) : m_scene(scene), m_look(look), m_scale(scale), m_unit(unit) {}

    /// `part` is in pixels of the whole map, whose origin is the scene's; the painter's origin is that of the map too.
    void paint(QPainter &painter, const QRectF &part) const;
    /// A shape's place in pixels of the map.
    [[nodiscard]] QRectF place(const QRectF &bounds) const { return {bounds.topLeft() * m_scale, bounds.size() * m_scale}; }
    /// The outline of a shape in pixels of the map.
    [[nodiscard]] QPainterPath outline(const SceneShape &shape) const;

private:
    void paintGround(QPainter &painter, const SceneShape &shape) const;
    void paintLine(QPainter &painter, const SceneShape &shape) const;
    void paintStray(QPainter &painter, const SceneShape &shape) const;
    void paintPlot(QPainter &painter, const SceneShape &shape) const;
    void paintPattern(QPainter &painter, const SceneShape &shape, const PlotShade &shade, const QRectF &box, float strength) const;
    void paintOverdue(QPainter &painter, const SceneShape &shape, const QRectF &box) const;
    void paintNumber(QPainter &painter, const SceneShape &shape, const PlotShade &shade, const QRectF &box, float strength) const;
    void paintName(QPainter &painter, const SceneShape &shape) const;
    void paintCaptions(QPainter &painter) const;
    [[nodiscard]] QRectF plotBox(const SceneShape &shape) const;
    [[nodiscard]] QFont fontOf(double pixels, QFont::Weight weight) const;

    const MapScene &m_scene;
    const MapLook &m_look;
    double m_scale;
    double m_unit;
};

/// A swatch of the legend: fill, pattern and letter.
void paintSwatch(QPainter &painter, const QRectF &box, const PlotShade &shade, const QFont &font, MapGround ground);

} // namespace freehold
