// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"

#include <QColor>

class QPainter;
class QRectF;

namespace freehold {

/// What lies over the fill of a plot, so that states are told apart without colour.
enum class PlotPattern { None, Lines, Cross };

/// How a plot of one state looks in the present theme.
struct PlotShade {
    QChar letter;
    QColor fill; ///< invalid = no fill
    QColor ink;
    PlotPattern pattern = PlotPattern::None;
};

PlotShade plotShade(PlotState state);

/// Fill, pattern and outline of one plot; `strength` below 1 dims it.
void paintPlot(QPainter *painter, const QRectF &rect, const PlotShade &shade, qreal strength = 1);

/// The ground around the plots.
QColor plotGround();

} // namespace freehold
