// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

#include <QAbstractTableModel>

namespace freehold {

/// The lines of one table of a document as they would stand on paper, with its closing line.
class DocumentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    DocumentModel(QList<TableColumn> columns, QList<TableRow> rows, CompanyFormat format, QObject *parent = nullptr);

    [[nodiscard]] const TableRow &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TableColumn> m_columns;
    QList<TableRow> m_rows;
    CompanyFormat m_format;
};

} // namespace freehold
