// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/set_base_rate.h"

#include "inventory/input.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<SetBaseRate>()
{
    static const Operation operation{
        .name = u"set-base-rate"_s,
        .label = label("SetBaseRate", "Set base rate"),
        .request = {{
            field<&SetBaseRate::project>("project", label("Plot", "Project")).to(u"projects"_s).required(),
            field<&SetBaseRate::block>("block", label("Plot", "Block")).to(u"blocks"_s),
            field<&SetBaseRate::plots>("plots", label("Plot", "Plots")).to(u"plots"_s),
            field<&SetBaseRate::rate>("rate", label("Plot", "Base rate")).required(),
            field<&SetBaseRate::unit>("unit", label("Plot", "Rate is per")).maxLength(20),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("SetBaseRate", "Sets the price per area unit; bookings that are made keep theirs."),
        .icon = u"tag"_s,
    };
    return operation;
}

Outcome setBaseRate(Transaction &tx, const SetBaseRate &request)
{
    Project project = tx.get(request.project);
    tx.require(request.rate.isPositive(), ErrorCode::InvalidInput, text("SetBaseRate", "Enter a rate above zero."),
               u"rate"_s);
    requireBlockOfProject(tx, request.block, project);
    const QString unit = areaUnitCode(tx, request.unit.isEmpty() ? project.rateUnit : request.unit);
    for (const Id<Plot> &id : request.plots) {
        Plot plot = tx.get(id);
        tx.require(plot.project == project.id, ErrorCode::InvalidInput,
                   text("SetBaseRate", "Plot %1 belongs to another project than %2.").arg(plot.number, project.name),
                   u"plots"_s);
        plot.baseRate = request.rate;
        plot.rateUnit = unit;
        tx.update(plot);
    }
    if (request.plots.isEmpty() && !request.block.isNull()) {
        Block block = tx.get(request.block);
        block.baseRate = request.rate;
        block.rateUnit = unit;
        tx.update(block);
    } else if (request.plots.isEmpty()) {
        project.baseRate = request.rate;
        project.rateUnit = unit;
        tx.update(project);
    }
    return Outcome{entityOf<Project>().table, project.id.uuid(), project.code, {}};
}

} // namespace freehold
