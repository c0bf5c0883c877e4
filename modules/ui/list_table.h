// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"

#include <QWidget>

class QModelIndex;
class QProgressBar;
class QTableView;
class QTimer;

namespace freehold {

class CellEditing;
class FreezingTable;
class ListColumns;
class ListSelection;
class TotalsBar;

/// The rows of a list with their totals below: sorting by the header, a line while rows are being read, going to what is typed. Its
/// columns, its selection and changing its cells are parts of their own.
class ListTable final : public QWidget
{
    Q_OBJECT

public:
    ListTable(ScreenContext &context, ListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view();
    [[nodiscard]] ListColumns &columns() { return *m_columns; }
    [[nodiscard]] ListSelection &selection() { return *m_selection; }
    [[nodiscard]] RecordKey current() const;
    void setCurrentRow(int row);
    /// What is selected and its sum; the number of rows when nothing is.
    [[nodiscard]] QString status() const;
    [[nodiscard]] CellEditing &editing() { return *m_editing; }

Q_SIGNALS:
    void currentChanged();
    void statusChanged();
    /// Enter on the current row, or a double click where nothing else takes it.
    void opened();
    /// F2 where no cell can be edited.
    void formWanted();
    /// Somebody sees the rows, or nobody does any more.
    void watched(bool isWatched);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildView();
    void buildKeys();
    /// Whether the column holds what the records are called.
    [[nodiscard]] bool isName(int column) const;
    void handleDoubleClick(const QModelIndex &cell);
    [[nodiscard]] bool takesTyping(const QString &typed);
    void handleLoaded();
    void handleLoading();
    void loadTotals();
    void showTotals(const QHash<QString, qint64> &totals);
    void typeAhead(const QString &typed);
    [[nodiscard]] QString countText() const;

    ScreenContext &m_context;
    ListModel &m_model;
    FreezingTable *m_view;
    ListColumns *m_columns = nullptr;
    ListSelection *m_selection = nullptr;
    CellEditing *m_editing = nullptr;
    TotalsBar *m_totals = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_slowness;
    quint64 m_totalsRequest = 0;
    QTimer *m_typePause;
    QString m_typed; ///< letters of the row looked for
    quint64 m_typeRequest = 0;
};

} // namespace freehold
