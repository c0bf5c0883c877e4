// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/map_shape.h"

#include <QColor>

namespace freehold {

/// What the map is drawn for: a light or a dark window; paper is light.
enum class MapGround { Light, Dark };

/// What lies over the fill of a plot, so that states are told apart without colour.
enum class PlotPattern { None, Lines, Cross };

/// How a plot of one state, price band or agent looks.
struct PlotShade {
    QString letter; ///< one, or empty
    QColor fill;    ///< invalid = no fill
    QColor ink;
    PlotPattern pattern = PlotPattern::None;

    friend bool operator==(const PlotShade &, const PlotShade &) = default;
};

PlotShade plotShade(PlotState state, MapGround ground);
/// The steps of a scale from little to much, `count` of them up to five.
QList<PlotShade> scaleShades(qsizetype count, MapGround ground);
/// A shade for the n-th of several equals, such as agents; alike beyond the sixth.
PlotShade seriesShade(qsizetype index, MapGround ground);
/// Of plots that the present colouring says nothing about.
PlotShade silentShade(MapGround ground);

/// The ground of a shape that is no plot.
QColor shapeFill(ShapeKind kind, MapGround ground);
QColor mapGroundColour(MapGround ground);
QColor mapInk(MapGround ground);     ///< of names on roads and parks
QColor roadLine(MapGround ground);   ///< of the middle of a road
QColor dangerColour(MapGround ground); ///< of the mark of overdue money

} // namespace freehold
