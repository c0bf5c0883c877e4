// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/imports/plot_importer.h"

#include "base/numbers.h"
#include "inventory/features.h"
#include "inventory/imports/plot_import_fields.h"
#include "inventory/imports/plot_words.h"
#include "inventory/input.h"
#include "inventory/operations/add_block.h"
#include "inventory/operations/add_plot.h"
#include "inventory/sold_plots.h"
#include "org/company.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString plotCell(const QVariantMap &row, const QString &name)
{
    return row.value(name).toString().simplified();
}

class PlotImportRun final : public ImportRun
{
public:
    RowEffect take(Transaction &tx, const QVariantMap &row) override;

private:
    const Project &projectOf(const Reader &reader, const QString &named);
    static Project findProject(const Reader &reader, const QString &named);
    static Id<Block> blockOf(Transaction &tx, const Project &project, const QString &named);
    static AddPlot requestOf(const Reader &reader, const QVariantMap &row, const Project &project);
    static void takeArea(const Reader &reader, const QVariantMap &row, const Project &project, AddPlot &plot);
    static void takePosition(const Reader &reader, const QVariantMap &row, AddPlot &plot);
    static void takePrice(const Reader &reader, const QVariantMap &row, AddPlot &plot);
    static void takeState(const Reader &reader, const QVariantMap &row, AddPlot &plot);

    QHash<QString, Project> m_projects; ///< by the words that name them
};

Project PlotImportRun::findProject(const Reader &reader, const QString &named)
{
    const QList<Project> found =
        named.isEmpty() ? reader.select<Project>(u"id is not null order by code limit 2"_s)
                        : reader.select<Project>(u"lower(code) = :code or lower(name) = :name order by code limit 2"_s,
                                                 {{u"code"_s, named.toLower()}, {u"name"_s, named.toLower()}});
    if (found.size() == 1)
        return found.first();
    if (!named.isEmpty() && found.isEmpty())
        reader.refuse(ErrorCode::NotFound,
                      text("PlotImport", "There is no project “%1”. Add it first, or correct the name.").arg(named),
                      u"project"_s);
    if (!named.isEmpty())
        reader.refuse(ErrorCode::Conflict,
                      text("PlotImport", "Several projects are called “%1”. Use the project's code.").arg(named),
                      u"project"_s);
    reader.refuse(ErrorCode::InvalidInput,
                  found.isEmpty()
                      ? text("PlotImport", "There is no project yet. Add the project before its plots.")
                      : text("PlotImport",
                             "The row names no project, and there are several. Add a column with the project's code."),
                  u"project"_s);
}

const Project &PlotImportRun::projectOf(const Reader &reader, const QString &named)
{
    const auto known = m_projects.constFind(named);
    return known != m_projects.constEnd() ? *known : *m_projects.insert(named, findProject(reader, named));
}

Id<Block> PlotImportRun::blockOf(Transaction &tx, const Project &project, const QString &named)
{
    if (named.isEmpty())
        return {};
    const std::optional<Block> block = tx.findBy<Block>(
        u"project_id = :project and (lower(code) = :code or lower(name) = :name)"_s,
        {{u"project"_s, project.id.uuid()}, {u"code"_s, named.toLower()}, {u"name"_s, named.toLower()}});
    if (block)
        return block->id;
    AddBlock request;
    request.project = project.id;
    request.code = named;
    return Id<Block>(tx.perform(request).id);
}

void PlotImportRun::takeArea(const Reader &reader, const QVariantMap &row, const Project &project, AddPlot &plot)
{
    if (const std::optional<PlotSize> size = plotSize(plotCell(row, u"size"_s))) {
        plot.frontageMm = size->frontageMm;
        plot.depthMm = size->depthMm;
        plot.area = size->area;
    } else if (const QString words = plotCell(row, u"size"_s); !words.isEmpty()) {
        plot.area = reader.valueOf(parseArea(words, project.rateUnit));
    }
    if (const QString words = plotCell(row, u"area"_s); !words.isEmpty()) {
        const QString unit = plotCell(row, u"area_unit"_s);
        plot.area = reader.valueOf(parseArea(words, unit.isEmpty() ? project.rateUnit : areaUnitCode(reader, unit)));
    }
    for (const UnitColumn &column : areaColumns()) {
        const QString words = plotCell(row, QString::fromLatin1(column.field));
        if (!words.isEmpty() && plotCell(row, u"area"_s).isEmpty()) {
            plot.area = reader.valueOf(parseArea(words, QString::fromLatin1(column.unit)));
            break;
        }
    }
    reader.require(!plot.area.isZero(), ErrorCode::InvalidInput,
                   text("PlotImport", "The area of plot %1 is missing.").arg(plot.number), u"area"_s);
}

void PlotImportRun::takePosition(const Reader &reader, const QVariantMap &row, AddPlot &plot)
{
    const auto takeLength = [&](const QString &name, int &member) {
        const QString words = plotCell(row, name);
        if (words.isEmpty())
            return;
        const std::optional<int> length = lengthMm(words);
        reader.require(length.has_value(), ErrorCode::InvalidInput,
                       text("PlotImport", "“%1” is not a length. Write it as 30 ft or 9.14 m.").arg(words), name);
        member = *length;
    };
    takeLength(u"frontage"_s, plot.frontageMm);
    takeLength(u"depth"_s, plot.depthMm);
    takeLength(u"road"_s, plot.roadWidthMm);
    if (const QString words = plotCell(row, u"facing"_s); !words.isEmpty() && words != "-"_L1) {
        const std::optional<Facing> facing = facingFrom(words);
        reader.require(facing.has_value(), ErrorCode::InvalidInput,
                       text("PlotImport", "“%1” is not a side. Write north, north-east, east and so on.").arg(words),
                       u"facing"_s);
        plot.facing = *facing;
    }
    QStringList features =
        row.value(u"features"_s).toString().split(QRegularExpression(u"[,;/+&\\n]+"_s), Qt::SkipEmptyParts);
    for (const QString &flag : flagColumns()) {
        const QString words = plotCell(row, flag);
        const std::optional<bool> has = yesOrNo(words);
        reader.require(has.has_value(), ErrorCode::InvalidInput,
                       text("PlotImport", "“%1” does not say whether the plot has this feature. Write yes or no.").arg(words), flag);
        if (*has)
            features.append(flag);
    }
    plot.features = features.join(u',');
}

void PlotImportRun::takePrice(const Reader &reader, const QVariantMap &row, AddPlot &plot)
{
    plot.baseRate = row.value(u"rate"_s).value<Money>();
    if (const QString unit = plotCell(row, u"rate_unit"_s); !unit.isEmpty())
        plot.rateUnit = areaUnitCode(reader, unit);
    for (const UnitColumn &column : rateColumns()) {
        const Money rate = row.value(QString::fromLatin1(column.field)).value<Money>();
        if (plot.baseRate.isZero() && !rate.isZero()) {
            plot.baseRate = rate;
            plot.rateUnit = QString::fromLatin1(column.unit);
        }
    }
}

void PlotImportRun::takeState(const Reader &reader, const QVariantMap &row, AddPlot &plot)
{
    const QString words = plotCell(row, u"state"_s);
    const std::optional<ListedState> listed = listedState(words);
    reader.require(
        listed.has_value(), ErrorCode::InvalidInput,
        text("PlotImport", "“%1” is not a state of a plot. Write available, sold, blocked, withdrawn or unreleased.")
            .arg(words),
        u"state"_s);
    plot.state = listed->state;
    if (listed->isSold)
        plot.stateReason = soldElsewhereReason();
    else if (plot.state != PlotState::Available)
        plot.stateReason = words;
}

AddPlot PlotImportRun::requestOf(const Reader &reader, const QVariantMap &row, const Project &project)
{
    AddPlot plot;
    plot.project = project.id;
    plot.number = plotCell(row, u"number"_s);
    reader.require(!plot.number.isEmpty(), ErrorCode::InvalidInput, text("PlotImport", "The plot number is missing."),
                   u"number"_s);
    plot.surveyNumber = plotCell(row, u"survey_number"_s);
    plot.remarks = row.value(u"remarks"_s).toString().trimmed();
    takeArea(reader, row, project, plot);
    takePosition(reader, row, plot);
    takePrice(reader, row, plot);
    takeState(reader, row, plot);
    if (!plot.baseRate.isZero() && plot.rateUnit.isEmpty())
        plot.rateUnit = project.rateUnit;
    return plot;
}

RowEffect PlotImportRun::take(Transaction &tx, const QVariantMap &row)
{
    const Project &project = projectOf(tx, plotCell(row, u"project"_s));
    AddPlot request = requestOf(tx, row, project);
    const QString table = entityOf<Plot>().table;
    const std::optional<Plot> present =
        tx.findBy<Plot>(u"project_id = :project and lower(number) = :number"_s,
                        {{u"project"_s, project.id.uuid()}, {u"number"_s, request.number.toLower()}});
    if (present) {
        const CompanyFormat format = companyFormat(tx);
        tx.require(present->area == request.area, ErrorCode::Conflict,
                   text("PlotImport", "Plot %1 is there already with %2, and the row says %3. Correct one of them.")
                       .arg(present->number, formatArea(present->area, format), formatArea(request.area, format)),
                   u"area"_s);
        return {RowEffect::Kind::Matched, table, present->id.uuid()};
    }
    request.block = blockOf(tx, project, plotCell(row, u"block"_s));
    return {RowEffect::Kind::Created, table, tx.perform(request).id};
}

} // namespace

Importer plotImporter()
{
    return Importer{
        .kind = u"plots"_s,
        .label = label("PlotImport", "Plots"),
        .fields = plotImportFields(),
        .start = [] { return std::make_unique<PlotImportRun>(); },
        .needs = {{u"area"_s, u"area_sqyd"_s, u"area_sqft"_s, u"area_sqm"_s, u"area_acre"_s, u"area_cent"_s,
                   u"area_guntha"_s, u"size"_s}},
    };
}

} // namespace freehold
