// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"
#include "exchange/sheet.h"

namespace freehold {

/// How a file writes numbers and dates.
struct ImportReading {
    ValueContext context; ///< currency, date order and today
    bool hasDecimalComma = false;
};

/// The edge value of a cell for the field; an invalid QVariant for an empty cell. A percentage of a workbook is read as one, a
/// number cell never through a locale. InvalidInput, naming the cell's text, for what the field cannot take, for a
/// spreadsheet's fault value, for a number a spreadsheet has shortened to 9.87E+09, and for an amount such as 1.234 that is
/// a thousand in one country and a decimal in another.
Result<QVariant> importedValue(const Field &field, const SheetCell &cell, const ImportReading &reading);

} // namespace freehold
