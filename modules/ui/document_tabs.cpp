// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_tabs.h"

#include "ui/document_window.h"
#include "ui/icons.h"

#include <QCursor>
#include <QMouseEvent>
#include <QStyle>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace freehold {
namespace {

constexpr qsizetype mostClosed = 20;
constexpr qsizetype mostVisits = 100;
constexpr int longestTitle = 40;

/// Tabs that also close by the middle button, and leave the bar when they are dropped away from it.
class DocumentTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    std::function<void(int index)> tearOff;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_held = event->button() == Qt::LeftButton ? tabAt(event->position().toPoint()) : -1;
        QTabBar::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int index = tabAt(event->position().toPoint());
        if (event->button() == Qt::MiddleButton && index >= 0)
            Q_EMIT tabCloseRequested(index);
        else
            QTabBar::mouseReleaseEvent(event);
        const int far = 2 * height();
        const bool isAway = !rect().adjusted(-far, -far, far, far).contains(event->position().toPoint());
        if (std::exchange(m_held, -1) >= 0 && isAway && event->button() == Qt::LeftButton)
            tearOff(currentIndex()); // the tab that was pulled is in front
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        QTabBar::mouseMoveEvent(event);
        showCross(tabAt(event->position().toPoint()));
    }
    void leaveEvent(QEvent *event) override
    {
        QTabBar::leaveEvent(event);
        showCross(-1);
    }
    void tabLayoutChange() override
    {
        QTabBar::tabLayoutChange();
        showCross(tabAt(mapFromGlobal(QCursor::pos())));
    }
    /// The tab in front is written stronger, so each keeps room for that.
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        const int grows = QFontMetrics(strong).horizontalAdvance(tabText(index)) - fontMetrics().horizontalAdvance(tabText(index));
        return QTabBar::tabSizeHint(index) + QSize(qMax(grows, 0) + 4, 0);
    }

private:
    int m_held = -1; ///< the tab under the pressed button

    /// Only the tab under the mouse has its cross.
    void showCross(int index)
    {
        const auto side = static_cast<ButtonPosition>(style()->styleHint(QStyle::SH_TabBar_CloseButtonPosition, nullptr, this));
        for (int each = 0; each < count(); ++each) {
            if (QWidget *cross = tabButton(each, side))
                cross->setVisible(each == index);
        }
    }
};

} // namespace

DocumentTabs::DocumentTabs(Maker make, QWidget *parent) : QTabWidget(parent), m_make(std::move(make))
{
    setObjectName(QStringLiteral("documents"));
    auto *bar = new DocumentTabBar(this);
    bar->setAccessibleName(tr("Open documents"));
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(bar, &QWidget::customContextMenuRequested, this, [this, bar](const QPoint &position) {
        if (bar->tabAt(position) >= 0)
            Q_EMIT menuWanted(bar->tabAt(position), bar->mapToGlobal(position));
    });
    bar->tearOff = [this](int index) { tearOff(index); };
    bar->setMouseTracking(true);
    setTabBar(bar);
    setTabsClosable(true);
    setMovable(true);
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setIconSize(QSize(16, 16));
    bar->setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    connect(this, &QTabWidget::tabCloseRequested, this, &DocumentTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &DocumentTabs::handleCurrentChanged);
    connect(bar, &QTabBar::tabMoved, this, &DocumentTabs::visitsChanged);
}

DocumentTabs::~DocumentTabs()
{
    for (DocumentWindow *each : std::as_const(m_windows))
        disconnect(each, nullptr, this, nullptr);
    qDeleteAll(m_windows);
}

Screen *DocumentTabs::currentScreen() const
{
    return qobject_cast<Screen *>(currentWidget());
}

int DocumentTabs::indexOf(const Destination &destination) const
{
    for (int index = 0; index < count(); ++index) {
        if (m_destinations.value(widget(index)) == destination)
            return index;
    }
    return -1;
}

void DocumentTabs::open(const Destination &destination)
{
    for (DocumentWindow *each : std::as_const(m_windows)) {
        if (each->destination() == destination) {
            each->raise();
            return each->activateWindow();
        }
    }
    if (windowInHand()) {
        window()->raise();
        window()->activateWindow();
    }
    const int known = indexOf(destination);
    if (known < 0) {
        const int made = addScreen(destination);
        if (made < 0)
            return;
        setCurrentIndex(made);
        Screen *screen = currentScreen();
        (screen->start() ? screen->start() : screen)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_destinations.insert(widget(known), destination);
    setCurrentIndex(known);
    focusScreen();
}

int DocumentTabs::addScreen(const Destination &destination)
{
    Screen *screen = m_make(destination);
    if (!screen)
        return -1;
    screen->setKey(destination.key());
    m_destinations.insert(screen, destination);
    follow(screen);
    return addTabOf(screen);
}

int DocumentTabs::addTabOf(Screen *screen)
{
    return addTab(screen, iconOf(screen->icon()), screen->title().left(longestTitle));
}

void DocumentTabs::follow(Screen *screen)
{
    screen->setAccessibleName(screen->title());
    const auto showTitle = [this, screen] {
        const int place = QTabWidget::indexOf(screen);
        setTabText(place, screen->title().left(longestTitle));
        setTabToolTip(place, screen->title());
        screen->setAccessibleName(screen->title());
    };
    connect(screen, &Screen::titleChanged, this, showTitle);
    connect(screen, &Screen::statusChanged, this, &DocumentTabs::statusChanged);
    connect(screen, &Screen::finished, this, [this, screen] { closeTab(QTabWidget::indexOf(screen)); }, Qt::QueuedConnection);
}

void DocumentTabs::keepClosed(const Destination &destination)
{
    m_closed.append(destination);
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
}

/// The screen of a tab that has waited for being looked at. Null if it cannot be made any more.
Screen *DocumentTabs::makeAt(int index)
{
    if (auto *screen = qobject_cast<Screen *>(widget(index)))
        return screen;
    QWidget *waiting = widget(index);
    const Destination destination = m_destinations.take(waiting);
    m_isMaking = true;
    const int made = addScreen(destination);
    removeTab(index);
    waiting->deleteLater();
    if (made >= 0)
        tabBar()->moveTab(count() - 1, index);
    m_isMaking = false;
    return made < 0 ? nullptr : qobject_cast<Screen *>(widget(index));
}

void DocumentTabs::handleCurrentChanged(int index)
{
    if (m_isMaking)
        return;
    if (index >= 0 && !qobject_cast<Screen *>(widget(index))) {
        Screen *made = makeAt(index);
        const QSignalBlocker quiet(this);
        if (made)
            setCurrentWidget(made);
    }
    if (Screen *screen = currentScreen())
        remember(m_destinations.value(screen));
    Q_EMIT currentScreenChanged();
}

void DocumentTabs::remember(const Destination &destination)
{
    if (!m_isGoing && (m_place < 0 || !(m_visits.at(m_place) == destination))) {
        m_visits.resize(m_place + 1);
        m_visits.append(destination);
        if (m_visits.size() > mostVisits)
            m_visits.removeFirst();
        m_place = m_visits.size() - 1;
    }
    Q_EMIT visitsChanged();
}

void DocumentTabs::go(qsizetype place)
{
    if (place < 0 || place >= m_visits.size())
        return;
    m_place = place;
    m_isGoing = true;
    const Destination destination = m_visits.at(place);
    open(destination);
    m_isGoing = false;
    Q_EMIT visitsChanged();
}

void DocumentTabs::goBack()
{
    go(m_place - 1);
}

void DocumentTabs::goForward()
{
    go(m_place + 1);
}

void DocumentTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

bool DocumentTabs::closeTab(int index)
{
    QWidget *page = widget(index);
    auto *screen = qobject_cast<Screen *>(page);
    if (!page || (screen && !screen->mayClose()))
        return false;
    keepClosed(m_destinations.take(page));
    removeTab(index);
    page->deleteLater();
    focusScreen();
    Q_EMIT visitsChanged();
    return true;
}

void DocumentTabs::closeOthers(int index)
{
    QWidget *kept = widget(index);
    for (int each = count() - 1; each >= 0; --each) {
        if (widget(each) != kept)
            closeTab(each);
    }
}

void DocumentTabs::reopen()
{
    if (!m_closed.isEmpty())
        open(m_closed.takeLast());
    Q_EMIT visitsChanged();
}

bool DocumentTabs::mayCloseAll()
{
    for (int index = 0; index < count(); ++index) {
        auto *screen = qobject_cast<Screen *>(widget(index));
        if (screen && !screen->mayClose())
            return false;
    }
    return std::all_of(m_windows.begin(), m_windows.end(), [](const DocumentWindow *each) { return !each->screen() || each->screen()->mayClose(); });
}

void DocumentTabs::focusScreen()
{
    Screen *screen = currentScreen();
    if (!screen)
        return;
    QWidget *last = screen->focusWidget();
    QWidget *first = screen->start() ? screen->start() : screen;
    (last && last->isVisibleTo(screen) ? last : first)->setFocus(Qt::OtherFocusReason);
}

QJsonObject DocumentTabs::toJson() const
{
    QJsonArray tabs;
    for (int index = 0; index < count(); ++index) {
        QJsonObject tab = m_destinations.value(widget(index)).toJson();
        tab.insert(QStringLiteral("title"), tabText(index));
        tabs.append(tab);
    }
    QJsonArray windows;
    for (const DocumentWindow *each : m_windows) {
        QJsonObject window = each->destination().toJson();
        window.insert(QStringLiteral("place"), QString::fromLatin1(each->saveGeometry().toBase64()));
        windows.append(window);
    }
    return {{QStringLiteral("tabs"), tabs}, {QStringLiteral("current"), currentIndex()}, {QStringLiteral("windows"), windows}};
}

bool DocumentTabs::restore(const QJsonObject &json)
{
    const QJsonArray tabs = json.value(QStringLiteral("tabs")).toArray();
    m_isMaking = true;
    for (const QJsonValue &tab : tabs) {
        const std::optional<Destination> destination = Destination::fromJson(tab.toObject());
        if (!destination || indexOf(*destination) >= 0)
            continue;
        auto *waiting = new QWidget(this);
        m_destinations.insert(waiting, *destination);
        addTab(waiting, iconOf(QStringLiteral("file-text")), tab[QStringLiteral("title")].toString());
    }
    m_isMaking = false;
    restoreWindows(json.value(QStringLiteral("windows")).toArray());
    if (count() == 0)
        return false;
    const int current = qBound(0, json.value(QStringLiteral("current")).toInt(), count() - 1);
    const QSignalBlocker quiet(this);
    setCurrentIndex(current);
    handleCurrentChanged(current);
    return count() > 0;
}

} // namespace freehold
