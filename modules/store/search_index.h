// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QSet>

#include <utility>

namespace freehold {

class Connection;

/// The full-text index over every searchable entity: one document per record, with the words and digits of the rows it owns.
/// Written only by the transaction log (and rebuilt by the store).
class SearchIndex
{
public:
    SearchIndex(Connection &connection, const Catalogue &catalogue) : m_connection(connection), m_catalogue(catalogue) {}

    /// Writes anew the documents of these (table, id) rows, or of the records that own them.
    void update(const QSet<std::pair<QString, QUuid>> &rows);

private:
    struct Content {
        QString title;
        QStringList words;
        QStringList digits;
        bool isLive = false;
    };

    void replaceDocument(const Entity &entity, const QUuid &id);
    void removeDocument(const QString &table, const QUuid &id);
    Content contentOf(const Entity &entity, const QUuid &id);
    void gather(const Entity &entity, const QString &column, const QUuid &id, Content &content);
    QUuid ownerOf(const Entity &entity, const QUuid &id);

    Connection &m_connection;
    const Catalogue &m_catalogue;
};

/// Text as it is indexed and sought: lower case, accents folded, compatibility forms joined.
QString foldedText(const QString &text);

} // namespace freehold
