// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace freehold {

class Store;

/// Why the program made a copy of a company; decides how long it is kept.
enum class BackupKind {
    Scheduled,   ///< by the clock, and when a window is closed
    BeforeImport ///< before a list of many rows was brought in
};

/// A copy of a company that was verified before it got its name.
struct Backup {
    QString path;
    QDateTime at; ///< UTC, whole seconds
    BackupKind kind = BackupKind::Scheduled;
    QString seal; ///< of the history it holds; the same as the company's while nothing has changed
};

/// Where the program keeps copies of the company: StoreOptions::backupFolder, else in AppData by company id.
Result<QString> backupFolderOf(const Store &store);

/// The copies in a folder, newest first; files of other names are no concern of ours.
QList<Backup> backupsIn(const QString &folder);

/// Which copies have had their time. Of the scheduled ones stay the newest of each of the last 24 hours, 14 days, 8 weeks and 12 months
/// that have any; of those before an import the newest five. The newest copy of all always stays.
QList<Backup> backupsToDrop(QList<Backup> backups);

/// Makes a verified copy of the company as it was last saved in its backup folder, then drops what has had its time. Any thread; works
/// while people save, and inside Store::transact, where it holds the state before. The Error of Store::backupTo, or of the folder.
Result<Backup> keepBackup(const Store &store, BackupKind kind);

/// Whether no copy holds the history of the company as it is now.
Result<bool> hasChangedSinceBackup(const Store &store);

} // namespace freehold
