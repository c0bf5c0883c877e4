// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

namespace freehold {

/// The largest number of rows a worksheet can hold.
constexpr qint64 xlsxRowsPerSheet = 1'048'576;

/// Writes `document` as an Excel workbook: the head and the first table on the first sheet, every further table on its own, a
/// table longer than a sheet on as many as it needs. Amounts, areas, rates and dates are real numbers, totals are SUBTOTAL
/// formulas with their value; text is always text and never a formula. Memory does not grow with the lines. Returns the number
/// of Data lines; errors as writeDocument. `rowsPerSheet` is at least 64.
Result<qint64> writeXlsx(const Document &document, const QString &path, const Progress &progress = {},
                         qint64 rowsPerSheet = xlsxRowsPerSheet);

} // namespace freehold
