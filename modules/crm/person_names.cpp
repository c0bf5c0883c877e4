// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/person_names.h"

#include "store/search_index.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QStringList nameWords(const QString &name)
{
    static const QSet<QString> titles{u"mr"_s,  u"mrs"_s, u"ms"_s,       u"miss"_s,   u"dr"_s,    u"shri"_s, u"shree"_s,
                                      u"sri"_s, u"smt"_s, u"shrimati"_s, u"kumari"_s, u"km"_s,    u"late"_s, u"prof"_s,
                                      u"adv"_s, u"er"_s,  u"ca"_s,       u"m/s"_s,    u"messrs"_s};
    // A combining vowel sign belongs to its word, so only what is neither letter, mark nor digit separates.
    static const QRegularExpression separator(u"[^\\p{L}\\p{M}\\p{N}/]+"_s);
    QStringList words;
    for (const QString &word : foldedText(name).split(separator, Qt::SkipEmptyParts)) {
        if (!titles.contains(word))
            words.append(word);
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// Each word of `a` found in `b` as a whole or, for a single letter on either side, as its beginning.
bool isSpelledBy(const QStringList &a, QStringList b)
{
    for (const QString &word : a) {
        const auto match = std::find_if(b.begin(), b.end(), [&](const QString &other) {
            const bool isInitial = word.size() == 1 || other.size() == 1;
            return word == other || (isInitial && word.front() == other.front());
        });
        if (match == b.end())
            return false;
        b.erase(match);
    }
    return true;
}

} // namespace

QString nameKey(const QString &name)
{
    return nameWords(name).join(u' ');
}

bool namesAgree(const QString &a, const QString &b)
{
    const QStringList words = nameWords(a);
    const QStringList others = nameWords(b);
    return !words.isEmpty() && words.size() == others.size() && isSpelledBy(words, others);
}

} // namespace freehold
