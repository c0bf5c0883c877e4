// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPolygonF>

namespace freehold {

/// Joins single lines that meet end to end, as drawings hold them, into outlines.
class LineJoiner
{
public:
    void add(const QPolygonF &line) { m_lines.append(line); }

    struct Joined {
        QPolygonF points;
        bool isClosed = false;
    };
    /// Lines are joined where exactly two ends meet.
    [[nodiscard]] QList<Joined> join() const;

private:
    QList<QPolygonF> m_lines;
};

} // namespace freehold
