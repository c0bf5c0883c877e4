// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_content.h"

namespace freehold {
namespace {

constexpr qsizetype relatedShown = 5;

/// The field of the list that refers to the table and names this record; null if the list has none.
const Field *referringField(const List &list, const QString &table)
{
    for (const Field &field : list.columns) {
        if (field.type == FieldType::Reference && field.reference == table)
            return &field;
    }
    return nullptr;
}

/// Of several lists over the same records the one people know: it has a section or a view of its own.
bool isBetterList(const List &a, const List &b)
{
    const auto rank = [](const List &list) { return (list.section.isEmpty() ? 0 : 2) + (list.source != list.entity ? 1 : 0); };
    return rank(a) > rank(b);
}

QHash<QString, const List *> referringLists(const Catalogue &catalogue, const QString &table)
{
    QHash<QString, const List *> best;
    for (const List &list : catalogue.lists()) {
        if (!referringField(list, table) || (list.entity == table && list.source != list.entity))
            continue;
        const List *&known = best[list.entity];
        if (!known || isBetterList(list, *known))
            known = &list;
    }
    return best;
}

RelatedRows relatedRows(const Reader &reader, const List &list, const QString &table, const QUuid &id)
{
    const Field *field = referringField(list, table);
    RelatedRows related{.list = &list, .filter = QStringLiteral("%1 = %2").arg(field->name, id.toString(QUuid::WithoutBraces)), .rows = {}, .columns = {}, .newBy = {}};
    const QList<qint64> keys = listKeys(reader, {.list = list.name, .filter = related.filter});
    related.count = keys.size();
    for (const QString &name : list.shown) {
        if (name != field->name)
            related.columns.append(name);
    }
    related.rows = listRows(reader, list, related.columns, keys.mid(0, relatedShown));
    return related;
}

} // namespace

QString RecordContent::title() const
{
    const QString named = entity ? values.value(entity->title).toString() : QString();
    if (!named.isEmpty())
        return named;
    return entity ? entity->one.text() : QString();
}

QString RecordContent::subtitle() const
{
    QStringList parts{entity->one.text()};
    for (const QString &name : entity->lookup) {
        const QString part = values.value(name).toString();
        if (!part.isEmpty() && name != entity->title && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

RecordContent readRecord(const Reader &reader, const Entity &entity, const QUuid &id)
{
    RecordContent content{.entity = &entity, .id = id, .values = reader.values(entity, id), .titles = {}, .related = {}, .history = {}};
    if (content.values.isEmpty())
        return content;
    for (const Field &field : entity.fields) {
        const Entity *target = reader.catalogue().entity(field.reference);
        const QUuid other = content.values.value(field.name).toUuid();
        if (field.type == FieldType::Reference && target && !other.isNull())
            content.titles.insert(other, reader.titleOf(*target, other));
    }
    const QHash<QString, const List *> lists = referringLists(reader.catalogue(), entity.table);
    for (const Entity *each : reader.catalogue().entities()) {
        if (const List *list = lists.value(each->table))
            content.related.append(relatedRows(reader, *list, entity.table, id));
    }
    const auto rank = [](const RelatedRows &rows) {
        static const QStringList order{QStringLiteral("sales"), QStringLiteral("inventory"), QStringLiteral("accounts")};
        const qsizetype place = order.indexOf(rows.list->section);
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(content.related.begin(), content.related.end(),
                     [&](const RelatedRows &a, const RelatedRows &b) { return rank(a) < rank(b); });
    content.history = historyOf(reader, id);
    return content;
}

} // namespace freehold
