// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "store/actor.h"
#include "store/change_set.h"
#include "store/operations.h"

#include <QDateTime>
#include <QJsonObject>
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
        bool keepsUndo = true; ///< false while an undo or redo itself is carried out
    };

    TransactionLog(Connection &connection, const Catalogue &catalogue, const Operations &operations, const Clock &clock,
                   Origin origin);

    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] const Operations &operations() const { return m_operations; }
    [[nodiscard]] const ChangeSet &changes() const { return m_state.changes; }

    /// A row was added (before empty), changed (changed fields only) or moved to or from the trash.
    void rowChanged(const Entity &entity, const QUuid &id, const QJsonObject &before, const QJsonObject &after);
    /// A plain edit that undo can take back: the operation that undoes it and the one that redoes it.
    void keepUndo(const QString &label, const QString &undoName, const QJsonObject &undoRequest, const QString &redoName,
                  const QJsonObject &redoRequest);
    void touch(const QString &table, const QUuid &id) { m_state.changes.add(table, id); }
    /// Records an operation for sync; nested ones belong to the outermost.
    void beginOperation(const Operation &operation, const QJsonObject &request);
    void endOperation() { --m_state.depth; }

    /// Everything gathered so far; given back to take() when a part of the transaction was rolled back.
    struct State {
        ChangeSet changes;
        QSet<std::pair<QString, QUuid>> unindexed;
        QByteArray chainHead;
        qint64 lastSequence = -1; ///< of the audit; -1 = not read yet
        int operationCount = 0;
        int depth = 0;
        qint64 transactionNumber = 0;
    };
    [[nodiscard]] State state() const { return m_state; }
    void restore(State state) { m_state = std::move(state); }

    /// Opens the transaction's own row; before anything else.
    void start();
    /// Writes what is still gathered; after the body, before the commit.
    void finish(const QJsonObject &outcome);

private:
    void indexPending();
    void readChainHead();

    Connection &m_connection;
    const Catalogue &m_catalogue;
    const Operations &m_operations;
    const Clock &m_clock;
    Origin m_origin;
    State m_state;
};

} // namespace freehold
