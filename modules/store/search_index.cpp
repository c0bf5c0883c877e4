// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "base/numbers.h"
#include "store/connection.h"

#include <algorithm>
#include <vector>

namespace freehold {

QString foldedText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
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

SearchIndex::Source SearchIndex::sourceOf(const Entity &entity)
{
    Source source;
    for (const Field &field : entity.fields) {
        if (field.search == SearchUse::None && field.name != entity.title)
            continue;
        source.fields.append(std::pair(&field, field.name == entity.title));
        source.names.append(field.name);
    }
    return source;
}

void SearchIndex::take(const Statement &row, int column, const Source &source, Content &content)
{
    content.isLive = true;
    for (const auto &[field, isTitle] : source.fields) {
        const QString value = row.text(column++);
        if (isTitle && content.title.isEmpty())
            content.title = value;
        if (field->search != SearchUse::None && !value.isEmpty())
            content.words.append(foldedText(value));
        if (field->search == SearchUse::Digits && !value.isEmpty()) {
            const QString digits = phoneDigits(value);
            content.digits.append(digits.size() >= 3 ? digits : foldedText(value));
        }
    }
}

void SearchIndex::gather(const Entity &entity, const QString &column, const QUuid &id, Content &content)
{
    const Source source = sourceOf(entity);
    if (source.fields.isEmpty())
        return;
    const QString sql = QStringLiteral("select %1 from %2 where %3 = :id and deleted_at is null")
                            .arg(source.names.join(QStringLiteral(", ")), entity.table, column);
    std::unique_ptr<Statement> query = m_connection.run(sql, {{QStringLiteral("id"), id}});
    while (m_connection.next(*query, sql))
        take(*query, 0, source, content);
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
    std::unique_ptr<Statement> query = m_connection.run(sql, key);
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
    insertDocument(entity, id, content);
    if (m_connection.dialect() == Dialect::Postgres)
        return;
    const QVariant doc = m_connection.scalar(QStringLiteral("select last_insert_rowid()"));
    m_connection.executePositional(QStringLiteral("insert into search_words (rowid, words) values (?, ?)"), {doc, content.words.join(u' ')});
    m_connection.executePositional(QStringLiteral("insert into search_digits (rowid, digits) values (?, ?)"), {doc, content.digits.join(u' ')});
}

void SearchIndex::insertDocument(const Entity &entity, const QUuid &id, const Content &content)
{
    static const QString sql = QStringLiteral("insert into search_document (entity, row_id, title, words, digits) values (?, ?, ?, ?, ?)");
    m_connection.executePositional(sql, {entity.table, m_connection.toColumn(id), m_connection.toColumn(content.title),
                                         m_connection.toColumn(content.words.join(u' ')), m_connection.toColumn(content.digits.join(u' '))});
}

/// The rows of one table in the order of the record they belong to, read beside the records themselves.
class SearchIndex::Stream
{
public:
    Stream(Connection &connection, const Entity &entity, const QString &key) : m_connection(connection), m_source(sourceOf(entity))
    {
        m_sql = QStringLiteral("select %1 from %2 where deleted_at is null order by %3")
                    .arg((QStringList{key} + m_source.names).join(QStringLiteral(", ")), entity.table, key);
        m_query = m_connection.run(m_sql);
        next();
    }
    ~Stream() { m_connection.giveBack(m_sql, std::move(m_query)); }
    Q_DISABLE_COPY_MOVE(Stream)

    [[nodiscard]] bool isAtEnd() const { return m_key.isNull(); }
    [[nodiscard]] QUuid key() const { return m_key; }
    /// Takes the words of the rows of this record; the stream stands at the next one then.
    void take(const QUuid &record, Content &content)
    {
        while (!isAtEnd() && less(m_key, record))
            next();
        for (; m_key == record && !isAtEnd(); next())
            SearchIndex::take(*m_query, 1, m_source, content);
    }

private:
    void next() { m_key = m_connection.next(*m_query, m_sql) ? Connection::uuidAt(*m_query, 0) : QUuid(); }
    /// As both databases order ids: byte by byte.
    static bool less(const QUuid &a, const QUuid &b) { return a.toRfc4122() < b.toRfc4122(); }

    Connection &m_connection;
    Source m_source;
    QString m_sql;
    std::unique_ptr<Statement> m_query;
    QUuid m_key;
};

bool SearchIndex::rebuild(const Progress &progress)
{
    m_connection.executeRaw(QStringLiteral("delete from search_document"));
    return m_connection.dialect() == Dialect::Sqlite ? rebuildSqlite(progress) : rebuildPostgres(progress);
}

/// Reads every table once, side by side, and lets FTS5 build its indexes at one go.
bool SearchIndex::rebuildSqlite(const Progress &progress)
{
    qint64 done = 0;
    for (const Entity *entity : m_catalogue.entities()) {
        if (!entity->isSearchable() || !entity->searchOwner.isEmpty())
            continue;
        Stream records(m_connection, *entity, QStringLiteral("id"));
        std::vector<std::unique_ptr<Stream>> parts;
        for (const Entity *child : m_catalogue.searchChildren(entity->table)) {
            if (!sourceOf(*child).fields.isEmpty())
                parts.push_back(std::make_unique<Stream>(m_connection, *child, child->searchOwner));
        }
        while (!records.isAtEnd()) {
            const QUuid id = records.key();
            Content content;
            records.take(id, content);
            for (const std::unique_ptr<Stream> &part : parts)
                part->take(id, content);
            insertDocument(*entity, id, content);
            constexpr qint64 step = 1'000;
            if (++done % step == 0 && progress && !progress(done, 0))
                return false;
        }
    }
    m_connection.executeRaw(QStringLiteral("insert into search_words (search_words) values ('rebuild')"));
    m_connection.executeRaw(QStringLiteral("insert into search_digits (search_digits) values ('rebuild')"));
    return true;
}

/// Its driver reads one result at a time, so the records are named first.
bool SearchIndex::rebuildPostgres(const Progress &progress)
{
    qint64 done = 0;
    for (const Entity *entity : m_catalogue.entities()) {
        if (!entity->isSearchable() || !entity->searchOwner.isEmpty())
            continue;
        QSet<std::pair<QString, QUuid>> rows;
        const QString sql = QStringLiteral("select id from %1 where deleted_at is null").arg(entity->table);
        std::unique_ptr<Statement> query = m_connection.run(sql);
        while (m_connection.next(*query, sql))
            rows.insert({entity->table, Connection::uuidAt(*query, 0)});
        m_connection.giveBack(sql, std::move(query));
        update(rows);
        done += rows.size();
        if (progress && !progress(done, 0))
            return false;
    }
    return true;
}

} // namespace freehold
