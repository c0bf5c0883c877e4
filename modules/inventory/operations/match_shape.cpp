// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/match_shape.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<MatchShape>()
{
    static const Operation operation{
        .name = u"match-shape"_s,
        .label = label("MatchShape", "Match shape"),
        .request = {{
            field<&MatchShape::shape>("shape", label("MatchShape", "Shape")).to(u"map_shapes"_s).required(),
            field<&MatchShape::plot>("plot", label("MatchShape", "Plot"))
                .to(u"plots"_s)
                .withHint(label("MatchShape", "Empty: the shape stands for no plot.")),
        }},
        .subject = u"map_shapes"_s,
        .subjectField = u"shape"_s,
        .hint = label("MatchShape", "Tells which plot a shape of the layout stands for."),
        .icon = u"link"_s,
    };
    return operation;
}

namespace {

void requireMatchable(const Transaction &tx, const MapShape &shape, const Plot &plot)
{
    tx.require(!shape.isLine, ErrorCode::InvalidInput, text("MatchShape", "A line cannot stand for a plot. Choose a closed shape."), u"shape"_s);
    const LayoutMap map = tx.get(shape.map);
    tx.require(map.project == plot.project, ErrorCode::Conflict,
               text("MatchShape", "Plot %1 belongs to another project than the layout %2. Choose a plot of its project.").arg(plot.number, map.name), u"plot"_s);
    const std::optional<MapShape> other = tx.findBy<MapShape>(u"plot_id = :plot and id <> :shape"_s, {{u"plot"_s, plot.id.uuid()}, {u"shape"_s, shape.id.uuid()}});
    tx.require(!other, ErrorCode::Conflict, text("MatchShape", "Plot %1 has a shape already. Part that one from it first.").arg(plot.number), u"plot"_s);
}

QJsonObject matchRequest(const MapShape &shape)
{
    QJsonObject request{{u"shape"_s, shape.id.uuid().toString(QUuid::WithoutBraces)}};
    if (!shape.plot.isNull())
        request.insert(u"plot"_s, shape.plot.uuid().toString(QUuid::WithoutBraces));
    return request;
}

} // namespace

Outcome matchShape(Transaction &tx, const MatchShape &request)
{
    MapShape shape = tx.get(request.shape);
    const QJsonObject before = matchRequest(shape);
    shape.plot = request.plot;
    if (!request.plot.isNull()) {
        const Plot plot = tx.get(request.plot);
        requireMatchable(tx, shape, plot);
        shape.kind = ShapeKind::Plot;
        shape.name = plot.number;
    }
    tx.update(shape);
    const QJsonObject after = matchRequest(shape);
    if (after != before)
        tx.keepUndo(text("MatchShape", "Match shape %1").arg(shape.name), u"match-shape"_s, before, u"match-shape"_s, after);
    return {.table = u"map_shapes"_s, .id = shape.id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
