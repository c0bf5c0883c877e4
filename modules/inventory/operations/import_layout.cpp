// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/import_layout.h"

#include "inventory/layouts/drawn_plots.h"
#include "inventory/layouts/map_points.h"

#include <QJsonArray>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Shape &shapeOf<LayoutShape>()
{
    static const Shape shape{{
        field<&LayoutShape::kind>("kind", label("MapShape", "Kind")),
        field<&LayoutShape::isKindSure>("is_kind_sure", label("ImportLayout", "Kind is told")),
        field<&LayoutShape::isLine>("is_line", label("MapShape", "Line")),
        field<&LayoutShape::words>("words", label("ImportLayout", "Words")).multiline().maxLength(2'000),
        field<&LayoutShape::points>("points", label("MapShape", "Points")).multiline().maxLength(MapShape::longestPoints).required(),
    }};
    return shape;
}

template <>
const Operation &operationOf<ImportLayout>()
{
    static const Operation operation{
        .name = u"import-layout"_s,
        .label = label("ImportLayout", "Import layout"),
        .request = {{
            field<&ImportLayout::project>("project", label("LayoutMap", "Project")).to(u"projects"_s).required(),
            field<&ImportLayout::name>("name", label("LayoutMap", "Name")).required(),
            field<&ImportLayout::format>("format", label("LayoutMap", "From")),
            field<&ImportLayout::width>("width", label("LayoutMap", "Width")).atLeast(0).atMost(LayoutMap::side),
            field<&ImportLayout::height>("height", label("LayoutMap", "Height")).atLeast(0).atMost(LayoutMap::side),
            field<&ImportLayout::unitMicrometres>("unit_micrometres", label("LayoutMap", "Micrometres per unit"))
                .atLeast(0)
                .atMost(1'000'000'000),
            field<&ImportLayout::northDegrees>("north_degrees", label("LayoutMap", "North, degrees from up")).atLeast(0).atMost(359),
            field<&ImportLayout::picture>("picture", label("LayoutMap", "Picture")),
            field<&ImportLayout::addsPlots>("adds_plots", label("ImportLayout", "Add the plots that are missing")),
            field<&ImportLayout::plotArea>("plot_area", label("ImportLayout", "Area of each plot that is added"))
                .withHint(label("ImportLayout", "Empty: as the drawing measures it.")),
            field<&ImportLayout::shapes>("shapes", label("ImportLayout", "Shapes")).required(),
        }},
        .hint = label("ImportLayout", "Makes a drawing the layout of the project and finds the plot of each shape."),
        .icon = u"map"_s,
        .isListed = false, // its request is made from a file
    };
    return operation;
}

namespace {

void requireDrawable(const Transaction &tx, const QList<LayoutShape> &shapes)
{
    tx.require(!shapes.isEmpty() && shapes.size() <= DrawingLimits::shapes, ErrorCode::InvalidInput,
               text("ImportLayout", "A layout has between 1 and %1 shapes.").arg(DrawingLimits::shapes), u"shapes"_s);
    for (const LayoutShape &shape : shapes) {
        const QList<QPolygon> rings = mapPointsOf(shape.points);
        tx.require(mapPointsText(rings) == shape.points && !rings.isEmpty() && rings.first().size() >= (shape.isLine ? 2 : 3),
                   ErrorCode::InvalidInput, text("ImportLayout", "The points of a shape are not understood (%1).").arg(shape.words.section(u'\n', 0, 0)),
                   u"shapes"_s);
    }
}

/// A project has one layout: the former goes to the trash.
bool removeFormer(Transaction &tx, Id<Project> project)
{
    const std::optional<LayoutMap> former = tx.findBy<LayoutMap>(u"project_id = :project"_s, {{u"project"_s, project.uuid()}});
    if (former)
        tx.remove(former->id);
    return former.has_value();
}

void insertShapes(Transaction &tx, const LayoutMap &map, const LayoutMatching &matching, const QList<LayoutShape> &shapes)
{
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const MatchedShape &matched = matching.shapes.at(i);
        MapShape shape;
        shape.map = map.id;
        shape.position = static_cast<int>(i) + 1;
        shape.kind = matched.kind;
        shape.name = matched.name;
        shape.plot = matched.plot;
        shape.isLine = shapes.at(i).isLine;
        shape.points = shapes.at(i).points;
        tx.insert(shape);
    }
}

/// "106 of 106 plots were found in the drawing. 2 shapes that look like plots match none: 12A, 12B."
QString matchingSentence(const LayoutMatching &matching)
{
    QStringList sentences{text("ImportLayout", "%1 of %2 plots were found in the drawing.").arg(matching.matched).arg(matching.plots)};
    if (matching.added > 0)
        sentences.append(text("ImportLayout", "%1 plots are added from it.").arg(matching.added));
    const auto some = [](QStringList names) {
        names.removeDuplicates(); // several may be without a name
        return names.mid(0, 8).join(u", "_s) + (names.size() > 8 ? u" …"_s : QString());
    };
    if (!matching.missing.isEmpty())
        sentences.append(text("ImportLayout", "Without a shape: %1.").arg(some(matching.missing)));
    if (!matching.unmatched.isEmpty())
        sentences.append(text("ImportLayout", "%1 shapes look like plots but match none: %2.").arg(QString::number(matching.unmatched.size()), some(matching.unmatched)));
    if (!matching.repeated.isEmpty())
        sentences.append(text("ImportLayout", "Drawn more than once: %1; the first shape counts.").arg(some(matching.repeated)));
    return sentences.join(u' ');
}

} // namespace

Outcome importLayout(Transaction &tx, const ImportLayout &request)
{
    const Project project = tx.get(request.project);
    requireDrawable(tx, request.shapes);
    LayoutMatching matching = matchLayout(tx, project, request.shapes);
    if (request.addsPlots)
        addDrawnPlots(tx, request, matching);
    const bool isReplaced = removeFormer(tx, project.id);
    LayoutMap map;
    map.project = project.id;
    map.name = request.name.simplified();
    map.format = request.format;
    map.width = request.width;
    map.height = request.height;
    map.unitMicrometres = request.unitMicrometres > 0 ? request.unitMicrometres : matching.unitMicrometres;
    map.northDegrees = request.northDegrees;
    map.picture = request.picture;
    tx.insert(map);
    insertShapes(tx, map, matching, request.shapes);
    if (!isReplaced && matching.added == 0) {
        const QJsonObject row{{u"table"_s, u"layout_maps"_s}, {u"row"_s, map.id.uuid().toString(QUuid::WithoutBraces)}};
        tx.keepUndo(text("ImportLayout", "Import layout %1").arg(map.name), u"delete-record"_s, row, u"restore-record"_s, row);
    }
    return {.table = u"layout_maps"_s,
            .id = map.id.uuid(),
            .number = {},
            .extra = {{u"matched"_s, matching.matched},
                      {u"added"_s, matching.added},
                      {u"unmatched"_s, QJsonArray::fromStringList(matching.unmatched)},
                      {u"missing"_s, QJsonArray::fromStringList(matching.missing)},
                      {u"repeated"_s, QJsonArray::fromStringList(matching.repeated)},
                      {u"is_replaced"_s, isReplaced},
                      {u"message"_s, matchingSentence(matching)}}};
}

} // namespace freehold
