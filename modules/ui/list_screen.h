// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"
#include "ui/screen.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QPushButton;

namespace freehold {

class ListTable;
class RecordView;

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
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFilterRow();
    [[nodiscard]] QWidget *buildPages();
    [[nodiscard]] QWidget *buildEmptyPage();
    void addKeys();
    void applyFilter();
    void handleLoaded();
    void handleCurrentChanged();
    void updateState();
    void openCurrent();
    void editCurrent();
    void deleteCurrent();
    void exportTo(const QString &ending);
    void showMenu(const QPoint &position);
    void restoreCurrent();
    [[nodiscard]] bool mayCreate() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const Entity *entity() const;
    [[nodiscard]] QString newText() const;

    ListModel *m_model;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QLineEdit *m_filterLine = nullptr;
    QLabel *m_filterProblem = nullptr;
    QPushButton *m_new = nullptr;
    ListTable *m_rows = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_emptyIcon = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyAct = nullptr;
    QPushButton *m_emptyImport = nullptr;
    RecordView *m_detail = nullptr;
    QTimer *m_searchPause;
    QTimer *m_detailPause;
    QUuid m_current;
};

} // namespace freehold
