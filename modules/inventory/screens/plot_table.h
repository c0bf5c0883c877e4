// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "inventory/plot_map_rows.h"

#include <QSet>
#include <QTableView>

class QSortFilterProxyModel;

namespace freehold {

class PlotTableModel;

/// The plots of a project as lines, with the same selection and filter as the map.
class PlotTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PlotTable(const CompanyFormat &format, QWidget *parent = nullptr);

    void setPlots(const QList<PlotCell> &plots, const QSet<QUuid> &overdue);
    /// Only plots for which it holds are shown; null = all.
    void setFilter(const std::function<bool(const QUuid &)> &shows);
    [[nodiscard]] QList<QUuid> selection() const;
    [[nodiscard]] QUuid current() const;
    /// Does not tell.
    void setSelection(const QList<QUuid> &plots, const QUuid &current);

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click.
    void activated(const QUuid &plot);

private:
    [[nodiscard]] QUuid idAt(const QModelIndex &index) const;

    PlotTableModel *m_model;
    QSortFilterProxyModel *m_rows;
    bool m_isSetting = false;
};

} // namespace freehold
