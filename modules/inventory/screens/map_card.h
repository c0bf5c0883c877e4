// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace freehold {

/// The ground of what floats over the map: legend, zoom buttons, north arrow.
void paintMapCard(QPainter &painter, const QRect &box, int radius = 8);

} // namespace freehold
