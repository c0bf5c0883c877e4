// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace freehold {

/// The named ways of dropping a fraction. A document stores which one it used.
enum class Rounding {
    HalfUp,   ///< half away from zero: 0.5 -> 1, -0.5 -> -1 (invoices, prices)
    HalfEven, ///< half to the even neighbour (statistics)
    Down,     ///< toward zero (instalments; the last one absorbs the rest)
    Up        ///< away from zero
};

/// a + b, a - b, a * b; nothing when the result leaves 64 bits.
std::optional<qint64> checkedAdd(qint64 a, qint64 b);
std::optional<qint64> checkedSubtract(qint64 a, qint64 b);
std::optional<qint64> checkedMultiply(qint64 a, qint64 b);

/// a * b / divisor with a 128-bit product, rounded once; nothing when the quotient leaves 64 bits or the divisor is 0.
std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 divisor, Rounding rounding);

/// 10^exponent for 0..18.
qint64 powerOfTen(int exponent);

namespace detail {

/// multiplyDivide() with 64-bit registers only, for compilers without a 128-bit type; always built so that tests run it.
std::optional<qint64> multiplyDividePortable(qint64 a, qint64 b, qint64 divisor, Rounding rounding);

} // namespace detail

} // namespace freehold
