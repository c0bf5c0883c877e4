// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/plot_grid_screen.h"

#include "inventory/screens/plot_legend.h"
#include "inventory/screens/plot_map.h"
#include "sales/screens/plot_panel.h"
#include "ui/banner.h"
#include "ui/figure_strip.h"
#include "ui/icons.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace freehold {

using namespace Qt::StringLiterals;

PlotGridScreen::PlotGridScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_project(parameters.value(u"project"_s).toUuid()), m_wanted(parameters.value(u"plot"_s).toUuid()),
      m_pause(new QTimer(this))
{
    setObjectName(u"plotGrid"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    auto *left = new QWidget(split);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_stack = new QStackedWidget(left);
    m_stack->addWidget(buildMap());
    m_stack->addWidget(buildEmpty());
    column->addWidget(m_stack, 1);
    m_panel = new PlotPanel(context, split);
    split->setStretchFactor(0, 1);
    split->setSizes({1'000, 372});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connectActs();
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &PlotGridScreen::refresh);
    connect(&store(), &Store::changed, this, &PlotGridScreen::handleChanges);
    setFocusProxy(m_map);
    refresh();
}

QWidget *PlotGridScreen::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(10);
    auto *line = new QHBoxLayout;
    m_projects = new QComboBox(head);
    m_projects->setObjectName(u"project"_s);
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setFont(theme::font(TextStyle::Heading));
    m_projects->setMinimumWidth(280);
    m_projects->setMinimumHeight(36);
    line->addWidget(m_projects);
    line->addStretch(1);
    const auto addZoom = [&](const QString &icon, const QString &words, const std::function<void()> &act) {
        auto *button = new QToolButton(head);
        button->setIcon(iconOf(icon));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setAutoRaise(true);
        button->setMinimumSize(30, 30);
        connect(button, &QToolButton::clicked, this, act);
        line->addWidget(button);
    };
    addZoom(u"minus"_s, tr("Smaller (-)"), [this] { m_map->zoomBy(0.8); });
    addZoom(u"plus"_s, tr("Larger (+)"), [this] { m_map->zoomBy(1.25); });
    addZoom(u"grid-3x3"_s, tr("Show the whole project (Ctrl+0)"), [this] { m_map->zoomToFit(); });
    layout->addLayout(line);
    m_figures = new FigureStrip(head);
    m_figures->setObjectName(u"figures"_s);
    layout->addWidget(m_figures);
    m_banner = new Banner(head);
    layout->addWidget(m_banner);
    connect(m_projects, &QComboBox::activated, this, [this] {
        m_project = Id<Project>(m_projects->currentData().toUuid());
        refresh();
        m_map->setFocus();
    });
    return head;
}

QWidget *PlotGridScreen::buildMap()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_map = new PlotMap(context().format(), box);
    layout->addWidget(m_map, 1);
    m_legend = new PlotLegend(box);
    m_legend->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_legend);
    connect(m_map, &PlotMap::selectionChanged, this, &PlotGridScreen::handleSelection);
    connect(m_map, &PlotMap::activated, this, [this](const QUuid &plot) { context().openRecord(u"plots"_s, plot); });
    connect(m_legend, &PlotLegend::chosenChanged, this, [this] { m_map->setShownStates(m_legend->chosen()); });
    return box;
}

QWidget *PlotGridScreen::buildEmpty()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(12);
    layout->addStretch(1);
    auto *picture = new QLabel(box);
    picture->setPixmap(iconPixmap(u"land-plot"_s, theme::color(Token::Text3), 48, devicePixelRatioF()));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto *words = new TokenLabel(tr("There are no plots here yet. Generate a grid of numbers, or import a list."), TextStyle::Body, Token::Text2, box);
    words->setObjectName(u"emptyText"_s);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    auto *make = new QPushButton(tr("Generate plots"), box);
    make->setDefault(true);
    make->setEnabled(!store().isReadOnly());
    connect(make, &QPushButton::clicked, this, &PlotGridScreen::createNew);
    layout->addWidget(make, 0, Qt::AlignHCenter);
    auto *bring = new QPushButton(tr("Import a list of plots"), box);
    bring->setFlat(true);
    connect(bring, &QPushButton::clicked, this, [this] { context().openScreen(u"import"_s, {{u"kind"_s, u"plots"_s}}); });
    layout->addWidget(bring, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return box;
}

void PlotGridScreen::connectActs()
{
    connect(m_panel, &PlotPanel::bookAsked, this, &PlotGridScreen::book);
    connect(m_panel, &PlotPanel::holdAsked, this, &PlotGridScreen::hold);
    connect(m_panel, &PlotPanel::releaseAsked, this, &PlotGridScreen::release);
}

/// Ctrl+B and Ctrl+Shift+H are known to the whole window; here they mean the chosen plots.
bool PlotGridScreen::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return Screen::event(event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    const bool isBook = keys == (Qt::CTRL | Qt::Key_B);
    const bool isHold = keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    if (!isBook && !isHold)
        return Screen::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isBook ? book() : hold();
    return true;
}

void PlotGridScreen::handleChanges(const ChangeSet &changes)
{
    for (const char *table : {"plots", "projects", "blocks", "bookings", "holds", "receipts", "demands"}) {
        if (changes.touches(QLatin1String(table))) {
            m_pause->start();
            return;
        }
    }
}

void PlotGridScreen::refresh()
{
    const quint64 request = ++m_request;
    readLater(
        store(), this,
        [wanted = m_project, today = context().values().today](Reader &reader) {
            Content content;
            content.projects = reader.select<Project>(u"order by code"_s);
            for (const Project &project : std::as_const(content.projects)) {
                if (project.id == wanted || content.project.isNull())
                    content.project = project.id;
            }
            if (content.project.isNull())
                return content;
            content.plots = plotMapRows(reader, content.project);
            content.figures = projectFigures(reader, content.project, today);
            return content;
        },
        [this, request](const Result<Content> &content) {
            if (request == m_request)
                showContent(content);
        });
    m_panel->refresh();
}

void PlotGridScreen::showContent(const Result<Content> &content)
{
    if (!content) {
        m_banner->show(Tone::Danger, content.error().text);
        return;
    }
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    else
        m_banner->clear();
    m_project = content->project;
    showProjects(*content);
    m_stack->setCurrentIndex(content->plots.isEmpty() ? 1 : 0);
    m_map->setPlots(content->plots);
    m_map->setOverdue(content->figures.overduePlots);
    m_legend->setPlots(content->plots);
    showFigures(*content);
    if (!m_wanted.isNull())
        m_map->select(std::exchange(m_wanted, {}));
    Q_EMIT loaded();
}

void PlotGridScreen::showProjects(const Content &content)
{
    const QSignalBlocker quiet(m_projects);
    m_projects->clear();
    for (const Project &project : content.projects)
        m_projects->addItem(project.name, project.id.uuid());
    m_projects->setCurrentIndex(m_projects->findData(content.project.uuid()));
    m_projects->setVisible(!content.projects.isEmpty());
}

void PlotGridScreen::showFigures(const Content &content)
{
    const CompanyFormat &format = context().format();
    qint64 available = 0;
    for (const PlotCell &plot : content.plots)
        available += plot.state == PlotState::Available ? 1 : 0;
    const auto money = [&](const QString &name, Money amount, std::optional<Tone> tone = {}) {
        return Figure{name, formatMoneyShort(amount, format), formatMoney(amount, format), tone};
    };
    const ProjectFigures &figures = content.figures;
    m_figures->setVisible(!content.plots.isEmpty());
    m_figures->setFigures({{tr("Plots"), formatCount(content.plots.size(), format)},
                           {tr("Available"), formatCount(available, format), {}, Tone::Success},
                           money(tr("Sold value"), figures.soldValue),
                           money(tr("Collected"), figures.collected),
                           money(tr("Overdue"), figures.overdue, figures.overdue.isPositive() ? std::optional(Tone::Danger) : std::nullopt)});
}

void PlotGridScreen::handleSelection()
{
    m_panel->setPlots(m_map->selection());
    Q_EMIT statusChanged();
    Q_EMIT currentRecordChanged();
}

QString PlotGridScreen::status() const
{
    const QList<QUuid> chosen = m_map->selection();
    return chosen.isEmpty() ? tr("%n plots", nullptr, static_cast<int>(m_map->plots().size()))
                            : tr("%n plots chosen", nullptr, static_cast<int>(chosen.size()));
}

RecordKey PlotGridScreen::currentRecord() const
{
    return m_map->current().isNull() ? RecordKey() : RecordKey{u"plots"_s, m_map->current()};
}

void PlotGridScreen::find()
{
    m_map->setFocus();
}

void PlotGridScreen::createNew()
{
    if (m_project.isNull())
        context().runOperation(u"add-project"_s);
    else
        context().runOperation(u"generate-plots"_s, {{u"project"_s, m_project.uuid()}});
}

void PlotGridScreen::book()
{
    if (!m_panel->mayBook())
        return explainBooking();
    QVariantList plots;
    for (const QUuid &plot : m_map->selection())
        plots.append(plot);
    context().runOperation(u"book-plot"_s, {{u"plots"_s, plots}});
}

void PlotGridScreen::explainBooking()
{
    if (store().isReadOnly())
        context().showMessage(store().readOnlyReason());
    else if (m_panel->facts().isEmpty())
        context().showMessage(tr("Choose the plots to book first."));
    else
        context().showMessage(tr("Only plots that are available or held can be booked."));
}

void PlotGridScreen::hold()
{
    if (m_panel->mayHold())
        context().runOperation(u"hold-plot"_s, {{u"plot"_s, m_map->selection().first()}});
    else
        context().showMessage(tr("Choose one plot that is available to hold it."));
}

void PlotGridScreen::release()
{
    if (m_panel->mayRelease())
        context().runOperation(u"release-hold"_s, {{u"hold"_s, m_panel->facts().first().hold->id.uuid()}});
}

} // namespace freehold
