// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/add_plot.h"

#include "inventory/entities/plot_feature.h"
#include "inventory/features.h"
#include "inventory/input.h"
#include "inventory/plot_moves.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Plot newPlot(const Transaction &tx, const AddPlot &request)
{
    Plot plot;
    plot.project = request.project;
    plot.block = request.block;
    plot.number = request.number.simplified();
    plot.area = request.area;
    plot.frontageMm = request.frontageMm;
    plot.depthMm = request.depthMm;
    plot.facing = request.facing;
    plot.roadWidthMm = request.roadWidthMm;
    plot.baseRate = request.baseRate;
    plot.rateUnit = request.rateUnit.isEmpty() ? QString() : areaUnitCode(tx, request.rateUnit);
    plot.state = request.state;
    plot.stateReason = request.stateReason.simplified();
    plot.surveyNumber = request.surveyNumber.simplified();
    plot.remarks = request.remarks.trimmed();
    return plot;
}

/// Sets the flags and the side the words name; returns the codes that are left for rows of their own.
QStringList takeFeatures(Plot &plot, const QString &words)
{
    QStringList further;
    static const QRegularExpression separators(u"[,;|]"_s);
    for (const QString &part : words.split(separators, Qt::SkipEmptyParts)) {
        const QString code = featureCode(part);
        if (code == "corner"_L1)
            plot.isCorner = true;
        else if (code == "two_side_open"_L1)
            plot.isTwoSideOpen = true;
        else if (code == "park_facing"_L1)
            plot.isParkFacing = true;
        else if (code == "main_road"_L1)
            plot.isMainRoad = true;
        else if (const std::optional<Facing> side = facingFrom(part); side && plot.facing == Facing::Unknown)
            plot.facing = *side;
        else if (!code.isEmpty() && !further.contains(code))
            further.append(code);
    }
    return further;
}

} // namespace

template <>
const Operation &operationOf<AddPlot>()
{
    static const Operation operation{
        .name = u"add-plot"_s,
        .label = label("AddPlot", "Add plot"),
        .request = {{
            field<&AddPlot::project>("project", label("Plot", "Project")).to(u"projects"_s).required(),
            field<&AddPlot::block>("block", label("Plot", "Block")).to(u"blocks"_s),
            field<&AddPlot::number>("number", label("Plot", "Plot no.")).maxLength(20).required(),
            field<&AddPlot::area>("area", label("Plot", "Area")).required(),
            field<&AddPlot::frontageMm>("frontage_mm", label("Plot", "Frontage (mm)")).atLeast(0).atMost(100'000'000),
            field<&AddPlot::depthMm>("depth_mm", label("Plot", "Depth (mm)")).atLeast(0).atMost(100'000'000),
            field<&AddPlot::facing>("facing", label("Plot", "Facing")),
            field<&AddPlot::roadWidthMm>("road_width_mm", label("Plot", "Road width (mm)"))
                .atLeast(0)
                .atMost(1'000'000),
            field<&AddPlot::features>("features", label("AddPlot", "Features"))
                .withHint(label("AddPlot", "Separated by commas: corner, park facing, lake view.")),
            field<&AddPlot::baseRate>("base_rate", label("Plot", "Base rate")).atLeast(0),
            field<&AddPlot::rateUnit>("rate_unit", label("Plot", "Rate is per")).maxLength(20),
            field<&AddPlot::state>("state", label("Plot", "State")),
            field<&AddPlot::stateReason>("state_reason", label("Plot", "Reason of the state")),
            field<&AddPlot::surveyNumber>("survey_number", label("Plot", "Survey no.")).maxLength(40),
            field<&AddPlot::remarks>("remarks", label("Plot", "Remarks")).multiline(),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("AddPlot", "Adds one plot to the project."),
        .icon = u"square-plus"_s,
    };
    return operation;
}

Outcome addPlot(Transaction &tx, const AddPlot &request)
{
    const Project project = tx.get(request.project);
    tx.require(!request.area.isZero(), ErrorCode::InvalidInput,
               text("AddPlot", "Enter the area of the plot, such as 200 sq yd."), u"area"_s);
    tx.require(isSetByHand(request.state), ErrorCode::InvalidInput,
               text("AddPlot", "A new plot cannot be held or booked. Add it as available, then hold or book it."),
               u"state"_s);
    requireBlockOfProject(tx, request.block, project);
    Plot plot = newPlot(tx, request);
    const bool isTaken = tx.findBy<Plot>(u"project_id = :project and number = :number"_s,
                                         {{u"project"_s, project.id.uuid()}, {u"number"_s, plot.number}})
                             .has_value();
    tx.require(!isTaken, ErrorCode::Conflict,
               text("AddPlot", "%1 has a plot %2 already. Choose another number.").arg(project.name, plot.number),
               u"number"_s);
    const QStringList further = takeFeatures(plot, request.features);
    tx.insert(plot);
    for (const QString &code : further) {
        PlotFeature feature{{}, plot.id, code};
        tx.insert(feature);
    }
    return Outcome{entityOf<Plot>().table, plot.id.uuid(), plot.number, {}};
}

} // namespace freehold
