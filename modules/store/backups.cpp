// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "base/text.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace freehold {
namespace {

QString backupKindWord(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Scheduled:
        return QStringLiteral("scheduled");
    case BackupKind::BeforeImport:
        return QStringLiteral("before-import");
    }
    return {};
}

/// The first letters of the last hash of the history.
Result<QString> sealOf(const Store &store)
{
    return store.read([](Reader &reader) {
        Rows head = reader.query(QStringLiteral("select hash from audit_log order by seq desc limit 1"));
        return head.next() ? QString::fromLatin1(head.bytes(0).toHex().left(16)) : QStringLiteral("0");
    });
}

/// "20260701-043000-before-import-9f3c0a1b2c3d4e5f.freehold"; the time is UTC, so that names sort by it.
QString backupName(const Backup &backup)
{
    return QStringLiteral("%1-%2-%3.freehold")
        .arg(backup.at.toString(QStringLiteral("yyyyMMdd-HHmmss")), backupKindWord(backup.kind), backup.seal);
}

std::optional<Backup> backupNamed(const QDir &folder, const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8}-\\d{6})-(scheduled|before-import)-([0-9a-f]+)\\.freehold$"));
    const QRegularExpressionMatch match = form.match(name);
    QDateTime at = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-HHmmss"));
    at.setTimeSpec(Qt::UTC);
    if (!match.hasMatch() || !at.isValid())
        return {};
    const BackupKind kind =
        match.captured(2) == backupKindWord(BackupKind::Scheduled) ? BackupKind::Scheduled : BackupKind::BeforeImport;
    return Backup{folder.filePath(name), at, kind, match.captured(3)};
}

/// Marks the newest copy of each of the last `count` periods that have any.
template <typename PeriodOf>
void keepNewestOfEach(const QList<Backup> &newestFirst, int count, PeriodOf periodOf, QSet<QString> &kept)
{
    QSet<QString> periods;
    for (const Backup &backup : newestFirst) {
        const QString period = periodOf(backup.at);
        if (periods.contains(period))
            continue;
        if (periods.size() == count)
            return;
        periods.insert(period);
        kept.insert(backup.path);
    }
}

QString weekOf(const QDateTime &at)
{
    int year = 0;
    const int week = at.date().weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return Error{
        ErrorCode::Denied,
        text("Store",
             "The folder “%1” for copies of the company cannot be made. Check its rights and the space on the disk.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

} // namespace

Result<QString> backupFolderOf(const Store &store)
{
    if (!store.options().backupFolder.isEmpty())
        return store.options().backupFolder;
    const QString all = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups/");
    return store.read([&](Reader &reader) {
        Rows id = reader.query(QStringLiteral("select value from meta where key = 'company_id'"));
        return all + (id.next() ? id.text(0) : QStringLiteral("unnamed"));
    });
}

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    const QDir place(folder);
    for (const QString &name : place.entryList(QDir::Files)) {
        if (const std::optional<Backup> backup = backupNamed(place, name))
            backups.append(*backup);
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

QList<Backup> backupsToDrop(QList<Backup> backups)
{
    constexpr int hours = 24;
    constexpr int days = 14;
    constexpr int weeks = 8;
    constexpr int months = 12;
    constexpr qsizetype imports = 5;
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    QList<Backup> scheduled;
    QSet<QString> kept;
    qsizetype beforeImport = 0;
    for (const Backup &backup : std::as_const(backups)) {
        if (backup.kind == BackupKind::Scheduled)
            scheduled.append(backup);
        else if (++beforeImport <= imports)
            kept.insert(backup.path);
    }
    keepNewestOfEach(
        scheduled, hours, [](const QDateTime &at) { return at.toString(QStringLiteral("yyyyMMddHH")); }, kept);
    keepNewestOfEach(
        scheduled, days, [](const QDateTime &at) { return at.toString(QStringLiteral("yyyyMMdd")); }, kept);
    keepNewestOfEach(scheduled, weeks, weekOf, kept);
    keepNewestOfEach(
        scheduled, months, [](const QDateTime &at) { return at.toString(QStringLiteral("yyyyMM")); }, kept);
    backups.removeIf([&](const Backup &backup) { return kept.contains(backup.path); });
    return backups;
}

Result<Backup> keepBackup(const Store &store, BackupKind kind)
{
    const Result<QString> folder = backupFolderOf(store);
    const Result<QString> seal = sealOf(store);
    if (!folder || !seal)
        return folder ? seal.error() : folder.error();
    if (Result<void> made = makeFolder(*folder); !made)
        return made.error();
    Backup backup{{}, store.clock().nowUtc(), kind, *seal};
    backup.path = QDir(*folder).filePath(backupName(backup));
    if (Result<void> copied = store.backupTo(backup.path); !copied)
        return copied.error();
    for (const Backup &old : backupsToDrop(backupsIn(*folder))) {
        if (old.path != backup.path) // by a clock that was set back the copy just made may look like an old one
            QFile::remove(old.path);
    }
    return backup;
}

Result<bool> hasChangedSinceBackup(const Store &store)
{
    const Result<QString> folder = backupFolderOf(store);
    const Result<QString> seal = sealOf(store);
    if (!folder || !seal)
        return folder ? seal.error() : folder.error();
    const QList<Backup> backups = backupsIn(*folder);
    return std::none_of(backups.begin(), backups.end(), [&](const Backup &backup) { return backup.seal == *seal; });
}

} // namespace freehold
