// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include "ui/icons.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace freehold {
namespace {

constexpr int shownMs = 10'000;

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent), m_icon(new QSystemTrayIcon(this)), m_end(new QTimer(this))
{
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, m_icon, &QSystemTrayIcon::hide);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
    connect(m_icon, &QSystemTrayIcon::activated, this, &Notifier::clicked);
}

void Notifier::show(const QString &title, const QString &words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_icon->setIcon(iconOf(QStringLiteral("land-plot"), Token::Accent));
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, words, m_icon->icon(), shownMs);
    m_end->start(shownMs);
}

} // namespace freehold
