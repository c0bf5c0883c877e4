// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/numbers.h"
#include "base/progress.h"
#include "store/operations.h"
#include "store/sync_writer.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace freehold {

/// How one call of an operation is made.
struct Call {
    QUuid operationId = {};  ///< the same id twice is done once and answered alike, also after a refusal it is tried anew; null = a fresh one
    QString reason = {};     ///< the user's words for the audit
    bool isDryRun = false;   ///< everything is done, checked, and rolled back
    /// For companies that are made whole, such as the sample: every rule holds, but the history tells only how many rows of each table
    /// the transaction wrote, and neither outbox nor search index hear of them; rebuildSearch() follows.
    bool isBulk = false;
    std::optional<Actor> actor = {}; ///< null = the store's session actor
};

/// Where a company's data is and how it is opened.
struct StoreOptions {
    QString path;                ///< company file; or
    QString postgres;            ///< "host=... port=... dbname=... user=..." of a PostgreSQL database, with
    QUuid organisation;          ///< the organisation in it
    bool isReadOnly = false;     ///< read even while another process writes
    const Clock *clock = nullptr; ///< null = the system's
    QString backupFolder;        ///< for copies before migrations; empty = beside AppData by company id
};

/// One company's data: the only door to it. `read` gives a consistent view on the calling thread; `run` and `transact` change it,
/// one at a time, on the store's writer thread; after each commit `changed` is emitted on the thread the store lives on.
///
/// Thread-safe but for construction and destruction.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Makes a new company file with the newest schema; Conflict if the path exists.
    static Result<std::unique_ptr<Store>> create(const Catalogue &catalogue, const Operations &operations,
                                                 const StoreOptions &options);
    /// Opens an existing one: checks application id and schema version before anything else, migrates an older one after a
    /// backup, and opens a newer one for reading only when it allows that.
    /// NotFound, Unsupported (no company file, or too new: names the version to get), ReadOnly (open in another process), Trouble.
    static Result<std::unique_ptr<Store>> open(const Catalogue &catalogue, const Operations &operations,
                                               const StoreOptions &options);
    ~Store() override;

    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] const Operations &operations() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] const StoreOptions &options() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const; ///< whole sentence; empty when it can be written

    [[nodiscard]] Actor actor() const;
    void setActor(const Actor &actor);
    /// How the company writes amounts and dates; told once after opening, since the store itself knows no company.
    [[nodiscard]] CompanyFormat format() const;
    void setFormat(const CompanyFormat &format);
    void setRightsHook(RightsHook hook);
    /// Asks the rights hook as the session's actor.
    [[nodiscard]] Result<void> allows(const AccessRequest &request) const;
    /// The same as somebody else: where one store serves many people.
    [[nodiscard]] Result<void> allows(const Actor &who, const AccessRequest &request) const;

    /// Carries out an operation: rights, one transaction, audit, outbox, undo record, ChangeSet.
    template <typename Request>
    Result<Outcome> run(const Request &request, const Call &call = {})
    {
        QString table;
        if constexpr (requires { { request.table } -> std::convertible_to<QString>; })
            table = request.table;
        return transactErased(operationOf<Request>().name, call, true, [&](Transaction &tx) { return tx.perform(request); }, table);
    }
    /// The same by name with edge values; NotFound for an unknown name, InvalidInput when a field breaks its rule.
    Result<Outcome> run(const QString &name, const QVariantMap &request, const Call &call = {});
    /// The same without blocking the caller; finish with `.then(context, ...)`.
    QFuture<Result<Outcome>> runLater(const QString &name, const QVariantMap &request, const Call &call = {});

    /// Runs `body(Reader &)` on a consistent snapshot on this thread; refusals become the Error. When `stop` becomes true, what is
    /// being read of a file ends within milliseconds with Cancelled: for answers that nobody may be waiting for.
    template <typename Body>
    auto read(Body body, const std::atomic<bool> *stop = nullptr) const -> Result<std::invoke_result_t<Body, Reader &>>
    {
        using Value = std::invoke_result_t<Body, Reader &>;
        if constexpr (std::is_void_v<Value>) {
            return readErased([&](Reader &reader) { body(reader); }, stop);
        } else {
            std::optional<Value> value;
            Result<void> done = readErased([&](Reader &reader) { value.emplace(body(reader)); }, stop);
            if (!done)
                return done.error();
            return *std::move(value);
        }
    }
    /// Runs `body(Transaction &)` as one named change that is no registered operation (bulk work of the engine, tests). What it
    /// performs is not offered for undo. A body that changes nothing leaves nothing behind.
    template <typename Body>
    Result<void> transact(const QString &name, Body body, const Call &call = {})
    {
        const Result<Outcome> done = transactErased(name, call, false, [&](Transaction &tx) {
            body(tx);
            return Outcome();
        });
        return done ? Result<void>() : Result<void>(done.error());
    }

    /// What this company's data is to other copies of it; follows each synchronise().
    [[nodiscard]] StoreRole role() const;
    /// Runs `body(SyncWriter &)` in one transaction: for the engine of sync alone.
    Result<void> synchronise(const std::function<void(SyncWriter &)> &body);

    /// Undoes this actor's last plain edit that is not undone yet; NotFound if there is none, Conflict if the row changed since.
    /// Returns the label of what was undone.
    Result<QString> undo();
    Result<QString> redo();
    /// Undoes this actor's edits that stand, from the last one back to the one with this sequence (store/undo_steps.h); all of them or none.
    /// Answers how many. NotFound if it does not stand; Conflict as undo(), naming the step.
    Result<int> undoTo(qint64 sequence);
    /// Label of what undo and redo would do; empty if nothing.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;

    /// A verified copy: written beside the target, checked (integrity, size), then renamed. Works while people save.
    Result<void> backupTo(const QString &target, const Progress &progress = {}) const;
    /// What the database itself says about its integrity; empty = whole.
    [[nodiscard]] Result<QStringList> integrityProblems() const;
    /// Recomputes the audit chain; the first broken link in words, empty = whole.
    [[nodiscard]] Result<QString> auditChainProblem() const;
    /// Builds the search index anew.
    Result<void> rebuildSearch(const Progress &progress = {});

Q_SIGNALS:
    void changed(const freehold::ChangeSet &changes);

private:
    struct Private;

    explicit Store(std::unique_ptr<Private> d);
    Result<QString> stepBack(const QString &direction);
    [[nodiscard]] QString stepLabel(bool isUndo) const;
    Result<void> readErased(const std::function<void(Reader &)> &body, const std::atomic<bool> *stop) const;
    Result<Outcome> transactErased(const QString &name, const Call &call, bool keepsUndo,
                                   const std::function<Outcome(Transaction &)> &body, const QString &table = {});

    std::unique_ptr<Private> d;
};

} // namespace freehold
