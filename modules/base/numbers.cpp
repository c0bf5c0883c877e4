// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include "base/number_text.h"
#include "base/text.h"

namespace freehold {
namespace {

Error numberError(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

/// What was typed, shortened for a message.
QString numberShown(const QString &typed)
{
    return typed.size() > 40 ? typed.left(39) + QChar(0x2026) : typed;
}

} // namespace

Result<Decimal> parseNumber(const QString &typed)
{
    QString plain = detail::plainNumberText(typed);
    if (plain.isEmpty())
        return numberError(text("Numbers", "There is no number. Enter one, such as 1,200.5."));
    const bool bracketed = plain.startsWith(u'(') && plain.endsWith(u')');
    if (bracketed)
        plain = plain.mid(1, plain.size() - 2).trimmed();
    const bool leading = plain.startsWith(u'-');
    const bool trailing = !leading && plain.endsWith(u'-');
    if (leading || trailing || plain.startsWith(u'+'))
        plain = (trailing ? plain.chopped(1) : plain.mid(1)).trimmed();
    std::optional<Decimal> number = detail::readGroupedNumber(plain);
    if (!number || (bracketed && (leading || trailing)))
        return numberError(
            text("Numbers", "“%1” is not a number. Enter digits such as 1,200.5.").arg(numberShown(typed)));
    if (bracketed || leading || trailing)
        number->units = -number->units;
    return *number;
}

Result<Rate> parseRate(const QString &typed)
{
    QString plain = detail::plainNumberText(typed);
    if (plain.endsWith(u'%'))
        plain.chop(1);
    const Result<Decimal> number = parseNumber(plain);
    if (!number)
        return numberError(
            text("Numbers", "“%1” is not a percentage. Enter one such as 18 or 2.5 %.").arg(numberShown(typed)));
    const Decimal percent = number->normalized();
    if (percent.scale > 4)
        return numberError(
            text("Numbers", "A percentage can have at most 4 decimals. Round %1.").arg(numberShown(typed)));
    const qint64 millionths = percent.unitsAt(4).value_or(-1);
    if (millionths < 0 || millionths > 10 * Rate::whole)
        return numberError(text("Numbers", "A percentage lies between 0 and 1000. Change %1.").arg(numberShown(typed)));
    return Rate{millionths};
}

Result<Area> parseArea(const QString &typed, QStringView defaultUnit)
{
    const QString plain = detail::plainNumberText(typed);
    const qsizetype length = detail::groupedNumberLength(plain);
    const std::optional<Decimal> number = detail::readGroupedNumber(QStringView(plain).left(length));
    if (!number) {
        return numberError(text("Numbers", "“%1” is not an area. Enter a number and a unit, such as 1200 sq ft.")
                               .arg(numberShown(typed)));
    }
    const QString unit = plain.mid(length).trimmed();
    return Area::of(*number, unit.isEmpty() ? defaultUnit : QStringView(unit));
}

QString phoneDigits(QStringView typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (character.category() == QChar::Number_DecimalDigit)
            digits += QChar(char16_t(u'0' + character.digitValue()));
    }
    return digits;
}

} // namespace freehold
