// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transaction_intake.h"

#include "sync/error_codes.h"
#include "sync/planted_bug.h"
#include "sync/void_number.h"

#include <QJsonArray>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Every id a request names.
void gatherIds(const QJsonValue &value, QList<QUuid> &ids)
{
    if (value.isString()) {
        if (const QUuid id = QUuid::fromString(value.toString()); !id.isNull())
            ids.append(id);
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            gatherIds(item, ids);
    } else if (value.isObject()) {
        for (const QJsonValue &item : value.toObject())
            gatherIds(item, ids);
    }
}

SyncOutcome outcomeFrom(const QString &code)
{
    for (const SyncOutcome outcome : {SyncOutcome::Accepted, SyncOutcome::Adjusted, SyncOutcome::Rejected, SyncOutcome::Depends}) {
        if (syncOutcomeCode(outcome) == code)
            return outcome;
    }
    return SyncOutcome::Rejected;
}

} // namespace

TransactionIntake::TransactionIntake(SyncWriter &writer, const SyncDevice &device, KnownReplica replica)
    : m_writer(writer), m_device(device), m_replica(std::move(replica))
{
}

void TransactionIntake::take(const QList<SentTransaction> &transactions, PushAnswer &answer)
{
    for (const SentTransaction &sent : transactions) {
        if (std::optional<TransactionResult> known = answeredBefore(sent, answer)) {
            answer.results.append(*known);
        } else if (answer.status == SyncStatus::Fork) {
            return;
        } else if (sent.number > m_replica.lastNumber + 1) {
            answer.status = SyncStatus::Gap;
            answer.wanted = m_replica.lastNumber + 1;
            return;
        } else {
            answer.results.append(carryOut(sent));
            if (isPlanted(PlantedBug::ResultLostAfterCommit) && answer.results.last().outcome == SyncOutcome::Accepted)
                continue;
            keepResult(sent, answer.results.last());
        }
        moveOn(sent.number);
    }
}

std::optional<TransactionResult> TransactionIntake::answeredBefore(const SentTransaction &sent, PushAnswer &answer) const
{
    Rows same = m_writer.query(u"select hash, outcome, position, code, message, field from sync_result where operation_id = :id"_s, {{u"id"_s, sent.id}});
    if (same.next()) {
        if (same.bytes(0) == sent.hash())
            return TransactionResult{sent.number, outcomeFrom(same.text(1)), true, same.integer(2), same.text(3), same.text(4), same.text(5)};
        answer.status = SyncStatus::Fork;
        return {};
    }
    // A number that is used up belongs to other content: somebody goes on from a copy of this file.
    if (sent.number <= m_replica.lastNumber && isPlanted(PlantedBug::NoHashCheck))
        return TransactionResult{.number = sent.number, .isDuplicate = true};
    if (sent.number <= m_replica.lastNumber)
        answer.status = SyncStatus::Fork;
    return {};
}

TransactionResult TransactionIntake::carryOut(const SentTransaction &sent)
{
    TransactionResult result{.number = sent.number, .position = m_writer.takePosition()};
    DeviceWork work{.id = sent.id, .name = sent.name, .reason = sent.reason,
                    .actor = {m_device.user, m_device.userName, m_replica.code},
                    .at = QDateTime::fromMSecsSinceEpoch(sent.at, Qt::UTC), .day = sent.day, .steps = {}};
    for (const SentOperation &operation : sent.operations)
        work.steps.append({operation.name, operation.version, operation.request});
    followNumbers(m_writer, sent.numbers, m_replica.code);
    const SyncWriter::Carried carried = isPlanted(PlantedBug::FactRejected) && sent.isFact() && sent.number % 5 == 0
        ? SyncWriter::Carried(Error{ErrorCode::Conflict, sent.name, {}})
        : m_writer.carryOutAsOffice(work, result.position);
    if (isPlanted(PlantedBug::WritePastTransact))
        m_writer.execute(u"update plots set remarks = :day where remarks = ''"_s, {{u"day"_s, sent.day.toString(Qt::ISODate)}});
    const std::optional<Error> reason = carried.ok() ? *carried : std::optional<Error>(carried.error());
    if (!carried)
        result.outcome = dependsOnRejected(sent) ? SyncOutcome::Depends : SyncOutcome::Rejected;
    else if (reason)
        result.outcome = SyncOutcome::Adjusted;
    if (reason) {
        result.code = errorCodeName(reason->code);
        result.text = reason->text;
        result.field = reason->field;
    }
    voidUnused(sent, result);
    return result;
}

void TransactionIntake::voidUnused(const SentTransaction &sent, const TransactionResult &result)
{
    DeviceWork work{.id = derivedId(sent.id, 0xfffff, 0xffff), .name = voidNumbersName(), .reason = result.text,
                    .actor = {m_device.user, m_device.userName, m_replica.code},
                    .at = QDateTime::fromMSecsSinceEpoch(sent.at, Qt::UTC), .day = sent.day, .steps = {}};
    for (const DrawnNumbers &drawn : sent.numbers) {
        if (drawn.device != m_replica.code)
            continue;
        const qint64 used = lastNumber(m_writer, drawn.type, drawn.device, drawn.fiscalYear);
        const qint64 first = qMax(used + 1, drawn.first);
        if (first > drawn.last)
            continue;
        work.steps.append({voidNumbersName(), 1,
                           {{u"type"_s, drawn.type}, {u"device"_s, drawn.device}, {u"fiscal_year"_s, drawn.fiscalYear}, {u"first"_s, first},
                            {u"last"_s, drawn.last}, {u"reason"_s, result.text.left(200)}}});
        setCounter(m_writer, {drawn.type, drawn.device, drawn.fiscalYear, drawn.last});
    }
    if (!work.steps.isEmpty() && !m_writer.carryOutAsOffice(work, result.position, SyncWriter::Rights::OfOffice).ok())
        m_writer.refuse(ErrorCode::Trouble, text("TransactionIntake", "Numbers that were given in vain could not be noted."));
}

bool TransactionIntake::dependsOnRejected(const SentTransaction &sent) const
{
    QList<QUuid> named;
    for (const SentOperation &operation : sent.operations)
        gatherIds(operation.request, named);
    Rows rejected = m_writer.query(u"select operation_id from sync_result where replica = :replica and outcome in ('rejected', 'depends')"_s,
                                   {{u"replica"_s, m_replica.replica}});
    while (rejected.next()) {
        const QUuid operation = rejected.uuid(0);
        if (std::any_of(named.cbegin(), named.cend(), [&](const QUuid &id) { return isDerivedFrom(id, operation); }))
            return true;
    }
    return false;
}

void TransactionIntake::keepResult(const SentTransaction &sent, const TransactionResult &result)
{
    m_writer.execute(u"insert into sync_result (operation_id, replica, number, hash, outcome, position, code, message, field, at) "
                     "values (:id, :replica, :number, :hash, :outcome, :position, :code, :message, :field, :at)"_s,
                     {{u"id"_s, sent.id}, {u"replica"_s, m_replica.replica}, {u"number"_s, sent.number}, {u"hash"_s, sent.hash()},
                      {u"outcome"_s, syncOutcomeCode(result.outcome)}, {u"position"_s, result.position}, {u"code"_s, result.code},
                      {u"message"_s, result.text}, {u"field"_s, result.field}, {u"at"_s, m_writer.clock().nowUtc()}});
}

void TransactionIntake::moveOn(qint64 number)
{
    if (number <= m_replica.lastNumber)
        return;
    m_replica.lastNumber = number;
    m_writer.execute(u"update sync_replica set last_number = :number where replica = :replica"_s,
                     {{u"number"_s, number}, {u"replica"_s, m_replica.replica}});
}

} // namespace freehold
