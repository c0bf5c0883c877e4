// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/screen.h"

#include <QHash>
#include <QJsonArray>
#include <QTabWidget>

namespace freehold {

class DocumentWindow;

/// The open documents of a window: one screen to a tab, the way back through them, and those closed lately. A tab brought back from an
/// earlier session makes its screen when somebody looks at it. A document may stand in a window of its own instead, and come back.
class DocumentTabs final : public QTabWidget
{
    Q_OBJECT

public:
    using Maker = std::function<Screen *(const Destination &)>;

    explicit DocumentTabs(Maker make, QWidget *parent = nullptr);
    ~DocumentTabs() override;

    /// Shows the tab or window of the destination, or makes a tab.
    void open(const Destination &destination);
    /// Puts the document of the tab into a window of its own.
    void tearOff(int index);
    /// The window of its own that somebody works in; null while it is that of the tabs.
    [[nodiscard]] DocumentWindow *windowInHand() const;
    /// The screen somebody works in: of such a window, else of the tab in front.
    [[nodiscard]] Screen *screenInHand() const;
    /// Closes what somebody works in.
    void closeInHand();
    [[nodiscard]] Screen *currentScreen() const;
    /// False if the screen keeps its tab.
    bool closeTab(int index);
    void closeOthers(int index);
    /// Opens again what was closed last.
    void reopen();
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    void step(int by);
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visits.size(); }
    /// Asks every screen; false if one of them stays.
    bool mayCloseAll();
    /// Puts the cursor where it was in the screen that is in front.
    void focusScreen();

    /// The open documents, for the next session.
    [[nodiscard]] QJsonObject toJson() const;
    /// Opens the documents of an earlier session; false if there are none.
    bool restore(const QJsonObject &json);

Q_SIGNALS:
    void currentScreenChanged();
    void statusChanged();
    /// The way back or forward, the closed ones, or the open ones are others now.
    void visitsChanged();
    void menuWanted(int index, const QPoint &position);
    void tornOff(freehold::DocumentWindow *window);

private:
    int addScreen(const Destination &destination);
    int addTabOf(Screen *screen);
    [[nodiscard]] int indexOf(const Destination &destination) const;
    Screen *makeAt(int index);
    void handleCurrentChanged(int index);
    void remember(const Destination &destination);
    void go(qsizetype place);
    DocumentWindow *addWindow(Screen *screen, const Destination &destination);
    void bringBack(DocumentWindow *window);
    void forget(DocumentWindow *window);
    void follow(Screen *screen);
    void keepClosed(const Destination &destination);
    void restoreWindows(const QJsonArray &windows);

    Maker m_make;
    QHash<QWidget *, Destination> m_destinations;
    QList<DocumentWindow *> m_windows;
    QList<Destination> m_closed;
    QList<Destination> m_visits;
    qsizetype m_place = -1;
    bool m_isGoing = false;
    bool m_isMaking = false;
};

} // namespace freehold
