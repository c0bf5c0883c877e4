// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup_source.h"

#include "catalogue/filter.h"
#include "catalogue/value.h"
#include "store/list_query.h"
#include "store/search.h"

#include <algorithm>
#include <tuple>

namespace freehold {
namespace {

QString quotedForFilter(const QString &typed)
{
    QString word = typed;
    return u'\'' + word.remove(u'\'') + u'\'';
}

/// The keys of the table's own list that match.
QList<qint64> keysFromList(const Reader &reader, const Entity &entity, const ListQuery &query, int limit)
{
    const List *list = reader.catalogue().list(entity.table);
    return list ? listKeys(reader, query).mid(0, limit) : QList<qint64>();
}

void addIds(const Reader &reader, const Entity &entity, const QList<qint64> &keys, QList<QUuid> &ids)
{
    const List *list = reader.catalogue().list(entity.table);
    if (!list)
        return;
    for (const ListRow &row : listRows(reader, *list, {}, keys)) {
        if (!row.id.isNull() && !ids.contains(row.id))
            ids.append(row.id);
    }
}

/// Whether any of the words under which people know the record contains what was typed.
bool holdsTyped(const LookupHit &hit, const QString &typed)
{
    return hit.title.contains(typed, Qt::CaseInsensitive) || hit.detail.contains(typed, Qt::CaseInsensitive)
        || hit.beside.contains(typed, Qt::CaseInsensitive);
}

bool beginsWithTyped(const LookupHit &hit, const QString &typed)
{
    return hit.title.startsWith(typed, Qt::CaseInsensitive) || hit.detail.startsWith(typed, Qt::CaseInsensitive);
}

/// Those chosen before that are still there. With a filter only the list can tell which of them may be meant.
QList<QUuid> rememberedIds(const Reader &reader, const Entity &entity, const LookupMemory &memory, const QString &filter)
{
    QList<QUuid> live;
    for (const QUuid &id : filter.isEmpty() ? memory.ids() : QList<QUuid>()) {
        if (!reader.values(entity, id).isEmpty())
            live.append(id);
    }
    return live;
}

QList<QUuid> matchingIds(const Reader &reader, const Entity &entity, const LookupQuestion &question, const QString &words)
{
    QList<QUuid> ids;
    const int wanted = question.limit * 3;
    if (entity.isSearchable() && !words.isEmpty() && question.filter.isEmpty()) {
        for (const SearchHit &hit : search(reader, words, entity.table, wanted))
            ids.append(hit.id);
    } else if (entity.isSearchable() && !words.isEmpty()) {
        addIds(reader, entity, keysFromList(reader, entity, {.list = entity.table, .filter = question.filter, .search = words}, wanted), ids);
    }
    if (ids.size() >= question.limit)
        return ids;
    const QString contains = words.isEmpty() ? QString() : entity.title + QStringLiteral(" ~ ") + quotedForFilter(words);
    addIds(reader, entity, keysFromList(reader, entity, {.list = entity.table, .filter = joinedFilters(question.filter, contains)}, wanted), ids);
    return ids;
}

/// The column that says most of a row beside its names: its first amount, else a phone number.
const Field *besideColumn(const Reader &reader, const Entity &entity)
{
    const List *list = reader.catalogue().list(entity.table);
    if (!list)
        return nullptr;
    const QStringList shown = list->shown.isEmpty() ? entity.columns() : list->shown;
    for (const QString &name : shown) {
        const Field *column = list->find(name);
        if (column && column->type == FieldType::Money)
            return column;
    }
    return list->find(u"phone");
}

void fillBeside(const Reader &reader, const Entity &entity, QList<LookupHit> &hits)
{
    const Field *column = besideColumn(reader, entity);
    if (!column || hits.isEmpty())
        return;
    for (LookupHit &hit : hits) {
        const qint64 key = reader.integer(QStringLiteral("select rid from %1 where id = :id").arg(entity.table), {{QStringLiteral("id"), hit.id}});
        const QList<ListRow> rows = listRows(reader, *reader.catalogue().list(entity.table), {column->name}, {key});
        if (!rows.isEmpty() && rows.first().id == hit.id)
            hit.beside = displayValue(*column, rows.first().values.value(0), reader.format());
    }
}

} // namespace

QList<LookupHit> lookupHits(const Reader &reader, const Entity &entity, const LookupMemory &memory, const LookupQuestion &question)
{
    const QString words = question.typed.trimmed();
    const QList<QUuid> known = rememberedIds(reader, entity, memory, question.filter);
    const QList<QUuid> matching = matchingIds(reader, entity, question, words);
    QList<LookupHit> hits;
    for (const QUuid &id : matching)
        hits.append(lookupHit(reader, entity, id));
    for (const QUuid &id : known) {
        const LookupHit hit = lookupHit(reader, entity, id);
        if (!matching.contains(id) && (words.isEmpty() || holdsTyped(hit, words)))
            hits.append(hit);
    }
    const auto rank = [&](const LookupHit &hit) {
        return std::tuple(hit.id == memory.latest() ? 0 : 1, -memory.uses(hit.id), words.isEmpty() || beginsWithTyped(hit, words) ? 0 : 1);
    };
    std::stable_sort(hits.begin(), hits.end(), [&](const LookupHit &a, const LookupHit &b) { return rank(a) < rank(b); });
    hits = hits.mid(0, question.limit);
    fillBeside(reader, entity, hits);
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
    return {id, values.value(entity.title).toString(), details.join(QStringLiteral(" · ")), {}};
}

QString lookupText(const LookupHit &hit)
{
    return hit.detail.isEmpty() ? hit.title : hit.title + QStringLiteral(" · ") + hit.detail;
}

} // namespace freehold
