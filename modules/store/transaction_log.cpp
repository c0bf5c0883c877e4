// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction_log.h"

#include "catalogue/json_text.h"
#include "store/audit_chain.h"
#include "store/connection.h"
#include "store/search_index.h"

#include <QJsonDocument>

namespace freehold {
namespace {

QString compactJson(const QJsonObject &object)
{
    return object.isEmpty() ? QStringLiteral("") : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

TransactionLog::TransactionLog(Connection &connection, const Catalogue &catalogue, const Operations &operations,
                               const Clock &clock, Origin origin)
    : m_connection(connection), m_catalogue(catalogue), m_operations(operations), m_clock(clock), m_origin(std::move(origin))
{
    m_changes.operation = m_origin.name;
}

qint64 TransactionLog::takePosition(Connection &connection)
{
    connection.execute(QStringLiteral("update sync_clock set position = position + 1 where one = :one"), {{QStringLiteral("one"), 1}});
    return connection.scalar(QStringLiteral("select position from sync_clock")).toLongLong();
}

void TransactionLog::start()
{
    if (m_origin.role == StoreRole::Server && m_origin.position == 0)
        m_origin.position = takePosition(m_connection);
    if (m_origin.isRepeated)
        return;
    m_connection.execute(QStringLiteral("insert into sync_txn (operation_id, name, at, actor_id, actor, device, reason) "
                                        "values (:operation_id, :name, :at, :actor_id, :actor, :device, :reason)"),
                         {{QStringLiteral("operation_id"), m_origin.operationId},
                          {QStringLiteral("name"), m_origin.name},
                          {QStringLiteral("at"), m_origin.at},
                          {QStringLiteral("actor_id"), m_origin.actor.user},
                          {QStringLiteral("actor"), m_origin.actor.name},
                          {QStringLiteral("device"), m_origin.actor.device},
                          {QStringLiteral("reason"), m_origin.reason}});
    m_state.transactionNumber = m_connection
                                    .scalar(QStringLiteral("select n from sync_txn where operation_id = :operation_id"),
                                            {{QStringLiteral("operation_id"), m_origin.operationId}})
                                    .toLongLong();
    if (m_origin.role == StoreRole::Device) {
        m_connection.execute(QStringLiteral("update sync_txn set day = :day, base = (select cursor_position from sync_state) where n = :n"),
                             {{QStringLiteral("day"), m_clock.today().toString(Qt::ISODate)}, {QStringLiteral("n"), m_state.transactionNumber}});
    }
}

QUuid TransactionLog::nextId()
{
    const QUuid id = derivedId(m_origin.operationId, m_state.operationIndex, m_state.idCount++);
    return id.isNull() ? makeUuidV7(m_clock) : id;
}

void TransactionLog::keepNumber(const QString &type, const QString &device, const QString &fiscalYear, qint64 number)
{
    if (m_origin.role != StoreRole::Device || m_origin.isRepeated || device.isEmpty())
        return;
    m_connection.execute(QStringLiteral("insert into sync_number (txn, type, device, fiscal_year, first, last) "
                                        "values (:txn, :type, :device, :fy, :number, :number) "
                                        "on conflict (txn, type, device, fiscal_year) do update set last = excluded.last"),
                         {{QStringLiteral("txn"), m_state.transactionNumber},
                          {QStringLiteral("type"), type},
                          {QStringLiteral("device"), device},
                          {QStringLiteral("fy"), fiscalYear},
                          {QStringLiteral("number"), number}});
}

void TransactionLog::beginOperation(const Operation &operation, const QByteArray &request)
{
    const bool isRecorded = recordsOperations() && !m_origin.isRepeated && m_origin.role != StoreRole::Server;
    if (m_state.depth == 0) {
        ++m_state.operationIndex;
        m_state.idCount = 0;
    }
    ++m_state.depth;
    if (!isRecorded)
        return;
    m_connection.execute(QStringLiteral("insert into sync_op (txn, position, name, version, kind, request) "
                                        "values (:txn, :position, :name, :version, :kind, :request)"),
                         {{QStringLiteral("txn"), m_state.transactionNumber},
                          {QStringLiteral("position"), m_state.operationCount++},
                          {QStringLiteral("name"), operation.name},
                          {QStringLiteral("version"), operation.version},
                          {QStringLiteral("kind"), operation.kind == OperationClass::Fact ? QStringLiteral("fact")
                                                                                          : QStringLiteral("intent")},
                          {QStringLiteral("request"), QString::fromUtf8(request)}});
}

void TransactionLog::readChainHead()
{
    const QString sql = QStringLiteral("select seq, hash from audit_log order by seq desc limit 1");
    std::unique_ptr<Statement> query = m_connection.run(sql);
    m_state.lastSequence = 0;
    if (m_connection.next(*query, sql)) {
        m_state.lastSequence = query->integer(0);
        m_state.chainHead = query->bytes(1);
    }
    m_connection.giveBack(sql, std::move(query));
}

void TransactionLog::writeLine(const QString &table, const QUuid &row, const QByteArray &before, const QByteArray &after)
{
    if (m_state.lastSequence < 0)
        readChainHead();
    const AuditLine line{.sequence = m_state.lastSequence + 1,
                         .at = m_origin.at,
                         .actorId = m_origin.actor.user,
                         .actor = m_origin.actor.name,
                         .device = m_origin.actor.device,
                         .operation = m_origin.name,
                         .operationId = m_origin.operationId,
                         .entity = table,
                         .rowId = row,
                         .before = before,
                         .after = after,
                         .reason = m_origin.reason};
    const QByteArray hash = auditHash(m_state.chainHead, line);
    static const QString sql = QStringLiteral(
        "insert into audit_log (seq, at, actor_id, actor, device, operation, operation_id, entity, row_id, before, after, reason, hash) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto column = [this](const QVariant &value) { return m_connection.toColumn(value); };
    m_connection.executePositional(sql, {line.sequence, column(line.at), column(line.actorId), column(line.actor),
                                         column(line.device), column(line.operation), column(line.operationId),
                                         column(line.entity), column(line.rowId), column(QString::fromUtf8(line.before)),
                                         column(QString::fromUtf8(line.after)), column(line.reason), hash});
    m_state.lastSequence = line.sequence;
    m_state.chainHead = hash;
}

void TransactionLog::rowChanged(const RowChange &change)
{
    m_state.hasEffect = true;
    m_changes.add(change.entity.table, change.id);
    if (m_origin.role == StoreRole::Server && change.entity.sync != Sync::LocalOnly)
        m_news.insert({change.entity.table, change.id});
    if (m_origin.isBulk) {
        ++m_bulkRows[change.entity.table];
        return;
    }
    if (!m_origin.isRepeated)
        writeLine(change.entity.table, change.id, change.before, change.after);
    if (!change.owner.isNull())
        m_unindexed.insert({change.entity.find(change.entity.searchOwner)->reference, change.owner});
    else if (change.entity.isSearchable() || !change.entity.searchOwner.isEmpty())
        m_unindexed.insert({change.entity.table, change.id});
    if (!change.formerOwner.isNull())
        m_unindexed.insert({change.entity.find(change.entity.searchOwner)->reference, change.formerOwner});
    indexIfDue();
}

void TransactionLog::endAttempt()
{
    --m_attempts;
    indexIfDue();
}

void TransactionLog::indexIfDue()
{
    constexpr qsizetype pendingLimit = 2'000;
    if (m_attempts == 0 && m_unindexed.size() >= pendingLimit)
        indexPending();
}

void TransactionLog::keepUndo(const QString &label, const QString &undoName, const QJsonObject &undoRequest,
                              const QString &redoName, const QJsonObject &redoRequest)
{
    if (!m_origin.keepsUndo || m_state.depth > 1 || m_origin.isRepeated)
        return;
    m_connection.execute(QStringLiteral("update undo_step set state = 'dropped' where state = 'undone' and ") + actorCondition(m_origin.actor.user),
                         {{QStringLiteral("actor"), m_origin.actor.user}});
    m_connection.execute(QStringLiteral("insert into undo_step (operation_id, actor_id, at, label, undo_name, undo_request, redo_name, redo_request) "
                                        "values (:operation_id, :actor, :at, :label, :undo_name, :undo_request, :redo_name, :redo_request)"),
                         {{QStringLiteral("operation_id"), m_origin.operationId},
                          {QStringLiteral("actor"), m_origin.actor.user},
                          {QStringLiteral("at"), m_origin.at},
                          {QStringLiteral("label"), label},
                          {QStringLiteral("undo_name"), undoName},
                          {QStringLiteral("undo_request"), compactJson(undoRequest)},
                          {QStringLiteral("redo_name"), redoName},
                          {QStringLiteral("redo_request"), compactJson(redoRequest)}});
}

void TransactionLog::indexPending()
{
    SearchIndex(m_connection, m_catalogue).update(m_unindexed);
    m_unindexed.clear();
}

void TransactionLog::writeEntries()
{
    const QString target = m_connection.dialect() == Dialect::Postgres ? QStringLiteral("org_id, scope, entity, row_id")
                                                                       : QStringLiteral("scope, entity, row_id");
    const QString upsert = QStringLiteral("insert into sync_entry (scope, entity, row_id, position, is_removed) values ('', ?, ?, ?, ?) "
                                          "on conflict (%1) do update set position = excluded.position, is_removed = excluded.is_removed")
                               .arg(target);
    for (const auto &[table, id] : std::as_const(m_news)) {
        const QString sql = QStringLiteral("select 1 from %1 where id = :id").arg(table);
        const bool isThere = !m_connection.scalar(sql, {{QStringLiteral("id"), id}}).isNull();
        m_connection.executePositional(upsert, {table, m_connection.toColumn(id), m_origin.position, !isThere});
    }
}

void TransactionLog::finish(const QJsonObject &outcome)
{
    indexPending();
    writeEntries();
    if (m_origin.isRepeated)
        return;
    for (auto bulk = m_bulkRows.cbegin(); bulk != m_bulkRows.cend(); ++bulk) {
        JsonObjectText rows;
        rows.addNumber(QLatin1String("rows"), bulk.value());
        writeLine(bulk.key(), m_origin.operationId, {}, rows.text());
    }
    m_connection.execute(QStringLiteral("update sync_txn set outcome = :outcome, state = :state where n = :n"),
                         {{QStringLiteral("outcome"), compactJson(outcome)},
                          {QStringLiteral("state"), m_origin.role == StoreRole::Server ? QStringLiteral("accepted") : QStringLiteral("waiting")},
                          {QStringLiteral("n"), m_state.transactionNumber}});
}

} // namespace freehold
