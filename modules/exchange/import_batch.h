// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_mapping.h"
#include "store/transaction.h"

namespace freehold {

struct Program;

enum class BatchState { Done, Undone };
template <>
const QList<Choice> &choicesOf<BatchState>();

/// One file that was brought in as a whole; its rows are those the operation it names has added.
struct ImportBatch {
    Id<ImportBatch> id;
    QString code; ///< "customers-20260701-1"
    QString kind;
    QString fileName;
    QString sha256; ///< of the file, hexadecimal
    QUuid operation;
    qint64 rows = 0; ///< taken: created and matched
    qint64 created = 0;
    qint64 matched = 0; ///< were there already
    qint64 skipped = 0; ///< bad rows left out
    QDateTime at;
    QString actor;
    BatchState state = BatchState::Done;
};
template <>
const Entity &entityOf<ImportBatch>();

/// How the columns of files with certain headers went to the fields last time; never leaves this device.
struct ImportTemplate {
    Id<ImportTemplate> id;
    QString kind;
    QString fingerprint;
    QJsonObject mapping;
};
template <>
const Entity &entityOf<ImportTemplate>();

/// Days during which an import can be undone.
inline constexpr int importUndoDays = 90;

/// Keeps the record of the import that this transaction carries out; the engine's last step.
struct RecordImport {
    QString kind;
    QString fileName;
    QString sha256;
    qint64 created = 0;
    qint64 matched = 0;
    qint64 skipped = 0;
};
template <>
const Operation &operationOf<RecordImport>();
Outcome recordImport(Transaction &tx, const RecordImport &request);

/// The mapping kept for files of these headers; nothing if there is none or it no longer fits the importer.
std::optional<ImportMapping> savedMapping(const Reader &reader, const Importer &importer, const QString &fingerprint);
void saveMapping(Transaction &tx, const QString &kind, const QString &fingerprint, const ImportMapping &mapping);

/// The code of an import of the same file and kind that still stands; empty if there is none.
QString earlierImport(const Reader &reader, const QString &kind, const QString &sha256);

} // namespace freehold
