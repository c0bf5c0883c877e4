// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/entities/layout_map.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<LayoutFormat>()
{
    static const QList<Choice> choices{
        {u"svg"_s, label("LayoutFormat", "SVG drawing")},   {u"dxf"_s, label("LayoutFormat", "DXF drawing")},
        {u"geojson"_s, label("LayoutFormat", "GeoJSON")},   {u"table"_s, label("LayoutFormat", "Table")},
        {u"drawn"_s, label("LayoutFormat", "Drawn here")},
    };
    return choices;
}

template <>
const Entity &entityOf<LayoutMap>()
{
    static const Entity entity{
        .table = u"layout_maps"_s,
        .one = label("LayoutMap", "Layout"),
        .many = label("LayoutMap", "Layouts"),
        .fields =
            {
                field<&LayoutMap::id>("id", label("LayoutMap", "Id")).hidden(),
                field<&LayoutMap::project>("project_id", label("LayoutMap", "Project")).to(u"projects"_s).required().operationOnly(),
                field<&LayoutMap::name>("name", label("LayoutMap", "Name")).required(),
                field<&LayoutMap::format>("format", label("LayoutMap", "From")).operationOnly(),
                field<&LayoutMap::width>("width", label("LayoutMap", "Width")).atLeast(0).atMost(LayoutMap::side).operationOnly().hidden(),
                field<&LayoutMap::height>("height", label("LayoutMap", "Height")).atLeast(0).atMost(LayoutMap::side).operationOnly().hidden(),
                field<&LayoutMap::unitMicrometres>("unit_micrometres", label("LayoutMap", "Micrometres per unit"))
                    .atLeast(0)
                    .atMost(1'000'000'000)
                    .hidden(),
                field<&LayoutMap::northDegrees>("north_degrees", label("LayoutMap", "North, degrees from up")).atLeast(0).atMost(359),
                field<&LayoutMap::picture>("picture", label("LayoutMap", "Picture")).operationOnly().hidden(),
            },
        .unique = {{u"project_id"_s}},
        .title = u"name"_s,
        .list = {u"project_id"_s, u"name"_s, u"format"_s, u"north_degrees"_s},
        .createdBy = u"import-layout"_s,
        .icon = u"map"_s,
        .sync = Sync::ServerDecides,
    };
    return entity;
}

} // namespace freehold
