// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QPolygonF>
#include <QTransform>

#include <optional>

namespace freehold {

/// One stroke of a path, its curves cut into straight pieces.
struct SvgStroke {
    QPolygonF points;
    bool isClosed = false;
};

/// The strokes of path data ("M0 0h10v10z"); nothing when it is not understood.
std::optional<QList<SvgStroke>> svgStrokes(QByteArrayView data);

/// A transform attribute ("translate(4 5) rotate(30)"); nothing when it is not understood or squeezes the plane flat.
std::optional<QTransform> svgTransform(QByteArrayView text);

/// An ellipse as a polygon.
QPolygonF svgEllipse(QPointF centre, double radiusX, double radiusY);

} // namespace freehold
