// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buckets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace freehold {

using namespace Qt::StringLiterals;

int bucketOf(const QUuid &id)
{
    return uchar(id.toRfc4122().at(15));
}

QList<QUuid> idsOf(const Reader &reader, const Entity &entity)
{
    QList<QUuid> ids;
    for (Rows rows = reader.query(u"select id from %1 order by id"_s.arg(entity.table)); rows.next();)
        ids.append(rows.uuid(0));
    return ids;
}

quint64 rowChecksum(const QUuid &id, const QJsonObject &state)
{
    const QByteArray content = id.toRfc4122() + QJsonDocument(state).toJson(QJsonDocument::Compact);
    return qFromBigEndian<quint64>(QCryptographicHash::hash(content, QCryptographicHash::Sha256).constData());
}

TableBuckets emptyBuckets(const Entity &entity)
{
    return {entity.table, QList<qint64>(bucketCount, 0), QList<quint64>(bucketCount, 0)};
}

void addToBuckets(TableBuckets &buckets, const QUuid &id, const QJsonObject &state)
{
    const int bucket = bucketOf(id);
    ++buckets.counts[bucket];
    buckets.checksums[bucket] += rowChecksum(id, state);
}

TableBuckets bucketsOf(const Reader &reader, const Entity &entity)
{
    TableBuckets buckets = emptyBuckets(entity);
    for (const QUuid &id : idsOf(reader, entity))
        addToBuckets(buckets, id, rowState(reader, entity, id));
    return buckets;
}

} // namespace freehold
