// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_window.h"

#include "ui/icons.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace freehold {

DocumentWindow::DocumentWindow(Screen *screen, const Destination &destination, QWidget *owner)
    : QWidget(owner, Qt::Window), m_screen(screen), m_destination(destination)
{
    setObjectName(QStringLiteral("documentWindow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(20, 6, 20, 6);
    line->addStretch(1);
    auto *back = new QPushButton(iconOf(QStringLiteral("panel-left")), tr("Back among the tabs"), this);
    back->setObjectName(QStringLiteral("returnToTabs"));
    back->setAutoDefault(false);
    line->addWidget(back);
    column->addLayout(line);
    column->addWidget(screen, 1);
    screen->show();
    connect(back, &QPushButton::clicked, this, &DocumentWindow::returnWanted);
    connect(screen, &Screen::titleChanged, this, &DocumentWindow::showTitle);
    connect(screen, &Screen::finished, this, &QWidget::close, Qt::QueuedConnection);
    showTitle();
    (screen->start() ? screen->start() : screen)->setFocus(Qt::OtherFocusReason);
}

void DocumentWindow::showTitle()
{
    if (m_screen)
        setWindowTitle(tr("%1 – Freehold", "document").arg(m_screen->title()));
}

Screen *DocumentWindow::release()
{
    Screen *screen = m_screen;
    m_screen = nullptr;
    if (screen) {
        disconnect(screen, nullptr, this, nullptr);
        layout()->removeWidget(screen);
        screen->setParent(nullptr);
    }
    return screen;
}

void DocumentWindow::closeEvent(QCloseEvent *event)
{
    if (m_screen && !m_screen->mayClose())
        return event->ignore();
    event->accept();
    Q_EMIT closed();
}

} // namespace freehold
