// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/plot_colourings.h"
#include "sales/project_content.h"
#include "ui/figure_strip.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace freehold {

class Banner;
class PillLabel;
class SegmentBar;
class TitleButton;

/// The head of a project's page: its name and state, ways to look at it, and its figures.
class ProjectHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectHead(QWidget *parent = nullptr);

    void setContent(const ProjectContent &content, const CompanyFormat &format, bool isReadOnly);
    [[nodiscard]] SegmentBar &views() { return *m_views; }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    [[nodiscard]] ColourBy colourBy() const;
    void chooseColour(ColourBy by);
    void setDetailsShown(bool isShown);

Q_SIGNALS:
    void projectChosen(const QUuid &project);
    void colourChosen();
    void printAsked();
    void drawAsked();
    void importAsked();
    void generateAsked();
    void removeLayoutAsked();
    void recordAsked();
    void detailsToggled(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *buildLine();
    void buildColours();
    void buildMore();
    void offerProjects();
    void showFigures();
    void fit();

    QList<Project> m_projects;
    QUuid m_project;
    TitleButton *m_title = nullptr;
    QHBoxLayout *m_line = nullptr;
    PillLabel *m_state = nullptr;
    SegmentBar *m_views = nullptr;
    QPushButton *m_colour = nullptr;
    QPushButton *m_print = nullptr;
    QActionGroup *m_colours = nullptr;
    QAction *m_draw = nullptr;
    QAction *m_import = nullptr;
    QAction *m_generate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_details = nullptr;
    FigureStrip *m_strip;
    Banner *m_banner;
    QList<Figure> m_figures; ///< of which as many are shown as fit
};

} // namespace freehold
