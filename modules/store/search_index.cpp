// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "base/numbers.h"
#include "store/connection.h"

namespace freehold {

QString foldedText(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        // Latin, Greek and Cyrillic accents go; the vowel signs of Indic and Arabic scripts belong to the word.
        const bool isAccent = c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
        if (!isAccent)
            folded.append(c.toLower());
    }
    return folded.normalized(QString::NormalizationForm_C);
}

void SearchIndex::update(const QSet<std::pair<QString, QUuid>> &rows)
{
    QSet<std::pair<QString, QUuid>> records;
    for (const auto &[table, id] : rows) {
        const Entity *entity = m_catalogue.entity(table);
        if (!entity || (!entity->isSearchable() && entity->searchOwner.isEmpty()))
            continue;
        if (entity->searchOwner.isEmpty())
            records.insert({table, id});
        else if (const QUuid owner = ownerOf(*entity, id); !owner.isNull())
            records.insert({entity->find(entity->searchOwner)->reference, owner});
    }
    for (const auto &[table, id] : std::as_const(records)) {
        if (const Entity *entity = m_catalogue.entity(table))
            replaceDocument(*entity, id);
    }
}

QUuid SearchIndex::ownerOf(const Entity &entity, const QUuid &id)
{
    return Connection::uuidOf(m_connection.scalar(
        QStringLiteral("select %1 from %2 where id = :id").arg(entity.searchOwner, entity.table), {{QStringLiteral("id"), id}}));
}

void SearchIndex::gather(const Entity &entity, const QString &column, const QUuid &id, Content &content)
{
    QList<const Field *> fields;
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.search == SearchUse::None && field.name != entity.title)
            continue;
        fields.append(&field);
        names.append(field.name);
    }
    if (names.isEmpty())
        return;
    const QString sql = QStringLiteral("select %1 from %2 where %3 = :id and deleted_at is null")
                            .arg(names.join(QStringLiteral(", ")), entity.table, column);
    std::unique_ptr<QSqlQuery> query = m_connection.run(sql, {{QStringLiteral("id"), id}});
    while (m_connection.next(*query, sql)) {
        content.isLive = true;
        for (int i = 0; i < fields.size(); ++i) {
            const Field &field = *fields.at(i);
            const QString value = query->value(i).toString();
            if (field.name == entity.title && content.title.isEmpty())
                content.title = value;
            if (field.search != SearchUse::None && !value.isEmpty())
                content.words.append(foldedText(value));
            if (field.search == SearchUse::Digits && !value.isEmpty()) {
                const QString digits = phoneDigits(value);
                content.digits.append(digits.size() >= 3 ? digits : foldedText(value));
            }
        }
    }
    m_connection.giveBack(sql, std::move(query));
}

SearchIndex::Content SearchIndex::contentOf(const Entity &entity, const QUuid &id)
{
    Content content;
    gather(entity, QStringLiteral("id"), id, content);
    if (!content.isLive)
        return content;
    for (const Entity *child : m_catalogue.searchChildren(entity.table)) {
        Content part;
        gather(*child, child->searchOwner, id, part);
        content.words += part.words;
        content.digits += part.digits;
    }
    return content;
}

void SearchIndex::removeDocument(const QString &table, const QUuid &id)
{
    const QVariantMap key{{QStringLiteral("entity"), table}, {QStringLiteral("id"), id}};
    if (m_connection.dialect() == Dialect::Postgres) {
        m_connection.execute(QStringLiteral("delete from search_document where entity = :entity and row_id = :id"), key);
        return;
    }
    const QString sql = QStringLiteral("select doc, words, digits from search_document where entity = :entity and row_id = :id");
    std::unique_ptr<QSqlQuery> query = m_connection.run(sql, key);
    if (m_connection.next(*query, sql)) {
        const QVariant doc = query->value(0);
        m_connection.executePositional(QStringLiteral("insert into search_words (search_words, rowid, words) values ('delete', ?, ?)"),
                                       {doc, query->value(1)});
        m_connection.executePositional(QStringLiteral("insert into search_digits (search_digits, rowid, digits) values ('delete', ?, ?)"),
                                       {doc, query->value(2)});
        m_connection.executePositional(QStringLiteral("delete from search_document where doc = ?"), {doc});
    }
    m_connection.giveBack(sql, std::move(query));
}

void SearchIndex::replaceDocument(const Entity &entity, const QUuid &id)
{
    removeDocument(entity.table, id);
    const Content content = contentOf(entity, id);
    if (!content.isLive)
        return;
    const QString words = content.words.join(u' ');
    const QString digits = content.digits.join(u' ');
    m_connection.execute(QStringLiteral("insert into search_document (entity, row_id, title, words, digits) "
                                        "values (:entity, :id, :title, :words, :digits)"),
                         {{QStringLiteral("entity"), entity.table},
                          {QStringLiteral("id"), id},
                          {QStringLiteral("title"), content.title},
                          {QStringLiteral("words"), words},
                          {QStringLiteral("digits"), digits}});
    if (m_connection.dialect() == Dialect::Postgres)
        return;
    const QVariant doc = m_connection.scalar(QStringLiteral("select last_insert_rowid()"));
    m_connection.executePositional(QStringLiteral("insert into search_words (rowid, words) values (?, ?)"), {doc, words});
    m_connection.executePositional(QStringLiteral("insert into search_digits (rowid, digits) values (?, ?)"), {doc, digits});
}

} // namespace freehold
