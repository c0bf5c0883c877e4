// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wide.h"

#include <QString>

#include <optional>

namespace freehold {

/// An exact decimal as somebody typed it: units / 10^scale, scale 0..9.
struct Decimal {
    qint64 units = 0;
    int scale = 0;

    /// Reads "-1200.50" (point as decimal sign, no grouping); nothing if it is anything else or too long.
    static std::optional<Decimal> parse(QStringView text);
    /// The shortest plain form: 1200.50 gives "1200.5".
    [[nodiscard]] QString toString() const;
    /// Rescaled to 10^-scale; nothing on overflow.
    [[nodiscard]] std::optional<qint64> unitsAt(int wantedScale, Rounding rounding = Rounding::HalfUp) const;
    [[nodiscard]] Decimal normalized() const;
    friend bool operator==(const Decimal &a, const Decimal &b);
};

} // namespace freehold
