// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_table.h"

#include "inventory/screens/plot_table_model.h"
#include "ui/cell_delegate.h"

#include <QAction>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <array>

namespace freehold {
namespace {

constexpr int rowTall = 32;

/// Leaves the plots out that the map dims.
class ShownPlots final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShows(const std::function<bool(const QUuid &)> &shows)
    {
        m_shows = shows;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_shows || m_shows(sourceModel()->index(row, 0, parent).data(PlotTableModel::IdRole).toUuid());
    }

private:
    std::function<bool(const QUuid &)> m_shows;
};

} // namespace

PlotTable::PlotTable(const CompanyFormat &format, QWidget *parent)
    : QTableView(parent), m_model(new PlotTableModel(format, this)), m_rows(new ShownPlots(this))
{
    setObjectName(QStringLiteral("plotTable"));
    setAccessibleName(tr("Plots"));
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(PlotTableModel::SortRole);
    setModel(m_rows);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    sortByColumn(PlotTableModel::NumberColumn, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowTall);
    horizontalHeader()->setFixedHeight(rowTall);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    constexpr std::array widths{110, 90, 190, 130, 130, 110};
    for (int column = 0; column < PlotTableModel::ColumnCount; ++column)
        setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT chosenChanged();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT activated(idAt(index)); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QAction(this);
        open->setShortcut(key);
        open->setShortcutContext(Qt::WidgetShortcut);
        connect(open, &QAction::triggered, this, [this] {
            if (currentIndex().isValid())
                Q_EMIT activated(current());
        });
        addAction(open);
    }
}

void PlotTable::setPlots(const QList<PlotCell> &plots, const QSet<QUuid> &overdue)
{
    const QList<QUuid> chosen = selection();
    const QUuid kept = current();
    const QScopedValueRollback setting(m_isSetting, true);
    m_model->setPlots(plots, overdue);
    setSelection(chosen, kept);
}

void PlotTable::setFilter(const std::function<bool(const QUuid &)> &shows)
{
    const QScopedValueRollback setting(m_isSetting, true);
    static_cast<ShownPlots *>(m_rows)->setShows(shows);
}

QUuid PlotTable::idAt(const QModelIndex &index) const
{
    return index.data(PlotTableModel::IdRole).toUuid();
}

QList<QUuid> PlotTable::selection() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(idAt(index));
    return ids;
}

QUuid PlotTable::current() const
{
    return idAt(currentIndex());
}

void PlotTable::setSelection(const QList<QUuid> &plots, const QUuid &currentPlot)
{
    const QScopedValueRollback setting(m_isSetting, true);
    QItemSelection chosen;
    for (const QUuid &plot : plots) {
        const int row = m_model->rowOf(plot);
        if (row >= 0)
            chosen.select(m_model->index(row, 0), m_model->index(row, PlotTableModel::ColumnCount - 1));
    }
    selectionModel()->select(m_rows->mapSelectionFromSource(chosen), QItemSelectionModel::ClearAndSelect);
    const int row = m_model->rowOf(currentPlot);
    const QModelIndex place = row < 0 ? QModelIndex() : m_rows->mapFromSource(m_model->index(row, 0));
    selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
    if (place.isValid())
        scrollTo(place);
}

} // namespace freehold
