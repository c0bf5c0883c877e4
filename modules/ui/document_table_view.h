// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

#include <QTableView>

namespace freehold {

/// A table of a document with all its lines.
struct ShownTable {
    QString title;
    QList<TableColumn> columns;
    QList<TableRow> rows;
};

/// The lines of a document's table. Any thread, while the document's reader lives.
Result<ShownTable> shownTable(const DocumentTable &table);
/// The tables of a report. Refuses as the report does.
QList<ShownTable> shownTables(const Reader &reader, const Report &report, const QVariantMap &parameters);

class DocumentModel;

/// A document's table on screen, with its totals. A line that leads to a record is opened by Enter or a double click.
class DocumentTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit DocumentTableView(const CompanyFormat &format, QWidget *parent = nullptr);

    void setTable(const ShownTable &table);
    /// As high as its lines, for pages that scroll as a whole.
    void setFitsLines(bool fits);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &table, const QUuid &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openLine(const QModelIndex &index);
    void fitColumns();

    CompanyFormat m_format;
    DocumentModel *m_model = nullptr;
    QList<TableColumn> m_columns;
    QList<int> m_wanted; ///< width of each column's widest text
    bool m_fitsLines = false;
};

} // namespace freehold
