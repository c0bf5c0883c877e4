// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"
#include "ui/screen.h"

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;
class QPushButton;

namespace freehold {

class EmptyPage;
class FilterBar;
class ListTable;
class ListViews;
class RecordPane;
class ViewChips;

/// Any list of the catalogue with its detail pane: views, find, filter, sort, columns, open, make, edit, delete, export.
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
    [[nodiscard]] QString newText() const override;
    void print() override { exportTo(QStringLiteral("pdf")); }
    void exportContent() override { exportTo(QStringLiteral("xlsx")); }
    void focusFilter() override;
    void togglePane() override;
    void stepRecord(int by) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] FilterBar *buildFilterBar();
    [[nodiscard]] QWidget *buildPages();
    [[nodiscard]] RecordPane *buildPane(QWidget *parent);
    void addKeys();
    void applyFilter();
    void showFilterBar(bool shown);
    void showGrouping();
    void chooseView(const QString &key);
    void saveView();
    void showViewMenu(const QString &key, const QPoint &position);
    void handleLoaded();
    void handleCurrentChanged();
    void updateState();
    void updateCount();
    void placePane();
    void openCurrent();
    void editCurrent();
    void deleteSelected();
    void handleDeleted(const Result<Outcome> &done, qsizetype count);
    void exportTo(const QString &ending);
    void showMenu(const QPoint &position);
    void showMenuFor(const QList<QUuid> &ids, const QPoint &place);
    void addOperations(QMenu *menu, const QList<QUuid> &ids);
    void addReports(QMenu *menu, const QUuid &id);
    void addEditing(QMenu *menu, qsizetype count);
    void restoreCurrent();
    [[nodiscard]] bool mayCreate() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const Entity *entity() const;

    ListModel *m_model;
    ListViews *m_views;
    QLabel *m_count = nullptr;
    ViewChips *m_chips = nullptr;
    FilterBar *m_filterBar = nullptr;
    QPushButton *m_group = nullptr;
    QPushButton *m_columns = nullptr;
    ListTable *m_rows = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordPane *m_detail = nullptr;
    QTimer *m_detailPause;
    QUuid m_current;
    std::optional<bool> m_isPaneWanted; ///< as somebody chose; by the room there is until then
};

} // namespace freehold
