// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/project_head.h"

#include "inventory/screens/segment_bar.h"
#include "sales/screens/title_button.h"
#include "ui/banner.h"
#include "ui/icons.h"
#include "ui/pill_label.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int headMargin = 20;
constexpr int narrowHead = 690; ///< below it buttons show their icon alone ...
constexpr int narrowerHead = 520; ///< ... and the state gives way

} // namespace

ProjectHead::ProjectHead(QWidget *parent) : QWidget(parent), m_strip(new FigureStrip(this)), m_banner(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(headMargin, 12, headMargin, 14);
    layout->setSpacing(8);
    layout->addLayout(buildLine());
    m_strip->setObjectName(u"figures"_s);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
}

QHBoxLayout *ProjectHead::buildLine()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(8);
    m_title = new TitleButton(this);
    m_title->setObjectName(u"project"_s);
    connect(m_title, &QAbstractButton::clicked, this, &ProjectHead::offerProjects);
    m_line->addWidget(m_title);
    m_line->addStretch(1);
    m_views = new SegmentBar(this);
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(tr("How the plots are shown"));
    m_views->addSegment(u"map"_s, tr("Map"));
    m_views->addSegment(u"grid"_s, tr("Grid"));
    m_views->addSegment(u"list"_s, tr("List"));
    m_line->addWidget(m_views);
    buildColours();
    m_print = new QPushButton(iconOf(u"printer"_s), tr("Print plan"), this);
    m_print->setObjectName(u"printPlan"_s);
    m_print->setAutoDefault(false);
    m_print->setToolTip(tr("Print the plan with its legend (Ctrl+P)"));
    m_print->setAccessibleName(tr("Print plan"));
    connect(m_print, &QPushButton::clicked, this, &ProjectHead::printAsked);
    m_line->addWidget(m_print);
    buildMore();
    return m_line;
}

void ProjectHead::buildColours()
{
    m_colour = new QPushButton(iconOf(u"palette"_s), QString(), this);
    m_colour->setObjectName(u"colourBy"_s);
    m_colour->setAutoDefault(false);
    auto *menu = new QMenu(m_colour);
    m_colours = new QActionGroup(menu);
    for (int i = 0; i < choicesOf<ColourBy>().size(); ++i) {
        QAction *action = menu->addAction(choicesOf<ColourBy>().at(i).label.text());
        action->setCheckable(true);
        action->setChecked(i == 0);
        action->setData(i);
        m_colours->addAction(action);
    }
    connect(m_colours, &QActionGroup::triggered, this, [this] {
        fit();
        Q_EMIT colourChosen();
    });
    connect(m_colour, &QPushButton::clicked, this, [this, menu] { menu->popup(m_colour->mapToGlobal(QPoint(0, m_colour->height() + 4))); });
    m_line->addWidget(m_colour);
}

void ProjectHead::buildMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"more"_s);
    more->setIcon(iconOf(u"ellipsis"_s));
    more->setToolTip(tr("More for this project"));
    more->setAccessibleName(tr("More for this project"));
    more->setAutoRaise(true);
    more->setMinimumSize(30, 30);
    auto *menu = new QMenu(more);
    m_draw = menu->addAction(iconOf(u"pencil"_s), tr("Draw the layout"), this, &ProjectHead::drawAsked);
    m_draw->setObjectName(u"drawLayout"_s);
    m_import = menu->addAction(iconOf(u"file-up"_s), tr("Import layout…"), this, &ProjectHead::importAsked);
    m_import->setObjectName(u"importLayout"_s);
    m_generate = menu->addAction(iconOf(u"grid-3x3"_s), tr("Generate plots…"), this, &ProjectHead::generateAsked);
    m_remove = menu->addAction(iconOf(u"trash-2"_s), tr("Remove layout"), this, &ProjectHead::removeLayoutAsked);
    menu->addSeparator();
    menu->addAction(iconOf(u"external-link"_s), tr("Open the project's record"), this, &ProjectHead::recordAsked);
    m_details = menu->addAction(tr("Details of the plot\tCtrl+\\"));
    m_details->setCheckable(true);
    m_details->setChecked(true);
    connect(m_details, &QAction::triggered, this, &ProjectHead::detailsToggled);
    connect(more, &QToolButton::clicked, this, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
    m_line->addWidget(more);
}

void ProjectHead::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

ColourBy ProjectHead::colourBy() const
{
    return static_cast<ColourBy>(m_colours->checkedAction()->data().toInt());
}

void ProjectHead::chooseColour(ColourBy by)
{
    m_colours->actions().at(static_cast<int>(by))->trigger();
}

void ProjectHead::offerProjects()
{
    if (m_projects.size() < 2)
        return;
    QMenu menu(this);
    for (const Project &project : std::as_const(m_projects)) {
        QAction *action = menu.addAction(QString(project.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(project.id.uuid() == m_project);
        connect(action, &QAction::triggered, this, [this, id = project.id.uuid()] { Q_EMIT projectChosen(id); });
    }
    menu.exec(m_title->mapToGlobal(QPoint(0, m_title->height() + 2)));
}

void ProjectHead::setContent(const ProjectContent &content, const CompanyFormat &format, bool isReadOnly)
{
    m_projects = content.projects;
    m_project = content.project.id.uuid();
    m_title->setText(content.project.id.isNull() ? tr("Projects") : content.project.name);
    m_title->setOffersOthers(content.projects.size() > 1);
    m_title->setAccessibleName(content.projects.size() > 1 ? tr("Project %1, choose another").arg(content.project.name) : m_title->text());
    delete std::exchange(m_state, nullptr);
    if (!content.project.id.isNull()) {
        m_state = new PillLabel(choicesOf<ProjectState>().at(static_cast<int>(content.project.state)).label.text(), theme::toneOf(codeOf(content.project.state)), this);
        m_line->insertWidget(1, m_state);
    }
    for (QAction *action : {m_draw, m_import, m_generate, m_remove})
        action->setEnabled(!isReadOnly && !content.project.id.isNull());
    m_remove->setVisible(!content.layoutName.isEmpty());
    qint64 available = 0;
    for (const PlotCell &plot : content.grid.plots())
        available += plot.state == PlotState::Available ? 1 : 0;
    const auto money = [&](const QString &name, Money amount, std::optional<Tone> tone = {}) {
        return Figure{name, formatMoneyShort(amount, format), formatMoney(amount, format), tone};
    };
    const ProjectFigures &figures = content.figures;
    m_figures.clear();
    if (!content.grid.plots().isEmpty()) {
        m_figures = {{tr("Plots"), formatCount(content.grid.plots().size(), format)},
                          {tr("Available"), formatCount(available, format), {}, Tone::Success},
                          money(tr("Sold value"), figures.soldValue),
                          money(tr("Collected"), figures.collected),
                          money(tr("Overdue"), figures.overdue, figures.overdue.isPositive() ? std::optional(Tone::Danger) : std::nullopt)};
        const AreaUnit *unit = findAreaUnit(content.rateUnit);
        if (unit)
            m_figures.append({tr("Avg. rate / %1").arg(unit->label), formatMoney(content.ratePerUnit, format).section(u'.', 0, 0), formatMoney(content.ratePerUnit, format)});
    }
    m_strip->setVisible(!m_figures.isEmpty());
    m_strip->setFigures({});
    fit();
}

/// As much as there is room for.
void ProjectHead::fit()
{
    const bool isNarrow = width() < narrowHead;
    const QString colour = tr("Colour: %1").arg(choicesOf<ColourBy>().at(static_cast<int>(colourBy())).label.text().toLower());
    m_colour->setText(isNarrow ? QString() : colour);
    m_colour->setToolTip(colour);
    m_colour->setAccessibleName(colour);
    m_print->setText(isNarrow ? QString() : tr("Print plan"));
    if (m_state)
        m_state->setVisible(width() >= narrowerHead);
    showFigures();
}

void ProjectHead::showFigures()
{
    QList<Figure> fitting;
    const QFontMetrics names(theme::font(TextStyle::Label));
    const QFontMetrics values(theme::font(TextStyle::Heading));
    int taken = 2 * headMargin;
    for (const Figure &figure : m_figures) {
        taken += std::max(names.horizontalAdvance(figure.name), values.horizontalAdvance(figure.value)) + (fitting.isEmpty() ? 0 : 34);
        if (taken > width() && fitting.size() > 1)
            break;
        fitting.append(figure);
    }
    if (fitting.size() != m_strip->figures().size())
        m_strip->setFigures(fitting);
}

void ProjectHead::resizeEvent(QResizeEvent *)
{
    fit();
}

void ProjectHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::BorderSubtle));
}

} // namespace freehold
