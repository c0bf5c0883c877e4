// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/money.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace freehold {

/// A unit of land measure with its size in 10^-9 square metres (domain.md rule 5: every foot-based unit is exact).
struct AreaUnit {
    QString code;  ///< stored and typed: "sqft", "sqyd", "sqm", "acre", "hectare", "cent", "guntha", "ground", ...
    QString label; ///< shown: "sq ft"
    qint64 nanoSquareMetres = 0;
    bool isLocal = false; ///< its size differs by district: always shown with its factor
};

/// All units the program knows, square feet first. Thread-safe.
const QList<AreaUnit> &areaUnits();
/// The unit of that code or common spelling ("Sq.Ft.", "gaj", "sq yds"); null if none. Thread-safe.
const AreaUnit *findAreaUnit(QStringView codeOrSpelling);

/// An exact area: what was entered, in which unit, and its canonical size in 10^-9 square metres.
///
/// Exact for whole and one-decimal square feet; beyond that the canonical size is rounded half-up and the entered text
/// stays the truth. Range: 0 up to about 2 million acres.
class Area
{
public:
    Area() = default;
    /// InvalidInput on an unknown unit, a negative number or one past the range.
    static Result<Area> of(const Decimal &number, QStringView unitCode);
    /// Rebuilds a stored value; `entered` and `unitCode` as they were stored.
    static Area fromStored(qint64 nanoSquareMetres, const QString &entered, const QString &unitCode);

    [[nodiscard]] bool isZero() const { return m_nano == 0; }
    [[nodiscard]] qint64 nanoSquareMetres() const { return m_nano; }
    [[nodiscard]] QString entered() const { return m_entered; } ///< plain decimal, point as sign
    [[nodiscard]] QString unitCode() const { return m_unitCode; }
    /// The number in another unit, rounded half-up to `decimals` (0..6); nothing if the unit is unknown.
    [[nodiscard]] std::optional<Decimal> in(QStringView unitCode, int decimals) const;

    friend bool operator==(const Area &a, const Area &b) { return a.m_nano == b.m_nano; }
    friend auto operator<=>(const Area &a, const Area &b) { return a.m_nano <=> b.m_nano; }

private:
    qint64 m_nano = 0;
    QString m_entered;
    QString m_unitCode;
};

/// area x rate per unit, rounded once to the minor unit (domain.md 8.3 step 1). Multiplies the entered number when the
/// units agree, the canonical size otherwise. Overflowed if the unit is unknown or the product is too large.
Money priceOf(const Area &area, Money ratePerUnit, QStringView rateUnitCode, Rounding rounding = Rounding::HalfUp);

} // namespace freehold
