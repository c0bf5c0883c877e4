// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"
#include "ui/screen.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;
class QPushButton;

namespace freehold {

class Banner;
class RecordView;
class TotalsBar;

/// Any list of the catalogue with its detail pane: find, filter, sort, open, make, edit, delete, export.
class ListScreen final : public Screen
{
    Q_OBJECT

public:
    ListScreen(ScreenContext &context, const List &list, const QString &filter = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_model->list().label.text(); }
    [[nodiscard]] QString icon() const override { return m_model->list().icon; }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] RecordKey currentRecord() const override;
    [[nodiscard]] ListModel &model() { return *m_model; }
    void setFilter(const QString &filter);
    void refresh() override;
    void find() override;
    void createNew() override;

private:
    void buildHead();
    void buildFilterRow();
    void buildTable();
    void buildStates();
    void addKeys();
    void applySearch();
    void applyFilter();
    void handleLoaded();
    void handleCurrentChanged();
    void updateState();
    void loadTotals();
    void openCurrent();
    void editCurrent();
    void deleteCurrent();
    void exportList();
    void copySelection();
    void showMenu(const QPoint &position);
    [[nodiscard]] bool mayCreate() const;

    ListModel *m_model;
    QLabel *m_count;
    QLineEdit *m_search;
    QLineEdit *m_filterLine;
    QLabel *m_filterProblem;
    QPushButton *m_new;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_emptyText;
    QPushButton *m_emptyAct;
    TotalsBar *m_totals;
    RecordView *m_detail;
    QTimer *m_searchPause;
    QTimer *m_detailPause;
    QUuid m_current;
};

} // namespace freehold
