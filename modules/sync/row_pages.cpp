// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buckets.h"
#include "sync/planted_bug.h"
#include "sync/transaction_intake.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// One line of the office's list of news.
struct NewsLine {
    QString table;
    QUuid id;
    qint64 position = 0;
};

QList<NewsLine> newsAfter(const Reader &reader, const SyncCursor &cursor, int limit)
{
    QString condition = u"position > :position"_s;
    QVariantMap parameters{{u"position"_s, cursor.position}, {u"limit"_s, limit}};
    if (!cursor.table.isEmpty()) {
        condition = u"(position > :position or (position = :position and (entity > :entity or (entity = :entity and row_id > :row))))"_s;
        parameters.insert(u"entity"_s, cursor.table);
        parameters.insert(u"row"_s, cursor.row);
    }
    QList<NewsLine> lines;
    Rows rows = reader.query(u"select entity, row_id, position from sync_entry where %1 order by position, entity, row_id limit :limit"_s.arg(condition),
                             parameters);
    while (rows.next())
        lines.append({rows.text(0), rows.uuid(1), rows.integer(2)});
    return lines;
}

SentRow stateOf(const Reader &reader, const Entity &entity, const QUuid &id, qint64 position)
{
    SentRow row{.table = entity.table, .id = id, .position = position, .isRemoved = false, .values = rowState(reader, entity, id)};
    row.isRemoved = row.values.isEmpty();
    return row;
}

int boundedRows(int asked)
{
    return qBound(1, asked, SyncLimits().rows);
}

} // namespace

void readNews(const Reader &reader, const PullRequest &request, qint64 head, PullAnswer &answer)
{
    const int limit = boundedRows(request.rows);
    QList<NewsLine> lines = newsAfter(reader, request.cursor, limit + 1);
    answer.isComplete = lines.size() <= limit;
    if (!answer.isComplete)
        lines.removeLast();
    for (const NewsLine &line : std::as_const(lines)) {
        if (const Entity *entity = reader.catalogue().entity(line.table))
            answer.rows.append(stateOf(reader, *entity, line.id, line.position));
    }
    if (isPlanted(PlantedBug::CursorRunsAhead) && lines.size() > 8)
        answer.rows.removeLast();
    if (isPlanted(PlantedBug::ConverterDropsField)) {
        for (SentRow &row : answer.rows) {
            if (row.table == "parties"_L1 && !row.isRemoved)
                row.values.insert(u"prefix"_s, QString());
        }
    }
    if (answer.isComplete)
        answer.cursor = {head, {}, {}};
    else
        answer.cursor = {lines.last().position, lines.last().table, lines.last().id};
}

void readSnapshot(const Reader &reader, const SnapshotRequest &request, SnapshotAnswer &answer)
{
    const int limit = boundedRows(request.rows);
    bool isReached = request.table.isEmpty();
    for (const Entity *entity : reader.catalogue().entities()) {
        const bool isResumed = entity->table == request.table;
        isReached = isReached || isResumed;
        if (!isReached || entity->sync == Sync::LocalOnly)
            continue;
        QList<QUuid> ids;
        const QString condition = isResumed && !request.row.isNull() ? u"where id > :row"_s : QString();
        QVariantMap parameters{{u"limit"_s, limit - answer.rows.size()}};
        if (!condition.isEmpty())
            parameters.insert(u"row"_s, request.row);
        for (Rows rows = reader.query(u"select id from %1 %2 order by id limit :limit"_s.arg(entity->table, condition), parameters); rows.next();)
            ids.append(rows.uuid(0));
        for (const QUuid &id : std::as_const(ids))
            answer.rows.append(stateOf(reader, *entity, id, answer.start));
        if (answer.rows.size() >= limit)
            return;
    }
    answer.isComplete = true;
}

void compareBuckets(const Reader &reader, const VerifyRequest &request, VerifyAnswer &answer)
{
    for (const TableBuckets &theirs : request.tables) {
        const Entity *entity = reader.catalogue().entity(theirs.table);
        if (!entity || entity->sync == Sync::LocalOnly)
            continue;
        const TableBuckets ours = bucketsOf(reader, *entity);
        QSet<int> different;
        for (int i = 0; i < bucketCount; ++i) {
            if (ours.counts.at(i) != theirs.counts.at(i) || ours.checksums.at(i) != theirs.checksums.at(i)) {
                different.insert(i);
                answer.buckets.append({entity->table, i});
            }
        }
        if (different.isEmpty())
            continue;
        for (const QUuid &id : idsOf(reader, *entity)) {
            if (different.contains(bucketOf(id)))
                answer.rows.append(stateOf(reader, *entity, id, answer.head));
        }
    }
}

} // namespace freehold
