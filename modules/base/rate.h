// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freehold {

/// A share or percentage in millionths: 1 % = 10,000 and the whole = 1,000,000.
struct Rate {
    static constexpr qint64 whole = 1'000'000;

    qint64 millionths = 0;

    static constexpr Rate percent(qint64 hundredths) { return Rate{hundredths * 100}; } ///< 18 % = percent(1800)
    [[nodiscard]] constexpr bool isZero() const { return millionths == 0; }
    friend constexpr auto operator<=>(const Rate &, const Rate &) = default;
};

} // namespace freehold
