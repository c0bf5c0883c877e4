// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entity_sql.h"

#include <QMutex>

#include <unordered_map>

namespace freehold {
namespace {

EntitySql makeSql(const Entity &entity)
{
    const QStringList columns = entity.columns();
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size() + 2);
    const QString all = columns.join(QStringLiteral(", "));
    return {.select = QStringLiteral("select %1 from %2 where deleted_at is null").arg(all, entity.table),
            .insert = QStringLiteral("insert into %1 (%2, created_at, updated_at) values (%3)").arg(entity.table, all, marks.join(QStringLiteral(", ")))};
}

} // namespace

const EntitySql &sqlOf(const Entity &entity)
{
    static QMutex mutex;
    static std::unordered_map<const Entity *, EntitySql> known; // its elements never move
    const QMutexLocker locker(&mutex);
    auto found = known.find(&entity);
    if (found == known.end())
        found = known.emplace(&entity, makeSql(entity)).first;
    return found->second;
}

} // namespace freehold
