// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/company_lock.h"

#include <QString>

#include <memory>

namespace freehold {

class Connection;
struct StoreOptions;

/// A company file made ready: locked for writing, or with the reason why it can only be read.
struct OpenedCompany {
    std::unique_ptr<CompanyLock> lock;
    QString readOnlyReason;
    bool isNewer = false; ///< its schema is later than ours
};

/// Writes an empty company of the newest schema to `path`; leaves nothing behind if it cannot.
Result<void> createCompanyFile(const QString &path);
/// Brings the tables of the newest schema into a PostgreSQL database, or the missing steps of them.
Result<void> createPostgresSchema(const QString &parameters, const QUuid &organisation);
/// Brings the schema of a database that has organisations to the newest step. Unsupported when a newer program has used it.
Result<void> updatePostgresSchema(const QString &parameters, const QUuid &organisation);

/// Checks header and schema, takes the lock, backs up and migrates an older file. See Store::open for the refusals.
Result<OpenedCompany> prepareCompanyFile(const StoreOptions &options);

/// A checked copy of a company that may be in use: written beside the target, verified, then renamed over it.
Result<void> backupCompanyFile(const QString &path, const QString &target, const Progress &progress);

/// The same from an open connection, for a company whose file lost its name.
Result<void> backupConnection(Connection &source, const QString &target, const Progress &progress);

/// Whether the file's folder refuses the side files SQLite needs for writing.
bool isReadOnlyFolder(const QString &path);

} // namespace freehold
