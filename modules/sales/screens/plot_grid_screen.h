// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/plot_map_rows.h"
#include "sales/plot_facts.h"
#include "ui/screen.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace freehold {

class Banner;
class FigureStrip;
class PlotLegend;
class PlotMap;
class PlotPanel;
class PillLabel;

/// The plots of a project as a grid coloured by state, with its figures, and the chosen plots beside it: book, hold, release.
class PlotGridScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: project (id; else the first), plot (id; chosen at once).
    explicit PlotGridScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Plot grid"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("map"); }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void refresh() override;
    void find() override;
    void createNew() override;

    [[nodiscard]] PlotMap &map() { return *m_map; }
    [[nodiscard]] PlotLegend &legend() { return *m_legend; }
    [[nodiscard]] PlotPanel &panel() { return *m_panel; }

Q_SIGNALS:
    void loaded();

protected:
    bool event(QEvent *event) override;

private:
    struct Content {
        QList<Project> projects;
        Id<Project> project;
        QList<PlotCell> plots;
        ProjectFigures figures;
    };

    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildMap();
    [[nodiscard]] QWidget *buildEmpty();
    void connectActs();
    void handleChanges(const ChangeSet &changes);
    void showContent(const Result<Content> &content);
    void showProjects(const Content &content);
    void showFigures(const Content &content);
    void handleSelection();
    void book();
    void hold();
    void release();
    void explainBooking();

    Id<Project> m_project;
    QUuid m_wanted; ///< plot to choose when it is there
    QComboBox *m_projects = nullptr;
    FigureStrip *m_figures = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlotMap *m_map = nullptr;
    PlotLegend *m_legend = nullptr;
    PlotPanel *m_panel = nullptr;
    QTimer *m_pause;
    quint64 m_request = 0;
};

} // namespace freehold
