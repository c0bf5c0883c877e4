// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hidden_marks.h"

#include <algorithm>

namespace freehold {

bool isHiddenMark(QChar character)
{
    const char16_t u = character.unicode();
    const bool turnsText =
        u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    const bool hasNoWidth = u == 0x200b || u == 0x2060 || u == 0xfeff;
    return turnsText || hasNoWidth;
}

QString hiddenMarkIn(QStringView text)
{
    const auto found = std::find_if(text.begin(), text.end(), isHiddenMark);
    if (found == text.end())
        return {};
    return QStringLiteral("U+%1").arg(QString::number(found->unicode(), 16).toUpper(), 4, QLatin1Char('0'));
}

QString trimmedOfMarks(QStringView text)
{
    const auto isNothing = [](QChar c) { return c.isSpace() || isHiddenMark(c); };
    while (!text.isEmpty() && isNothing(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isNothing(text.back()))
        text.chop(1);
    return text.toString();
}

} // namespace freehold
