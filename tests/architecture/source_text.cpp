// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_text.h"

namespace freehold::testing {
namespace {

enum class RegionKind { Code, Comment, Literal };

/// A stretch of text of one kind, from where it was asked for up to `end`.
struct Region {
    RegionKind kind = RegionKind::Code;
    qsizetype end = 0;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Whether the apostrophe at `at` stands inside a number, as in 1'000'000.
bool isDigitSeparator(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && (isWordCharacter(text.at(start - 1)) || text.at(start - 1) == u'\''))
        --start;
    return start < at && text.at(start).isDigit();
}

/// Whether the quote at `at` opens a raw string: R" u8R" uR" UR" LR"
bool isRawQuote(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && isWordCharacter(text.at(start - 1)))
        --start;
    static const QStringList prefixes{QStringLiteral("R"), QStringLiteral("u8R"), QStringLiteral("uR"),
                                      QStringLiteral("UR"), QStringLiteral("LR")};
    return prefixes.contains(text.mid(start, at - start));
}

qsizetype endOfRawString(const QString &text, qsizetype quote)
{
    const qsizetype bracket = text.indexOf(u'(', quote);
    const QString closing = u')' + text.mid(quote + 1, bracket - quote - 1) + u'"';
    const qsizetype end = bracket < 0 ? -1 : text.indexOf(closing, bracket);
    return end < 0 ? text.size() : end + closing.size();
}

qsizetype endOfLiteral(const QString &text, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < text.size() && text.at(i) != u'\n'; ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == text.at(quote))
            return i + 1;
    }
    return quote + 1;
}

Region regionAt(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at, 2);
    if (rest == u"//") {
        const qsizetype end = text.indexOf(u'\n', at);
        return {RegionKind::Comment, end < 0 ? text.size() : end};
    }
    if (rest == u"/*") {
        const qsizetype end = text.indexOf(u"*/", at + 2);
        return {RegionKind::Comment, end < 0 ? text.size() : end + 2};
    }
    if (text.at(at) == u'"')
        return {RegionKind::Literal, isRawQuote(text, at) ? endOfRawString(text, at) : endOfLiteral(text, at)};
    if (text.at(at) == u'\'' && !isDigitSeparator(text, at))
        return {RegionKind::Literal, endOfLiteral(text, at)};
    return {RegionKind::Code, at + 1};
}

QString blanks(QStringView text)
{
    QString result(text.size(), u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n')
            result[i] = u'\n';
    }
    return result;
}

} // namespace

SourceText splitSource(const QString &text)
{
    QString code;
    QString bare;
    qsizetype at = 0;
    while (at < text.size()) {
        const Region region = regionAt(text, at);
        const QStringView piece = QStringView(text).mid(at, region.end - at);
        if (region.kind == RegionKind::Comment)
            code += blanks(piece);
        else
            code += piece;
        if (region.kind == RegionKind::Code)
            bare += piece;
        else
            bare += blanks(piece);
        at = region.end;
    }
    return {code.split(u'\n'), bare.split(u'\n')};
}

} // namespace freehold::testing
