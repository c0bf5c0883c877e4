// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_table_model.h"

#include "ui/theme.h"

namespace freehold {

void PlotTableModel::setPlots(const QList<PlotCell> &plots, const QSet<QUuid> &overdue)
{
    beginResetModel();
    m_plots = plots;
    m_overdue = overdue;
    endResetModel();
}

int PlotTableModel::rowOf(const QUuid &plot) const
{
    for (int row = 0; row < m_plots.size(); ++row) {
        if (m_plots.at(row).id == plot)
            return row;
    }
    return -1;
}

int PlotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plots.size());
}

int PlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlotTableModel::shown(const PlotCell &plot, int column) const
{
    switch (static_cast<Column>(column)) {
    case NumberColumn: return plot.number;
    case BlockColumn: return plot.block;
    case StateColumn: {
        const QString word = choicesOf<PlotState>().at(static_cast<int>(plot.state)).label.text();
        return m_overdue.contains(plot.id) ? tr("%1, overdue", "state of a plot").arg(word) : word;
    }
    case AreaColumn: return formatArea(plot.area, m_format);
    case FacingColumn: return plot.facing == Facing::Unknown ? QString() : choicesOf<Facing>().at(static_cast<int>(plot.facing)).label.text();
    case CornerColumn: return plot.isCorner ? tr("Corner") : QString();
    case ColumnCount: break;
    }
    return {};
}

/// Numbers keep the order in which people count them, which is that of the rows.
QVariant PlotTableModel::sortKey(const PlotCell &plot, int row, int column) const
{
    if (column == NumberColumn)
        return row;
    if (column == StateColumn)
        return static_cast<int>(plot.state);
    if (column == AreaColumn)
        return QVariant::fromValue<qlonglong>(plot.area.nanoSquareMetres());
    if (column == FacingColumn)
        return static_cast<int>(plot.facing);
    return shown(plot, column);
}

QVariant PlotTableModel::inkOf(const PlotCell &plot, int column) const
{
    if (column != StateColumn)
        return {};
    return theme::ink(m_overdue.contains(plot.id) ? Tone::Danger : theme::toneOf(codeOf(plot.state)));
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlotCell &plot = m_plots.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown(plot, index.column());
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | (index.column() == AreaColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole: return inkOf(plot, index.column());
    case Qt::FontRole: return index.column() == NumberColumn || index.column() == StateColumn ? QVariant(theme::font(TextStyle::BodyStrong)) : QVariant();
    case IdRole: return plot.id;
    case SortRole: return sortKey(plot, index.row(), index.column());
    default: return {};
    }
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == AreaColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NumberColumn: return tr("Plot");
    case BlockColumn: return tr("Block");
    case StateColumn: return tr("State");
    case AreaColumn: return tr("Area");
    case FacingColumn: return tr("Facing");
    case CornerColumn: return tr("Corner");
    case ColumnCount: break;
    }
    return {};
}

} // namespace freehold
