// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <limits>

namespace freehold {
namespace {

/// The amount, or overflowed() if there is none within the limit.
Money moneyOf(std::optional<qint64> minor, Currency currency)
{
    const Money money(minor.value_or(std::numeric_limits<qint64>::min()), currency);
    return money.isOverflowed() ? Money::overflowed() : money;
}

struct MoneyShare {
    qsizetype index = 0;
    quint64 remainder = 0;
};

/// Floors whole * weight / sum into `parts` and answers the remainders, largest first, ties in the order of the parts.
QList<MoneyShare> moneyFloorShares(qint64 whole, const QList<qint64> &weights, qint64 sum, QList<qint64> &parts)
{
    QList<MoneyShare> shares;
    shares.reserve(weights.size());
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const qint64 part = multiplyDivide(whole, weights[i], sum, Rounding::Down).value_or(0);
        parts.append(part);
        // Both products wrap alike; their difference is below `sum` and therefore exact.
        shares.append({i, quint64(whole) * quint64(weights[i]) - quint64(part) * quint64(sum)});
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const MoneyShare &a, const MoneyShare &b) { return a.remainder > b.remainder; });
    return shares;
}

/// The sum of weights that are fit for a split; nothing otherwise.
std::optional<qint64> moneyWeightSum(const QList<qint64> &weights)
{
    std::optional<qint64> sum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0 || !sum)
            return std::nullopt;
        sum = checkedAdd(*sum, weight);
    }
    return sum == 0 ? std::nullopt : sum;
}

} // namespace

Money Money::overflowed()
{
    return Money(std::numeric_limits<qint64>::min());
}

bool Money::isOverflowed() const
{
    return m_minor > limit || m_minor < -limit;
}

Money Money::operator-() const
{
    return isOverflowed() ? overflowed() : Money(-m_minor, m_currency);
}

Money &Money::operator+=(Money other)
{
    const bool differ = !m_currency.isNone() && !other.m_currency.isNone() && m_currency != other.m_currency;
    if (differ || isOverflowed() || other.isOverflowed())
        return *this = overflowed();
    return *this = moneyOf(m_minor + other.m_minor, m_currency.isNone() ? other.m_currency : m_currency);
}

Money &Money::operator-=(Money other)
{
    return *this += -other;
}

Money Money::times(qint64 factor) const
{
    return isOverflowed() ? overflowed() : moneyOf(checkedMultiply(m_minor, factor), m_currency);
}

Money Money::times(Rate rate, Rounding rounding) const
{
    return scaled(rate.millionths, Rate::whole, rounding);
}

Money Money::scaled(qint64 numerator, qint64 denominator, Rounding rounding) const
{
    if (isOverflowed())
        return overflowed();
    return moneyOf(multiplyDivide(m_minor, numerator, denominator, rounding), m_currency);
}

Money Money::roundedTo(qint64 unitMinor, Rounding rounding) const
{
    return scaled(1, unitMinor, rounding).times(unitMinor);
}

QList<Money> allocate(Money total, const QList<qint64> &weights, qint64 unitMinor)
{
    const std::optional<qint64> sum = moneyWeightSum(weights);
    if (!sum || unitMinor <= 0 || total.isOverflowed())
        return QList<Money>(weights.size(), Money::overflowed());
    const qint64 magnitude = total.isNegative() ? -total.minor() : total.minor();
    const qint64 whole = magnitude / unitMinor;
    QList<qint64> parts;
    parts.reserve(weights.size());
    const QList<MoneyShare> shares = moneyFloorShares(whole, weights, *sum, parts);

    qint64 left = whole;
    for (const qint64 part : parts)
        left -= part;
    for (qsizetype i = 0; i < left; ++i)
        ++parts[shares[i].index];

    QList<Money> result;
    result.reserve(parts.size());
    qsizetype last = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        result.append(Money(parts[i] * unitMinor, total.currency()));
        last = weights[i] > 0 ? i : last;
    }
    result[last] += Money(magnitude % unitMinor);
    if (total.isNegative())
        std::transform(result.begin(), result.end(), result.begin(), [](Money part) { return -part; });
    return result;
}

QList<Money> equalInstalments(Money total, int count, qint64 unitMinor)
{
    if (count <= 0)
        return {};
    if (unitMinor <= 0 || total.isOverflowed())
        return QList<Money>(count, Money::overflowed());
    const Money each = total.scaled(1, count, Rounding::Down).roundedTo(unitMinor, Rounding::Down);
    QList<Money> result(count, each);
    result.last() = total - each.times(count - 1);
    return result;
}

} // namespace freehold
