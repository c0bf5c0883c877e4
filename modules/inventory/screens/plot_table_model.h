// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "inventory/plot_map_rows.h"

#include <QAbstractTableModel>
#include <QSet>

namespace freehold {

/// The plots of a project, a line each; sorted by SortRole.
class PlotTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, BlockColumn, StateColumn, AreaColumn, FacingColumn, CornerColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, SortRole };

    PlotTableModel(const CompanyFormat &format, QObject *parent = nullptr) : QAbstractTableModel(parent), m_format(format) {}

    void setPlots(const QList<PlotCell> &plots, const QSet<QUuid> &overdue);
    [[nodiscard]] int rowOf(const QUuid &plot) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const PlotCell &plot, int column) const;
    [[nodiscard]] QVariant sortKey(const PlotCell &plot, int row, int column) const;
    [[nodiscard]] QVariant inkOf(const PlotCell &plot, int column) const;

    CompanyFormat m_format;
    QList<PlotCell> m_plots;
    QSet<QUuid> m_overdue;
};

} // namespace freehold
