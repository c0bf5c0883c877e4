// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/operation.h"
#include "store/change_set.h"
#include "store/outcome.h"
#include "store/reader.h"
#include "store/store_role.h"

namespace freehold {

class TransactionLog;

/// A request as edge values by field name.
template <typename Request>
QVariantMap requestValues(const Request &request)
{
    QVariantMap values;
    for (const Field &field : operationOf<Request>().request.fields)
        values.insert(field.name, field.get(&request));
    return values;
}

/// The inside of Store::transact: the only place where data changes. Every change of an entity's row is stamped, validated
/// against its fields, audited, indexed for search and told in the ChangeSet. Lives on the store's writer thread.
class Transaction final : public Reader
{
public:
    Transaction(Connection &connection, const Catalogue &catalogue, const Clock &clock, TransactionLog &log);
    ~Transaction() override;

    /// Adds the row; a null id gets a fresh one first, in `record`. Refuses with InvalidInput when a field breaks its rule,
    /// Conflict when a unique rule does.
    template <typename T>
    void insert(T &record)
    {
        const Entity &entity = entityOf<T>();
        if (record.id.isNull())
            record.id = Id<T>(freshId());
        insertRow(entity, record.id.uuid(), &record);
    }
    /// Writes the fields that differ from the stored row; NotFound if it is gone.
    template <typename T>
    void update(const T &record)
    {
        updateRow(entityOf<T>(), record.id.uuid(), &record);
    }
    /// Moves the row to the trash; refuses with Conflict while live rows refer to it.
    template <typename T>
    void remove(Id<T> id)
    {
        removeRow(entityOf<T>(), id.uuid());
    }

    /// The same by edge values; missing fields take their defaults, or stay.
    QUuid insertValues(const Entity &entity, QVariantMap values);
    void updateValues(const Entity &entity, const QUuid &id, const QVariantMap &changed);
    void removeRow(const Entity &entity, const QUuid &id);
    void restoreRow(const Entity &entity, const QUuid &id);
    /// Removes a row of the trash for good; Conflict while any row refers to it.
    void purgeRow(const Entity &entity, const QUuid &id);

    /// Carries out another operation as a part of this transaction and records it for sync under its own name: how imports do
    /// their rows. An operation's body calls the functions it needs directly instead.
    template <typename Request>
    Outcome perform(const Request &request)
    {
        return performTyped(operationOf<Request>(), &request);
    }
    Outcome perform(const QString &operation, const QVariantMap &request);
    /// Runs `body`; if a rule refuses, everything it did is taken back, the transaction goes on, and the Error is returned.
    /// Trouble and Cancelled end the whole transaction.
    Result<void> attempt(const std::function<void()> &body);

    /// A statement on tables that are no entities (kept balances, counters). Returns the rows affected. Never for entity tables.
    qint64 execute(const QString &sql, const QVariantMap &parameters = {});

    [[nodiscard]] QUuid operationId() const; ///< of the request being carried out
    [[nodiscard]] QString operationName() const;
    [[nodiscard]] QString reason() const; ///< the user's words, may be empty
    /// The next id of this operation: done again from the same request, it makes the same rows.
    [[nodiscard]] QUuid freshId() const;
    [[nodiscard]] StoreRole role() const;

    /// Remembers how this plain edit is taken back and done again; nothing while an undo itself runs or inside a larger operation.
    void keepUndo(const QString &label, const QString &undoName, const QJsonObject &undoRequest, const QString &redoName,
                  const QJsonObject &redoRequest);

    /// Remembers a document number drawn from this device's own series, for the office to take over.
    void keepNumber(const QString &type, const QString &device, const QString &fiscalYear, qint64 number);

    /// Tells that rows changed past the entity functions (kept balances), so that lists refresh.
    void touch(const QString &table, const QUuid &id);

private:
    Outcome performTyped(const Operation &operation, const void *request);
    void insertRow(const Entity &entity, const QUuid &id, const void *record);
    void updateRow(const Entity &entity, const QUuid &id, const void *record);
    /// Writes what differs; an invalid value = stays as it is.
    void changeRow(const Entity &entity, const QUuid &id, const QVariantList &wanted);
    /// Before own work changes the row of a device for the first time: how the office has it.
    void keepShadow(const Entity &entity, const QUuid &id);
    void requireLiveReferences(const Entity &entity, const QUuid &id);
    void writeNewRow(const Entity &entity, const QUuid &id, const QVariantList &values);

    TransactionLog &m_log;
};

} // namespace freehold
