// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/project_layout.h"

#include "inventory/layouts/map_points.h"

namespace freehold {

using namespace Qt::StringLiterals;

std::optional<ProjectLayout> projectLayout(const Reader &reader, Id<Project> project)
{
    std::optional<LayoutMap> map = reader.findBy<LayoutMap>(u"project_id = :project"_s, {{u"project"_s, project.uuid()}});
    if (!map)
        return {};
    ProjectLayout layout{*map, {}};
    for (const MapShape &shape : reader.select<MapShape>(u"map_id = :map order by position"_s, {{u"map"_s, map->id.uuid()}}))
        layout.shapes.append({shape.id.uuid(), shape.kind, shape.name, shape.plot.uuid(), shape.isLine, mapPointsOf(shape.points)});
    return layout;
}

} // namespace freehold
