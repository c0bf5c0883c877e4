// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_tabs.h"
#include "ui/document_window.h"

#include <QApplication>

namespace freehold {

DocumentWindow *DocumentTabs::addWindow(Screen *screen, const Destination &destination)
{
    auto *made = new DocumentWindow(screen, destination, window());
    made->resize(size());
    m_windows.append(made);
    connect(made, &DocumentWindow::returnWanted, this, [this, made] { bringBack(made); });
    connect(made, &DocumentWindow::closed, this, [this, made] {
        keepClosed(made->destination());
        forget(made);
    });
    Q_EMIT tornOff(made);
    made->show();
    made->activateWindow();
    return made;
}

void DocumentTabs::tearOff(int index)
{
    if (!widget(index))
        return;
    Screen *screen = makeAt(index);
    if (!screen)
        return;
    const Destination destination = m_destinations.take(screen);
    disconnect(screen, nullptr, this, nullptr);
    removeTab(QTabWidget::indexOf(screen));
    addWindow(screen, destination);
    Q_EMIT visitsChanged();
}

void DocumentTabs::bringBack(DocumentWindow *window)
{
    const Destination destination = window->destination();
    Screen *screen = window->release();
    forget(window);
    if (!screen)
        return;
    m_destinations.insert(screen, destination);
    follow(screen);
    setCurrentIndex(addTabOf(screen));
    this->window()->activateWindow();
    focusScreen();
}

void DocumentTabs::forget(DocumentWindow *window)
{
    m_windows.removeAll(window);
    window->hide();
    window->deleteLater();
    Q_EMIT visitsChanged();
}

DocumentWindow *DocumentTabs::windowInHand() const
{
    auto *active = qobject_cast<DocumentWindow *>(QApplication::activeWindow());
    return m_windows.contains(active) ? active : nullptr;
}

Screen *DocumentTabs::screenInHand() const
{
    const DocumentWindow *window = windowInHand();
    return window ? window->screen() : currentScreen();
}

void DocumentTabs::closeInHand()
{
    if (DocumentWindow *window = windowInHand())
        window->close();
    else
        closeTab(currentIndex());
}

void DocumentTabs::restoreWindows(const QJsonArray &windows)
{
    for (const QJsonValue &each : windows) {
        const std::optional<Destination> destination = Destination::fromJson(each.toObject());
        Screen *screen = destination && indexOf(*destination) < 0 ? m_make(*destination) : nullptr;
        if (!screen)
            continue;
        screen->setKey(destination->key());
        addWindow(screen, *destination)->restoreGeometry(QByteArray::fromBase64(each[QStringLiteral("place")].toString().toLatin1()));
    }
}

} // namespace freehold
