// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "base/numbers.h"
#include "store/connection.h"
#include "store/search_index.h"

#include <QRegularExpression>

namespace freehold {
namespace {

/// One sought word in both of its readings.
struct SoughtWord {
    QString word;
    QString digits; ///< three or more digits of it; empty if it has fewer
};

QList<SoughtWord> soughtWords(const QString &words)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    QList<SoughtWord> result;
    const QString folded = foldedText(words);
    // A number spelled with blanks or dashes is one number: "98765 43210".
    if (const QString joined = phoneDigits(words); joined.size() >= 5 && !folded.contains(QRegularExpression(QStringLiteral("\\p{L}"))))
        return {{joined, joined}};
    for (const QString &part : folded.split(separators, Qt::SkipEmptyParts)) {
        const QString digits = phoneDigits(part);
        result.append({part, digits.size() == part.size() && digits.size() >= 3 ? digits : part.size() >= 3 ? part : QString()});
    }
    return result;
}

QString sqliteCondition(const QList<SoughtWord> &sought, QVariantMap &parameters)
{
    QStringList conditions;
    for (int i = 0; i < sought.size(); ++i) {
        const QString name = QStringLiteral("w%1").arg(i);
        parameters.insert(name, u'"' + sought.at(i).word + QStringLiteral("\"*"));
        QString condition = QStringLiteral("d.doc in (select rowid from search_words where search_words match :%1)").arg(name);
        if (const QString &digits = sought.at(i).digits; !digits.isEmpty()) {
            // detail=none has no phrases: the trigrams are joined by AND and the hit is checked against the text.
            QStringList trigrams;
            for (qsizetype at = 0; at + 3 <= digits.size(); ++at)
                trigrams.append(u'"' + digits.mid(at, 3) + u'"');
            parameters.insert(QStringLiteral("t%1").arg(i), trigrams.join(QStringLiteral(" AND ")));
            parameters.insert(QStringLiteral("d%1").arg(i), digits);
            condition = QStringLiteral("(%1 or (d.doc in (select rowid from search_digits where search_digits match :t%2) "
                                       "and instr(d.digits, :d%2) > 0))").arg(condition).arg(i);
        }
        conditions.append(condition);
    }
    return conditions.join(QStringLiteral(" and "));
}

QString postgresCondition(const QList<SoughtWord> &sought, QVariantMap &parameters)
{
    QStringList conditions;
    for (int i = 0; i < sought.size(); ++i) {
        QString quoted = sought.at(i).word;
        quoted.replace(u'\'', QStringLiteral("''"));
        parameters.insert(QStringLiteral("w%1").arg(i), u'\'' + quoted + QStringLiteral("':*"));
        QString condition = QStringLiteral("d.word_vector @@ to_tsquery('simple', :w%1)").arg(i);
        if (!sought.at(i).digits.isEmpty()) {
            parameters.insert(QStringLiteral("d%1").arg(i), u'%' + sought.at(i).digits + u'%');
            condition = QStringLiteral("(%1 or d.digits like :d%2)").arg(condition).arg(i);
        }
        conditions.append(condition);
    }
    return conditions.join(QStringLiteral(" and "));
}

} // namespace

QString searchCondition(const Reader &reader, const QString &words, QVariantMap &parameters)
{
    const QList<SoughtWord> sought = soughtWords(words);
    if (sought.isEmpty())
        return QStringLiteral("1 = 0");
    return reader.isPostgres() ? postgresCondition(sought, parameters) : sqliteCondition(sought, parameters);
}

QList<SearchHit> search(const Reader &reader, const QString &words, const QString &table, int limit)
{
    QVariantMap parameters{{QStringLiteral("limit"), limit}, {QStringLiteral("whole"), foldedText(words.trimmed())}};
    QString sql = QStringLiteral("select d.entity, d.row_id, d.title from search_document d where ")
        + searchCondition(reader, words, parameters);
    if (!table.isEmpty()) {
        sql += QStringLiteral(" and d.entity = :table");
        parameters.insert(QStringLiteral("table"), table);
    }
    sql += QStringLiteral(" order by case when lower(d.title) = :whole then 0 else 1 end, d.doc desc limit :limit");
    QList<SearchHit> hits;
    for (Rows rows = reader.query(sql, parameters); rows.next();)
        hits.append({rows.text(0), rows.uuid(1), rows.text(2)});
    return hits;
}

} // namespace freehold
