// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/housekeeping.h"

#include "sales/holds.h"
#include "store/trash.h"

namespace freehold {

Housekeeping::Housekeeping(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    if (store.isReadOnly())
        return;
    constexpr int minuteMs = 60'000;
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &Housekeeping::endLapsedHolds);
    m_minute.start();
    QTimer::singleShot(0, this, [this] {
        endLapsedHolds();
        if (const Result<int> purged = purgeTrash(m_store); !purged)
            qWarning("the trash could not be emptied: %s", qUtf8Printable(purged.error().text));
    });
}

void Housekeeping::endLapsedHolds()
{
    const Result<bool> lapsed = m_store.read([](Reader &reader) { return hasLapsedHolds(reader); });
    if (lapsed && *lapsed)
        m_store.runLater(QStringLiteral("expire-holds"), {});
}

} // namespace freehold
