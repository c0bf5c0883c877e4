// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/screen.h"

#include <QHash>
#include <QJsonArray>
#include <QTabWidget>

namespace freehold {

/// The open documents of a window: one screen to a tab, the way back through them, and those closed lately. A tab brought back from an
/// earlier session makes its screen when somebody looks at it.
class DocumentTabs final : public QTabWidget
{
    Q_OBJECT

public:
    using Maker = std::function<Screen *(const Destination &)>;

    explicit DocumentTabs(Maker make, QWidget *parent = nullptr);

    /// Shows the tab of the destination, or makes one.
    void open(const Destination &destination);
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

private:
    int addScreen(const Destination &destination);
    [[nodiscard]] int indexOf(const Destination &destination) const;
    Screen *makeAt(int index);
    void handleCurrentChanged(int index);
    void remember(const Destination &destination);
    void go(qsizetype place);

    Maker m_make;
    QHash<QWidget *, Destination> m_destinations;
    QList<Destination> m_closed;
    QList<Destination> m_visits;
    qsizetype m_place = -1;
    bool m_isGoing = false;
    bool m_isMaking = false;
};

} // namespace freehold
