// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/geojson_reader.h"

#include "base/strict_json.h"
#include "inventory/layouts/shape_words.h"

#include <QJsonArray>
#include <QtMath>

#include <cmath>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr double metresOfDegree = 111'320;

QString plainWord(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString().simplified().left(100);
}

/// The first property of one of these names, whatever the case of its letters.
QStringList propertiesNamed(const QJsonObject &properties, const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            const QString word = property.key().compare(name, Qt::CaseInsensitive) == 0 ? plainWord(property.value()) : QString();
            if (!word.isEmpty())
                words.append(word);
        }
    }
    return words;
}

class GeoJsonReading
{
public:
    GeoJsonReading() : m_builder(LayoutFormat::GeoJson) { m_builder.drawing().isUpward = true; }

    void readObject(const QJsonObject &object)
    {
        const QString type = object.value(u"type"_s).toString();
        if (type == u"FeatureCollection") {
            for (const QJsonValue &feature : object.value(u"features"_s).toArray()) {
                m_builder.countNode();
                if (m_builder.problem())
                    return;
                readObject(feature.toObject());
            }
        } else if (type == u"Feature") {
            readFeature(object);
        } else {
            readGeometry(object, {});
        }
    }

    Result<Drawing> finish()
    {
        Drawing &drawing = m_builder.drawing();
        drawing.millimetres = 1'000;
        if (m_isDegrees && !m_isOutsideDegrees)
            projectToMetres(drawing);
        return m_builder.finish();
    }

private:
    void readFeature(const QJsonObject &feature)
    {
        const QJsonObject properties = feature.value(u"properties"_s).toObject();
        DrawnShape shape;
        shape.words = propertiesNamed(properties, {u"number"_s, u"plot_number"_s, u"plot_no"_s, u"plotno"_s, u"plot"_s, u"no"_s, u"name"_s, u"label"_s, u"title"_s, u"id"_s});
        if (const QString id = plainWord(feature.value(u"id"_s)); !id.isEmpty())
            shape.words.append(id);
        shape.layer = propertiesNamed(properties, {u"kind"_s, u"type"_s, u"layer"_s, u"landuse"_s, u"highway"_s, u"leisure"_s, u"natural"_s}).join(u' ');
        shape.kind = shapeKindOf(shape.layer);
        readGeometry(feature.value(u"geometry"_s).toObject(), shape);
    }

    void readGeometry(const QJsonObject &geometry, const DrawnShape &pattern)
    {
        const QString type = geometry.value(u"type"_s).toString();
        const QJsonArray coordinates = geometry.value(u"coordinates"_s).toArray();
        if (type == u"Polygon") {
            add(coordinates, pattern, false);
        } else if (type == u"MultiPolygon") {
            QJsonArray rings;
            for (const QJsonValue &polygon : coordinates) {
                for (const QJsonValue &ring : polygon.toArray())
                    rings.append(ring);
            }
            add(rings, pattern, false);
        } else if (type == u"LineString") {
            QJsonArray lines;
            lines.append(coordinates);
            add(lines, pattern, true);
        } else if (type == u"MultiLineString") {
            add(coordinates, pattern, true);
        } else if (type == u"GeometryCollection") {
            for (const QJsonValue &part : geometry.value(u"geometries"_s).toArray())
                readGeometry(part.toObject(), pattern);
        }
    }

    void add(const QJsonArray &rings, DrawnShape shape, bool isLine)
    {
        shape.isLine = isLine;
        for (const QJsonValue &ring : rings) {
            QPolygonF points;
            for (const QJsonValue &pair : ring.toArray()) {
                const QJsonArray numbers = pair.toArray();
                if (numbers.size() < 2 || !numbers.at(0).isDouble() || !numbers.at(1).isDouble())
                    return m_builder.refuse(ErrorCode::InvalidInput, text("Layout", "A corner of the drawing is no pair of numbers. Save it as GeoJSON again."));
                const QPointF point(numbers.at(0).toDouble(), numbers.at(1).toDouble());
                const bool isDegree = std::abs(point.x()) <= 180 && std::abs(point.y()) <= 90;
                (isDegree ? m_isDegrees : m_isOutsideDegrees) = true;
                points.append(point);
            }
            shape.rings.append(points);
        }
        m_builder.addShape(std::move(shape));
    }

    static void projectToMetres(Drawing &drawing)
    {
        if (drawing.shapes.isEmpty())
            return;
        const double latitude = drawing.shapes.first().rings.first().first().y();
        const QPointF scale(metresOfDegree * std::cos(qDegreesToRadians(latitude)), metresOfDegree);
        for (DrawnShape &shape : drawing.shapes) {
            for (QPolygonF &ring : shape.rings) {
                for (QPointF &point : ring)
                    point = {point.x() * scale.x(), point.y() * scale.y()};
            }
        }
    }

    DrawingBuilder m_builder;
    bool m_isDegrees = false;
    bool m_isOutsideDegrees = false;
};

} // namespace

Result<Drawing> readGeoJson(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonDocument> json = readStrictJson(bytes);
    if (!json)
        return Error{json.error().code, text("Layout", "%1 cannot be read. %2").arg(name, json.error().text), {}};
    GeoJsonReading reading;
    reading.readObject(json->object());
    return reading.finish();
}

} // namespace freehold
