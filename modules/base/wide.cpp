// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wide.h"

#include <limits>

namespace freehold {
namespace {

constexpr quint64 wideSignBit = quint64(1) << 63;

struct WideQuotient {
    quint64 whole = 0;
    quint64 rest = 0;
};

quint64 wideMagnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

bool wideRoundsAway(WideQuotient quotient, quint64 divisor, Rounding rounding)
{
    if (quotient.rest == 0)
        return false;
    const quint64 missing = divisor - quotient.rest;
    switch (rounding) {
    case Rounding::HalfUp:
        return quotient.rest >= missing;
    case Rounding::HalfEven:
        return quotient.rest > missing || (quotient.rest == missing && (quotient.whole & 1U) != 0);
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    }
    Q_UNREACHABLE();
}

/// Gives magnitude and sign back as a signed number; nothing if it does not fit.
std::optional<qint64> wideSigned(quint64 magnitude, bool negative)
{
    if (negative)
        return magnitude > wideSignBit ? std::nullopt : std::optional(qint64(quint64(0) - magnitude));
    return magnitude >= wideSignBit ? std::nullopt : std::optional(qint64(magnitude));
}

/// a * b / divisor with 32-bit limbs and a shift-and-subtract division.
std::optional<WideQuotient> wideDividePortable(quint64 a, quint64 b, quint64 divisor)
{
    constexpr quint64 mask = 0xffffffffU;
    const quint64 low = (a & mask) * (b & mask);
    const quint64 middle = (a >> 32) * (b & mask) + (low >> 32);
    const quint64 cross = (a & mask) * (b >> 32) + (middle & mask);
    const quint64 high = (a >> 32) * (b >> 32) + (middle >> 32) + (cross >> 32);
    const quint64 bottom = (cross << 32) | (low & mask);
    if (high >= divisor)
        return std::nullopt;
    WideQuotient result{0, high};
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (result.rest & wideSignBit) != 0;
        result.rest = (result.rest << 1) | ((bottom >> bit) & 1U);
        result.whole <<= 1;
        if (carry || result.rest >= divisor) {
            result.rest -= divisor;
            result.whole |= 1U;
        }
    }
    return result;
}

#ifdef __SIZEOF_INT128__
__extension__ using WideProduct = unsigned __int128;

std::optional<WideQuotient> wideDivide(quint64 a, quint64 b, quint64 divisor)
{
    const WideProduct product = WideProduct(a) * b;
    if (quint64(product >> 64) >= divisor)
        return std::nullopt;
    return WideQuotient{quint64(product / divisor), quint64(product % divisor)};
}
#else
std::optional<WideQuotient> wideDivide(quint64 a, quint64 b, quint64 divisor)
{
    return wideDividePortable(a, b, divisor);
}
#endif

template <typename Divide>
std::optional<qint64> wideMultiplyDivide(qint64 a, qint64 b, qint64 divisor, Rounding rounding, Divide divide)
{
    if (divisor == 0)
        return std::nullopt;
    const quint64 by = wideMagnitude(divisor);
    const std::optional<WideQuotient> quotient = divide(wideMagnitude(a), wideMagnitude(b), by);
    if (!quotient)
        return std::nullopt;
    const bool away = wideRoundsAway(*quotient, by, rounding);
    if (away && quotient->whole == std::numeric_limits<quint64>::max())
        return std::nullopt;
    return wideSigned(quotient->whole + (away ? 1U : 0U), ((a < 0) != (b < 0)) != (divisor < 0));
}

} // namespace

std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    using Limits = std::numeric_limits<qint64>;
    if (b > 0 ? a > Limits::max() - b : a < Limits::min() - b)
        return std::nullopt;
    return a + b;
}

std::optional<qint64> checkedSubtract(qint64 a, qint64 b)
{
    using Limits = std::numeric_limits<qint64>;
    if (b > 0 ? a < Limits::min() + b : a > Limits::max() + b)
        return std::nullopt;
    return a - b;
}

std::optional<qint64> checkedMultiply(qint64 a, qint64 b)
{
    return multiplyDivide(a, b, 1, Rounding::Down);
}

std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 divisor, Rounding rounding)
{
    return wideMultiplyDivide(a, b, divisor, rounding, wideDivide);
}

std::optional<qint64> detail::multiplyDividePortable(qint64 a, qint64 b, qint64 divisor, Rounding rounding)
{
    return wideMultiplyDivide(a, b, divisor, rounding, wideDividePortable);
}

qint64 powerOfTen(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= 18);
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace freehold
