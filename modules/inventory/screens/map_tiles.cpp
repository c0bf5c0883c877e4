// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/map_tiles.h"

#include <QPainter>
#include <QtMath>

namespace freehold {
namespace {

int tileBelow(int pixel)
{
    return qFloor(static_cast<double>(pixel) / MapTiles::side);
}

} // namespace

void MapTiles::forget(const QRectF &part)
{
    const QRect touched = part.toAlignedRect();
    for (const quint64 key : m_tiles.keys()) {
        if (placeOf(tileOf(key)).intersects(touched))
            m_tiles.remove(key);
    }
}

const QPixmap *MapTiles::paint(QPoint tile, const MapPainter &painter, const QColor &ground, qreal ratio)
{
    const QRect place = placeOf(tile);
    auto *pixmap = new QPixmap(QSize(side, side) * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(ground);
    QPainter canvas(pixmap);
    canvas.translate(-place.topLeft());
    painter.paint(canvas, place);
    canvas.end();
    m_tiles.insert(keyOf(tile), pixmap);
    return pixmap;
}

QRect MapTiles::covering(const QRect &part)
{
    return {QPoint(tileBelow(part.left()), tileBelow(part.top())), QPoint(tileBelow(part.right()), tileBelow(part.bottom()))};
}

} // namespace freehold
