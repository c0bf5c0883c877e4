// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/map_painter.h"

#include <QCache>
#include <QPixmap>

namespace freehold {

/// Pieces of the map painted at one scale, so that panning only moves them.
class MapTiles
{
public:
    static constexpr int side = 256; ///< logical pixels

    MapTiles() : m_tiles(leastKept) {}

    /// Makes sure that at least what covers the view twice is kept, however large the window is.
    void keepRoomFor(const QRect &tiles) { m_tiles.setMaxCost(std::max<qsizetype>(leastKept, 2 * qsizetype(tiles.width()) * tiles.height())); }
    void clear() { m_tiles.clear(); }
    /// Forgets the pieces that touch a part of the map.
    void forget(const QRectF &part);
    [[nodiscard]] bool isEmpty() const { return m_tiles.isEmpty(); }
    /// Null if it has to be painted first. Stays until the next call of paint().
    [[nodiscard]] const QPixmap *find(QPoint tile) const { return m_tiles.object(keyOf(tile)); }
    const QPixmap *paint(QPoint tile, const MapPainter &painter, const QColor &ground, qreal ratio);
    /// The pieces that cover a part of the map.
    [[nodiscard]] static QRect covering(const QRect &part);
    [[nodiscard]] static QRect placeOf(QPoint tile) { return {tile * side, QSize(side, side)}; }

private:
    static constexpr qsizetype leastKept = 64;
    static quint64 keyOf(QPoint tile) { return quint64(quint32(tile.x())) << 32 | quint32(tile.y()); }
    static QPoint tileOf(quint64 key) { return {int(quint32(key >> 32)), int(quint32(key))}; }

    QCache<quint64, QPixmap> m_tiles;
};

} // namespace freehold
