// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

namespace freehold {

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView body = negative ? text.mid(1) : text;
    if (body.isEmpty() || body.startsWith(u'.') || body.endsWith(u'.'))
        return std::nullopt;
    Decimal number;
    bool afterPoint = false;
    for (const QChar character : body) {
        if (character == u'.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (character < u'0' || character > u'9' || number.units >= powerOfTen(17) || number.scale == 9)
            return std::nullopt;
        number.units = number.units * 10 + (character.unicode() - u'0');
        number.scale += afterPoint ? 1 : 0;
    }
    if (negative)
        number.units = -number.units;
    return number;
}

QString Decimal::toString() const
{
    const Decimal plain = normalized();
    const bool negative = plain.units < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(plain.units) : quint64(plain.units);
    QString digits = QString::number(magnitude);
    if (plain.scale > 0) {
        digits = digits.rightJustified(plain.scale + 1, u'0');
        digits.insert(digits.size() - plain.scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

std::optional<qint64> Decimal::unitsAt(int wantedScale, Rounding rounding) const
{
    if (wantedScale < 0 || wantedScale > 18)
        return std::nullopt;
    if (wantedScale >= scale)
        return checkedMultiply(units, powerOfTen(wantedScale - scale));
    return multiplyDivide(units, 1, powerOfTen(scale - wantedScale), rounding);
}

Decimal Decimal::normalized() const
{
    Decimal result = *this;
    while (result.scale > 0 && result.units % 10 == 0) {
        result.units /= 10;
        --result.scale;
    }
    return result;
}

bool operator==(const Decimal &a, const Decimal &b)
{
    const Decimal left = a.normalized();
    const Decimal right = b.normalized();
    return left.units == right.units && left.scale == right.scale;
}

} // namespace freehold
