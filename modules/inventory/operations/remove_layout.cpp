// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/remove_layout.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<RemoveLayout>()
{
    static const Operation operation{
        .name = u"remove-layout"_s,
        .label = label("RemoveLayout", "Remove layout"),
        .request = {{
            field<&RemoveLayout::project>("project", label("LayoutMap", "Project")).to(u"projects"_s).required(),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("RemoveLayout", "Puts the drawn layout into the trash; the plots stay."),
        .icon = u"trash-2"_s,
    };
    return operation;
}

Outcome removeLayout(Transaction &tx, const RemoveLayout &request)
{
    const Project project = tx.get(request.project);
    const std::optional<LayoutMap> map = tx.findBy<LayoutMap>(u"project_id = :project"_s, {{u"project"_s, project.id.uuid()}});
    tx.require(map.has_value(), ErrorCode::NotFound, text("RemoveLayout", "%1 has no drawn layout.").arg(project.name), u"project"_s);
    tx.remove(map->id);
    const QJsonObject row{{u"table"_s, u"layout_maps"_s}, {u"row"_s, map->id.uuid().toString(QUuid::WithoutBraces)}};
    tx.keepUndo(text("RemoveLayout", "Remove layout %1").arg(map->name), u"restore-record"_s, row, u"delete-record"_s, row);
    return {.table = u"layout_maps"_s, .id = map->id.uuid(), .number = {}, .extra = {}};
}

} // namespace freehold
