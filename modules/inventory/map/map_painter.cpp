// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/map/map_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace freehold {
namespace {

constexpr double letterFrom = 28; ///< size of a plot in logical pixels from which its letter is shown ...
constexpr double numberFrom = 18; ///< ... and its number
constexpr double roundedFrom = 10;
constexpr double patternStep = 7;
constexpr float dimmed = 0.22F;
constexpr float dimmedInk = 0.55F; ///< numbers of dimmed plots stay legible

QColor withStrength(QColor colour, float strength)
{
    colour.setAlphaF(colour.alphaF() * strength);
    return colour;
}

float outlineStrength(MapGround ground)
{
    return ground == MapGround::Dark ? 0.18F : 0.3F;
}

/// Lines begin at multiples of the step on the map, so that pieces painted apart fit together.
void hatch(QPainter &painter, const QRectF &box, double step, bool isCross)
{
    QList<QLineF> lines;
    for (double sum = std::floor((box.left() + box.top()) / step) * step; sum < box.right() + box.bottom(); sum += step)
        lines.append({QPointF(sum - box.bottom(), box.bottom()), QPointF(sum - box.top(), box.top())});
    for (double gap = std::floor((box.left() - box.bottom()) / step) * step; isCross && gap < box.right() - box.top(); gap += step)
        lines.append({QPointF(gap + box.top(), box.top()), QPointF(gap + box.bottom(), box.bottom())});
    painter.drawLines(lines);
}

} // namespace

bool MapLook::stands(const MapScene &scene, int plot) const
{
    if (shownCategories.isEmpty() || plot < 0 || plot >= scene.plots().size())
        return true;
    const PlotCategory *category = colouring.of(plot);
    return category && shownCategories.contains(category->code);
}

void MapPainter::paint(QPainter &painter, const QRectF &part) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sought(part.topLeft() / m_scale, part.size() / m_scale);
    const double slack = 4 * m_unit / m_scale;
    const QRectF reach = sought.adjusted(-slack, -slack, slack, slack);
    QList<const SceneShape *> named;
    for (const SceneShape &shape : m_scene.shapes()) {
        // A level line has no height, and the name on it some.
        const QRectF bounds = shape.isLine ? shape.bounds.adjusted(-slack * 4, -slack * 4, slack * 4, slack * 4) : shape.bounds;
        if (!bounds.intersects(reach))
            continue;
        if (shape.isLine)
            paintLine(painter, shape);
        else if (shape.plot >= 0)
            paintPlot(painter, shape);
        else if (shape.kind == ShapeKind::Plot)
            paintStray(painter, shape);
        else
            paintGround(painter, shape);
        if (shape.plot < 0 && !shape.name.isEmpty())
            named.append(&shape);
    }
    for (const SceneShape *shape : std::as_const(named))
        paintName(painter, *shape);
    paintCaptions(painter);
}

QPainterPath MapPainter::outline(const SceneShape &shape) const
{
    return QTransform::fromScale(m_scale, m_scale).map(shape.outline);
}

void MapPainter::paintGround(QPainter &painter, const SceneShape &shape) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(shapeFill(shape.kind, m_look.ground));
    if (!shape.isBox) {
        painter.drawPath(outline(shape));
    } else if (shape.kind == ShapeKind::Park || shape.kind == ShapeKind::Building) {
        painter.drawRoundedRect(place(shape.bounds), 6 * m_unit, 6 * m_unit);
    } else {
        painter.drawRect(place(shape.bounds));
    }
}

void MapPainter::paintLine(QPainter &painter, const SceneShape &shape) const
{
    QPen pen(roadLine(m_look.ground), m_unit * 1.2);
    pen.setDashPattern({7, 5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(shape));
}

/// A shape that looks like a plot but stands for none.
void MapPainter::paintStray(QPainter &painter, const SceneShape &shape) const
{
    QPen pen(mapInk(m_look.ground), m_unit);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(shape));
}

/// What is painted of a plot that is an upright rectangle; whole pixels keep its edges sharp.
QRectF MapPainter::plotBox(const SceneShape &shape) const
{
    const QRectF exact = place(shape.bounds);
    const double left = std::round(exact.left() / m_unit) * m_unit;
    const double top = std::round(exact.top() / m_unit) * m_unit;
    const double right = std::max(left + m_unit, std::round(exact.right() / m_unit) * m_unit);
    const double bottom = std::max(top + m_unit, std::round(exact.bottom() / m_unit) * m_unit);
    return {QPointF(left, top), QPointF(right, bottom)};
}

void MapPainter::paintPlot(QPainter &painter, const SceneShape &shape) const
{
    const PlotCategory *category = m_look.colouring.of(shape.plot);
    const PlotShade shade = category ? category->shade : silentShade(m_look.ground);
    const float strength = m_look.stands(m_scene, shape.plot) ? 1 : dimmed;
    const QRectF box = shape.isBox ? plotBox(shape) : place(shape.bounds);
    const double size = std::min(box.width(), box.height()) / m_unit;
    painter.setPen(QPen(withStrength(shade.ink, outlineStrength(m_look.ground) * strength), m_unit));
    painter.setBrush(shade.fill.isValid() ? QBrush(withStrength(shade.fill, strength)) : QBrush(Qt::NoBrush));
    if (!shape.isBox) {
        painter.drawPath(outline(shape));
    } else if (size >= roundedFrom) {
        const double half = m_unit / 2;
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 2 * m_unit, 2 * m_unit);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRect(box.adjusted(0, 0, size > 3 ? -m_unit : 0, size > 3 ? -m_unit : 0));
    }
    if (shade.pattern != PlotPattern::None && size >= 6)
        paintPattern(painter, shape, shade, box, strength);
    if (m_look.overdue.contains(m_scene.plots().at(shape.plot).id) && strength == 1)
        paintOverdue(painter, shape, box);
    if (size >= numberFrom)
        paintNumber(painter, shape, shade, box, strength);
}

void MapPainter::paintPattern(QPainter &painter, const SceneShape &shape, const PlotShade &shade, const QRectF &box, float strength) const
{
    painter.save();
    const QRectF inner = box.adjusted(m_unit, m_unit, -m_unit, -m_unit);
    if (shape.isBox)
        painter.setClipRect(inner, Qt::IntersectClip);
    else
        painter.setClipPath(outline(shape), Qt::IntersectClip);
    painter.setPen(QPen(withStrength(shade.ink, 0.2F * strength), m_unit));
    hatch(painter, inner, patternStep * m_unit, shade.pattern == PlotPattern::Cross);
    painter.restore();
}

void MapPainter::paintOverdue(QPainter &painter, const SceneShape &shape, const QRectF &box) const
{
    const double size = std::clamp(std::min(box.width(), box.height()) * 0.26, 4 * m_unit, 14 * m_unit);
    const QRectF inner = box.adjusted(m_unit, m_unit, -m_unit, -m_unit);
    painter.save();
    if (!shape.isBox)
        painter.setClipPath(outline(shape), Qt::IntersectClip);
    // A rim in the ground's colour keeps the mark apart from any fill.
    painter.setPen(QPen(mapGroundColour(m_look.ground), m_unit));
    painter.setBrush(dangerColour(m_look.ground));
    painter.drawPolygon(QPolygonF({inner.topRight(), inner.topRight() - QPointF(size, 0), inner.topRight() + QPointF(0, size)}));
    painter.restore();
}

QFont MapPainter::fontOf(double pixels, QFont::Weight weight) const
{
    QFont font = m_look.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * m_unit))));
    font.setWeight(weight);
    return font;
}

void MapPainter::paintNumber(QPainter &painter, const SceneShape &shape, const PlotShade &shade, const QRectF &box, float strength) const
{
    const double size = std::min(box.width(), box.height()) / m_unit;
    double pixels = std::clamp(size * 0.24, 8.0, 15.0);
    QFont font = fontOf(pixels, QFont::DemiBold);
    const double wide = QFontMetricsF(font).horizontalAdvance(shape.name);
    const double room = box.width() - 4 * m_unit;
    if (wide > room) {
        pixels *= room / wide;
        if (pixels < 7)
            return;
        font = fontOf(std::floor(pixels), QFont::DemiBold);
    }
    const bool stands = strength == 1;
    const bool hasLetter = stands && size >= letterFrom && !shade.letter.isEmpty();
    const QPointF middle = shape.isBox ? box.center() : shape.middle * m_scale;
    const double line = QFontMetricsF(font).height();
    painter.setPen(stands ? shade.ink : withStrength(mapInk(m_look.ground), dimmedInk));
    painter.setFont(font);
    const double shift = hasLetter ? -line * 0.52 : 0;
    painter.drawText(QRectF(middle.x() - box.width() / 2, middle.y() - line / 2 + shift, box.width(), line), Qt::AlignCenter, shape.name);
    if (!hasLetter)
        return;
    painter.setFont(fontOf(std::clamp(pixels * 0.82, 7.0, 12.0), QFont::DemiBold));
    painter.drawText(QRectF(middle.x() - box.width() / 2, middle.y() - line / 2 + line * 0.56, box.width(), line), Qt::AlignCenter, shade.letter);
}

/// Names of roads, parks and the like, where there is room for them.
void MapPainter::paintName(QPainter &painter, const SceneShape &shape) const
{
    const QRectF box = place(shape.bounds);
    const bool isUpright = std::abs(shape.turn) > 45;
    const QFont font = fontOf(shape.isLine || shape.kind == ShapeKind::Road ? 10 : 11.5, QFont::Normal);
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(shape.name);
    const double along = isUpright ? box.height() : box.width();
    const double across = isUpright ? box.width() : box.height();
    if (wide + 8 * m_unit > along || (!shape.isLine && metrics.height() > across) || shape.kind == ShapeKind::Tree)
        return;
    painter.save();
    painter.translate(shape.middle * m_scale);
    painter.rotate(shape.turn);
    const QRectF words(-wide / 2 - 6 * m_unit, -metrics.height() / 2, wide + 12 * m_unit, metrics.height());
    if (shape.isLine) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shapeFill(ShapeKind::Road, m_look.ground));
        painter.drawRect(words);
    }
    painter.setPen(mapInk(m_look.ground));
    painter.setFont(font);
    painter.drawText(words, Qt::AlignCenter, shape.name);
    painter.restore();
}

void MapPainter::paintCaptions(QPainter &painter) const
{
    painter.setFont(fontOf(12, QFont::DemiBold));
    painter.setPen(mapInk(m_look.ground));
    for (const SceneCaption &caption : m_scene.captions())
        painter.drawText(caption.base * m_scale, caption.words);
}

void paintSwatch(QPainter &painter, const QRectF &box, const PlotShade &shade, const QFont &font, MapGround ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(withStrength(shade.ink, outlineStrength(ground)), box.width() / 18));
    painter.setBrush(shade.fill.isValid() ? QBrush(shade.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, box.width() / 6, box.width() / 6);
    if (shade.pattern != PlotPattern::None) {
        painter.setClipRect(box, Qt::IntersectClip);
        painter.setPen(QPen(withStrength(shade.ink, 0.2F), box.width() / 18));
        hatch(painter, box, box.width() / 3, shade.pattern == PlotPattern::Cross);
    }
    painter.setPen(shade.ink);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, shade.letter);
    painter.restore();
}

} // namespace freehold
