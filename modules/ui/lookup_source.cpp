// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup_source.h"

#include "store/list_query.h"
#include "store/search.h"

namespace freehold {
namespace {

QString quotedForFilter(const QString &typed)
{
    QString word = typed;
    return u'\'' + word.remove(u'\'') + u'\'';
}

/// The rows of the table's own list that match.
QList<QUuid> idsFromList(const Reader &reader, const Entity &entity, const QString &typed, const QString &filter, int limit)
{
    const List *list = reader.catalogue().list(entity.table);
    if (!list)
        return {};
    ListQuery query{.list = list->name, .filter = filter};
    if (!typed.isEmpty() && entity.isSearchable())
        query.search = typed;
    else if (!typed.isEmpty())
        query.filter += (filter.isEmpty() ? QString() : QStringLiteral(" and ")) + entity.title + QStringLiteral(" ~ ") + quotedForFilter(typed);
    QList<QUuid> ids;
    for (const ListRow &row : listRows(reader, *list, {}, listKeys(reader, query).mid(0, limit))) {
        if (!row.id.isNull())
            ids.append(row.id);
    }
    return ids;
}

} // namespace

QList<LookupHit> lookupHits(const Reader &reader, const Entity &entity, const QString &typed, const QString &filter, int limit)
{
    QList<QUuid> ids;
    const QString words = typed.trimmed();
    if (entity.isSearchable() && !words.isEmpty() && filter.isEmpty()) {
        for (const SearchHit &hit : search(reader, words, entity.table, limit))
            ids.append(hit.id);
    } else {
        ids = idsFromList(reader, entity, words, filter, limit);
    }
    QList<LookupHit> hits;
    for (const QUuid &id : std::as_const(ids))
        hits.append(lookupHit(reader, entity, id));
    return hits;
}

LookupHit lookupHit(const Reader &reader, const Entity &entity, const QUuid &id)
{
    const QVariantMap values = reader.values(entity, id);
    QStringList details;
    for (const QString &name : entity.lookup) {
        const QString detail = values.value(name).toString();
        if (name != entity.title && !detail.isEmpty())
            details.append(detail);
    }
    return {id, values.value(entity.title).toString(), details.join(QStringLiteral(" · "))};
}

QString lookupText(const LookupHit &hit)
{
    return hit.detail.isEmpty() ? hit.title : hit.title + QStringLiteral(" · ") + hit.detail;
}

} // namespace freehold
