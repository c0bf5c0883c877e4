// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QByteArrayView>

namespace freehold {

/// What a spreadsheet's number format makes of a number.
enum class CellFormat { Plain, Percent, Date, Time, Elapsed };

/// The meaning of a format code such as "[$-409]d-mmm-yy;@" or "0.00%".
CellFormat cellFormatOf(QStringView code);

/// The meaning of a built-in format number of XLSX (0 to 163).
CellFormat builtInCellFormat(int id);

/// A number as XLSX writes it ("1.0000000000000001E-1") as an exact plain decimal of at most the 15 digits a spreadsheet
/// holds ("0.1"); whole numbers keep up to 18 digits. Nothing if it is no number.
std::optional<QString> plainNumber(QByteArrayView written);

/// Makes an empty cell that of a number as XLSX writes it and its format; false if it is no number. See cellFromNumber.
bool fillNumber(SheetCell &cell, QByteArrayView written, CellFormat format, bool is1904);

/// The cell for a stored number and its format. Serial days count from 1 = 1900-01-01 with the day 60 that never was, or
/// from 0 = 1904-01-01; numbers outside 1900 to 9999 stay numbers.
SheetCell cellFromNumber(const QString &plain, CellFormat format, bool is1904);

} // namespace freehold
