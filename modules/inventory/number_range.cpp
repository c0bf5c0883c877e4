// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/number_range.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbers = 5'000;

Error rangeProblem(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, u"numbers"_s};
}

/// "A-001" as "A-" and "001".
struct PlotNumber {
    QString prefix;
    QString digits;
};

std::optional<PlotNumber> splitNumber(const QString &number)
{
    static const QRegularExpression form(u"^(.*?)([0-9]{1,9})$"_s);
    const QRegularExpressionMatch match = form.match(number);
    if (!match.hasMatch())
        return {};
    return PlotNumber{match.captured(1), match.captured(2)};
}

Result<QStringList> expandRange(const QString &from, const QString &to)
{
    const std::optional<PlotNumber> first = splitNumber(from);
    const std::optional<PlotNumber> last = splitNumber(to);
    const bool fits = first && last && (last->prefix.isEmpty() || last->prefix == first->prefix);
    if (!fits)
        return rangeProblem(
            text("NumberRange",
                 "“%1 to %2” is not a range. Both ends need the same letters and a number, such as A-001 to A-120.")
                .arg(from, to));
    const qint64 begin = first->digits.toLongLong();
    const qint64 end = last->digits.toLongLong();
    if (end < begin)
        return rangeProblem(
            text("NumberRange", "“%1 to %2” runs backwards. Write the smaller number first.").arg(from, to));
    if (end - begin >= mostNumbers)
        return rangeProblem(
            text("NumberRange", "“%1 to %2” names more than 5,000 plots. Make them in several steps.").arg(from, to));
    QStringList numbers;
    for (qint64 n = begin; n <= end; ++n)
        numbers.append(first->prefix + QString::number(n).rightJustified(first->digits.size(), u'0'));
    return numbers;
}

} // namespace

Result<QStringList> expandNumbers(const QString &typed)
{
    static const QRegularExpression separator(u"[,;\\n]+"_s);
    static const QRegularExpression range(u"^(.+?)\\s*(?:\\bto\\b|\\.\\.+|\\x{2013}|\\x{2014}|\\s-\\s)\\s*(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList numbers;
    for (const QString &piece : typed.split(separator, Qt::SkipEmptyParts)) {
        const QString part = piece.simplified();
        if (part.isEmpty())
            continue;
        const QRegularExpressionMatch match = range.match(part);
        const Result<QStringList> expanded = match.hasMatch()
                                                 ? expandRange(match.captured(1).trimmed(), match.captured(2).trimmed())
                                                 : QStringList{part};
        if (!expanded)
            return expanded.error();
        numbers += *expanded;
        if (numbers.size() > mostNumbers)
            return rangeProblem(text("NumberRange", "These are more than 5,000 plots. Make them in several steps."));
    }
    if (numbers.isEmpty())
        return rangeProblem(text("NumberRange", "Write the plot numbers, such as A-001 to A-120."));
    QSet<QString> seen;
    for (const QString &number : std::as_const(numbers)) {
        if (seen.contains(number.toLower()))
            return rangeProblem(text("NumberRange", "The number %1 comes twice.").arg(number));
        seen.insert(number.toLower());
    }
    return numbers;
}

} // namespace freehold
