// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/plot_map_rows.h"

#include <QCollator>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

QList<PlotCell> plotMapRows(const Reader &reader, Id<Project> project)
{
    QList<PlotCell> cells;
    Rows rows = reader.query(u"select p.id, p.number, coalesce(b.code, ''), p.state, p.facing, p.area, p.area_entered, p.area_unit, p.is_corner, "
                             "p.map_row, p.map_column from plots p left join blocks b on b.id = p.block_id "
                             "where p.project_id = :project and p.deleted_at is null"_s,
                             {{u"project"_s, project.uuid()}});
    while (rows.next())
        cells.append({rows.uuid(0), rows.text(1), rows.text(2), fromCode<PlotState>(rows.text(3)).value_or(PlotState::Available),
                      fromCode<Facing>(rows.text(4)).value_or(Facing::Unknown), Area::fromStored(rows.integer(5), rows.text(6), rows.text(7)),
                      rows.flag(8), static_cast<int>(rows.integer(9)), static_cast<int>(rows.integer(10))});
    QCollator order(QLocale::c());
    order.setNumericMode(true);
    std::stable_sort(cells.begin(), cells.end(), [&](const PlotCell &a, const PlotCell &b) {
        return a.block == b.block ? order.compare(a.number, b.number) < 0 : order.compare(a.block, b.block) < 0;
    });
    return cells;
}

namespace {

constexpr double captionHeight = 0.5;
constexpr int mostColumns = 10'000;

/// Lays the rows out from top to bottom.
class PlotPlacer
{
public:
    explicit PlotPlacer(const QList<PlotCell> &cells) : m_cells(cells) { m_layout.places.resize(cells.size()); }

    PlotLayout place()
    {
        QList<int> loose = sortIntoRows();
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            putRow(*row);
        putLoose(loose);
        m_layout.height = m_top;
        return m_layout;
    }

private:
    /// By row, then column; answers the cells that have no place of their own.
    QList<int> sortIntoRows()
    {
        QList<int> loose;
        for (int i = 0; i < m_cells.size(); ++i) {
            const PlotCell &cell = m_cells.at(i);
            if (cell.row > 0 && cell.column > 0 && cell.column <= mostColumns && !m_rows[cell.row].contains(cell.column))
                m_rows[cell.row].insert(cell.column, i);
            else
                loose.append(i);
        }
        return loose;
    }

    void putRow(const QMap<int, int> &row)
    {
        QSet<QString> blocks;
        for (const int index : row)
            blocks.insert(m_cells.at(index).block);
        if (m_isFirst || !blocks.intersects(m_blocksAbove))
            m_top += captionHeight;
        m_blocksAbove = blocks;
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
            put(*cell, cell.key() - 1);
        nextRow();
    }

    void putLoose(const QList<int> &loose)
    {
        const int perRow = std::max(14, m_layout.columns);
        QString block;
        int column = 0;
        for (const int index : loose) {
            const bool isOtherBlock = m_cells.at(index).block != block;
            if (column == perRow || (isOtherBlock && column > 0)) {
                nextRow();
                column = 0;
            }
            if (column == 0 && (m_isFirst || isOtherBlock || !m_blocksAbove.contains(m_cells.at(index).block)))
                m_top += captionHeight;
            block = m_cells.at(index).block;
            m_blocksAbove = {block};
            put(index, column++);
        }
        if (column > 0)
            nextRow();
    }

    void put(int index, int column)
    {
        m_layout.places[index] = {column, m_top};
        m_layout.columns = std::max(m_layout.columns, column + 1);
        const QString &block = m_cells.at(index).block;
        if (!block.isEmpty() && !m_named.contains(block)) {
            m_named.insert(block);
            m_layout.captions.append({block, column, m_top});
        }
    }

    void nextRow()
    {
        m_top += 1;
        m_isFirst = false;
    }

    const QList<PlotCell> &m_cells;
    PlotLayout m_layout;
    QMap<int, QMap<int, int>> m_rows; ///< row -> column -> cell
    QSet<QString> m_blocksAbove;
    QSet<QString> m_named;
    double m_top = 0;
    bool m_isFirst = true;
};

} // namespace

PlotLayout layOutPlots(const QList<PlotCell> &cells)
{
    return PlotPlacer(cells).place();
}

} // namespace freehold
