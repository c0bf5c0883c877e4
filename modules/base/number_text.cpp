// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"

#include <QList>

#include <algorithm>

namespace freehold::detail {
namespace {

bool numberTextIsDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool numberTextIsSeparator(QChar character)
{
    return character == u',' || character == u'.' || character == u'\'' || character == u' ';
}

/// The decimal sign of a number, or a null character if every separator groups.
QChar numberTextDecimalSign(QStringView typed)
{
    const qsizetype points = typed.count(u'.');
    const qsizetype commas = typed.count(u',');
    if (points > 0 && commas > 0)
        return typed.lastIndexOf(u'.') > typed.lastIndexOf(u',') ? u'.' : u',';
    if (points == 1)
        return u'.';
    if (commas != 1)
        return {};
    const qsizetype before = typed.indexOf(u',');
    const qsizetype after = typed.size() - before - 1;
    // "1,500" groups, "1,5" and "0,125" divide; "1234,567" and "1,2345" are left to be refused as groups.
    const bool divides = after == 1 || after == 2 || typed.startsWith(u"0,");
    return divides ? QChar(u',') : QChar();
}

/// Whether an integer is digits alone, or digits in groups of thousands or of lakhs and crores.
bool numberTextGroupsWell(QStringView integer)
{
    const auto belongs = [](QChar character) {
        return numberTextIsDigit(character) || numberTextIsSeparator(character);
    };
    if (!std::all_of(integer.begin(), integer.end(), belongs))
        return false;
    if (!std::any_of(integer.begin(), integer.end(), numberTextIsSeparator))
        return true;
    QChar separator;
    QList<qsizetype> lengths{0};
    for (const QChar character : integer) {
        if (numberTextIsDigit(character)) {
            ++lengths.last();
            continue;
        }
        if (!separator.isNull() && separator != character)
            return false;
        separator = character;
        lengths.append(0);
    }
    const bool edges = lengths.first() >= 1 && lengths.first() <= 3 && lengths.last() == 3;
    const auto allAre = [&](qsizetype length) {
        return std::all_of(lengths.begin() + 1, lengths.end() - 1, [&](qsizetype part) { return part == length; });
    };
    return edges && (allAre(3) || (lengths.first() <= 2 && allAre(2)));
}

} // namespace

QString plainNumberText(QStringView typed)
{
    QString result;
    result.reserve(typed.size());
    for (const QChar character : typed) {
        if (character.category() == QChar::Number_DecimalDigit)
            result += QChar(char16_t(u'0' + character.digitValue()));
        else if (character.isSpace())
            result += u' ';
        else if (character == QChar(0x2212))
            result += u'-';
        else if (character == QChar(0x2019))
            result += u'\'';
        else
            result += character;
    }
    return result.trimmed();
}

std::optional<Decimal> readGroupedNumber(QStringView typed)
{
    const QChar sign = numberTextDecimalSign(typed);
    const qsizetype point = sign.isNull() ? -1 : typed.lastIndexOf(sign);
    const QStringView integer = point < 0 ? typed : typed.left(point);
    const QStringView fraction = point < 0 ? QStringView() : typed.mid(point + 1);
    if ((!sign.isNull() && integer.contains(sign)) || !numberTextGroupsWell(integer)
        || !std::all_of(fraction.begin(), fraction.end(), numberTextIsDigit)
        || (integer.isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    QString plain;
    std::copy_if(integer.begin(), integer.end(), std::back_inserter(plain), numberTextIsDigit);
    if (plain.isEmpty())
        plain = QStringLiteral("0");
    if (!fraction.isEmpty())
        plain += u'.' + fraction.toString();
    return Decimal::parse(plain);
}

qsizetype groupedNumberLength(QStringView text)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (numberTextIsDigit(text[i]) || text[i] == u'.' || text[i] == u',')
            length = i + 1;
        else if (!numberTextIsSeparator(text[i]) || length == 0 || i + 1 == text.size()
                 || !numberTextIsDigit(text[i + 1]))
            break;
    }
    return length;
}

QString groupDigits(const QString &digits, bool indian)
{
    QString result = digits;
    qsizetype at = result.size() - 3;
    while (at > 0) {
        result.insert(at, u',');
        at -= indian ? 2 : 3;
    }
    return result;
}

} // namespace freehold::detail
