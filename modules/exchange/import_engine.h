// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

namespace freehold {

/// Why one row of the file cannot be taken.
struct ImportProblem {
    qint64 row = 0;  ///< number in the file, from 1 (of a contact file: of the contact)
    QString column;  ///< header; empty when the row as a whole is meant
    QString value;   ///< what stands there
    QString reason;
};

/// A cell as the file has it beside what is made of it.
struct ImportPreviewCell {
    QString raw;
    QString parsed;  ///< as people read it; empty for an empty cell or a problem
    QString problem; ///< why it cannot be taken
};

struct ImportPreviewRow {
    qint64 number = 0;
    QList<ImportPreviewCell> cells; ///< one for each header
    QStringList problems;           ///< of the row as a whole, such as a required column that is empty
};

/// A row of the file whose record was there already.
struct ImportMatch {
    qint64 row = 0; ///< number in the file
    QString table;
    QUuid id;
};

/// The first rows of the file as the plan reads them. What the books say against a row only a dry run tells.
QList<ImportPreviewRow> previewImport(const ImportPlan &plan, QDate today);

struct ImportOptions {
    bool isDryRun = false;     ///< everything is done, checked, and rolled back
    bool skipsBadRows = false; ///< the good rows are taken although there are bad ones
    QString problemFile = {};  ///< where to write the bad rows as CSV with their reasons; empty = nowhere
    QString reason = {};       ///< the user's words for the audit
};

/// What became of an import.
struct ImportReport {
    static constexpr int listedProblems = 1'000;
    static constexpr int listedMatches = 1'000;
    static constexpr qint64 rowsWithoutBackup = 1'000; ///< a file of more rows is brought in behind a copy of the company

    qint64 rows = 0;    ///< rows in the file below the header
    qint64 created = 0; ///< of a dry run: that would be
    qint64 matched = 0;
    qint64 skipped = 0;           ///< bad rows
    QList<ImportProblem> problems; ///< the first of them
    QList<ImportMatch> matches;    ///< the first of those that were there already
    QString problemFile;           ///< the file with the bad rows, if one was written
    QString backup;                ///< the copy of the company as it was before, if one was made
    QString batch;                 ///< code to undo it by; empty if nothing was kept
    QString earlierBatch;          ///< the same file was brought in before, as this
    std::optional<Error> refusal;  ///< nothing was changed, and why

    [[nodiscard]] qint64 taken() const { return created + matched; }
};

/// The cells of these rows of a table, with what the plan puts right in them. Refusals as the readers, Cancelled by `progress`. Any thread.
Result<QHash<qint64, QStringList>> rowsOfImport(const ImportPlan &plan, const QSet<qint64> &rows, const Progress &progress = {});

/// Brings the file in as one change, or leaves everything as it was: unless bad rows are skipped, one of them refuses the file
/// (InvalidInput). All of them are found in one run. Before more than ImportReport::rowsWithoutBackup rows are kept, a copy of the
/// company is (store/backups.h). Refusals: as requireTargets, the readers, Store::transact, keepBackup; Limit beyond 50,000 bad rows; Cancelled by `progress` (bytes read, bytes in the file), which is called on the store's writer thread.
ImportReport runImport(Store &store, const ImportPlan &plan, const ImportOptions &options = {}, const Progress &progress = {});

} // namespace freehold
