// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rate.h"
#include "base/wide.h"

#include <QList>
#include <QString>

namespace freehold {

/// An ISO 4217 code, or none: an amount whose document names the currency once for all its lines.
class Currency
{
public:
    Currency() = default;
    /// Takes the code of a currency in use, any case; anything else gives none, also three letters that are no such code.
    explicit Currency(QStringView code);

    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isNone() const { return m_packed == 0; }
    /// Digits after the point: 2 for most, 0 for JPY, 3 for KWD; 2 for none.
    [[nodiscard]] int digits() const;
    /// The sign shown on documents ("₹", "$"), or the code with a no-break space where no short sign is usual.
    [[nodiscard]] QString sign() const;

    friend bool operator==(Currency, Currency) = default;

private:
    quint32 m_packed = 0;
};

/// An exact amount in minor units (paise, cents) with its currency.
///
/// Arithmetic never wraps: a result beyond the limit, or one of two different currencies, is *overflowed*, stays so in
/// everything computed from it, and is refused by the store. An amount without currency takes the other's.
class Money
{
public:
    /// The largest amount a document may carry: 10^15 minor units.
    static constexpr qint64 limit = 1'000'000'000'000'000;

    Money() = default;
    explicit Money(qint64 minor, Currency currency = {}) : m_minor(minor), m_currency(currency) {}
    static Money overflowed();

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] Money in(Currency currency) const { return Money(m_minor, currency); }

    [[nodiscard]] bool isOverflowed() const;
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] bool isPositive() const { return m_minor > 0; }

    Money operator-() const;
    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }

    /// This amount times a whole number.
    [[nodiscard]] Money times(qint64 factor) const;
    /// This amount times a rate (2 % of base), rounded once to the minor unit.
    [[nodiscard]] Money times(Rate rate, Rounding rounding = Rounding::HalfUp) const;
    /// This amount * numerator / denominator, rounded once to the minor unit.
    [[nodiscard]] Money scaled(qint64 numerator, qint64 denominator, Rounding rounding = Rounding::HalfUp) const;
    /// Rounded to a multiple of `unitMinor` minor units (100 = whole rupees).
    [[nodiscard]] Money roundedTo(qint64 unitMinor, Rounding rounding) const;

    /// Compares minor units; only meaningful within one currency.
    friend bool operator==(Money a, Money b) { return a.m_minor == b.m_minor; }
    friend auto operator<=>(Money a, Money b) { return a.m_minor <=> b.m_minor; }

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// Splits `total` in proportion to `weights` (none negative, not all zero) so that the parts sum to `total` exactly:
/// every part is floored to a multiple of `unitMinor`, then the largest remainders get what is left, ties to the first.
/// The part that absorbs a total which is no multiple of the unit is the last one with a weight.
QList<Money> allocate(Money total, const QList<qint64> &weights, qint64 unitMinor = 1);

/// `total` in `count` equal instalments floored to `unitMinor`; the last absorbs the difference.
/// Golden: 2,240,000 in 24 whole units = 23 x 93,333 + 93,341.
QList<Money> equalInstalments(Money total, int count, qint64 unitMinor);

} // namespace freehold
