// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_entry.h"
#include "store/reader.h"

#include <QVariantMap>

namespace freehold {

/// The request of post-journal that would make the entry once more, without its date. NotFound if the entry is gone.
QVariantMap journalCopy(const Reader &reader, Id<JournalEntry> entry);

} // namespace freehold
