// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol.h"

#include "base/strict_json.h"
#include "base/text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

const QStringList &statusCodes()
{
    static const QStringList codes{u"ok"_s, u"gap"_s, u"fork"_s, u"new_epoch"_s, u"too_old"_s, u"unknown"_s, u"denied"_s, u"invalid"_s, u"trouble"_s};
    return codes;
}

const QStringList &outcomeCodes()
{
    static const QStringList codes{u"accepted"_s, u"adjusted"_s, u"rejected"_s, u"depends"_s};
    return codes;
}

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Reads members of one object; the first that is missing or wrong is remembered by name.
class Members
{
public:
    Members(const QJsonObject &object, QString &problem) : m_object(object), m_problem(problem) {}

    [[nodiscard]] qint64 number(const char *name, qint64 from = 0) const
    {
        const QJsonValue value = member(name);
        const qint64 whole = value.toInteger(from - 1);
        check(value.isDouble() && whole >= from, name);
        return whole;
    }
    [[nodiscard]] QString text(const char *name, qsizetype limit = 10'000) const
    {
        const QJsonValue value = member(name);
        check(value.isString() && value.toString().size() <= limit, name);
        return value.toString();
    }
    [[nodiscard]] bool flag(const char *name) const
    {
        const QJsonValue value = member(name);
        check(value.isBool(), name);
        return value.toBool();
    }
    /// Null when the text is empty.
    [[nodiscard]] QUuid id(const char *name) const
    {
        const QString said = text(name, 40);
        const QUuid read = QUuid::fromString(said);
        check(said.isEmpty() || !read.isNull(), name);
        return read;
    }
    [[nodiscard]] QByteArray bytes(const char *name, qsizetype limit = 1'000) const
    {
        return QByteArray::fromBase64(text(name, limit).toLatin1());
    }
    [[nodiscard]] QJsonObject object(const char *name) const
    {
        const QJsonValue value = member(name);
        check(value.isObject(), name);
        return value.toObject();
    }
    /// Each element an object.
    template <typename Read>
    [[nodiscard]] auto list(const char *name, qsizetype limit, Read read) const
    {
        QList<std::invoke_result_t<Read, const Members &>> items;
        const QJsonValue value = member(name);
        check(value.isArray() && value.toArray().size() <= limit, name);
        for (const QJsonValue &item : value.toArray()) {
            check(item.isObject(), name);
            if (!m_problem.isEmpty())
                break;
            items.append(read(Members(item.toObject(), m_problem)));
        }
        return items;
    }
    template <typename Enum>
    [[nodiscard]] Enum code(const char *name, const QStringList &codes) const
    {
        const qsizetype index = codes.indexOf(text(name, 40));
        check(index >= 0, name);
        return static_cast<Enum>(qMax(index, qsizetype(0)));
    }
    void check(bool holds, const char *name) const
    {
        if (!holds && m_problem.isEmpty())
            m_problem = QString::fromLatin1(name);
    }
    [[nodiscard]] QJsonArray array(const char *name, qsizetype limit) const
    {
        const QJsonValue value = member(name);
        check(value.isArray() && value.toArray().size() <= limit, name);
        return value.toArray();
    }

private:
    [[nodiscard]] QJsonValue member(const char *name) const { return m_object.value(QLatin1String(name)); }

    QJsonObject m_object;
    QString &m_problem;
};

template <typename Message, typename Read>
Result<Message> readMessage(const QByteArray &bytes, qsizetype limit, Read read)
{
    if (bytes.size() > limit)
        return Error{ErrorCode::Limit, text("Sync", "The message is longer than %1 bytes.").arg(limit), {}};
    const Result<QJsonDocument> document = readStrictJson(bytes);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Error{ErrorCode::InvalidInput, text("Sync", "The answer is not one of Freehold's. Is there a sign-in page of the network in between?"), {}};
    QString problem;
    const Message message = read(Members(document->object(), problem));
    if (!problem.isEmpty())
        return Error{ErrorCode::InvalidInput, text("Sync", "“%1” of the message is missing or cannot be read.").arg(problem), problem};
    return message;
}

QJsonObject cursorJson(const SyncCursor &cursor)
{
    return {{u"position"_s, cursor.position}, {u"table"_s, cursor.table}, {u"row"_s, idText(cursor.row)}};
}

SyncCursor cursorFrom(const Members &members)
{
    return {members.number("position"), members.text("table", 100), members.id("row")};
}

QJsonArray rowsJson(const QList<SentRow> &rows)
{
    QJsonArray array;
    for (const SentRow &row : rows) {
        QJsonObject object{{u"t"_s, row.table}, {u"id"_s, idText(row.id)}, {u"p"_s, row.position}};
        if (!row.isRemoved)
            object.insert(u"v"_s, row.values);
        array.append(object);
    }
    return array;
}

QList<SentRow> rowsFrom(const QJsonArray &array, const Members &members)
{
    QList<SentRow> rows;
    rows.reserve(array.size());
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        SentRow row;
        row.table = object.value("t"_L1).toString();
        row.id = QUuid::fromString(object.value("id"_L1).toString());
        row.position = object.value("p"_L1).toInteger(-1);
        row.isRemoved = !object.contains("v"_L1);
        row.values = object.value("v"_L1).toObject();
        members.check(!row.table.isEmpty() && !row.id.isNull() && row.position >= 0 && (row.isRemoved || !row.values.isEmpty()), "rows");
        rows.append(row);
    }
    return rows;
}

constexpr qsizetype rowLimit = 20'000;

QJsonObject transactionJson(const SentTransaction &transaction)
{
    QJsonArray numbers;
    for (const DrawnNumbers &drawn : transaction.numbers)
        numbers.append(QJsonObject{{u"type"_s, drawn.type}, {u"device"_s, drawn.device}, {u"fy"_s, drawn.fiscalYear},
                                   {u"first"_s, drawn.first}, {u"last"_s, drawn.last}});
    QJsonArray operations;
    for (const SentOperation &operation : transaction.operations)
        operations.append(QJsonObject{{u"name"_s, operation.name}, {u"v"_s, operation.version}, {u"fact"_s, operation.isFact},
                                      {u"args"_s, operation.request}});
    return {{u"n"_s, transaction.number}, {u"id"_s, idText(transaction.id)}, {u"name"_s, transaction.name},
            {u"reason"_s, transaction.reason}, {u"at"_s, transaction.at}, {u"day"_s, transaction.day.toString(Qt::ISODate)},
            {u"base"_s, transaction.base}, {u"numbers"_s, numbers}, {u"ops"_s, operations}};
}

SentOperation operationFrom(const Members &members)
{
    return {members.text("name", 100), static_cast<int>(members.number("v", 1)), members.flag("fact"), members.object("args")};
}

SentTransaction transactionFrom(const Members &members)
{
    SentTransaction transaction;
    transaction.number = members.number("n", 1);
    transaction.id = members.id("id");
    transaction.name = members.text("name", 100);
    transaction.reason = members.text("reason");
    transaction.at = members.number("at");
    transaction.day = QDate::fromString(members.text("day", 10), Qt::ISODate);
    transaction.base = members.number("base");
    transaction.numbers = members.list("numbers", 1'000, [](const Members &drawn) {
        return DrawnNumbers{drawn.text("type", 100), drawn.text("device", 20), drawn.text("fy", 20), drawn.number("first", 1), drawn.number("last", 1)};
    });
    transaction.operations = members.list("ops", 200'000, &operationFrom);
    members.check(!transaction.id.isNull(), "id");
    members.check(transaction.day.isValid(), "day");
    members.check(!transaction.operations.isEmpty(), "ops");
    return transaction;
}

QJsonObject resultJson(const TransactionResult &result)
{
    return {{u"n"_s, result.number}, {u"outcome"_s, syncOutcomeCode(result.outcome)}, {u"duplicate"_s, result.isDuplicate},
            {u"pos"_s, result.position}, {u"code"_s, result.code}, {u"text"_s, result.text}, {u"field"_s, result.field}};
}

TransactionResult resultFrom(const Members &members)
{
    return {members.number("n", 1), members.code<SyncOutcome>("outcome", outcomeCodes()), members.flag("duplicate"), members.number("pos"),
            members.text("code", 100), members.text("text"), members.text("field", 100)};
}

QJsonArray bucketsJson(const QList<TableBuckets> &tables)
{
    QJsonArray array;
    for (const TableBuckets &table : tables) {
        QJsonArray counts;
        QJsonArray checksums;
        for (qsizetype i = 0; i < table.counts.size(); ++i) {
            counts.append(table.counts.at(i));
            checksums.append(QString::number(table.checksums.at(i), 16));
        }
        array.append(QJsonObject{{u"table"_s, table.table}, {u"counts"_s, counts}, {u"sums"_s, checksums}});
    }
    return array;
}

TableBuckets bucketsFrom(const Members &members)
{
    TableBuckets table;
    table.table = members.text("table", 100);
    for (const QJsonValue &count : members.array("counts", 256))
        table.counts.append(count.toInteger(-1));
    for (const QJsonValue &sum : members.array("sums", 256))
        table.checksums.append(sum.toString().toULongLong(nullptr, 16));
    members.check(table.counts.size() == 256 && table.checksums.size() == 256, "counts");
    return table;
}

constexpr qsizetype smallMessage = 64 << 10;
constexpr qsizetype largeMessage = 64 << 20;

} // namespace

QString syncStatusCode(SyncStatus status)
{
    return statusCodes().at(static_cast<int>(status));
}

QString syncOutcomeCode(SyncOutcome outcome)
{
    return outcomeCodes().at(static_cast<int>(outcome));
}

bool SentTransaction::isFact() const
{
    return std::any_of(operations.cbegin(), operations.cend(), [](const SentOperation &operation) { return operation.isFact; });
}

QByteArray SentTransaction::hash() const
{
    QJsonObject content = transactionJson(*this);
    for (const char *changing : {"n", "at", "base", "numbers"}) // a copy of the file may have to count anew, and a clock be corrected
        content.remove(QLatin1String(changing));
    return QCryptographicHash::hash(compact(content), QCryptographicHash::Sha256);
}

QByteArray toWire(const HelloRequest &message)
{
    return compact({{u"catalogue"_s, message.catalogue}, {u"epoch"_s, message.epoch}, {u"replica"_s, message.replica},
                    {u"last"_s, message.lastNumber}, {u"time"_s, message.clientTime}, {u"device"_s, message.deviceCode}});
}

template <>
Result<HelloRequest> fromWire(const QByteArray &bytes)
{
    return readMessage<HelloRequest>(bytes, smallMessage, [](const Members &members) {
        return HelloRequest{static_cast<int>(members.number("catalogue", 1)), members.text("epoch", 40), members.number("replica"),
                            members.number("last"), members.number("time"), members.text("device", 20)};
    });
}

QByteArray toWire(const HelloAnswer &message)
{
    return compact({{u"status"_s, syncStatusCode(message.status)}, {u"text"_s, message.text}, {u"time"_s, message.serverTime},
                    {u"epoch"_s, message.epoch}, {u"organisation"_s, idText(message.organisation)}, {u"replica"_s, message.replica},
                    {u"device"_s, message.deviceCode}, {u"last"_s, message.lastNumber}, {u"head"_s, message.head},
                    {u"scopes"_s, message.scopeVersion}, {u"wiped"_s, message.isWiped}, {u"oldest"_s, message.oldestCatalogue},
                    {u"transactions"_s, message.limits.transactions}, {u"operations"_s, message.limits.operations},
                    {u"bytes"_s, message.limits.pushBytes}, {u"rows"_s, message.limits.rows}, {u"wait"_s, message.limits.waitMs}});
}

template <>
Result<HelloAnswer> fromWire(const QByteArray &bytes)
{
    return readMessage<HelloAnswer>(bytes, smallMessage, [](const Members &members) {
        HelloAnswer answer{members.code<SyncStatus>("status", statusCodes()), members.text("text"), members.number("time"),
                           members.text("epoch", 40), members.id("organisation"), members.number("replica"), members.text("device", 20),
                           members.number("last"), members.number("head"), members.number("scopes"), members.flag("wiped"),
                           static_cast<int>(members.number("oldest", 1)), {}};
        answer.limits = {static_cast<int>(members.number("transactions", 1)), static_cast<int>(members.number("operations", 1)),
                         static_cast<int>(members.number("bytes", 1)), static_cast<int>(members.number("rows", 1)),
                         static_cast<int>(members.number("wait"))};
        return answer;
    });
}

QByteArray toWire(const PushRequest &message)
{
    QJsonArray transactions;
    for (const SentTransaction &transaction : message.transactions) {
        QJsonObject object = transactionJson(transaction);
        object.insert(u"hash"_s, QString::fromLatin1(transaction.hash().toHex()));
        transactions.append(object);
    }
    return compact({{u"catalogue"_s, message.catalogue}, {u"epoch"_s, message.epoch}, {u"replica"_s, message.replica}, {u"txns"_s, transactions}});
}

template <>
Result<PushRequest> fromWire(const QByteArray &bytes)
{
    const SyncLimits limits;
    return readMessage<PushRequest>(bytes, largeMessage, [&](const Members &members) {
        PushRequest request{static_cast<int>(members.number("catalogue", 1)), members.text("epoch", 40), members.number("replica", 1), {}};
        request.transactions = members.list("txns", limits.transactions, [](const Members &sent) {
            const SentTransaction transaction = transactionFrom(sent);
            sent.check(sent.text("hash", 64).toLatin1() == transaction.hash().toHex(), "hash");
            return transaction;
        });
        for (qsizetype i = 1; i < request.transactions.size(); ++i)
            members.check(request.transactions.at(i).number == request.transactions.at(i - 1).number + 1, "n");
        return request;
    });
}

QByteArray toWire(const PushAnswer &message)
{
    QJsonArray results;
    for (const TransactionResult &result : message.results)
        results.append(resultJson(result));
    return compact({{u"status"_s, syncStatusCode(message.status)}, {u"text"_s, message.text}, {u"epoch"_s, message.epoch},
                    {u"wanted"_s, message.wanted}, {u"head"_s, message.head}, {u"results"_s, results}});
}

template <>
Result<PushAnswer> fromWire(const QByteArray &bytes)
{
    return readMessage<PushAnswer>(bytes, largeMessage, [](const Members &members) {
        PushAnswer answer{members.code<SyncStatus>("status", statusCodes()), members.text("text"), members.text("epoch", 40),
                          members.number("wanted"), members.number("head"), {}};
        answer.results = members.list("results", 10'000, &resultFrom);
        return answer;
    });
}

QByteArray toWire(const PullRequest &message)
{
    return compact({{u"catalogue"_s, message.catalogue}, {u"epoch"_s, message.epoch}, {u"replica"_s, message.replica},
                    {u"cursor"_s, cursorJson(message.cursor)}, {u"scopes"_s, message.scopeVersion}, {u"rows"_s, message.rows},
                    {u"wait"_s, message.waitMs}});
}

template <>
Result<PullRequest> fromWire(const QByteArray &bytes)
{
    return readMessage<PullRequest>(bytes, smallMessage, [](const Members &members) {
        QString problem;
        const SyncCursor cursor = cursorFrom(Members(members.object("cursor"), problem));
        members.check(problem.isEmpty(), "cursor");
        return PullRequest{static_cast<int>(members.number("catalogue", 1)), members.text("epoch", 40), members.number("replica", 1), cursor,
                           members.number("scopes"), static_cast<int>(members.number("rows", 1)), static_cast<int>(members.number("wait"))};
    });
}

QByteArray toWire(const PullAnswer &message)
{
    QJsonArray counters;
    for (const SeriesCounter &counter : message.counters)
        counters.append(QJsonObject{{u"type"_s, counter.type}, {u"device"_s, counter.device}, {u"fy"_s, counter.fiscalYear}, {u"last"_s, counter.last}});
    return compact({{u"status"_s, syncStatusCode(message.status)}, {u"text"_s, message.text}, {u"epoch"_s, message.epoch},
                    {u"cursor"_s, cursorJson(message.cursor)}, {u"complete"_s, message.isComplete}, {u"scopes"_s, message.scopeVersion},
                    {u"rows"_s, rowsJson(message.rows)}, {u"counters"_s, counters}});
}

template <>
Result<PullAnswer> fromWire(const QByteArray &bytes)
{
    return readMessage<PullAnswer>(bytes, largeMessage, [](const Members &members) {
        QString problem;
        const SyncCursor cursor = cursorFrom(Members(members.object("cursor"), problem));
        members.check(problem.isEmpty(), "cursor");
        return PullAnswer{members.code<SyncStatus>("status", statusCodes()), members.text("text"), members.text("epoch", 40), cursor,
                          members.flag("complete"), members.number("scopes"), rowsFrom(members.array("rows", rowLimit), members),
                          members.list("counters", 10'000, [](const Members &counter) {
                              return SeriesCounter{counter.text("type", 100), counter.text("device", 20), counter.text("fy", 20), counter.number("last")};
                          })};
    });
}

QByteArray toWire(const SnapshotRequest &message)
{
    return compact({{u"catalogue"_s, message.catalogue}, {u"epoch"_s, message.epoch}, {u"replica"_s, message.replica},
                    {u"start"_s, message.start}, {u"table"_s, message.table}, {u"row"_s, idText(message.row)}, {u"rows"_s, message.rows}});
}

template <>
Result<SnapshotRequest> fromWire(const QByteArray &bytes)
{
    return readMessage<SnapshotRequest>(bytes, smallMessage, [](const Members &members) {
        return SnapshotRequest{static_cast<int>(members.number("catalogue", 1)), members.text("epoch", 40), members.number("replica", 1),
                               members.number("start"), members.text("table", 100), members.id("row"), static_cast<int>(members.number("rows", 1))};
    });
}

QByteArray toWire(const SnapshotAnswer &message)
{
    return compact({{u"status"_s, syncStatusCode(message.status)}, {u"text"_s, message.text}, {u"epoch"_s, message.epoch},
                    {u"start"_s, message.start}, {u"scopes"_s, message.scopeVersion}, {u"complete"_s, message.isComplete},
                    {u"rows"_s, rowsJson(message.rows)}});
}

template <>
Result<SnapshotAnswer> fromWire(const QByteArray &bytes)
{
    return readMessage<SnapshotAnswer>(bytes, largeMessage, [](const Members &members) {
        return SnapshotAnswer{members.code<SyncStatus>("status", statusCodes()), members.text("text"), members.text("epoch", 40),
                              members.number("start"), members.number("scopes"), members.flag("complete"),
                              rowsFrom(members.array("rows", rowLimit), members)};
    });
}

QByteArray toWire(const VerifyRequest &message)
{
    return compact({{u"epoch"_s, message.epoch}, {u"replica"_s, message.replica}, {u"position"_s, message.position},
                    {u"tables"_s, bucketsJson(message.tables)}});
}

template <>
Result<VerifyRequest> fromWire(const QByteArray &bytes)
{
    return readMessage<VerifyRequest>(bytes, largeMessage, [](const Members &members) {
        return VerifyRequest{members.text("epoch", 40), members.number("replica", 1), members.number("position"),
                             members.list("tables", 500, &bucketsFrom)};
    });
}

QByteArray toWire(const VerifyAnswer &message)
{
    QJsonArray buckets;
    for (const auto &[table, bucket] : message.buckets)
        buckets.append(QJsonObject{{u"table"_s, table}, {u"bucket"_s, bucket}});
    return compact({{u"status"_s, syncStatusCode(message.status)}, {u"text"_s, message.text}, {u"head"_s, message.head},
                    {u"rows"_s, rowsJson(message.rows)}, {u"buckets"_s, buckets}});
}

template <>
Result<VerifyAnswer> fromWire(const QByteArray &bytes)
{
    return readMessage<VerifyAnswer>(bytes, largeMessage, [](const Members &members) {
        return VerifyAnswer{members.code<SyncStatus>("status", statusCodes()), members.text("text"), members.number("head"),
                            rowsFrom(members.array("rows", rowLimit), members),
                            members.list("buckets", 200'000, [](const Members &bucket) {
                                return std::pair{bucket.text("table", 100), static_cast<int>(bucket.number("bucket"))};
                            })};
    });
}

QByteArray toWire(const RescueRequest &message)
{
    return compact({{u"replica"_s, message.replica}, {u"reason"_s, message.reason}, {u"outbox"_s, QString::fromLatin1(message.outbox.toBase64())}});
}

template <>
Result<RescueRequest> fromWire(const QByteArray &bytes)
{
    return readMessage<RescueRequest>(bytes, largeMessage, [](const Members &members) {
        return RescueRequest{members.number("replica"), members.text("reason"), members.bytes("outbox", largeMessage)};
    });
}

QByteArray toWire(const RescueAnswer &message)
{
    return compact({{u"status"_s, syncStatusCode(message.status)}, {u"text"_s, message.text}, {u"id"_s, idText(message.id)}});
}

template <>
Result<RescueAnswer> fromWire(const QByteArray &bytes)
{
    return readMessage<RescueAnswer>(bytes, smallMessage, [](const Members &members) {
        return RescueAnswer{members.code<SyncStatus>("status", statusCodes()), members.text("text"), members.id("id")};
    });
}

} // namespace freehold
