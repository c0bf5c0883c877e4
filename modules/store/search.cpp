// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "base/numbers.h"
#include "store/connection.h"
#include "store/search_index.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

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

/// A found document with its place in the order: the newest stand first.
struct FoundDocument {
    qint64 doc = 0;
    SearchHit hit;
};

/// Looks the sought words up in the two indexes, each word by its beginning or, if it has three characters, anywhere in numbers and
/// codes. The indexes are walked from the newest document, so that a short word stops after as many rows as are wanted.
class IndexSearch
{
public:
    IndexSearch(const Reader &reader, QString table, int limit) : m_reader(reader), m_table(std::move(table)), m_limit(limit) {}

    /// Documents of exactly this title.
    void addTitled(const QString &title)
    {
        add(QStringLiteral("search_document d"), QStringLiteral("d.title = :title collate nocase"), {{QStringLiteral("title"), title}});
    }
    /// Documents with all words; bit i of `readings` = the i-th as part of a number.
    void addMatches(const QList<SoughtWord> &sought, unsigned readings)
    {
        QStringList beginnings;
        QStringList trigrams;
        QStringList conditions;
        QVariantMap parameters;
        for (int i = 0; i < sought.size(); ++i) {
            if ((readings >> static_cast<unsigned>(i) & 1U) == 0) {
                beginnings.append(u'"' + sought.at(i).word + QStringLiteral("\"*"));
                continue;
            }
            // detail=none has no phrases: the trigrams are joined by AND and the hit is checked against the text.
            const QString &digits = sought.at(i).digits;
            for (qsizetype at = 0; at + 3 <= digits.size(); ++at)
                trigrams.append(u'"' + digits.mid(at, 3) + u'"');
            conditions.append(QStringLiteral("instr(d.digits, :d%1) > 0").arg(i));
            parameters.insert(QStringLiteral("d%1").arg(i), digits);
        }
        if (!beginnings.isEmpty())
            parameters.insert(QStringLiteral("beginnings"), beginnings.join(QStringLiteral(" AND ")));
        if (trigrams.isEmpty()) {
            add(QStringLiteral("search_words w join search_document d on d.doc = w.rowid"), QStringLiteral("search_words match :beginnings"), parameters);
            return;
        }
        parameters.insert(QStringLiteral("trigrams"), trigrams.join(QStringLiteral(" AND ")));
        conditions.prepend(QStringLiteral("search_digits match :trigrams"));
        if (!beginnings.isEmpty())
            conditions.append(QStringLiteral("g.rowid in (select rowid from search_words where search_words match :beginnings)"));
        add(QStringLiteral("search_digits g join search_document d on d.doc = g.rowid"), conditions.join(QStringLiteral(" and ")), parameters);
    }

    /// Those of the title first, then the newest.
    [[nodiscard]] QList<SearchHit> hits(qsizetype titled)
    {
        std::sort(m_found.begin() + titled, m_found.end(), [](const FoundDocument &a, const FoundDocument &b) { return a.doc > b.doc; });
        QList<SearchHit> result;
        QSet<qint64> known;
        for (const FoundDocument &found : std::as_const(m_found)) {
            if (result.size() < m_limit && !known.contains(found.doc)) {
                known.insert(found.doc);
                result.append(found.hit);
            }
        }
        return result;
    }
    [[nodiscard]] qsizetype count() const { return m_found.size(); }

private:
    void add(const QString &source, const QString &condition, QVariantMap parameters)
    {
        const QString key = source.startsWith(QLatin1String("search_document")) ? QStringLiteral("d.doc") : source.section(u' ', 1, 1) + QStringLiteral(".rowid");
        QString sql = QStringLiteral("select d.doc, d.entity, d.row_id, d.title from %1 where %2").arg(source, condition);
        if (!m_table.isEmpty()) {
            sql += QStringLiteral(" and d.entity = :table");
            parameters.insert(QStringLiteral("table"), m_table);
        }
        parameters.insert(QStringLiteral("limit"), m_limit);
        sql += QStringLiteral(" order by %1 desc limit :limit").arg(key);
        for (Rows rows = m_reader.query(sql, parameters); rows.next();)
            m_found.append({rows.integer(0), {rows.text(1), rows.uuid(2), rows.text(3)}});
    }

    const Reader &m_reader;
    QString m_table;
    int m_limit;
    QList<FoundDocument> m_found;
};

QList<SearchHit> searchIndexes(const Reader &reader, const QString &words, const QString &table, int limit)
{
    QList<SoughtWord> sought = soughtWords(words);
    if (sought.isEmpty())
        return {};
    unsigned numbers = 0;
    int counted = 0;
    constexpr int numberWords = 4; // of more words the others are looked for by their beginnings only
    for (int i = 0; i < sought.size() && counted < numberWords; ++i) {
        if (!sought.at(i).digits.isEmpty()) {
            numbers |= 1U << static_cast<unsigned>(i);
            ++counted;
        }
    }
    IndexSearch search(reader, table, limit);
    search.addTitled(words.trimmed());
    const qsizetype titled = search.count();
    for (unsigned readings = numbers;; readings = (readings - 1) & numbers) { // every choice among the words that may be numbers
        search.addMatches(sought, readings);
        if (readings == 0)
            break;
    }
    return search.hits(titled);
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
    if (!reader.isPostgres())
        return searchIndexes(reader, words, table, limit);
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
