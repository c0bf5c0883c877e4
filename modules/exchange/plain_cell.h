// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metatypes.h"

#include <QDate>
#include <QVariant>

namespace freehold {

/// What a cell holds, found out once for all that is done with it.
enum class CellType { Empty, Text, Money, Rate, Area, Integer, Date, Instant, Flag, Other };

CellType cellTypeOf(const QVariant &cell);

/// The content of a cell, in place. `T` must be what cellTypeOf() says: QString, Money, Rate, Area, QDate, QDateTime, bool.
template <typename T>
const T &cellContent(const QVariant &cell)
{
    return *static_cast<const T *>(cell.constData());
}

/// A cell for machines: "-1234.50", "2026-08-15", "2026-08-15T04:30:00Z", "1200.5 sqft", "2.5" (percent), "true".
QString plainCellText(const QVariant &cell);

/// More than any cell but a text or an area takes in plain form.
constexpr qsizetype plainCellRoom = 64;

/// Writes the plain form of a cell that is no Text, Area or Other to `out`, where plainCellRoom bytes are free; returns the end.
/// Exports of a million lines go this way.
char *putPlainCell(char *out, CellType type, const QVariant &cell);

/// "2026-08-15" for a valid date of the years 1000 to 9999: 10 bytes. Returns the end.
char *putIsoDate(char *out, QDate date);

/// Currency::digits(), quick for many amounts in one currency.
int minorDigits(Currency currency);

/// units / 10^scale with exactly `scale` decimals: "-0.05". At most 22 bytes; returns the end.
char *putDecimal(char *out, qint64 units, int scale);

} // namespace freehold
