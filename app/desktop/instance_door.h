// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QStringList>

namespace freehold {

/// One desktop program for each user: a second start hands its files and links to the first and ends. Only the same user can knock.
class InstanceDoor final : public QObject
{
    Q_OBJECT

public:
    /// `name` tells doors apart; empty = the user's own.
    explicit InstanceDoor(const QString &name = {}, QObject *parent = nullptr);

    /// Hands the files and links to the program that is running; false when none answers. None of them = show yourself.
    bool handOver(const QStringList &arguments);
    /// Answers later starts from now on. False when that is not possible here; the program works all the same.
    bool open();

Q_SIGNALS:
    void knocked(const QStringList &arguments);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace freehold
