// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"

#include <QWidget>

class QModelIndex;
class QProgressBar;
class QTableView;
class QTimer;

namespace freehold {

class TotalsBar;

/// The rows of a list with their totals below: sorting by the header, columns that fit what they show, a line while rows are being
/// read, selection with its sum, copying.
class ListTable final : public QWidget
{
    Q_OBJECT

public:
    ListTable(ScreenContext &context, ListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] RecordKey current() const;
    void setCurrentRow(int row);
    /// Rows that are selected, from the top.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] qsizetype selectedCount() const;
    /// "3 selected · Balance 18,43,000.00"; the number of rows when fewer than two are selected and nothing is summed.
    [[nodiscard]] QString status() const;
    /// Puts the selected cells on the clipboard, as text in columns and as a table of a web page; of one cell its whole row. The
    /// model may be read for a while.
    void copySelection(bool withHeaders);
    /// Offers the columns of the list at the place of the screen.
    void chooseColumns(const QPoint &position);
    void chooseGrouping(const QPoint &position);
    /// Columns from the left with their widths, and the order of the rows; kept by the ids of the columns.
    [[nodiscard]] QJsonObject layoutOf() const;
    void setLayoutOf(const QJsonObject &layout);

Q_SIGNALS:
    void currentChanged();
    void statusChanged();
    /// A double click or Enter on the current row.
    void opened();
    /// Somebody sees the rows, or nobody does any more.
    void watched(bool isWatched);
    void groupingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildView();
    void handleLoaded();
    void handleLoading();
    void loadTotals();
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;
    void setColumns(const QStringList &names);
    [[nodiscard]] QStringList columnsInOrder() const;
    void keepLayout();
    void handleSelection();
    void sumSelection();
    [[nodiscard]] bool hasRange() const;
    [[nodiscard]] QList<int> selectedColumns() const;
    [[nodiscard]] int summedColumn() const;
    void typeAhead(const QString &typed);
    [[nodiscard]] QString countText() const;

    ScreenContext &m_context;
    ListModel &m_model;
    QTableView *m_view;
    TotalsBar *m_totals = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_slowness;
    QTimer *m_selectionPause;
    QString m_selectionSum; ///< "Balance 18,43,000.00" of the selected rows; empty until it is known
    quint64 m_sumRequest = 0;
    quint64 m_totalsRequest = 0;
    QHash<QString, int> m_wanted; ///< widths that the columns would have with room enough
    bool m_isFitting = false;
    bool m_isFitted = false;     ///< to rows, not only to the header
    bool m_hasOwnWidths = false; ///< somebody drew the columns to a width of their own
    QTimer *m_keepPause;
    QTimer *m_typePause;
    QString m_typed; ///< letters of the row looked for
    quint64 m_typeRequest = 0;
};

} // namespace freehold
