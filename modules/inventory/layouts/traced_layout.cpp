// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/traced_layout.h"

#include "inventory/layouts/layout_file.h"

#include <algorithm>

namespace freehold {
namespace {

constexpr qsizetype mostSteps = 200; ///< that can be taken back

} // namespace

void TracedShape::transform(const QTransform &how)
{
    outline = how.map(outline);
    for (QPolygonF &ring : further)
        ring = how.map(ring);
}

TracedLayout TracedLayout::of(const ProjectLayout &layout, double largerSide)
{
    const double scale = largerSide / LayoutMap::side;
    TracedLayout traced(QSizeF(layout.map.width, layout.map.height) * scale);
    for (const PlacedShape &placed : layout.shapes) {
        if (placed.rings.isEmpty())
            continue;
        TracedShape shape{placed.kind, placed.name, QPolygonF(placed.rings.first()), placed.isLine};
        for (const QPolygon &ring : placed.rings.mid(1))
            shape.further.append(QPolygonF(ring));
        shape.transform(QTransform::fromScale(scale, scale));
        traced.m_shapes.append(shape);
    }
    return traced;
}

void TracedLayout::setSheet(QSizeF sheet)
{
    const QTransform scale = QTransform::fromScale(sheet.width() / m_sheet.width(), sheet.height() / m_sheet.height());
    for (TracedShape &shape : m_shapes)
        shape.transform(scale);
    m_sheet = sheet;
    m_before.clear();
    m_after.clear();
}

void TracedLayout::keep()
{
    m_before.append(m_shapes);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_after.clear();
}

int TracedLayout::add(const TracedShape &shape)
{
    keep();
    m_shapes.append(shape);
    return static_cast<int>(m_shapes.size()) - 1;
}

void TracedLayout::addRow(const QRectF &box, int count, const QString &firstNumber)
{
    keep();
    const bool isUpright = box.height() > box.width();
    const QSizeF plot = isUpright ? QSizeF(box.width(), box.height() / count) : QSizeF(box.width() / count, box.height());
    QString number = firstNumber;
    for (int i = 0; i < count; ++i) {
        const QRectF place(box.topLeft() + (isUpright ? QPointF(0, i * plot.height()) : QPointF(i * plot.width(), 0)), plot);
        m_shapes.append({ShapeKind::Plot, number, QPolygonF({place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()})});
        number = numberAfter(number);
    }
}

void TracedLayout::replace(int index, const TracedShape &shape)
{
    if (m_shapes.at(index) == shape)
        return;
    keep();
    m_shapes[index] = shape;
}

void TracedLayout::remove(int index)
{
    keep();
    m_shapes.removeAt(index);
}

int TracedLayout::shapeAt(QPointF place) const
{
    for (int i = static_cast<int>(m_shapes.size()) - 1; i >= 0; --i) {
        if (m_shapes.at(i).outline.containsPoint(place, Qt::OddEvenFill))
            return i;
    }
    return -1;
}

void TracedLayout::undo()
{
    if (!canUndo())
        return;
    m_after.append(m_shapes);
    m_shapes = m_before.takeLast();
}

void TracedLayout::redo()
{
    if (!canRedo())
        return;
    m_before.append(m_shapes);
    m_shapes = m_after.takeLast();
}

Result<ImportLayout> TracedLayout::request(Id<Project> project, const QString &name) const
{
    Drawing drawing;
    drawing.format = LayoutFormat::Drawn;
    for (const TracedShape &shape : m_shapes)
        drawing.shapes.append({.rings = QList<QPolygonF>{shape.outline} + shape.further,
                               .isLine = shape.isLine,
                               .kind = shape.kind,
                               .words = shape.name.isEmpty() ? QStringList() : QStringList(shape.name)});
    Result<ImportLayout> request = layoutRequest(drawing, name, QRectF(QPointF(), m_sheet));
    if (request)
        request->project = project;
    return request;
}

QString numberAfter(const QString &number)
{
    qsizetype from = number.size();
    while (from > 0 && number.at(from - 1).isDigit())
        --from;
    if (from == number.size())
        return number;
    const QString figures = number.mid(from);
    return number.left(from) + QString::number(figures.toLongLong() + 1).rightJustified(figures.size(), u'0');
}

} // namespace freehold
