// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace freehold {

class Store;

/// Formats exportBooks() writes: "ledger", "hledger", "beancount", "csv".
const QStringList &bookExportFormats();

/// Writes every posted entry to `path` for another program; returns how many. All or nothing: the file appears whole or stays as it
/// was. Asks the rights hook. Unsupported for an unknown format, Denied, Cancelled when `progress` (entries) says so, Trouble.
Result<qint64> exportBooks(const Store &store, const QString &format, const QString &path, const Progress &progress = {});

} // namespace freehold
