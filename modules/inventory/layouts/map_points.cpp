// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/map_points.h"

#include <QStringList>

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

} // namespace freehold
