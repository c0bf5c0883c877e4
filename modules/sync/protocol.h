// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

/// The messages of sync (sync.md 4.5) as plain structs. How they travel is not their business: HTTP binds them, and so does the
/// simulator. Instants are milliseconds UTC; a position counts the server's writing transactions of one organisation.
namespace freehold {

/// The version of the catalogue this program speaks; grows with each field, entity or operation that others must know of.
inline constexpr int syncCatalogue = 1;
/// The oldest catalogue the server still converts from.
inline constexpr int syncOldestCatalogue = 1;

/// Limits of one message, kept by both sides.
struct SyncLimits {
    int transactions = 500;      ///< of a push
    int operations = 2'000;      ///< of a push
    int pushBytes = 4 << 20;     ///< of a push, unpacked
    int rows = 4'000;            ///< of a page
    int waitMs = 25'000;         ///< a pull may be held open
};

/// How the server took a call as a whole. HTTP: Ok 200, Gap and Fork and NewEpoch 409, TooOld 426, Unknown 401, Denied 403, Invalid 400,
/// Trouble 503.
enum class SyncStatus {
    Ok,
    Gap,      ///< transactions are missing before the first one sent; `wanted` names the number
    Fork,     ///< this number came before with other content: the file was copied; ask hello for a new replica id
    NewEpoch, ///< the server was restored: compare with its last number, send again, pull from the start
    TooOld,   ///< this program's catalogue is not served any more; facts and rescue are
    Unknown,  ///< this replica does not belong to this device; say hello again
    Denied,   ///< the user or device has lost access
    Invalid,  ///< the message cannot be read
    Trouble   ///< the server could not do it now; try again later
};
QString syncStatusCode(SyncStatus status);

/// Who speaks, as the server's own sign-in found; never taken from a message.
struct SyncDevice {
    QUuid user;
    QString userName;
    QUuid device;
    QString deviceName; ///< what people call the computer
};

/// Where a reading of the server's rows stands: everything up to the row named is read. A null row: all of the position.
struct SyncCursor {
    qint64 position = 0;
    QString table = {};
    QUuid row = {};

    friend bool operator==(const SyncCursor &, const SyncCursor &) = default;
};

/// The last number of one segment of a series.
struct SeriesCounter {
    QString type;
    QString device; ///< empty: a central series
    QString fiscalYear;
    qint64 last = 0;
};

struct HelloRequest {
    int catalogue = syncCatalogue;
    QString epoch;            ///< the last one known; empty at first
    qint64 replica = 0;       ///< 0 asks for a new one: first contact, or after a fork
    qint64 lastNumber = 0;    ///< the last local transaction that has a number
    qint64 clientTime = 0;
    QString deviceCode; ///< the one it had, so that printed numbers stay right when the office has lost its replica
};
struct HelloAnswer {
    SyncStatus status = SyncStatus::Ok;
    QString text; ///< of a refusal, for people
    qint64 serverTime = 0;
    QString epoch;
    QUuid organisation;
    qint64 replica = 0;
    QString deviceCode;         ///< segment of this replica's document numbers: "L3"
    qint64 lastNumber = 0;      ///< the last transaction of this replica the server has
    qint64 head = 0;            ///< position
    qint64 scopeVersion = 0;
    bool isWiped = false;       ///< the device was reported lost: everything of the company is to be removed
    int oldestCatalogue = syncOldestCatalogue;
    SyncLimits limits;
};

/// Document numbers a transaction drew from its device's own series: `first` to `last` in one segment.
struct DrawnNumbers {
    QString type;
    QString device;
    QString fiscalYear;
    qint64 first = 0;
    qint64 last = 0;
};

struct SentOperation {
    QString name;
    int version = 1;
    bool isFact = false;
    QJsonObject request;
};

/// One local transaction: done or refused as a whole.
struct SentTransaction {
    qint64 number = 0; ///< gapless within the replica, from 1
    QUuid id;          ///< of the operation; ids of the rows it makes follow from it
    QString name;
    QString reason;
    qint64 at = 0;     ///< corrected time
    QDate day;         ///< civil date at the device's office
    qint64 base = 0;   ///< the position its author had seen
    QList<DrawnNumbers> numbers;
    QList<SentOperation> operations;

    [[nodiscard]] bool isFact() const;
    /// SHA-256 of the content; the server keeps it to know a repetition from a fork.
    [[nodiscard]] QByteArray hash() const;
};

struct PushRequest {
    int catalogue = syncCatalogue;
    QString epoch;
    qint64 replica = 0;
    QList<SentTransaction> transactions; ///< numbers follow each other
};

enum class SyncOutcome {
    Accepted,
    Adjusted, ///< done in another way than asked; `text` says how
    Rejected, ///< nothing was done; `text` says why
    Depends   ///< nothing was done, for it needs what a rejected one would have made
};
QString syncOutcomeCode(SyncOutcome outcome);

struct TransactionResult {
    qint64 number = 0;
    SyncOutcome outcome = SyncOutcome::Accepted;
    bool isDuplicate = false; ///< known already; this is the answer given then
    qint64 position = 0;      ///< its rows arrive with the pull that reaches this position
    QString code;             ///< of the reason: an ErrorCode, or what was adjusted
    QString text;
    QString field;
};
struct PushAnswer {
    SyncStatus status = SyncStatus::Ok;
    QString text;
    QString epoch;
    qint64 wanted = 0; ///< of a Gap
    qint64 head = 0;
    QList<TransactionResult> results;
};

struct PullRequest {
    int catalogue = syncCatalogue;
    QString epoch;
    qint64 replica = 0;
    SyncCursor cursor;
    qint64 scopeVersion = 0;
    int rows = 4'000;
    int waitMs = 0; ///< how long the caller would wait for news; the binding does the waiting
};

/// The newest state of a row, or that this replica has it no longer.
struct SentRow {
    QString table;
    QUuid id;
    qint64 position = 0;
    bool isRemoved = false;
    QJsonObject values; ///< by column, see store/row_state.h
};
struct PullAnswer {
    SyncStatus status = SyncStatus::Ok;
    QString text;
    QString epoch;
    SyncCursor cursor;       ///< to go on from
    bool isComplete = false; ///< the head is reached: staged pages and this one are one consistent state
    qint64 scopeVersion = 0;
    QList<SentRow> rows;
    QList<SeriesCounter> counters; ///< of a complete page: the central series, and the replica's own
};

/// A page of everything the replica may see, in key order; go on with the cursor until complete, then pull from `start`.
struct SnapshotRequest {
    int catalogue = syncCatalogue;
    QString epoch;
    qint64 replica = 0;
    qint64 start = 0; ///< of the first page's answer; 0 begins
    QString table;    ///< the last row read
    QUuid row;
    int rows = 4'000;
};
struct SnapshotAnswer {
    SyncStatus status = SyncStatus::Ok;
    QString text;
    QString epoch;
    qint64 start = 0;
    qint64 scopeVersion = 0;
    bool isComplete = false;
    QList<SentRow> rows;
};

/// What a replica holds of one table, in 256 buckets by the last byte of the row's id.
struct TableBuckets {
    QString table;
    QList<qint64> counts;     ///< rows
    QList<quint64> checksums; ///< sums of 64-bit row hashes
};
struct VerifyRequest {
    QString epoch;
    qint64 replica = 0;
    qint64 position = 0; ///< the replica stands exactly here; else the answer is Gap
    QList<TableBuckets> tables;
};
struct VerifyAnswer {
    SyncStatus status = SyncStatus::Ok;
    QString text;
    qint64 head = 0;
    QList<SentRow> rows;     ///< of the buckets that differ
    QList<std::pair<QString, int>> buckets; ///< that differ: rows of them not sent do not exist
};

/// The whole outbox of a replica that is too old or broken to push.
struct RescueRequest {
    qint64 replica = 0;
    QString reason;
    QByteArray outbox; ///< as the device keeps it
};
struct RescueAnswer {
    SyncStatus status = SyncStatus::Ok;
    QString text;
    QUuid id; ///< under which a person finds it
};

// Codecs: what is unknown is passed over, what is missing or wrong is InvalidInput or Limit.
QByteArray toWire(const HelloRequest &message);
QByteArray toWire(const HelloAnswer &message);
QByteArray toWire(const PushRequest &message);
QByteArray toWire(const PushAnswer &message);
QByteArray toWire(const PullRequest &message);
QByteArray toWire(const PullAnswer &message);
QByteArray toWire(const SnapshotRequest &message);
QByteArray toWire(const SnapshotAnswer &message);
QByteArray toWire(const VerifyRequest &message);
QByteArray toWire(const VerifyAnswer &message);
QByteArray toWire(const RescueRequest &message);
QByteArray toWire(const RescueAnswer &message);

/// Specialised for each message above.
template <typename Message>
Result<Message> fromWire(const QByteArray &bytes);
template <> Result<HelloRequest> fromWire(const QByteArray &bytes);
template <> Result<HelloAnswer> fromWire(const QByteArray &bytes);
template <> Result<PushRequest> fromWire(const QByteArray &bytes);
template <> Result<PushAnswer> fromWire(const QByteArray &bytes);
template <> Result<PullRequest> fromWire(const QByteArray &bytes);
template <> Result<PullAnswer> fromWire(const QByteArray &bytes);
template <> Result<SnapshotRequest> fromWire(const QByteArray &bytes);
template <> Result<SnapshotAnswer> fromWire(const QByteArray &bytes);
template <> Result<VerifyRequest> fromWire(const QByteArray &bytes);
template <> Result<VerifyAnswer> fromWire(const QByteArray &bytes);
template <> Result<RescueRequest> fromWire(const QByteArray &bytes);
template <> Result<RescueAnswer> fromWire(const QByteArray &bytes);

} // namespace freehold
