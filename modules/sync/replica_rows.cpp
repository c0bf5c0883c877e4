// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/replica_rows.h"

#include "sync/buckets.h"
#include "sync/planted_bug.h"

#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString deviceCode(const Reader &reader)
{
    Rows rows = reader.query(u"select value from meta where key = 'device'"_s);
    return rows.next() ? rows.text(0) : QString();
}

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

qint64 lastOfOffice(const Reader &reader, const SeriesCounter &counter)
{
    return reader.integer(u"select last from sync_series where type = :type and device = :device and fiscal_year = :fy"_s,
                          {{u"type"_s, counter.type}, {u"device"_s, counter.device}, {u"fy"_s, counter.fiscalYear}});
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ReplicaRows::ReplicaRows(SyncWriter &writer) : m_writer(writer), m_device(deviceCode(writer)) {}

void ReplicaRows::takePage(const PullAnswer &page)
{
    const bool isStaged = m_writer.integer(u"select stage_position from sync_state"_s) > 0;
    const bool isWhole = m_writer.integer(u"select cursor_position from sync_state"_s) == 0;
    if (!page.isComplete && isPlanted(PlantedBug::PromoteBeforeComplete)) {
        RowsByTable early;
        for (const SentRow &row : page.rows)
            early[row.table].append(row);
        apply(early, false);
        m_writer.execute(u"update sync_state set cursor_position = :position"_s, {{u"position"_s, page.cursor.position}});
        workAgain();
        return;
    }
    if (!page.isComplete) {
        stage(page.rows);
        m_writer.execute(u"update sync_state set stage_position = :position, stage_table = :table, stage_row = :row"_s,
                         {{u"position"_s, page.cursor.position}, {u"table"_s, page.cursor.table}, {u"row"_s, page.cursor.row}});
        return;
    }
    RowsByTable rows;
    if (isStaged) {
        stage(page.rows);
        rows = stagedRows();
    } else {
        for (const SentRow &row : page.rows)
            rows[row.table].append(row);
    }
    const bool isSame = rows.isEmpty() && !isWhole && m_writer.integer(u"select needs_rebase from sync_state"_s) == 0
        && m_writer.integer(u"select count(*) from sync_txn where state in ('accepted', 'adjusted') and position > (select cursor_position from sync_state)"_s) == 0;
    if (isSame && page.cursor.position == m_writer.integer(u"select cursor_position from sync_state"_s))
        return;
    if (!isSame)
        apply(rows, isWhole);
    m_writer.execute(u"update sync_state set cursor_position = :position, stage_position = 0, stage_table = '', stage_row = null"_s,
                     {{u"position"_s, page.cursor.position}});
    m_writer.execute(u"delete from sync_stage"_s);
    keepCounters(page.counters);
    if (!isSame)
        workAgain();
}

void ReplicaRows::keepCounters(const QList<SeriesCounter> &counters)
{
    m_writer.execute(u"delete from sync_series"_s);
    for (const SeriesCounter &counter : counters) {
        if (counter.device.isEmpty()) {
            setCounter(m_writer, counter);
        } else if (counter.device == m_device) {
            raiseCounter(m_writer, counter);
            m_writer.execute(u"insert into sync_series (type, device, fiscal_year, last) values (:type, :device, :fy, :last)"_s,
                             {{u"type"_s, counter.type}, {u"device"_s, counter.device}, {u"fy"_s, counter.fiscalYear}, {u"last"_s, counter.last}});
        }
    }
}

void ReplicaRows::rebase()
{
    apply({}, false);
    workAgain();
}

void ReplicaRows::stage(const QList<SentRow> &rows)
{
    for (const SentRow &row : rows) {
        m_writer.execute(u"insert into sync_stage (entity, row_id, position, is_removed, state) values (:entity, :id, :position, :removed, :state) "
                         "on conflict (entity, row_id) do update set position = excluded.position, is_removed = excluded.is_removed, state = excluded.state"_s,
                         {{u"entity"_s, row.table}, {u"id"_s, row.id}, {u"position"_s, row.position}, {u"removed"_s, row.isRemoved},
                          {u"state"_s, textOf(row.values)}});
    }
}

ReplicaRows::RowsByTable ReplicaRows::stagedRows() const
{
    RowsByTable staged;
    Rows rows = m_writer.query(u"select entity, row_id, position, is_removed, state from sync_stage order by entity, row_id"_s);
    while (rows.next())
        staged[rows.text(0)].append({rows.text(0), rows.uuid(1), rows.integer(2), rows.flag(3), objectFrom(rows.bytes(4))});
    return staged;
}

ReplicaRows::RowsByTable ReplicaRows::shadowRows() const
{
    RowsByTable shadows;
    Rows rows = m_writer.query(u"select entity, row_id, state from sync_shadow order by entity, row_id"_s);
    while (rows.next())
        shadows[rows.text(0)].append({rows.text(0), rows.uuid(1), 0, rows.isNull(2), objectFrom(rows.bytes(2))});
    return shadows;
}

void ReplicaRows::addForeignRows(RowsByTable &rows) const
{
    for (const Entity *entity : m_writer.catalogue().entities()) {
        if (entity->sync == Sync::LocalOnly)
            continue;
        QSet<QUuid> known;
        for (const SentRow &row : rows.value(entity->table))
            known.insert(row.id);
        for (const QUuid &id : idsOf(m_writer, *entity)) {
            if (!known.contains(id))
                rows[entity->table].append({entity->table, id, 0, true, {}});
        }
    }
}

void ReplicaRows::apply(const RowsByTable &arrived, bool isWhole)
{
    RowsByTable rows = isWhole ? RowsByTable() : shadowRows(); // a restored office may have lost what a shadow remembers
    for (auto table = arrived.cbegin(); table != arrived.cend(); ++table) {
        QSet<QUuid> ids;
        for (const SentRow &row : *table)
            ids.insert(row.id);
        rows[table.key()].removeIf([&](const SentRow &shadow) { return ids.contains(shadow.id); });
        rows[table.key()] += *table;
    }
    if (isWhole)
        addForeignRows(rows);
    const QList<const Entity *> &entities = m_writer.catalogue().entities();
    m_writer.beginApplying();
    for (const Entity *entity : entities) {
        for (const SentRow &row : rows.value(entity->table))
            m_writer.setAside(*entity, row.id);
    }
    for (auto entity = entities.crbegin(); entity != entities.crend(); ++entity) { // parts before what they belong to
        for (const SentRow &row : rows.value((*entity)->table)) {
            if (row.isRemoved)
                m_writer.removeRow(**entity, row.id);
        }
    }
    for (const Entity *entity : entities) {
        for (const SentRow &row : rows.value(entity->table)) {
            if (!row.isRemoved)
                m_writer.writeRow(*entity, row.id, row.values, row.position);
        }
    }
    m_writer.execute(u"delete from sync_shadow"_s);
    m_writer.endApplying();
}

void ReplicaRows::workAgain()
{
    const QList<SeriesCounter> before = seriesCounters(m_writer, m_device);
    for (const SeriesCounter &counter : before) {
        if (!counter.device.isEmpty())
            setCounter(m_writer, {counter.type, counter.device, counter.fiscalYear, lastOfOffice(m_writer, counter)});
    }
    for (const PendingWork &pending : pendingWork(m_writer)) {
        if (isPlanted(PlantedBug::RebaseForgetsWork))
            break;
        const QList<SeriesCounter> present = seriesCounters(m_writer, m_device);
        followNumbers(m_writer, pending.numbers, m_device);
        DeviceWork work = pending.work;
        work.actor.device = m_device;
        const SyncWriter::Carried carried = m_writer.carryOutAgain(work);
        m_writer.execute(u"update sync_txn set stuck = :stuck where n = :n"_s,
                         {{u"stuck"_s, carried ? QString() : carried.error().text}, {u"n"_s, pending.row}});
        if (!pending.numbers.isEmpty())
            continue;
        for (const DrawnNumbers &drawn : numbersSince(m_writer, present, m_device)) {
            m_writer.execute(u"insert into sync_number (txn, type, device, fiscal_year, first, last) values (:txn, :type, :device, :fy, :first, :last)"_s,
                             {{u"txn"_s, pending.row}, {u"type"_s, drawn.type}, {u"device"_s, drawn.device}, {u"fy"_s, drawn.fiscalYear},
                              {u"first"_s, drawn.first}, {u"last"_s, drawn.last}});
        }
    }
    for (const SeriesCounter &counter : before) {
        if (!counter.device.isEmpty())
            raiseCounter(m_writer, counter);
    }
    m_writer.execute(u"update sync_state set needs_rebase = 0"_s);
}

QList<TableBuckets> ReplicaRows::buckets() const
{
    const RowsByTable shadows = shadowRows();
    QList<TableBuckets> tables;
    for (const Entity *entity : m_writer.catalogue().entities()) {
        if (entity->sync == Sync::LocalOnly)
            continue;
        QSet<QUuid> changed;
        TableBuckets table = emptyBuckets(*entity);
        for (const SentRow &row : shadows.value(entity->table)) {
            changed.insert(row.id);
            if (!row.isRemoved)
                addToBuckets(table, row.id, row.values);
        }
        for (const QUuid &id : idsOf(m_writer, *entity)) {
            if (!changed.contains(id))
                addToBuckets(table, id, rowState(m_writer, *entity, id));
        }
        tables.append(table);
    }
    return tables;
}

void ReplicaRows::heal(const VerifyAnswer &answer)
{
    RowsByTable rows;
    QHash<QString, QSet<QUuid>> sent;
    for (const SentRow &row : answer.rows) {
        rows[row.table].append(row);
        sent[row.table].insert(row.id);
    }
    QHash<QString, QSet<int>> different;
    for (const auto &[table, bucket] : answer.buckets)
        different[table].insert(bucket);
    for (auto table = different.cbegin(); table != different.cend(); ++table) {
        const Entity *entity = m_writer.catalogue().entity(table.key());
        if (!entity)
            continue;
        for (const QUuid &id : idsOf(m_writer, *entity)) {
            if (table->contains(bucketOf(id)) && !sent.value(table.key()).contains(id))
                rows[table.key()].append({table.key(), id, 0, true, {}});
        }
    }
    apply(rows, false);
    workAgain();
}

} // namespace freehold
