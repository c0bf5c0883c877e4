// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/reports/plot_inventory.h"

#include "inventory/entities/plot.h"
#include "org/company.h"

#include <QMap>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// One plot as the report needs it.
struct InventoryPlot {
    QUuid id;
    QUuid project;
    QString projectCode;
    QString projectName;
    QString number;
    QString block;
    PlotState state = PlotState::Available;
    Facing facing = Facing::Unknown;
    bool isCorner = false;
    Area area;
    Money rate;
    QString unit;

    /// Nothing if no rate is set.
    [[nodiscard]] std::optional<Money> value() const
    {
        if (rate.isZero())
            return {};
        const Money price = priceOf(area, rate, unit.isEmpty() ? area.unitCode() : unit);
        return price.isOverflowed() ? std::nullopt : std::optional(price);
    }
};

InventoryPlot inventoryPlot(const Rows &rows)
{
    const Currency currency(rows.text(3));
    return {rows.uuid(4),
            rows.uuid(0),
            rows.text(1),
            rows.text(2),
            rows.text(5),
            rows.text(6),
            fromCode<PlotState>(rows.text(7)).value_or(PlotState::Available),
            fromCode<Facing>(rows.text(11)).value_or(Facing::Unknown),
            rows.flag(12),
            Area::fromStored(rows.integer(8), rows.text(9), rows.text(10)),
            rows.money(13, currency),
            rows.text(14)};
}

QString stateWord(PlotState state)
{
    return choicesOf<PlotState>().at(static_cast<int>(state)).label.text();
}

/// Sums over plots of one state, or of one project.
struct InventorySum {
    qint64 plots = 0;
    qint64 nano = 0;
    QString unit; ///< of the first plot; the area is shown in it
    Money value;

    void add(const InventoryPlot &plot)
    {
        ++plots;
        nano += plot.area.nanoSquareMetres();
        if (unit.isEmpty())
            unit = plot.area.unitCode();
        if (const std::optional<Money> price = plot.value())
            value += *price;
    }

    [[nodiscard]] Area area() const
    {
        const Area exact = Area::fromStored(nano, QString(), unit);
        const std::optional<Decimal> shown = exact.in(unit, 2);
        return Area::fromStored(nano, shown ? shown->normalized().toString() : QString(), unit);
    }
};

struct ProjectSums {
    QString code;
    QString name;
    QMap<PlotState, InventorySum> states;
    InventorySum all;
};

QList<QVariant> sumCells(const QString &project, const QString &state, const InventorySum &sum)
{
    return {project, state, QVariant::fromValue<qlonglong>(sum.plots), QVariant::fromValue(sum.area()),
            QVariant::fromValue(sum.value)};
}

Result<void> giveSums(const ProjectSums &project, const RowSink &sink)
{
    for (auto it = project.states.cbegin(); it != project.states.cend(); ++it) {
        if (Result<void> taken = sink({sumCells(project.code, stateWord(it.key()), it.value()), RowRole::Data, {}, {}});
            !taken)
            return taken;
    }
    return sink({sumCells(project.name, text("PlotInventory", "All plots"), project.all), RowRole::Subtotal, {}, {}});
}

QList<ProjectSums> inventorySums(const Reader &reader, const QUuid &project)
{
    QList<ProjectSums> projects;
    QUuid current;
    for (Rows rows = reader.queryFile(u"inventory/plot_inventory_rows"_s, {{u"project"_s, project}}); rows.next();) {
        const InventoryPlot plot = inventoryPlot(rows);
        if (projects.isEmpty() || plot.project != current)
            projects.append({plot.projectCode, plot.projectName, {}, {}});
        current = plot.project;
        projects.last().states[plot.state].add(plot);
        projects.last().all.add(plot);
    }
    return projects;
}

DocumentTable summaryTable(const Reader &reader, const QUuid &project)
{
    DocumentTable table;
    table.id = u"summary"_s;
    table.title = text("PlotInventory", "By project and state");
    table.columns = {{u"project"_s, text("PlotInventory", "Project"), CellKind::Text, false, 14},
                     {u"state"_s, text("PlotInventory", "State"), CellKind::Text, false, 18},
                     {u"plots"_s, text("PlotInventory", "Plots"), CellKind::Integer, true, 8},
                     {u"area"_s, text("PlotInventory", "Area"), CellKind::Area, true, 14},
                     {u"value"_s, text("PlotInventory", "Value at the base rate"), CellKind::Amount, true, 16}};
    table.produce = [&reader, project](const RowSink &sink) -> Result<void> {
        for (const ProjectSums &sums : inventorySums(reader, project)) {
            if (Result<void> taken = giveSums(sums, sink); !taken)
                return taken;
        }
        return {};
    };
    return table;
}

TableRow plotLine(const InventoryPlot &plot)
{
    const std::optional<Money> value = plot.value();
    return {{plot.projectCode, plot.number, plot.block, stateWord(plot.state), QVariant::fromValue(plot.area),
             plot.facing == Facing::Unknown ? QString()
                                            : choicesOf<Facing>().at(static_cast<int>(plot.facing)).label.text(),
             QVariant(plot.isCorner), plot.rate.isZero() ? QVariant() : QVariant::fromValue(plot.rate),
             value ? QVariant::fromValue(*value) : QVariant()},
            RowRole::Data,
            u"plots"_s,
            plot.id.toString(QUuid::WithoutBraces)};
}

DocumentTable plotTable(const Reader &reader, const QUuid &project)
{
    DocumentTable table;
    table.id = u"plots"_s;
    table.title = text("PlotInventory", "Every plot");
    table.columns = {{u"project"_s, text("PlotInventory", "Project"), CellKind::Text, false, 10},
                     {u"number"_s, text("PlotInventory", "Plot"), CellKind::Text, false, 10},
                     {u"block"_s, text("PlotInventory", "Block"), CellKind::Text, false, 8},
                     {u"state"_s, text("PlotInventory", "State"), CellKind::Text, false, 16},
                     {u"area"_s, text("PlotInventory", "Area"), CellKind::Area, true, 12},
                     {u"facing"_s, text("PlotInventory", "Facing"), CellKind::Text, false, 10},
                     {u"corner"_s, text("PlotInventory", "Corner"), CellKind::Flag, false, 7},
                     {u"rate"_s, text("PlotInventory", "Rate"), CellKind::Amount, false, 12},
                     {u"value"_s, text("PlotInventory", "Value"), CellKind::Amount, true, 16}};
    table.produce = [&reader, project](const RowSink &sink) -> Result<void> {
        for (Rows rows = reader.queryFile(u"inventory/plot_inventory_rows"_s, {{u"project"_s, project}});
             rows.next();) {
            if (Result<void> taken = sink(plotLine(inventoryPlot(rows))); !taken)
                return taken;
        }
        return {};
    };
    return table;
}

Document makePlotInventory(const Reader &reader, const QVariantMap &parameters)
{
    const QUuid project = parameters.value(u"project"_s).toUuid();
    Document document = newDocument(reader, u"plot-inventory"_s, text("PlotInventory", "Plot inventory"));
    document.subtitle = text("PlotInventory", "As of %1").arg(formatDate(reader.today()));
    if (!project.isNull())
        document.fields.append({text("PlotInventory", "Project"), reader.get(Id<Project>(project)).name});
    const bool isDetailed = parameters.value(u"plots"_s).toBool();
    document.tables = {isDetailed ? plotTable(reader, project) : summaryTable(reader, project)};
    return document;
}

} // namespace

Report plotInventoryReport()
{
    return Report{
        .name = u"plot-inventory"_s,
        .label = label("PlotInventory", "Plot inventory"),
        .parameters = {{column("project", label("PlotInventory", "Project"), FieldType::Reference).to(u"projects"_s),
                        column("plots", label("PlotInventory", "List every plot"), FieldType::Flag)}},
        .hint = label("PlotInventory", "How many plots of each project are in which state, with their area and value."),
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .icon = u"layout-grid"_s,
        .make = &makePlotInventory,
    };
}

} // namespace freehold
