// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QTimer;

namespace freehold {

/// Tells something through the system when nobody looks at the window. Silent where the system offers no place for it.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    void show(const QString &title, const QString &words);

Q_SIGNALS:
    /// Somebody answered the notification.
    void clicked();

private:
    QSystemTrayIcon *m_icon;
    QTimer *m_end; ///< the icon stands in the tray only as long as its words
};

} // namespace freehold
