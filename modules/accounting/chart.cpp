// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/chart.h"

#include "exchange/csv_reader.h"

#include <QFile>

// Resources of a static library are left out by the linker unless named; the macro must stand outside a namespace.
static void initAccountingChartResource()
{
    Q_INIT_RESOURCE(accounting_charts);
}

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

enum ChartColumn { NumberColumn, NameColumn, TypeColumn, ParentColumn, GroupColumn, ControlColumn, HeadColumn, RoleColumn };

Result<ChartRow> chartRow(const QList<SheetCell> &cells)
{
    const auto cell = [&](ChartColumn column) { return cells.value(column).text; };
    const std::optional<AccountType> type = fromCode<AccountType>(cell(TypeColumn));
    if (!type)
        return Error{ErrorCode::Trouble, text("Chart", "The sample chart names an unknown account type: %1.").arg(cell(TypeColumn)), {}};
    ChartRow row;
    row.account.number = cell(NumberColumn);
    row.account.name = cell(NameColumn);
    row.account.type = *type;
    row.account.isGroup = cell(GroupColumn) == u"yes";
    row.account.isControl = cell(ControlColumn) == u"yes";
    row.account.isHead = cell(HeadColumn) == u"yes";
    row.parent = cell(ParentColumn);
    row.roles = cell(RoleColumn).split(u' ', Qt::SkipEmptyParts);
    return row;
}

} // namespace

Result<QList<ChartRow>> sampleChart(const QString &country)
{
    initAccountingChartResource();
    QFile file(u":/freehold/charts/%1.csv"_s.arg(country));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     text("Chart", "There is no sample chart of accounts for \"%1\". Use IN or US, or import the accounts.").arg(country),
                     u"country"_s};
    }
    QList<ChartRow> rows;
    CsvParser parser(u',', SheetLimits(), [&rows](qint64 line, const QList<SheetCell> &cells) -> Result<void> {
        if (line == 1)
            return {};
        Result<ChartRow> row = chartRow(cells);
        if (!row)
            return row.error();
        rows.append(*std::move(row));
        return {};
    });
    if (Result<void> fed = parser.feed(QString::fromUtf8(file.readAll())); !fed)
        return fed.error();
    if (Result<void> ended = parser.finish(); !ended)
        return ended.error();
    return rows;
}

} // namespace freehold
