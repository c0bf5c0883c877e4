// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/layout_file.h"

#include "base/safe_file.h"
#include "inventory/layouts/dxf_reader.h"
#include "inventory/layouts/geojson_reader.h"
#include "inventory/layouts/map_points.h"
#include "inventory/layouts/shape_words.h"
#include "inventory/layouts/svg_reader.h"
#include "inventory/layouts/table_reader.h"

#include <QFileInfo>

#include <cmath>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostWords = 8; ///< of one shape
constexpr double leastReach = 1e-6; ///< of a drawing, in its own units

QRectF reachOf(const Drawing &drawing)
{
    QRectF reach;
    for (const DrawnShape &shape : drawing.shapes) {
        for (const QPolygonF &ring : shape.rings)
            reach = reach.isNull() ? ring.boundingRect() : reach.united(ring.boundingRect());
    }
    return reach;
}

double areaOf(const QPolygonF &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring.at(i);
        const QPointF b = ring.at((i + 1) % ring.size());
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

/// The texts that stand inside each shape: each belongs to the smallest closed shape around it, or to the line nearby.
QList<QStringList> textsInside(const Drawing &drawing)
{
    QList<QStringList> texts(drawing.shapes.size());
    QList<QRectF> bounds;
    QList<double> areas;
    for (const DrawnShape &shape : drawing.shapes) {
        bounds.append(shape.isLine ? QRectF() : shape.rings.first().boundingRect());
        areas.append(shape.isLine ? 0 : areaOf(shape.rings.first()));
    }
    for (const DrawnText &each : drawing.texts) {
        qsizetype smallest = -1;
        for (qsizetype i = 0; i < drawing.shapes.size(); ++i) {
            const bool isAround = bounds.at(i).contains(each.middle) && (smallest < 0 || areas.at(i) < areas.at(smallest))
                && drawing.shapes.at(i).rings.first().containsPoint(each.middle, Qt::OddEvenFill);
            smallest = isAround ? i : smallest;
        }
        if (smallest >= 0)
            texts[smallest].append(each.words);
    }
    return texts;
}

/// Turns coordinates of the file into whole units of the sheet.
class SheetPlace
{
public:
    SheetPlace(const QRectF &reach, bool isUpward)
        : m_reach(reach), m_isUpward(isUpward), m_scale(LayoutMap::side / std::max(reach.width(), reach.height()))
    {
    }

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] int unitsOf(double length) const { return static_cast<int>(std::lround(length * m_scale)); }

    [[nodiscard]] QPolygon map(const QPolygonF &ring) const
    {
        QPolygon mapped;
        for (const QPointF &point : ring) {
            const double down = m_isUpward ? m_reach.bottom() - point.y() : point.y() - m_reach.top();
            const QPoint placed(unitsOf(point.x() - m_reach.left()), unitsOf(down));
            if (mapped.isEmpty() || mapped.last() != placed)
                mapped.append(placed);
        }
        return mapped;
    }

private:
    QRectF m_reach;
    bool m_isUpward;
    double m_scale;
};

std::optional<ShapeKind> kindOfShape(const DrawnShape &shape, const QStringList &words)
{
    if (shape.kind)
        return shape.kind;
    for (const QString &each : words + QStringList{shape.layer}) {
        if (const std::optional<ShapeKind> kind = shapeKindOf(each))
            return kind;
    }
    return {};
}

LayoutShape requestShape(const DrawnShape &shape, const QStringList &inside, const SheetPlace &place)
{
    LayoutShape made;
    const QStringList words = shape.words + inside;
    const std::optional<ShapeKind> kind = kindOfShape(shape, words);
    made.kind = kind.value_or(ShapeKind::Other);
    made.isKindSure = kind.has_value();
    made.isLine = shape.isLine;
    made.words = words.mid(0, mostWords).join(u'\n');
    QList<QPolygon> rings;
    for (const QPolygonF &ring : shape.rings) {
        const QPolygon mapped = place.map(ring);
        if (mapped.size() >= (shape.isLine ? 2 : 3))
            rings.append(mapped);
    }
    made.points = mapPointsText(rings);
    return made;
}

Result<Drawing> readDrawing(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString name = QFileInfo(path).fileName();
    if (ending == u"csv" || ending == u"xlsx" || ending == u"txt")
        return readLayoutTable(path);
    const Result<QByteArray> bytes = readFile(path, DrawingLimits::bytes);
    if (!bytes)
        return bytes.error();
    if (ending == u"svg")
        return readSvg(*bytes, name);
    if (ending == u"dxf" || ending == u"dwg")
        return readDxf(*bytes, name);
    if (ending == u"geojson" || ending == u"json")
        return readGeoJson(*bytes, name);
    return Error{ErrorCode::Unsupported, text("Layout", "A layout comes as SVG, DXF, GeoJSON, CSV or XLSX; %1 is none of them. Save the drawing as one of these.").arg(name), {}};
}

} // namespace

Result<ImportLayout> layoutRequest(const Drawing &drawing, const QString &name, const QRectF &wanted)
{
    const QRectF reach = wanted.isEmpty() ? reachOf(drawing) : wanted;
    if (drawing.shapes.isEmpty() || std::max(reach.width(), reach.height()) < leastReach)
        return Error{ErrorCode::InvalidInput, text("Layout", "%1 holds no shapes that can be drawn. Export the outlines of the plots as closed lines.").arg(name), {}};
    const SheetPlace place(reach, drawing.isUpward);
    ImportLayout request;
    request.name = name.left(200);
    request.format = drawing.format;
    request.width = place.unitsOf(reach.width());
    request.height = place.unitsOf(reach.height());
    request.unitMicrometres = std::llround(drawing.millimetres * 1'000 / place.scale());
    const QList<QStringList> texts = textsInside(drawing);
    for (qsizetype i = 0; i < drawing.shapes.size(); ++i) {
        const LayoutShape shape = requestShape(drawing.shapes.at(i), texts.at(i), place);
        if (!shape.points.isEmpty())
            request.shapes.append(shape);
    }
    return request;
}

Result<ImportLayout> readLayoutFile(const QString &path)
{
    const Result<Drawing> drawing = readDrawing(path);
    if (!drawing)
        return drawing.error();
    return layoutRequest(*drawing, QFileInfo(path).fileName());
}

QString layoutFileEndings()
{
    return u"*.svg *.dxf *.geojson *.json *.csv *.xlsx"_s;
}

} // namespace freehold
