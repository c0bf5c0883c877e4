// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/line_joiner.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace freehold {
namespace {

using Spot = std::pair<qint64, qint64>; ///< where an end lies, near ends alike

/// Follows lines from end to end.
class LineChains
{
public:
    explicit LineChains(const QList<QPolygonF> &lines) : m_lines(lines), m_isUsed(lines.size(), false)
    {
        double reach = 0;
        for (const QPolygonF &line : lines) {
            for (const QPointF &point : line)
                reach = std::max({reach, std::abs(point.x()), std::abs(point.y())});
        }
        m_grain = std::max(reach * 1e-7, 1e-9);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_ends[spotOf(lines.at(i).first())].append(i);
            m_ends[spotOf(lines.at(i).last())].append(i);
        }
    }

    QList<LineJoiner::Joined> follow()
    {
        QList<LineJoiner::Joined> joined;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!m_isUsed.at(i))
                joined.append(chainFrom(i));
        }
        return joined;
    }

private:
    [[nodiscard]] Spot spotOf(QPointF point) const { return {std::llround(point.x() / m_grain), std::llround(point.y() / m_grain)}; }

    LineJoiner::Joined chainFrom(qsizetype first)
    {
        QPolygonF points = m_lines.at(first);
        m_isUsed[first] = true;
        extend(points);
        if (spotOf(points.first()) != spotOf(points.last())) {
            std::reverse(points.begin(), points.end());
            extend(points);
        }
        const bool isClosed = points.size() > 3 && spotOf(points.first()) == spotOf(points.last());
        if (isClosed)
            points.removeLast();
        return {points, isClosed};
    }

    void extend(QPolygonF &points)
    {
        for (qsizetype next = nextAt(points.last()); next >= 0; next = nextAt(points.last())) {
            m_isUsed[next] = true;
            QPolygonF line = m_lines.at(next);
            if (spotOf(line.first()) != spotOf(points.last()))
                std::reverse(line.begin(), line.end());
            points += line.mid(1);
            if (spotOf(points.first()) == spotOf(points.last()))
                return;
        }
    }

    /// The one unused line that meets an end; -1 if there is none, or a fork.
    [[nodiscard]] qsizetype nextAt(QPointF end) const
    {
        const QList<qsizetype> &meeting = *m_ends.constFind(spotOf(end));
        if (meeting.size() != 2)
            return -1;
        const qsizetype other = m_isUsed.at(meeting.first()) ? meeting.last() : meeting.first();
        return m_isUsed.at(other) ? -1 : other;
    }

    const QList<QPolygonF> &m_lines;
    QList<bool> m_isUsed;
    QHash<Spot, QList<qsizetype>> m_ends;
    double m_grain = 1;
};

} // namespace

QList<LineJoiner::Joined> LineJoiner::join() const
{
    return LineChains(m_lines).follow();
}

} // namespace freehold
