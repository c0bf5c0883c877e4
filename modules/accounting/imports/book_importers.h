// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importers.h"

namespace freehold {

/// Brings in a chart of accounts; accounts that are there by number are left alone.
Importer accountsImporter();

/// Brings in journal entries: rows with the same voucher number are one entry; one that does not balance is refused with all its rows.
Importer journalImporter();

} // namespace freehold
