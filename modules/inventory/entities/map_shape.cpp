// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/map_shape.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ShapeKind>()
{
    static const QList<Choice> choices{
        {u"plot"_s, label("ShapeKind", "Plot")},   {u"road"_s, label("ShapeKind", "Road")},
        {u"park"_s, label("ShapeKind", "Park")},   {u"water"_s, label("ShapeKind", "Water")},
        {u"tree"_s, label("ShapeKind", "Tree")},   {u"building"_s, label("ShapeKind", "Building")},
        {u"other"_s, label("ShapeKind", "Other")},
    };
    return choices;
}

template <>
const Entity &entityOf<MapShape>()
{
    static const Entity entity{
        .table = u"map_shapes"_s,
        .one = label("MapShape", "Map shape"),
        .many = label("MapShape", "Map shapes"),
        .fields =
            {
                field<&MapShape::id>("id", label("MapShape", "Id")).hidden(),
                field<&MapShape::map>("map_id", label("MapShape", "Layout")).to(u"layout_maps"_s).required(),
                field<&MapShape::position>("position", label("MapShape", "Position")).atLeast(0),
                field<&MapShape::kind>("kind", label("MapShape", "Kind")),
                field<&MapShape::name>("name", label("MapShape", "Name")).maxLength(100),
                field<&MapShape::plot>("plot_id", label("MapShape", "Plot")).to(u"plots"_s),
                field<&MapShape::isLine>("is_line", label("MapShape", "Line")),
                field<&MapShape::points>("points", label("MapShape", "Points"))
                    .multiline()
                    .maxLength(MapShape::longestPoints)
                    .required()
                    .hidden(),
            },
        .unique = {{u"plot_id"_s}},
        .title = u"name"_s,
        .list = {u"map_id"_s, u"position"_s, u"kind"_s, u"name"_s, u"plot_id"_s, u"is_line"_s},
        .searchOwner = u"map_id"_s, // a part of its layout: it goes to the trash and comes back with it
        .icon = u"land-plot"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
