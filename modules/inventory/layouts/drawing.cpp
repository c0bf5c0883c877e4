// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/drawing.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace freehold {
namespace {

bool isReachable(const QPolygonF &ring)
{
    return std::all_of(ring.begin(), ring.end(), [](const QPointF &point) {
        return std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) <= DrawingLimits::reach
            && std::abs(point.y()) <= DrawingLimits::reach;
    });
}

} // namespace

void DrawingBuilder::addShape(DrawnShape shape)
{
    for (QPolygonF &ring : shape.rings) {
        if (!shape.isLine && ring.size() > 1 && ring.first() == ring.last())
            ring.removeLast();
    }
    shape.rings.removeIf([&](const QPolygonF &ring) { return ring.size() < (shape.isLine ? 2 : 3); });
    qsizetype points = 0;
    for (const QPolygonF &ring : std::as_const(shape.rings)) {
        points += ring.size();
        if (!isReachable(ring))
            return refuse(ErrorCode::InvalidInput, text("Layout", "A shape lies beyond what can be drawn. Move the drawing near its origin and save it again."));
    }
    if (points == 0)
        return;
    m_points += points;
    if (points > DrawingLimits::pointsOfShape)
        return refuse(ErrorCode::Limit, text("Layout", "A shape has more than %1 corners. Simplify the drawing and save it again.").arg(DrawingLimits::pointsOfShape));
    if (m_points > DrawingLimits::points || m_drawing.shapes.size() >= DrawingLimits::shapes)
        return refuse(ErrorCode::Limit, text("Layout", "The drawing holds more than %1 shapes or %2 corners. Leave out what is not needed, such as hatching and furniture.")
                                            .arg(DrawingLimits::shapes).arg(DrawingLimits::points));
    m_drawing.shapes.append(std::move(shape));
}

void DrawingBuilder::addText(const DrawnText &text)
{
    if (text.words.simplified().isEmpty() || !isReachable({text.middle}))
        return;
    if (m_drawing.texts.size() >= DrawingLimits::texts)
        return refuse(ErrorCode::Limit, freehold::text("Layout", "The drawing holds more than %1 texts. Leave out what is not needed.").arg(DrawingLimits::texts));
    m_drawing.texts.append({text.middle, text.words.simplified().left(200)});
}

void DrawingBuilder::countNode()
{
    if (++m_nodes > DrawingLimits::nodes)
        refuse(ErrorCode::Limit, text("Layout", "The drawing holds more than %1 parts. Leave out what is not needed.").arg(DrawingLimits::nodes));
}

void DrawingBuilder::refuse(ErrorCode code, const QString &sentence)
{
    if (!m_problem)
        m_problem = Error{code, sentence, {}};
}

Result<Drawing> DrawingBuilder::finish()
{
    if (m_problem)
        return *m_problem;
    return std::move(m_drawing);
}

std::optional<double> drawnNumber(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('+'))
        text = text.sliced(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(number) || std::abs(number) > DrawingLimits::reach)
        return {};
    return number;
}

} // namespace freehold
