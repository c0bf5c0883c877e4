// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/box.h"

#include <QPainter>

namespace freehold {

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace freehold
