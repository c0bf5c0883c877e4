// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/housekeeping.h"

#include "sales/holds.h"
#include "store/backups.h"
#include "store/trash.h"
#include "ui/read_later.h"

#include <QCoreApplication>
#include <QPointer>

namespace freehold {

Result<QString> keepBackupIfChanged(const Store &store)
{
    const Result<bool> hasChanged = hasChangedSinceBackup(store);
    if (!hasChanged)
        return hasChanged.error();
    if (!*hasChanged)
        return QString();
    const Result<Backup> kept = keepBackup(store, BackupKind::Scheduled);
    return kept ? Result<QString>(kept->path) : Result<QString>(kept.error());
}

Housekeeping::Housekeeping(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    if (store.isReadOnly())
        return;
    constexpr int minuteMs = 60'000;
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &Housekeeping::endLapsedHolds);
    m_minute.start();
    constexpr int halfHourMs = 30 * minuteMs;
    m_halfHour.setInterval(halfHourMs);
    connect(&m_halfHour, &QTimer::timeout, this, &Housekeeping::backUp);
    m_halfHour.start();
    QTimer::singleShot(0, this, [this] {
        endLapsedHolds();
        emptyTrash();
    });
}

void Housekeeping::backUp()
{
    readThreads().start([&store = m_store, guard = QPointer<Housekeeping>(this)] {
        const Result<QString> kept = keepBackupIfChanged(store);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, kept] {
            if (!guard)
                return;
            if (!kept)
                Q_EMIT guard->backupRefused(kept.error().text);
            else if (!kept->isEmpty())
                Q_EMIT guard->backedUp(*kept);
        });
    });
}

void Housekeeping::emptyTrash()
{
    readThreads().start([&store = m_store] {
        if (const Result<int> purged = purgeTrash(store); !purged)
            qWarning("the trash could not be emptied: %s", qUtf8Printable(purged.error().text));
    });
}

void Housekeeping::endLapsedHolds()
{
    readLater(m_store, this, [](Reader &reader) { return hasLapsedHolds(reader); }, [this](const Result<bool> &lapsed) {
        if (lapsed && *lapsed)
            m_store.runLater(QStringLiteral("expire-holds"), {});
    });
}

} // namespace freehold
