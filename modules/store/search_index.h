// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "catalogue/catalogue.h"

#include <QSet>

#include <utility>

namespace freehold {

class Connection;
class Statement;

/// The full-text index over every searchable entity: one document per record, with the words and digits of the rows it owns.
/// Written only by the transaction log (and rebuilt by the store).
class SearchIndex
{
public:
    SearchIndex(Connection &connection, const Catalogue &catalogue) : m_connection(connection), m_catalogue(catalogue) {}

    /// Writes anew the documents of these (table, id) rows, or of the records that own them.
    void update(const QSet<std::pair<QString, QUuid>> &rows);
    /// Makes the whole index anew; false when `progress` stopped it half way.
    bool rebuild(const Progress &progress);

private:
    class Stream;

    /// Which columns of a table are indexed.
    struct Source {
        QList<std::pair<const Field *, bool>> fields; ///< and whether it is the record's title
        QStringList names;
    };

    struct Content {
        QString title;
        QStringList words;
        QStringList digits;
        bool isLive = false;
    };

    bool rebuildSqlite(const Progress &progress);
    bool rebuildPostgres(const Progress &progress);
    void replaceDocument(const Entity &entity, const QUuid &id);
    void insertDocument(const Entity &entity, const QUuid &id, const Content &content);
    void removeDocument(const QString &table, const QUuid &id);
    Content contentOf(const Entity &entity, const QUuid &id);
    void gather(const Entity &entity, const QString &column, const QUuid &id, Content &content);
    QUuid ownerOf(const Entity &entity, const QUuid &id);
    static Source sourceOf(const Entity &entity);
    static void take(const Statement &row, int column, const Source &source, Content &content);

    Connection &m_connection;
    const Catalogue &m_catalogue;
};

/// Text as it is indexed and sought: lower case, accents folded, compatibility forms joined.
QString foldedText(const QString &text);

} // namespace freehold
