// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "store/actor.h"
#include "store/change_set.h"
#include "store/operations.h"
#include "store/store_role.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace freehold {

class Connection;

/// What one transaction writes about itself beside the rows: audit lines (hash-chained), the operations for sync, undo steps,
/// search entries, and the set of changed rows. Lives for one transaction on the writer thread.
class TransactionLog
{
    Q_DISABLE_COPY_MOVE(TransactionLog)

public:
    /// Facts about the call that stand in every line it writes.
    struct Origin {
        QUuid operationId;
        QString name;
        QString reason;
        Actor actor;
        QDateTime at;
        CompanyFormat format;
        bool keepsUndo = true; ///< only an operation called for itself: not while an undo or an import performs it
        bool isBulk = false;   ///< see Call::isBulk
        StoreRole role = StoreRole::Alone;
        bool isRepeated = false; ///< done once more over newer rows: history and outbox know it already
        qint64 position = 0;     ///< of the office, taken for this transaction; 0 = start() takes one
    };

    TransactionLog(Connection &connection, const Catalogue &catalogue, const Operations &operations, const Clock &clock,
                   Origin origin);

    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] const Operations &operations() const { return m_operations; }
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

    /// One row that was added (before empty), changed (changed fields only) or moved to or from the trash.
    struct RowChange {
        const Entity &entity;
        QUuid id;
        QByteArray before;      ///< JSON object, or empty
        QByteArray after;       ///< JSON object, or empty
        QUuid owner = {};       ///< of a new part: the record it belongs to
        QUuid formerOwner = {}; ///< of a part that went to another record: the one it left, whose words it takes along
    };
    void rowChanged(const RowChange &change);
    /// A plain edit that undo can take back: the operation that undoes it and the one that redoes it.
    void keepUndo(const QString &label, const QString &undoName, const QJsonObject &undoRequest, const QString &redoName,
                  const QJsonObject &redoRequest);
    void touch(const QString &table, const QUuid &id)
    {
        m_state.hasEffect = true;
        m_changes.add(table, id);
    }
    /// Something was written past the entity functions.
    void noteEffect() { m_state.hasEffect = true; }
    /// Whether anything was changed that was not taken back.
    [[nodiscard]] bool hasEffect() const { return m_state.hasEffect; }
    /// SQL condition on actor_id for this actor, with parameter :actor unless nobody is signed in.
    static QString actorCondition(const QUuid &actor)
    {
        return actor.isNull() ? QStringLiteral("actor_id is null") : QStringLiteral("actor_id = :actor");
    }
    /// Whether the next operation is to be recorded for sync; nested ones belong to the outermost.
    [[nodiscard]] bool recordsOperations() const { return m_state.depth == 0 && !m_origin.isBulk; }
    void beginOperation(const Operation &operation, const QByteArray &request);
    void endOperation() { --m_state.depth; }

    /// The position of the next writing transaction of the office. First of all statements: whoever waits for it sees everything before.
    static qint64 takePosition(Connection &connection);
    /// Whether the office's state of rows is kept before own work changes them.
    [[nodiscard]] bool keepsShadows(const Entity &entity) const
    {
        return m_origin.role == StoreRole::Device && entity.sync != Sync::LocalOnly;
    }
    /// An id that follows from the operation and the count of ids made in it, so that doing it again makes the same rows.
    [[nodiscard]] QUuid nextId();
    /// A document number drawn from this device's own series.
    void keepNumber(const QString &type, const QString &device, const QString &fiscalYear, qint64 number);

    /// What is given back to restore() when a part of the transaction is taken back. Small, for an import copies it at each row.
    struct State {
        QByteArray chainHead;
        qint64 lastSequence = -1; ///< of the audit; -1 = not read yet
        int operationCount = 0;
        int depth = 0;
        qint64 transactionNumber = 0;
        bool hasEffect = false;
        quint32 operationIndex = 0; ///< of the operation whose ids are made, from 1
        quint32 idCount = 0;        ///< within it
    };
    [[nodiscard]] State state() const { return m_state; }
    void restore(State state) { m_state = std::move(state); }
    /// A part begins that may be taken back, and ends: in between nothing is indexed, for that would be taken back with it.
    void beginAttempt() { ++m_attempts; }
    void endAttempt();

    /// Opens the transaction's own row; before anything else.
    void start();
    /// Writes what is still gathered; after the body, before the commit.
    void finish(const QJsonObject &outcome);

private:
    void writeEntries();
    void writeLine(const QString &table, const QUuid &row, const QByteArray &before, const QByteArray &after);
    void indexIfDue();
    void indexPending();
    void readChainHead();

    Connection &m_connection;
    const Catalogue &m_catalogue;
    const Operations &m_operations;
    const Clock &m_clock;
    Origin m_origin;
    State m_state;
    int m_attempts = 0;
    // These two are not given back: a row that was taken back is told as changed and looked up once more, which does no harm.
    ChangeSet m_changes;
    QSet<std::pair<QString, QUuid>> m_unindexed;
    QMap<QString, qint64> m_bulkRows; ///< changed rows by table of a bulk change
    QSet<std::pair<QString, QUuid>> m_news; ///< rows the office has to tell of
};

} // namespace freehold
