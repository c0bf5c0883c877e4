// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"
#include "store/operations.h"
#include "store/row_state.h"
#include "store/store_role.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace freehold {

/// What a device did in one transaction, to be carried out once more: at the office with today's rights, or on the device itself on top of
/// newer rows.
struct DeviceWork {
    struct Step {
        QString operation;
        int version = 1;
        QJsonObject request;
    };

    QUuid id; ///< of the operation: the ids of the rows it makes follow from it
    QString name;
    QString reason;
    Actor actor;
    QDateTime at;
    QDate day; ///< civil date where it was done
    QList<Step> steps;
};

/// The inside of Store::synchronise: the only place where rows are written past their operations. Lives on the store's writer thread.
class SyncWriter final : public Reader
{
public:
    struct Session {
        const Operations &operations;
        const RightsHook &rights; ///< may be empty
        Actor actor;
        CompanyFormat format;
        StoreRole role = StoreRole::Alone;
    };

    SyncWriter(Connection &connection, const Catalogue &catalogue, const Clock &clock, const Session &session);
    ~SyncWriter() override;

    /// A statement on the tables of sync and of what goes with them (counters), never on entity tables. Returns the rows affected.
    qint64 execute(const QString &sql, const QVariantMap &parameters = {});
    /// The next position of the office.
    qint64 takePosition();

    /// What became of work: nothing in `adjusted` when it went as asked, else why it went another way.
    using Carried = Result<std::optional<Error>>;
    enum class Rights { OfAuthor, OfOffice };
    /// At the office: asks the rights of the author unless it is the office's own doing, writes history and position.
    Carried carryOutAsOffice(const DeviceWork &work, qint64 position, Rights rights = Rights::OfAuthor);
    /// On a device: once more over newer rows; history and outbox know it already.
    Carried carryOutAgain(const DeviceWork &work);

    /// From here to endApplying() rows are written as the office has them, and no rule for people's work asks. References are checked
    /// at its end.
    void beginApplying();
    void endApplying();
    void writeRow(const Entity &entity, const QUuid &id, const QJsonObject &state, qint64 position);
    void removeRow(const Entity &entity, const QUuid &id);
    /// Takes the rows out of the unique rules until they are written.
    void setAside(const Entity &entity, const QUuid &id);

    /// Whoever watches the store is told that this table of sync changed.
    void noteChange(const QString &table) { m_changes.rows[table]; }
    /// Brings the search index up to date; before the commit.
    void finish();
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

private:
    Carried carryOut(const DeviceWork &work, qint64 position, Rights rights, bool isAgain);
    std::optional<Error> carryOutStep(Transaction &tx, TransactionLog &log, const DeviceWork::Step &step, bool asksRights);
    void noteRow(const Entity &entity, const QUuid &id);

    const Session &m_session;
    ChangeSet m_changes;
    QSet<std::pair<QString, QUuid>> m_unindexed;
};

} // namespace freehold
