// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

namespace freehold {

/// Writes the first table of `document` as CSV (RFC 4180, UTF-8 with byte order mark, CRLF): column ids, then the Data lines in
/// plain machine form. Returns their number; errors as writeDocument.
Result<qint64> writeCsv(const Document &document, const QString &path, const Progress &progress = {});

/// Text made harmless for spreadsheets: a leading apostrophe if it would be taken for a formula (begins with = + - @ or a
/// full-width twin, tab, line end or NUL) and is neither a number nor a phone number. Our importer takes it off again.
QString csvGuarded(const QString &text);

} // namespace freehold
