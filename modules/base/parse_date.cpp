// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include "base/number_text.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace freehold {
namespace {

constexpr int dateEarliestYear = 1800;
constexpr int dateLatestYear = 2200;

struct DateToken {
    QString letters; ///< empty for a number
    int number = 0;
    qsizetype digits = 0;
};

struct DateParts {
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

bool dateIsOrdinal(const QString &letters)
{
    return letters == u"st" || letters == u"nd" || letters == u"rd" || letters == u"th";
}

/// 1..12 for an English month name or its beginning of three letters and more; 0 for anything else.
int dateMonthNumber(const QString &letters)
{
    constexpr std::array names{"january", "february", "march",     "april",   "may",      "june",
                               "july",    "august",   "september", "october", "november", "december"};
    if (letters == u"sept")
        return 9;
    for (size_t i = 0; i < names.size(); ++i) {
        if (letters.size() >= 3 && QLatin1String(names[i]).startsWith(letters))
            return int(i) + 1;
    }
    return 0;
}

/// Splits into runs of digits and of letters; nothing if there is anything but those and usual separators.
std::optional<QList<DateToken>> dateTokens(const QString &plain)
{
    QList<DateToken> tokens;
    bool fresh = true;
    for (const QChar character : plain) {
        const bool digit = character >= u'0' && character <= u'9';
        const bool letter = character >= u'a' && character <= u'z';
        if (!digit && !letter) {
            if (!QStringView(u" /.-,").contains(character))
                return std::nullopt;
            fresh = true;
            continue;
        }
        if (fresh || tokens.last().letters.isEmpty() != digit)
            tokens.append(DateToken{});
        fresh = false;
        DateToken &token = tokens.last();
        if (letter) {
            token.letters += character;
        } else if (++token.digits > 8) {
            return std::nullopt;
        } else {
            token.number = token.number * 10 + (character.unicode() - u'0');
        }
    }
    tokens.removeIf([](const DateToken &token) { return dateIsOrdinal(token.letters); });
    return tokens;
}

std::optional<int> dateYear(const DateToken &token, QDate today)
{
    if (token.digits == 4)
        return token.number;
    if (token.digits != 2)
        return std::nullopt;
    // Two digits reach 20 years ahead (last instalments) and else lie behind (birthdays, deeds).
    const int latest = today.year() + 20;
    const int year = latest - latest % 100 + token.number;
    return year > latest ? year - 100 : year;
}

std::optional<DateParts> dateNumericParts(const QList<DateToken> &tokens, QDate today, DateOrder order)
{
    if (tokens.size() == 1 && tokens[0].digits == 8)
        return DateParts{tokens[0].number % 100, tokens[0].number / 100 % 100, tokens[0].number / 10'000};
    if (tokens.size() == 3 && tokens[0].digits == 4)
        return DateParts{tokens[2].number, tokens[1].number, tokens[0].number};
    if (tokens.size() < 2 || tokens.size() > 3 || tokens[0].digits > 2 || tokens[1].digits > 2)
        return std::nullopt;
    DateParts parts{tokens[0].number, tokens[1].number, {}};
    if (order == DateOrder::MonthDayYear)
        std::swap(parts.day, parts.month);
    if (tokens.size() == 3) {
        parts.year = dateYear(tokens[2], today);
        if (!parts.year)
            return std::nullopt;
    }
    return parts;
}

std::optional<DateParts> dateNamedParts(QList<DateToken> tokens, QDate today)
{
    DateParts parts;
    for (qsizetype i = 0; i < tokens.size() && parts.month == 0; ++i) {
        if (!tokens[i].letters.isEmpty()) {
            parts.month = dateMonthNumber(tokens[i].letters);
            tokens.removeAt(i);
            break;
        }
    }
    if (parts.month == 0 || tokens.isEmpty() || tokens.size() > 2)
        return std::nullopt;
    if (tokens.size() == 2 && tokens[0].digits == 4)
        tokens.swapItemsAt(0, 1);
    if (!tokens[0].letters.isEmpty() || tokens[0].digits > 2)
        return std::nullopt;
    parts.day = tokens[0].number;
    if (tokens.size() == 2) {
        parts.year = dateYear(tokens[1], today);
        if (!parts.year)
            return std::nullopt;
    }
    return parts;
}

/// The valid date of that day and month that is nearest to `today` (29 Feb may lie four years off); else an invalid one.
QDate dateNearest(int day, int month, QDate today)
{
    QDate best;
    for (int year = today.year() - 4; year <= today.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

/// "today", "t", "yesterday", "tomorrow", "+7", "-1".
std::optional<QDate> dateRelative(const QString &plain, QDate today)
{
    if (plain == u"t" || plain == u"today")
        return today;
    if (plain == u"yesterday")
        return today.addDays(-1);
    if (plain == u"tomorrow")
        return today.addDays(1);
    if (plain.size() < 2 || plain.size() > 6 || (plain[0] != u'+' && plain[0] != u'-'))
        return std::nullopt;
    bool whole = false;
    const int days = QStringView(plain).mid(1).toInt(&whole);
    if (!whole || !plain[1].isDigit())
        return std::nullopt;
    return today.addDays(plain[0] == u'-' ? -days : days);
}

Error dateError(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

Error dateUnclear(const QString &typed, DateOrder order)
{
    const QString shown = typed.size() > 40 ? typed.left(39) + QChar(0x2026) : typed;
    return dateError(
        order == DateOrder::DayMonthYear
            ? text("Dates", "“%1” is not a date. Enter one such as 15/8/2026 or 15 Aug 2026.").arg(shown)
            : text("Dates", "“%1” is not a date. Enter one such as 8/15/2026 or Aug 15, 2026.").arg(shown));
}

} // namespace

Result<QDate> parseDate(const QString &typed, QDate today, DateOrder order)
{
    const QString plain = detail::plainNumberText(typed).toLower();
    if (const std::optional<QDate> relative = dateRelative(plain, today))
        return *relative;
    const std::optional<QList<DateToken>> tokens = dateTokens(plain);
    if (plain.startsWith(u'-') || !tokens || tokens->isEmpty())
        return dateUnclear(typed, order);
    const bool named =
        std::any_of(tokens->begin(), tokens->end(), [](const DateToken &token) { return !token.letters.isEmpty(); });
    const std::optional<DateParts> parts =
        named ? dateNamedParts(*tokens, today) : dateNumericParts(*tokens, today, order);
    if (!parts)
        return dateUnclear(typed, order);
    const QDate date =
        parts->year ? QDate(*parts->year, parts->month, parts->day) : dateNearest(parts->day, parts->month, today);
    if (!date.isValid())
        return dateError(
            text("Dates", "“%1” is no day of the calendar. Check day, month and year.").arg(typed.left(40)));
    if (date.year() < dateEarliestYear || date.year() > dateLatestYear) {
        return dateError(text("Dates", "“%1” lies outside the years %2 to %3. Check the year.")
                             .arg(typed.left(40), QString::number(dateEarliestYear), QString::number(dateLatestYear)));
    }
    return date;
}

} // namespace freehold
