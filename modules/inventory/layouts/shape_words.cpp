// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/shape_words.h"

#include <QStringList>

#include <array>

namespace freehold {
namespace {

struct KindWords {
    ShapeKind kind;
    QStringList stems; ///< beginnings of words, lower case
};

/// In the order in which they are asked: "park road" is a road, "tree park" a park.
const std::array<KindWords, 6> &kindWords()
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    static const std::array<KindWords, 6> all{{
        {ShapeKind::Road, words("road street lane avenue drive highway path pathway footpath marg rasta kerb curb carriageway")},
        {ShapeKind::Park, words("park garden green lawn playground open recreation amenity udyan bagicha clubhouse club")},
        {ShapeKind::Water, words("water lake pond pool river stream canal nala nallah talab")},
        {ShapeKind::Tree, words("tree plantation")},
        {ShapeKind::Building, words("building house temple mandir mosque school shop office tank tower transformer substation gate stp")},
        {ShapeKind::Plot, words("plot plots parcel lot site")},
    }};
    return all;
}

enum class LetterKind { Letter, Figure, Other };

LetterKind letterKindOf(QChar c)
{
    if (c.isLetter())
        return LetterKind::Letter;
    return c.isDigit() ? LetterKind::Figure : LetterKind::Other;
}

} // namespace

std::optional<ShapeKind> shapeKindOf(QStringView words)
{
    const QStringList parts = numberParts(words);
    for (const KindWords &kind : kindWords()) {
        for (const QString &part : parts) {
            const QString word = part.toLower();
            for (const QString &stem : kind.stems) {
                if (word == stem || word == stem + u's')
                    return kind.kind;
            }
        }
    }
    return {};
}

QStringList numberParts(QStringView number)
{
    QStringList parts;
    qsizetype from = 0;
    while (from < number.size()) {
        const LetterKind kind = letterKindOf(number.at(from));
        qsizetype to = from + 1;
        while (to < number.size() && letterKindOf(number.at(to)) == kind)
            ++to;
        QStringView part = number.sliced(from, to - from);
        from = to;
        if (kind == LetterKind::Other)
            continue;
        while (kind == LetterKind::Figure && part.size() > 1 && part.front() == u'0')
            part = part.sliced(1);
        parts.append(part.toString().toUpper());
    }
    return parts;
}

} // namespace freehold
