// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>

namespace freehold::detail {

/// The text with every script's digits as 0-9, every kind of space as ' ' and the typographic minus as '-'; trimmed.
QString plainNumberText(QStringView typed);

/// Reads digits with grouping ("12,34,567.00", "1.234.567,00", "1 234", "1'234.5"), no sign; `typed` went through
/// plainNumberText(). Nothing if the groups are not groups or the number is longer than 18 digits.
std::optional<Decimal> readGroupedNumber(QStringView typed);

/// How many characters at the front belong to one grouped number; 0 if none starts there.
qsizetype groupedNumberLength(QStringView text);

/// Digits with group separators inserted ("1234567" becomes "12,34,567" in Indian grouping).
QString groupDigits(const QString &digits, bool indian);

} // namespace freehold::detail
