// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/plot_colourings.h"
#include "sales/project_content.h"
#include "ui/screen.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace freehold {

class PlotLegend;
class PlotMap;
class PlotMapView;
class PlotPanel;
class PlotTable;
class ProjectEmptyPage;
class ProjectHead;
struct ImportLayout;

/// The page of a project: its figures, its plots as a map, a grid or a list that share selection and filter, and the chosen plots beside
/// them: book, hold, release. Drawings dropped on it become its layout.
class ProjectScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: project (id; else the first), plot (id; chosen at once).
    explicit ProjectScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_content.project.name.isEmpty() ? tr("Plot map") : m_content.project.name; }
    [[nodiscard]] QString icon() const override { return QStringLiteral("map"); }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void refresh() override;
    void find() override;
    void createNew() override;

    [[nodiscard]] PlotMap &map();
    [[nodiscard]] PlotLegend &legend();
    [[nodiscard]] PlotTable &table() { return *m_table; }
    [[nodiscard]] PlotPanel &panel() { return *m_panel; }
    [[nodiscard]] ProjectHead &head() { return *m_head; }
    /// Reads the drawing, tells how it fits and asks before it becomes the layout.
    void importLayoutFrom(const QString &path);

Q_SIGNALS:
    void loaded();

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void connectHead();
    void connectPlots();
    void connectPanel();
    void handleChanges(const ChangeSet &changes);
    void showContent(const Result<ProjectContent> &content);
    void showNotice();
    void showView();
    void readColours();
    void handleSelection();
    void shareSelectionOfTable();
    void setDetailsShown(bool isShown);
    void book();
    void hold();
    void release();
    void explainBooking();
    void askLayout();
    bool askPlotArea(ImportLayout &request);
    void tryLayout(const ImportLayout &request);
    void confirmLayout(const ImportLayout &request, const QString &report);
    void bringIn(const ImportLayout &request);
    void printPlan();
    void showPreview(const Document &plan);

    ProjectContent m_content;
    Id<Project> m_project;
    QUuid m_wanted; ///< plot to choose when it is there
    ColouringFacts m_colours;
    ProjectHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlotMapView *m_view = nullptr;
    PlotTable *m_table = nullptr;
    ProjectEmptyPage *m_empty = nullptr;
    PlotPanel *m_panel = nullptr;
    QTimer *m_pause;
    bool m_areDetailsWanted = true;
    quint64 m_request = 0;
    quint64 m_colourRequest = 0;
};

} // namespace freehold
