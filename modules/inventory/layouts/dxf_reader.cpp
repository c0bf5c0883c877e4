// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/dxf_reader.h"

#include "inventory/layouts/dxf_entity.h"
#include "inventory/layouts/line_joiner.h"
#include "inventory/layouts/shape_words.h"
#include "inventory/layouts/svg_path.h"

#include <QMap>

namespace freehold {
namespace {

/// A part of the drawing that is drawn in several places.
struct DxfBlock {
    QPointF base;
    QList<DxfEntity> entities;
};

/// Millimetres of the units a drawing may be in, by their number in $INSUNITS; 0 = not told.
double millimetresOfUnits(int number)
{
    switch (number) {
    case 1: return 25.4;
    case 2: return 304.8;
    case 4: return 1;
    case 5: return 10;
    case 6: return 1'000;
    case 7: return 1'000'000;
    case 10: return 914.4;
    default: return 0;
    }
}

class DxfReading
{
public:
    explicit DxfReading(const QByteArray &bytes) : m_rest(bytes), m_builder(LayoutFormat::Dxf)
    {
        m_builder.drawing().isUpward = true;
    }

    Result<Drawing> read(const QString &name)
    {
        while (const std::optional<DxfGroup> group = next()) {
            if (group->code == 0 && group->value == "SECTION")
                readSection();
            if (m_builder.problem())
                return *m_builder.problem();
        }
        if (m_isBroken || !m_hasEntities)
            return Error{ErrorCode::InvalidInput, text("Layout", "%1 is no DXF drawing, or it is cut off. Save it again as DXF in text form.").arg(name), {}};
        for (const DxfEntity &entity : std::as_const(m_entities))
            draw(entity, QTransform(), true);
        drawJoined();
        return m_builder.finish();
    }

private:
    QByteArrayView nextLine()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return line.trimmed();
    }

    std::optional<DxfGroup> next()
    {
        if (m_kept) {
            const DxfGroup group = *m_kept;
            m_kept.reset();
            return group;
        }
        if (m_rest.trimmed().isEmpty() || m_isBroken)
            return {};
        bool isNumber = false;
        const int code = nextLine().toByteArray().toInt(&isNumber);
        m_isBroken = !isNumber;
        if (m_isBroken)
            return {};
        return DxfGroup{code, nextLine()};
    }

    void readSection()
    {
        const std::optional<DxfGroup> name = next();
        if (!name || name->code != 2)
            return;
        if (name->value == "HEADER")
            readHeader();
        else if (name->value == "BLOCKS")
            readBlocks();
        else if (name->value == "ENTITIES") {
            m_hasEntities = true;
            m_entities = readEntities("ENDSEC");
        }
    }

    void readHeader()
    {
        bool isUnits = false;
        while (const std::optional<DxfGroup> group = next()) {
            if (group->code == 0)
                return;
            if (group->code == 9)
                isUnits = group->value == "$INSUNITS";
            else if (isUnits && group->code == 70)
                m_builder.drawing().millimetres = millimetresOfUnits(static_cast<int>(drawnNumber(group->value).value_or(0)));
        }
    }

    void readBlocks()
    {
        while (const std::optional<DxfGroup> group = next()) {
            if (group->code != 0 || group->value == "ENDBLK")
                continue;
            if (group->value != "BLOCK")
                return;
            DxfEntity head("BLOCK");
            while (const std::optional<DxfGroup> part = next()) {
                if (part->code == 0) {
                    m_kept = part;
                    break;
                }
                head.add(*part);
            }
            m_blocks.insert(head.text(2), {head.point(), readEntities("ENDBLK")});
            if (m_builder.problem())
                return;
        }
    }

    /// Up to the end of the section or block. The vertices of a POLYLINE become groups of it.
    QList<DxfEntity> readEntities(QByteArrayView end)
    {
        QList<DxfEntity> entities;
        bool isVertex = false;
        while (const std::optional<DxfGroup> group = next()) {
            if (group->code != 0) {
                const bool isOfVertex = group->code == 10 || group->code == 20 || group->code == 42;
                if (!entities.isEmpty() && (!isVertex || isOfVertex))
                    entities.last().add(*group);
                continue;
            }
            if (group->value == end)
                break;
            if (group->value == "EOF" || group->value == "ENDSEC") {
                m_kept = group;
                break;
            }
            isVertex = (group->value == "VERTEX" || group->value == "SEQEND") && !entities.isEmpty() && entities.last().type() == QByteArrayView("POLYLINE");
            if (isVertex)
                continue;
            m_builder.countNode();
            if (m_builder.problem())
                break;
            entities.append(DxfEntity(group->value));
        }
        return entities;
    }

    void draw(const DxfEntity &entity, const QTransform &place, bool mayInsert)
    {
        const QByteArrayView type = entity.type();
        if (m_builder.problem())
            return;
        if (type == "LWPOLYLINE")
            add(entity, entity.corners(entity.hasFlag(1)), place, entity.hasFlag(1));
        else if (type == "POLYLINE")
            drawOldPolyline(entity, place);
        else if (type == "CIRCLE" && entity.number(40) > 0)
            add(entity, svgEllipse(entity.point(), entity.number(40), entity.number(40)), place, true);
        else if (type == "LINE")
            m_lines[entity.layer()].add(place.map(QPolygonF({entity.point(10), entity.point(11)})));
        else if (type == "ARC" && entity.number(40) > 0)
            m_lines[entity.layer()].add(place.map(entity.arc()));
        else if (type == "TEXT" || type == "MTEXT" || type == "ATTRIB")
            m_builder.addText({place.map(entity.middleOfWords()), entity.words()});
        else if (type == "INSERT" && mayInsert)
            insert(entity);
    }

    /// The polyline's own point stands before its vertices and is none of them.
    void drawOldPolyline(const DxfEntity &entity, const QTransform &place)
    {
        QPolygonF points = entity.corners(entity.hasFlag(1));
        if (points.size() > 1)
            points.removeFirst();
        add(entity, points, place, entity.hasFlag(1));
    }

    void insert(const DxfEntity &entity)
    {
        const auto block = m_blocks.constFind(entity.text(2));
        if (block == m_blocks.constEnd())
            return;
        const QPointF at = entity.point();
        QTransform place;
        place.translate(at.x(), at.y()).rotate(entity.number(50)).scale(entity.number(41, 1), entity.number(42, 1));
        place.translate(-block->base.x(), -block->base.y());
        for (const DxfEntity &part : block->entities) {
            m_builder.countNode();
            draw(part, place, false);
        }
    }

    void add(const DxfEntity &entity, const QPolygonF &points, const QTransform &place, bool isClosed)
    {
        const QPolygonF mapped = place.map(points);
        const bool meets = mapped.size() > 3 && mapped.first() == mapped.last();
        m_builder.addShape({.rings = {mapped}, .isLine = !isClosed && !meets, .kind = shapeKindOf(entity.layer()), .layer = entity.layer()});
    }

    void drawJoined()
    {
        for (auto lines = m_lines.cbegin(); lines != m_lines.cend(); ++lines) {
            const QList<LineJoiner::Joined> joined = lines->join();
            for (const LineJoiner::Joined &outline : joined)
                m_builder.addShape({.rings = {outline.points}, .isLine = !outline.isClosed, .kind = shapeKindOf(lines.key()), .layer = lines.key()});
        }
    }

    QByteArrayView m_rest;
    DrawingBuilder m_builder;
    std::optional<DxfGroup> m_kept; ///< read, but not used yet
    QMap<QString, DxfBlock> m_blocks;
    QList<DxfEntity> m_entities;
    QMap<QString, LineJoiner> m_lines; ///< by layer
    bool m_hasEntities = false;
    bool m_isBroken = false;
};

} // namespace

Result<Drawing> readDxf(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("AC10"))
        return Error{ErrorCode::Unsupported, text("Layout", "%1 is a DWG drawing, which only its own program reads. Save it there as DXF.").arg(name), {}};
    if (bytes.startsWith("AutoCAD Binary DXF"))
        return Error{ErrorCode::Unsupported, text("Layout", "%1 is a binary DXF drawing. Save it as DXF in text form (ASCII).").arg(name), {}};
    return DxfReading(bytes).read(name);
}

} // namespace freehold
