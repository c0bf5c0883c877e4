// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/project_content.h"

#include "inventory/plot_map_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

bool isSold(PlotState state)
{
    return state == PlotState::Booked || state == PlotState::Allotted || state == PlotState::Agreed || state == PlotState::Registered
        || state == PlotState::Possessed;
}

/// What was paid for a unit of the land on average; nothing while nothing is sold.
std::optional<Money> averageRate(const QList<PlotCell> &plots, Money soldValue, const QString &unit)
{
    qint64 nano = 0;
    for (const PlotCell &plot : plots)
        nano += isSold(plot.state) ? plot.area.nanoSquareMetres() : 0;
    const std::optional<Decimal> area = Area::fromStored(nano, QString(), unit).in(unit, 2);
    const std::optional<qint64> hundredths = area ? area->unitsAt(2) : std::nullopt;
    if (!hundredths || *hundredths <= 0 || !soldValue.isPositive())
        return {};
    return Money(soldValue.minor() / *hundredths * 100 + soldValue.minor() % *hundredths * 100 / *hundredths, soldValue.currency());
}

} // namespace

ProjectContent projectContent(const Reader &reader, Id<Project> wanted, QDate today)
{
    ProjectContent content;
    content.projects = reader.select<Project>(u"order by code"_s);
    for (const Project &project : std::as_const(content.projects)) {
        if (project.id == wanted || content.project.id.isNull())
            content.project = project;
    }
    if (content.project.id.isNull())
        return content;
    const QList<PlotCell> plots = plotMapRows(reader, content.project.id);
    content.grid = MapScene::grid(plots);
    if (const std::optional<ProjectLayout> layout = projectLayout(reader, content.project.id)) {
        content.drawn = MapScene::drawn(plots, *layout);
        content.layoutName = layout->map.name;
    }
    content.figures = projectFigures(reader, content.project.id, today);
    const QString unit = content.project.rateUnit.isEmpty() && !plots.isEmpty() ? plots.first().area.unitCode() : content.project.rateUnit;
    if (const std::optional<Money> rate = averageRate(plots, content.figures.soldValue, unit)) {
        content.ratePerUnit = *rate;
        content.rateUnit = unit;
    }
    return content;
}

} // namespace freehold
