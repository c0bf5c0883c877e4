// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/dashboard_screen.h"

#include "sales/collection_board.h"
#include "sales/screens/dashboard_card.h"
#include "sales/screens/dashboard_chart.h"
#include "sales/screens/dashboard_setup.h"
#include "sales/screens/dashboard_tile.h"
#include "ui/banner.h"
#include "ui/emptied_layout.h"
#include "ui/line_button.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileCount = 6;
constexpr int wideWidth = 1'100;
constexpr qsizetype mostProjects = 12;
constexpr int tasksWidth = 320;

QString monthSpan(QStringView field, QDate first)
{
    return u"%1 >= %2 and %1 <= %3"_s.arg(field, first.toString(Qt::ISODate), first.addMonths(1).addDays(-1).toString(Qt::ISODate));
}

QString monthWords(QDate first)
{
    return QLocale().toString(first, u"MMM yyyy"_s);
}

QString stateCodes(const QList<PlotState> &states)
{
    QStringList codes;
    for (const PlotState state : states)
        codes.append(codeOf(state));
    return codes.join(u", "_s);
}

} // namespace

DashboardScreen::DashboardScreen(ScreenContext &context, const QVariantMap &, QWidget *parent)
    : Screen(context, parent), m_stack(new QStackedWidget(this)), m_setup(new DashboardSetup(context, m_stack)), m_banner(new Banner(this)),
      m_pause(new QTimer(this))
{
    setObjectName(u"dashboard"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 12);
    head->setSpacing(8);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, this));
    m_day = new TokenLabel(TextStyle::Body, Token::Text2, this);
    head->addWidget(m_day, 0, Qt::AlignBottom);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_banner);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_setup);
    column->addWidget(m_stack, 1);
    setStart(m_tiles.first());
    m_pause->setSingleShot(true);
    m_pause->setInterval(300);
    connect(m_pause, &QTimer::timeout, this, &DashboardScreen::refresh);
    connect(&store(), &Store::changed, m_pause, qOverload<>(&QTimer::start));
    refresh();
}

DashboardTile *DashboardScreen::addTile(const QString &name, const QString &words, const std::function<void()> &open)
{
    auto *tile = new DashboardTile(words, m_body);
    tile->setObjectName(name);
    connect(tile, &DashboardTile::clicked, this, open);
    m_tiles.append(tile);
    return tile;
}

QWidget *DashboardScreen::buildContent()
{
    auto *area = new QScrollArea(m_stack);
    area->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget(area);
    m_body->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(20, 0, 20, 20);
    m_grid->setSpacing(16);
    addTile(u"sold"_s, tr("Sold this year"), [this] {
        const QDate from = m_facts.yearStart;
        context().openList(u"bookings"_s, u"state != cancelled and day >= %1 and day <= %2"_s.arg(from.toString(Qt::ISODate),
                                                                                                 from.addYears(1).addDays(-1).toString(Qt::ISODate)));
    });
    addTile(u"collected"_s, tr("Collected this month"),
            [this] { context().openList(u"receipts"_s, u"state = posted and "_s + monthSpan(u"day", m_facts.months.last().first)); });
    addTile(u"overdue"_s, tr("Overdue"), [this] { context().openScreen(u"collections"_s); });
    addTile(u"available"_s, tr("Available plots"), [this] { context().openList(u"plots"_s, u"state = available"_s); });
    addTile(u"cheques"_s, tr("Cheques to deposit"), [this] { context().openScreen(u"cheques"_s, {{u"view"_s, u"to_deposit"_s}}); });
    addTile(u"holds"_s, tr("Holds ending soon"), [this] { context().openList(u"holds"_s, u"state = active"_s); });
    Q_ASSERT(m_tiles.size() == tileCount);
    for (int chart = 0; chart < 4; ++chart)
        m_charts.append(new DashboardChart(context().format(), m_body));
    m_tasksCard = buildTasks();
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    arrange();
    return area;
}

QWidget *DashboardScreen::buildTasks()
{
    auto *card = new DashboardCard(m_body);
    card->setObjectName(u"tasks"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    m_tasksTitle = new TokenLabel(TextStyle::Subheading, Token::Text, card);
    m_tasksTitle->setContentsMargins(8, 4, 8, 8);
    column->addWidget(m_tasksTitle);
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(2);
    column->addLayout(m_tasks);
    column->addStretch(1);
    return card;
}

/// Three columns with today's list at the right where there is room, else two with the list below the figures.
void DashboardScreen::arrange()
{
    const bool isWide = width() >= wideWidth;
    const int columns = isWide ? 6 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    auto *tiles = new QGridLayout;
    tiles->setSpacing(16);
    for (int tile = 0; tile < m_tiles.size(); ++tile)
        tiles->addWidget(m_tiles.at(tile), tile / columns, tile % columns);
    m_grid->addLayout(tiles, 0, 0, 1, isWide ? 3 : 2);
    m_tasksCard->setMinimumWidth(isWide ? tasksWidth : 0);
    m_tasksCard->setMaximumWidth(isWide ? tasksWidth : QWIDGETSIZE_MAX);
    if (isWide)
        m_grid->addWidget(m_tasksCard, 1, 2, 2, 1);
    else
        m_grid->addWidget(m_tasksCard, 3, 0, 1, 2);
    for (int chart = 0; chart < m_charts.size(); ++chart)
        m_grid->addWidget(m_charts.at(chart), 1 + chart / 2, chart % 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(2, 1);
}

void DashboardScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void DashboardScreen::refresh()
{
    readLater(
        store(), this, [today = context().values().today, year = context().chosenYear()](Reader &reader) { return dashboardFacts(reader, today, year); },
        [this, request = ++m_request](const Result<DashboardFacts> &facts) {
            if (request == m_request)
                take(facts);
        });
}

void DashboardScreen::take(const Result<DashboardFacts> &facts)
{
    if (!facts)
        return m_banner->show(Tone::Danger, facts.error().text, {tr("Try again"), [this] { refresh(); }});
    m_banner->clear();
    m_facts = *facts;
    m_day->setText(formatDate(m_facts.today));
    const bool isNew = m_facts.bookingCount == 0;
    m_stack->setCurrentIndex(isNew ? 1 : 0);
    if (isNew) {
        m_setup->setFacts(m_facts);
    } else {
        showTiles();
        showCharts();
        showTasks();
    }
    Q_EMIT loaded();
}

Figure DashboardScreen::shortFigure(const QString &name, Money amount) const
{
    const CompanyFormat &format = context().format();
    return {name, formatMoneyShort(amount, format), formatMoney(amount, format)};
}

/// "Apr 2025 – Mar 2026"
QString DashboardScreen::shownSpan() const
{
    return tr("%1 – %2", "first and last month").arg(monthWords(m_facts.months.first().first), monthWords(m_facts.months.last().first));
}

void DashboardScreen::showTiles()
{
    const CompanyFormat &format = context().format();
    const auto counted = [&](const QString &name, qint64 count) { return Figure{name, formatCount(count, format)}; };
    const QString bookings = tr("%1 bookings", nullptr, m_facts.bookingsThisYear).arg(formatCount(m_facts.bookingsThisYear, format));
    if (context().chosenYear().isValid()) {
        m_tiles.at(0)->setText(tr("Sold %1", "first and last month").arg(shownSpan()));
        m_tiles.at(1)->setText(tr("Collected %1", "month").arg(monthWords(m_facts.months.last().first)));
    }
    m_tiles.at(0)->setFigure(shortFigure(u"sold"_s, m_facts.soldThisYear), bookings);
    m_tiles.at(1)->setFigure(shortFigure(u"collected"_s, m_facts.collectedThisMonth),
                             tr("%1 fell due", "amount").arg(formatMoneyShort(m_facts.months.last().due, format)));
    Figure overdue = shortFigure(u"overdue"_s, m_facts.overdue);
    if (m_facts.overdue.isPositive())
        overdue.tone = Tone::Danger;
    m_tiles.at(2)->setFigure(overdue, tr("%1 due in 30 days", "amount").arg(formatMoneyShort(m_facts.ages.front(), format)));
    m_tiles.at(3)->setFigure(counted(u"available"_s, m_facts.availablePlots), tr("of %1 plots").arg(formatCount(m_facts.plotCount, format)));
    m_tiles.at(4)->setFigure(counted(u"cheques"_s, m_facts.chequesToDeposit), formatMoney(m_facts.chequeAmount, format));
    Figure holds = counted(u"holds"_s, m_facts.holdsEnding);
    if (m_facts.holdsEnding > 0)
        holds.tone = Tone::Warning;
    m_tiles.at(5)->setFigure(holds, tr("within 48 hours"));
}

void DashboardScreen::showCharts()
{
    m_charts.at(0)->setData(collectionsChart());
    m_charts.at(1)->setData(bookingsChart());
    m_charts.at(2)->setData(agesChart());
    m_charts.at(3)->setData(plotsChart());
}

DashboardChartData DashboardScreen::collectionsChart()
{
    DashboardChartData chart{.id = u"collections"_s, .title = tr("Collections and what fell due"), .summary = context().chosenYear().isValid() ? shownSpan() : tr("The last twelve months"), .categoryTitle = tr("Month")};
    DashboardSeries due{tr("Fell due"), {}};
    DashboardSeries collected{tr("Collected"), {}};
    for (const DashboardMonth &month : std::as_const(m_facts.months)) {
        chart.categories.append(monthWords(month.first));
        chart.axisLabels.append(QLocale().toString(month.first, u"MMM"_s));
        due.values.append(month.due.minor());
        collected.values.append(month.collected.minor());
    }
    chart.series = {due, collected};
    chart.open = [this](int month, int series) {
        const QDate first = m_facts.months.at(month).first;
        if (series == 0)
            context().openList(u"instalments"_s, monthSpan(u"due_day", first));
        else
            context().openList(u"receipts"_s, u"state = posted and "_s + monthSpan(u"day", first));
    };
    return chart;
}

DashboardChartData DashboardScreen::bookingsChart()
{
    DashboardChartData chart{.id = u"bookings"_s, .title = tr("Bookings by month"), .summary = context().chosenYear().isValid() ? shownSpan() : tr("Value of the last twelve months"), .categoryTitle = tr("Month")};
    DashboardSeries booked{tr("Booked value"), {}};
    for (const DashboardMonth &month : std::as_const(m_facts.months)) {
        chart.categories.append(tr("%1 (%2)", "month, bookings").arg(monthWords(month.first)).arg(month.bookings));
        chart.axisLabels.append(QLocale().toString(month.first, u"MMM"_s));
        booked.values.append(month.booked.minor());
    }
    chart.series = {booked};
    chart.open = [this](int month, int) {
        context().openList(u"bookings"_s, u"state != cancelled and "_s + monthSpan(u"day", m_facts.months.at(month).first));
    };
    return chart;
}

DashboardChartData DashboardScreen::agesChart()
{
    DashboardChartData chart{.id = u"ages"_s, .title = tr("Receivables by age"), .summary = tr("Days since the due day"), .categoryTitle = tr("Age")};
    chart.categories = {tr("Due in 30 days"), tr("Overdue 1 to 30 days"), tr("Overdue 31 to 60 days"), tr("Overdue 61 to 90 days"), tr("Overdue over 90 days")};
    chart.axisLabels = {tr("Due soon"), u"1–30"_s, u"31–60"_s, u"61–90"_s, u"> 90"_s};
    DashboardSeries open{tr("Open"), {}};
    for (const Money &amount : m_facts.ages)
        open.values.append(amount.minor());
    chart.series = {open};
    chart.open = [this](int age, int) {
        if (age == 0)
            return context().openList(u"instalments"_s, u"due_day >= t and due_day <= +30"_s);
        context().openScreen(u"collections"_s, {{u"group"_s, static_cast<int>(CollectionGroup::Overdue30) + age - 1}});
    };
    return chart;
}

/// The projects with most plots.
DashboardChartData DashboardScreen::plotsChart()
{
    DashboardChartData chart{.id = u"plots"_s, .title = tr("Plots by state"), .summary = tr("In each project"), .categoryTitle = tr("Project"), .isMoney = false, .isStacked = true};
    chart.series = {{tr("Available"), {}}, {tr("Held"), {}}, {tr("Booked"), {}}, {tr("Registered"), {}}, {tr("Other"), {}, true}};
    QList<DashboardProject> projects = m_facts.projects;
    const auto plotsOf = [](const DashboardProject &project) { return std::accumulate(project.plots.begin(), project.plots.end(), 0); };
    std::stable_sort(projects.begin(), projects.end(), [&](const auto &a, const auto &b) { return plotsOf(a) > plotsOf(b); });
    projects = projects.mid(0, mostProjects);
    for (const DashboardProject &project : std::as_const(projects)) {
        chart.categories.append(project.code);
        for (std::size_t kind = 0; kind < project.plots.size(); ++kind)
            chart.series[static_cast<qsizetype>(kind)].values.append(project.plots.at(kind));
    }
    chart.axisLabels = chart.categories;
    chart.open = [this, projects](int project, int kind) {
        const QString states = stateCodes(dashboardPlotStates().at(static_cast<std::size_t>(kind)));
        context().openList(u"plots"_s, u"project_id = \"%1\" and state in (%2)"_s.arg(projects.at(project).id.toString(QUuid::WithoutBraces), states));
    };
    return chart;
}

void DashboardScreen::showTasks()
{
    emptyLayout(*m_tasks);
    m_tasksTitle->setText(tr("Today"));
    if (m_facts.tasks.isEmpty()) {
        auto *nothing = new TokenLabel(tr("Nothing is due, no hold ends soon, and no cheque waits for the bank."), TextStyle::Body, Token::Text2, m_tasksCard);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(8, 0, 8, 0);
        m_tasks->addWidget(nothing);
    }
    for (const DashboardTask &task : std::as_const(m_facts.tasks)) {
        auto *line = new LineButton(task.title, task.detail, task.amount.isZero() ? QString() : formatMoneyShort(task.amount, context().format()), m_tasksCard);
        line->setObjectName(u"task"_s);
        if (!task.amount.isZero())
            line->setToolTip(formatMoney(task.amount, context().format()));
        connect(line, &LineButton::clicked, this, [this, table = task.table, id = task.id] { context().openRecord(table, id); });
        m_tasks->addWidget(line);
    }
}

void DashboardScreen::createNew()
{
    context().runOperation(u"book-plot"_s);
}

} // namespace freehold
