// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inventory/entities/map_shape.h"

#include <QPolygonF>

#include <optional>

namespace freehold {

/// A shape as a file draws it, in the file's own measure.
struct DrawnShape {
    QList<QPolygonF> rings;
    bool isLine = false; ///< open
    std::optional<ShapeKind> kind = {}; ///< if the file tells
    QStringList words = {}; ///< what the file calls it, the surest first: number, id, title
    QString layer = {};     ///< the group or layer it lies in
};

/// Words that stand somewhere in a drawing.
struct DrawnText {
    QPointF middle;
    QString words;
};

/// What a file of any format holds: shapes and texts, without meaning yet.
struct Drawing {
    LayoutFormat format = LayoutFormat::Drawn;
    QList<DrawnShape> shapes = {};
    QList<DrawnText> texts = {};
    bool isUpward = false;    ///< y grows to the top
    double millimetres = 0;   ///< of a unit of the file; 0 = the file does not tell
};

/// What one drawing may hold; past it the file is refused, so that no file can stop the program.
struct DrawingLimits {
    static constexpr qint64 bytes = qint64(32) * 1024 * 1024;
    static constexpr qsizetype shapes = 20'000;
    static constexpr qsizetype texts = 50'000;
    static constexpr qsizetype points = 1'000'000;
    static constexpr qsizetype pointsOfShape = 4'000;
    static constexpr qsizetype nodes = 500'000; ///< elements, entities or lines read
    static constexpr double reach = 1e9;        ///< farthest coordinate
};

/// Collects what a reader finds, within the limits; the first thing that is wrong stays as `problem`.
class DrawingBuilder
{
public:
    explicit DrawingBuilder(LayoutFormat format) { m_drawing.format = format; }

    /// Shapes of fewer than two points, or of three for closed ones, are passed over.
    void addShape(DrawnShape shape);
    void addText(const DrawnText &text);
    /// One element or entity of the file was read.
    void countNode();
    void refuse(ErrorCode code, const QString &sentence);

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] Drawing &drawing() { return m_drawing; }
    [[nodiscard]] Result<Drawing> finish();

private:
    Drawing m_drawing;
    qsizetype m_points = 0;
    qsizetype m_nodes = 0;
    std::optional<Error> m_problem;
};

/// A number of a drawing; nothing for words, NaN, infinity and what lies beyond DrawingLimits::reach.
std::optional<double> drawnNumber(QByteArrayView text);

} // namespace freehold
