// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/add_plc_rule.h"

#include "inventory/features.h"
#include "inventory/input.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddPlcRule>()
{
    static const Operation operation{
        .name = u"add-plc-rule"_s,
        .label = label("AddPlcRule", "Add location premium"),
        .request = {{
            field<&AddPlcRule::project>("project", label("PlcRule", "Project")).to(u"projects"_s).required(),
            field<&AddPlcRule::code>("code", label("PlcRule", "Code")).maxLength(30).required(),
            field<&AddPlcRule::name>("name", label("PlcRule", "Name")).required(),
            field<&AddPlcRule::kind>("kind", label("PlcRule", "Kind")),
            field<&AddPlcRule::rate>("rate", label("PlcRule", "Percent")).atLeast(-Rate::whole).atMost(Rate::whole),
            field<&AddPlcRule::amount>("amount", label("PlcRule", "Amount")),
            field<&AddPlcRule::unit>("unit", label("PlcRule", "Amount is per")).maxLength(20),
            field<&AddPlcRule::feature>("feature", label("PlcRule", "Plots with")).maxLength(40),
            field<&AddPlcRule::minRoadWidthMm>("min_road_width_mm", label("PlcRule", "On roads from (mm)")).atLeast(0),
            field<&AddPlcRule::sortOrder>("sort_order", label("PlcRule", "Order")),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("AddPlcRule", "Adds a premium that corner, park-facing or other plots carry."),
        .icon = u"trending-up"_s,
    };
    return operation;
}

Outcome addPlcRule(Transaction &tx, const AddPlcRule &request)
{
    const Project project = tx.get(request.project);
    const bool isPercent = request.kind == PlcKind::Percent;
    tx.require(isPercent ? !request.rate.isZero() : !request.amount.isZero(), ErrorCode::InvalidInput,
               isPercent ? text("AddPlcRule", "Enter the percentage.") : text("AddPlcRule", "Enter the amount."),
               isPercent ? u"rate"_s : u"amount"_s);
    PlcRule rule{{},
                 project.id,
                 request.code.simplified().toLower(),
                 request.name.simplified(),
                 request.kind,
                 request.rate,
                 request.amount,
                 {},
                 featureCode(request.feature),
                 request.minRoadWidthMm,
                 request.sortOrder,
                 true};
    if (request.kind == PlcKind::PerArea)
        rule.unit = areaUnitCode(tx, request.unit.isEmpty() ? project.rateUnit : request.unit);
    const bool isTaken = tx.findBy<PlcRule>(u"project_id = :project and code = :code"_s,
                                            {{u"project"_s, project.id.uuid()}, {u"code"_s, rule.code}})
                             .has_value();
    tx.require(!isTaken, ErrorCode::Conflict,
               text("AddPlcRule", "%1 has a premium %2 already. Choose another code.").arg(project.name, rule.code),
               u"code"_s);
    tx.insert(rule);
    return Outcome{entityOf<PlcRule>().table, rule.id.uuid(), rule.code, {}};
}

} // namespace freehold
