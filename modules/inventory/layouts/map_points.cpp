// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/map_points.h"

#include <QStringList>

#include <cmath>

namespace freehold {

QString mapPointsText(const QList<QPolygon> &rings)
{
    QString text;
    for (const QPolygon &ring : rings) {
        if (!text.isEmpty())
            text += u';';
        for (qsizetype i = 0; i < ring.size(); ++i) {
            if (i > 0)
                text += u' ';
            text += QString::number(ring.at(i).x()) + u',' + QString::number(ring.at(i).y());
        }
    }
    return text;
}

QList<QPolygon> mapPointsOf(const QString &text)
{
    QList<QPolygon> rings;
    for (const QStringView ringText : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        QPolygon ring;
        for (const QStringView pair : ringText.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype comma = pair.indexOf(u',');
            bool isX = false;
            bool isY = false;
            const QPoint point(pair.left(comma).toInt(&isX), pair.mid(comma + 1).toInt(&isY));
            if (comma < 0 || !isX || !isY)
                break;
            ring.append(point);
        }
        rings.append(ring);
    }
    return rings;
}

double mapRingSize(const QPolygon &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring.at(i);
        const QPointF b = ring.at((i + 1) % ring.size());
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

} // namespace freehold
