// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTimer>

namespace freehold {

class Store;

/// Keeps a copy of the company if it has changed since the last one; the copy's path, empty if it was not needed. Any thread.
Result<QString> keepBackupIfChanged(const Store &store);

/// What an open company asks for by the clock: holds whose time is over end within a minute, the trash forgets after its 90 days, and
/// every half hour in which something changed a copy is kept. Does nothing in a company that is open for reading only.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    /// Lives no longer than the store.
    Housekeeping(Store &store, QObject *parent);

    /// Keeps a copy of the company, on a reading thread, if something has changed since the last one.
    void backUp();

Q_SIGNALS:
    void backedUp(const QString &path);
    void backupRefused(const QString &sentence);

private:
    void endLapsedHolds();
    void emptyTrash();

    Store &m_store;
    QTimer m_minute;
    QTimer m_halfHour;
};

} // namespace freehold
