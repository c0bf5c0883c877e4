// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

namespace freehold {

/// Writes the whole of `document` as one JSON object, streamed, one table line a line: amounts and rates as decimal strings,
/// dates in ISO form, empty cells null. Returns the number of Data lines; errors as writeDocument.
Result<qint64> writeJson(const Document &document, const QString &path, const Progress &progress = {});

} // namespace freehold
