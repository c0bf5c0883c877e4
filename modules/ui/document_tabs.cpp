// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_tabs.h"

#include "ui/icons.h"

#include <QCursor>
#include <QMouseEvent>
#include <QStyle>
#include <QTabBar>

namespace freehold {
namespace {

constexpr qsizetype mostClosed = 20;
constexpr qsizetype mostVisits = 100;
constexpr int longestTitle = 40;

/// Tabs that also close by the middle button.
class DocumentTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int index = tabAt(event->position().toPoint());
        if (event->button() == Qt::MiddleButton && index >= 0)
            Q_EMIT tabCloseRequested(index);
        else
            QTabBar::mouseReleaseEvent(event);
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
    const auto showTitle = [this, screen] {
        const int place = QTabWidget::indexOf(screen);
        setTabText(place, screen->title().left(longestTitle));
        setTabToolTip(place, screen->title());
        screen->setAccessibleName(screen->title());
    };
    connect(screen, &Screen::titleChanged, this, showTitle);
    connect(screen, &Screen::statusChanged, this, &DocumentTabs::statusChanged);
    connect(screen, &Screen::finished, this, [this, screen] { closeTab(QTabWidget::indexOf(screen)); }, Qt::QueuedConnection);
    screen->setAccessibleName(screen->title());
    return addTab(screen, iconOf(screen->icon()), screen->title().left(longestTitle));
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
    m_closed.append(m_destinations.take(page));
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
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
    return true;
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
    return {{QStringLiteral("tabs"), tabs}, {QStringLiteral("current"), currentIndex()}};
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
    if (count() == 0)
        return false;
    const int current = qBound(0, json.value(QStringLiteral("current")).toInt(), count() - 1);
    const QSignalBlocker quiet(this);
    setCurrentIndex(current);
    handleCurrentChanged(current);
    return count() > 0;
}

} // namespace freehold
