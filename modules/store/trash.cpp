// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trash.h"

namespace freehold {
namespace {

QStringList partConditions(const Entity &entity)
{
    // A part that was deleted together with its owner comes back with it.
    if (entity.searchOwner.isEmpty())
        return {};
    const QString owner = entity.find(entity.searchOwner)->reference;
    return {QStringLiteral("not exists (select 1 from %1 o where o.id = t.%2 and o.deleted_at is not null)").arg(owner, entity.searchOwner)};
}

/// Looked for while others may write: most days there is nothing.
bool hasTrashBefore(const Reader &reader, const QDateTime &oldest)
{
    const QList<const Entity *> &entities = reader.catalogue().entities();
    return std::any_of(entities.begin(), entities.end(), [&](const Entity *entity) {
        return reader.query(QStringLiteral("select 1 from %1 where deleted_at < :oldest limit 1").arg(entity->table), {{QStringLiteral("oldest"), oldest}}).next();
    });
}

} // namespace

QList<TrashedRecord> trashedRecords(const Reader &reader, int limit)
{
    QList<TrashedRecord> records;
    for (const Entity *entity : reader.catalogue().entities()) {
        QStringList conditions{QStringLiteral("t.deleted_at is not null")};
        conditions += partConditions(*entity);
        const QString sql = QStringLiteral("select t.id, t.deleted_at, %1 from %2 t where %3 order by t.deleted_at desc limit :limit")
                                .arg(entity->title.isEmpty() ? QStringLiteral("''") : QStringLiteral("t.") + entity->title, entity->table,
                                     conditions.join(QStringLiteral(" and ")));
        for (Rows rows = reader.query(sql, {{QStringLiteral("limit"), limit}}); rows.next();)
            records.append({entity->table, rows.uuid(0), rows.text(2), rows.instant(1)});
    }
    std::stable_sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.deletedAt > b.deletedAt; });
    if (records.size() > limit)
        records.resize(limit);
    return records;
}

Result<int> purgeTrash(Store &store)
{
    const QDateTime oldest = store.clock().nowUtc().addDays(-trashDays);
    const Result<bool> isDue = store.read([&](Reader &reader) { return hasTrashBefore(reader, oldest); });
    if (!isDue || !*isDue)
        return isDue ? Result<int>(0) : Result<int>(isDue.error());
    int purged = 0;
    Result<void> done = store.transact(QStringLiteral("purge-trash"), [&](Transaction &tx) {
        // Parts are registered after what they belong to: from the last entity to the first, references go before their targets.
        const QList<const Entity *> &entities = tx.catalogue().entities();
        for (auto entity = entities.crbegin(); entity != entities.crend(); ++entity) {
            QList<QUuid> ids;
            for (Rows rows = tx.query(QStringLiteral("select id from %1 where deleted_at < :oldest").arg((*entity)->table),
                                      {{QStringLiteral("oldest"), oldest}});
                 rows.next();) {
                ids.append(rows.uuid(0));
            }
            for (const QUuid &id : ids) {
                const Result<void> gone = tx.attempt([&] { tx.purgeRow(**entity, id); });
                purged += gone.ok() ? 1 : 0;
            }
        }
    });
    if (!done)
        return done.error();
    return purged;
}

} // namespace freehold
