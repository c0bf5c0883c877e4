// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

namespace freehold {

/// Takes back a whole import: every row it added goes to the trash or is reversed, every row it changed gets its old values.
struct UndoImport {
    Id<ImportBatch> batch;
};
template <>
const Operation &operationOf<UndoImport>();

/// Conflict when it is undone already, older than importUndoDays, or when rows of it were changed or are referred to since:
/// then nothing is taken back and the sentence lists the reasons.
Outcome undoImport(Transaction &tx, const UndoImport &request, const Importers &importers);

} // namespace freehold
