// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// What does not agree between buyers' documents and the books, in whole sentences; empty = all is well. Checks that the control accounts
/// equal their documents in every currency, that allocations exceed neither receipt nor line, that demands equal their lines, and that
/// receipts and demands are numbered without gaps.
QStringList collectionProblems(const Reader &reader);

} // namespace freehold
