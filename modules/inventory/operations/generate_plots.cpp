// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/generate_plots.h"

#include "inventory/features.h"
#include "inventory/input.h"
#include "inventory/number_range.h"

#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<Facing> rowFacings(const Transaction &tx, const QString &typed)
{
    QList<Facing> facings;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Facing> facing = facingFrom(part);
        tx.require(
            facing.has_value(), ErrorCode::InvalidInput,
            text("GeneratePlots", "“%1” is not a side. Write north, north-east, east and so on.").arg(part.trimmed()),
            u"facings"_s);
        facings.append(*facing);
    }
    return facings;
}

void refuseTakenNumbers(const Transaction &tx, const Project &project, const QStringList &numbers)
{
    QSet<QString> present;
    for (Rows rows = tx.query(u"select number from plots where project_id = :project and deleted_at is null"_s,
                              {{u"project"_s, project.id.uuid()}});
         rows.next();)
        present.insert(rows.text(0).toLower());
    for (const QString &number : numbers)
        tx.require(!present.contains(number.toLower()), ErrorCode::Conflict,
                   text("GeneratePlots", "%1 has a plot %2 already. Choose other numbers; nothing was added.")
                       .arg(project.name, number),
                   u"numbers"_s);
}

int nextFreeRow(const Transaction &tx, Id<Project> project)
{
    return static_cast<int>(tx.integer(
               u"select coalesce(max(map_row), 0) from plots where project_id = :project and deleted_at is null"_s,
               {{u"project"_s, project.uuid()}}))
           + 1;
}

Plot patternPlot(const Transaction &tx, const GeneratePlots &request)
{
    Plot plot;
    plot.project = request.project;
    plot.block = request.block;
    plot.area = request.area;
    plot.frontageMm = request.frontageMm;
    plot.depthMm = request.depthMm;
    plot.roadWidthMm = request.roadWidthMm;
    plot.baseRate = request.baseRate;
    plot.rateUnit = request.rateUnit.isEmpty() ? QString() : areaUnitCode(tx, request.rateUnit);
    plot.state = request.isUnreleased ? PlotState::Unreleased : PlotState::Available;
    return plot;
}

} // namespace

template <>
const Operation &operationOf<GeneratePlots>()
{
    static const Operation operation{
        .name = u"generate-plots"_s,
        .label = label("GeneratePlots", "Generate plots"),
        .request = {{
            field<&GeneratePlots::project>("project", label("Plot", "Project")).to(u"projects"_s).required(),
            field<&GeneratePlots::block>("block", label("Plot", "Block")).to(u"blocks"_s),
            field<&GeneratePlots::numbers>("numbers", label("GeneratePlots", "Plot numbers"))
                .maxLength(2'000)
                .required()
                .withHint(label("GeneratePlots", "Such as A-001 to A-120, or several ranges separated by commas.")),
            field<&GeneratePlots::area>("area", label("GeneratePlots", "Area of each")).required(),
            field<&GeneratePlots::frontageMm>("frontage_mm", label("Plot", "Frontage (mm)"))
                .atLeast(0)
                .atMost(100'000'000),
            field<&GeneratePlots::depthMm>("depth_mm", label("Plot", "Depth (mm)")).atLeast(0).atMost(100'000'000),
            field<&GeneratePlots::facings>("facings", label("GeneratePlots", "Facing, row by row"))
                .withHint(label("GeneratePlots", "Such as north, south: the rows face these sides in turn.")),
            field<&GeneratePlots::roadWidthMm>("road_width_mm", label("Plot", "Road width (mm)"))
                .atLeast(0)
                .atMost(1'000'000),
            field<&GeneratePlots::plotsPerRow>("plots_per_row", label("GeneratePlots", "Plots in a row"))
                .atLeast(1)
                .atMost(1'000),
            field<&GeneratePlots::firstRow>("first_row", label("GeneratePlots", "First row in the grid"))
                .atLeast(0)
                .atMost(5'000),
            field<&GeneratePlots::cornersAtRowEnds>("corners_at_row_ends",
                                                    label("GeneratePlots", "Corners at both ends of a row")),
            field<&GeneratePlots::baseRate>("base_rate", label("Plot", "Base rate")).atLeast(0),
            field<&GeneratePlots::rateUnit>("rate_unit", label("Plot", "Rate is per")).maxLength(20),
            field<&GeneratePlots::isUnreleased>("is_unreleased", label("GeneratePlots", "Not for sale yet")),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .hint = label("GeneratePlots", "Adds a whole grid of equal plots to the project."),
        .icon = u"grid-3x3"_s,
    };
    return operation;
}

Outcome generatePlots(Transaction &tx, const GeneratePlots &request)
{
    const Project project = tx.get(request.project);
    tx.require(!request.area.isZero(), ErrorCode::InvalidInput,
               text("GeneratePlots", "Enter the area of each plot, such as 200 sq yd."), u"area"_s);
    requireBlockOfProject(tx, request.block, project);
    const QStringList numbers = tx.valueOf(expandNumbers(request.numbers));
    refuseTakenNumbers(tx, project, numbers);
    const QList<Facing> facings = rowFacings(tx, request.facings);
    Plot pattern = patternPlot(tx, request);
    const int perRow = qMax(1, request.plotsPerRow);
    const int firstRow = request.firstRow > 0 ? request.firstRow : nextFreeRow(tx, project.id);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const qsizetype row = i / perRow;
        Plot plot = pattern;
        plot.number = numbers.at(i);
        plot.mapRow = firstRow + static_cast<int>(row);
        plot.mapColumn = static_cast<int>(i % perRow) + 1;
        plot.facing = facings.isEmpty() ? Facing::Unknown : facings.at(row % facings.size());
        plot.isCorner =
            request.cornersAtRowEnds && (plot.mapColumn == 1 || plot.mapColumn == perRow || i + 1 == numbers.size());
        tx.insert(plot);
    }
    return Outcome{entityOf<Project>().table,
                   project.id.uuid(),
                   project.code,
                   {{u"plots"_s, numbers.size()}, {u"first"_s, numbers.first()}, {u"last"_s, numbers.last()}}};
}

} // namespace freehold
