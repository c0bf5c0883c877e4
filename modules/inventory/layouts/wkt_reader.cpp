// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/wkt_reader.h"

#include "inventory/layouts/drawing.h"

namespace freehold {
namespace {

std::optional<QPolygonF> wktRing(QStringView text)
{
    QPolygonF ring;
    for (const QStringView pair : text.split(u',')) {
        const QList<QStringView> numbers = pair.trimmed().split(u' ', Qt::SkipEmptyParts);
        if (numbers.size() < 2)
            return {};
        const std::optional<double> x = drawnNumber(numbers.at(0).toLatin1());
        const std::optional<double> y = drawnNumber(numbers.at(1).toLatin1());
        if (!x || !y)
            return {};
        ring.append({*x, *y});
    }
    return ring;
}

} // namespace

std::optional<WktShape> wktShape(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    if (open < 0 || text.count(u'(') != text.count(u')'))
        return {};
    const QString type = text.first(open).trimmed().toString().section(u' ', 0, 0).toUpper();
    const bool isLine = type == u"LINESTRING";
    if (!isLine && type != u"POLYGON" && type != u"MULTIPOLYGON")
        return {};
    WktShape shape{{}, isLine};
    // The innermost brackets hold the corners.
    qsizetype from = open;
    while ((from = text.indexOf(u'(', from)) >= 0) {
        const qsizetype to = text.indexOf(u')', from);
        const qsizetype inner = text.first(to).lastIndexOf(u'(');
        const std::optional<QPolygonF> ring = to > inner ? wktRing(text.sliced(inner + 1, to - inner - 1)) : std::nullopt;
        if (!ring)
            return {};
        shape.rings.append(*ring);
        from = to;
    }
    return shape;
}

} // namespace freehold
