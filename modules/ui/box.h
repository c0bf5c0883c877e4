// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace freehold {

/// Fills a rounded rectangle and draws its outline inside of it; no outline when `line` is invalid.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line = {}, qreal width = 1, qreal radius = 6);

} // namespace freehold
