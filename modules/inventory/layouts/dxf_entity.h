// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPolygonF>
#include <QString>

namespace freehold {

/// One line pair of a DXF file: what the value means, and the value.
struct DxfGroup {
    int code = 0;
    QByteArrayView value;
};

/// One entity with its groups, those of the vertices of an old polyline among them.
class DxfEntity
{
public:
    explicit DxfEntity(QByteArrayView type) : m_type(type) {}

    void add(const DxfGroup &group) { m_groups.append(group); }
    [[nodiscard]] QByteArrayView type() const { return m_type; }
    [[nodiscard]] QByteArrayView word(int code) const;
    [[nodiscard]] double number(int code, double otherwise = 0) const;
    [[nodiscard]] QString text(int code) const;
    [[nodiscard]] QString layer() const { return text(8); }
    [[nodiscard]] QPointF point(int codeOfX = 10) const { return {number(codeOfX), number(codeOfX + 10)}; }
    /// Whether the bit is set in the flags (group 70).
    [[nodiscard]] bool hasFlag(int bit) const { return (static_cast<int>(number(70)) & bit) != 0; }

    /// Corners in order, bulges as arcs; `isClosed` says whether the last one bulges to the first.
    [[nodiscard]] QPolygonF corners(bool isClosed) const;
    /// An ARC as a line of corners.
    [[nodiscard]] QPolygonF arc() const;
    /// The words of TEXT, ATTRIB and MTEXT without their codes for fonts and lines.
    [[nodiscard]] QString words() const;
    /// About the middle of its words.
    [[nodiscard]] QPointF middleOfWords() const;

private:
    QByteArrayView m_type;
    QList<DxfGroup> m_groups;
};

} // namespace freehold
