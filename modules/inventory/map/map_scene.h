// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/project_layout.h"
#include "inventory/plot_map_rows.h"

#include <QHash>
#include <QPainterPath>

namespace freehold {

/// A shape of the map, in the measure of its scene.
struct SceneShape {
    ShapeKind kind = ShapeKind::Other;
    QString name;
    QUuid id;        ///< of a drawn shape; null in a grid
    int plot = -1;   ///< index into the plots; -1 = none
    bool isLine = false;
    bool isBox = false; ///< an upright rectangle, which is drawn and hit quickly
    QRectF bounds;
    QPainterPath outline;
    QPointF middle; ///< where its name stands
    double turn = 0; ///< of its name, degrees
};

/// A caption of the map, such as the name of a block over its first row.
struct SceneCaption {
    QPointF base; ///< left end of its base line
    QString words;
};

/// Everything the map of a project draws: the plots where the drawing has them, or in a grid; roads and parks around them.
class MapScene
{
public:
    MapScene() = default;
    /// The plots in rows and columns.
    static MapScene grid(QList<PlotCell> plots);
    /// The drawn layout; plots it lacks stand below it.
    static MapScene drawn(QList<PlotCell> plots, const ProjectLayout &layout);

    [[nodiscard]] const QList<PlotCell> &plots() const { return m_plots; }
    [[nodiscard]] const QList<SceneShape> &shapes() const { return m_shapes; }
    [[nodiscard]] const QList<SceneCaption> &captions() const { return m_captions; }
    /// The shape of a plot; null if the index is none.
    [[nodiscard]] const SceneShape *shapeOf(int plot) const;
    [[nodiscard]] int plotAt(QPointF point) const; ///< -1 = none
    /// The uppermost shape that looks like a plot but stands for none; null if there is none at this place.
    [[nodiscard]] const SceneShape *strayAt(QPointF point) const;
    [[nodiscard]] int indexOf(const QUuid &plot) const { return m_indexes.value(plot, -1); }
    /// The nearest plot to that side; -1 if there is none. `allows` tells which plots count.
    [[nodiscard]] int neighbour(int from, int dx, int dy, const std::function<bool(int)> &allows) const;

    [[nodiscard]] QRectF bounds() const { return m_bounds; }       ///< of everything
    [[nodiscard]] QRectF plotBounds() const { return m_plotBounds; } ///< of all but roads, which may lead out of sight
    [[nodiscard]] QSizeF plotSize() const { return m_plotSize; }   ///< of a usual plot
    [[nodiscard]] bool isDrawn() const { return m_isDrawn; }
    [[nodiscard]] double metresPerUnit() const { return m_metresPerUnit; } ///< 0 = not known
    [[nodiscard]] int northDegrees() const { return m_northDegrees; }

private:
    void addBox(int plot, const QRectF &box);
    void addDrawn(const PlacedShape &placed);
    void addLoose(const QList<int> &loose);
    void finish();

    QList<PlotCell> m_plots;
    QList<SceneShape> m_shapes;
    QList<SceneCaption> m_captions;
    QList<int> m_shapeOfPlot;
    QHash<QUuid, int> m_indexes;
    QRectF m_bounds;
    QRectF m_plotBounds;
    QSizeF m_plotSize;
    bool m_isDrawn = false;
    double m_metresPerUnit = 0;
    int m_northDegrees = 0;
};

} // namespace freehold
