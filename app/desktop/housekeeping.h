// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace freehold {

class Store;

/// What an open company asks for by the clock: holds whose time is over end within a minute, and the trash forgets after its
/// 90 days. Does nothing in a company that is open for reading only.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    /// Lives no longer than the store.
    Housekeeping(Store &store, QObject *parent);

private:
    void endLapsedHolds();

    Store &m_store;
    QTimer m_minute;
};

} // namespace freehold
