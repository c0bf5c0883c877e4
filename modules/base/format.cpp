// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include "base/number_text.h"
#include "base/text.h"

#include <array>

namespace freehold {
namespace {

constexpr QChar formatMinus(0x2212);

QString formatMagnitude(qint64 value)
{
    return QString::number(value < 0 ? quint64(0) - quint64(value) : quint64(value));
}

/// Magnitude of units / 10^scale with grouping and exactly `scale` decimals.
QString formatGrouped(qint64 units, int scale, Grouping grouping)
{
    const QString digits = formatMagnitude(units).rightJustified(scale + 1, u'0');
    const QString whole = detail::groupDigits(digits.left(digits.size() - scale), grouping == Grouping::Indian);
    return scale == 0 ? whole : whole + u'.' + digits.right(scale);
}

QString formatSigned(bool negative, const QString &magnitude)
{
    return negative ? formatMinus + magnitude : magnitude;
}

Currency formatCurrency(Money amount, const CompanyFormat &format)
{
    return amount.currency().isNone() ? format.currency : amount.currency();
}

QString formatTooLarge()
{
    return text("Numbers", "too large");
}

struct FormatScale {
    qint64 whole; ///< in whole units of the currency
    const char *suffix;
};

constexpr std::array formatIndianScales{FormatScale{10'000'000, "Cr"}, FormatScale{100'000, "L"}};
constexpr std::array formatWesternScales{FormatScale{1'000'000'000, "B"}, FormatScale{1'000'000, "M"},
                                         FormatScale{1'000, "K"}};

/// "20.31 Cr" for a magnitude in minor units; empty if it is below the smallest scale.
template <typename Scales>
QString formatScaled(qint64 minor, qint64 minorPerWhole, const Scales &scales, const CompanyFormat &format)
{
    for (size_t i = 0; i < scales.size(); ++i) {
        if (minor < scales[i].whole * minorPerWhole)
            continue;
        Decimal number{multiplyDivide(minor, 100, scales[i].whole * minorPerWhole, Rounding::HalfUp).value_or(0), 2};
        const bool reachesNext = i > 0 && number.units * scales[i].whole >= 100 * scales[i - 1].whole;
        if (reachesNext)
            number = Decimal{100, 2};
        return formatDecimal(number, format) + u' ' + QLatin1String(scales[reachesNext ? i - 1 : i].suffix);
    }
    return {};
}

} // namespace

QString formatAmount(Money amount, const CompanyFormat &format)
{
    if (amount.isOverflowed())
        return formatTooLarge();
    const int digits = formatCurrency(amount, format).digits();
    return formatSigned(amount.isNegative(), formatGrouped(amount.minor(), digits, format.grouping));
}

QString formatMoney(Money amount, const CompanyFormat &format)
{
    if (amount.isOverflowed())
        return formatTooLarge();
    const Currency currency = formatCurrency(amount, format);
    return formatSigned(amount.isNegative(),
                        currency.sign() + formatGrouped(amount.minor(), currency.digits(), format.grouping));
}

QString formatMoneyShort(Money amount, const CompanyFormat &format)
{
    if (amount.isOverflowed())
        return formatTooLarge();
    const Currency currency = formatCurrency(amount, format);
    const qint64 minorPerWhole = powerOfTen(currency.digits());
    const qint64 minor = amount.isNegative() ? -amount.minor() : amount.minor();
    QString number = format.grouping == Grouping::Indian
                         ? formatScaled(minor, minorPerWhole, formatIndianScales, format)
                         : formatScaled(minor, minorPerWhole, formatWesternScales, format);
    if (number.isEmpty())
        number = formatCount(multiplyDivide(minor, 1, minorPerWhole, Rounding::HalfUp).value_or(0), format);
    return formatSigned(amount.isNegative(), currency.sign() + number);
}

QString formatCount(qint64 count, const CompanyFormat &format)
{
    return formatSigned(count < 0, formatGrouped(count, 0, format.grouping));
}

QString formatDecimal(const Decimal &number, const CompanyFormat &format)
{
    const Decimal plain = number.normalized();
    return formatSigned(plain.units < 0, formatGrouped(plain.units, plain.scale, format.grouping));
}

QString formatRate(Rate rate)
{
    const QString number = Decimal{rate.millionths, 4}.toString();
    return (rate.millionths < 0 ? formatMinus + number.mid(1) : number) + QStringLiteral(" %");
}

QString formatArea(const Area &area, const CompanyFormat &format)
{
    const AreaUnit *unit = findAreaUnit(area.unitCode());
    const std::optional<Decimal> entered = Decimal::parse(area.entered());
    if (!unit || !entered)
        return QStringLiteral("%1 %2").arg(area.entered(), area.unitCode()).trimmed();
    return formatDecimal(*entered, format) + u' ' + unit->label;
}

QString formatDate(QDate date)
{
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(QLatin1String(months[size_t(date.month() - 1)]))
        .arg(date.year());
}

QString plainAmount(Money amount)
{
    const int digits = amount.currency().digits();
    const QString magnitude = formatMagnitude(amount.minor()).rightJustified(digits + 1, u'0');
    QString result = amount.isNegative() ? QStringLiteral("-") : QString();
    result += magnitude.left(magnitude.size() - digits);
    return digits == 0 ? result : result + u'.' + magnitude.right(digits);
}

} // namespace freehold
