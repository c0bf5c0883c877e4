// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_model.h"

#include "exchange/document_cells.h"
#include "ui/theme.h"

#include <QFont>

namespace freehold {
namespace {

bool isZeroCell(const QVariant &cell)
{
    return cell.metaType() == QMetaType::fromType<Money>() && cell.value<Money>().minor() == 0;
}

bool isNegativeCell(const QVariant &cell)
{
    return cell.metaType() == QMetaType::fromType<Money>() && cell.value<Money>().minor() < 0;
}

} // namespace

DocumentModel::DocumentModel(QList<TableColumn> columns, QList<TableRow> rows, CompanyFormat format, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_rows(std::move(rows)), m_format(format)
{
    TableTotals totals(m_columns);
    for (const TableRow &row : std::as_const(m_rows)) {
        if (row.role == RowRole::Data)
            totals.add(row);
    }
    if (totals.hasColumns() && totals.lines() > 0)
        m_rows.append(totals.row(tr("Total")));
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_rows.at(index.row());
    const TableColumn &column = m_columns.at(index.column());
    const QVariant cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return isZeroCell(cell) && row.role == RowRole::Data ? QStringLiteral("–") : cellText(cell, m_format);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(column.title, cellText(cell, m_format));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumeric(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole: return isNegativeCell(cell) ? QVariant(theme::ink(Tone::Danger)) : QVariant();
    case Qt::FontRole: return row.role == RowRole::Data ? QVariant() : QVariant(theme::font(TextStyle::LabelStrong));
    default: return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const TableColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumeric(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace freehold
