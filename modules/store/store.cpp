// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/safe_file.h"
#include "catalogue/value.h"
#include "store/audit_chain.h"
#include "store/company_file.h"
#include "store/company_opening.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/rejected.h"
#include "store/search_index.h"
#include "store/transaction_log.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QMutex>
#include <QPromise>
#include <QThread>

#include <atomic>

namespace freehold {
namespace {

/// Read connections of this thread by store; closed with the thread.
struct ThreadReader {
    std::unique_ptr<Connection> connection;
    int depth = 0;
};
thread_local QHash<quint64, std::shared_ptr<ThreadReader>> threadReaders;

quint64 freshStoreNumber()
{
    static std::atomic<quint64> counter{0};
    return ++counter;
}

} // namespace

struct Store::Private {
    const Catalogue &catalogue;
    const Operations &operations;
    StoreOptions options;
    const Clock &clock;
    quint64 number = freshStoreNumber();
    std::unique_ptr<QLockFile> lock;
    QString readOnlyReason;

    mutable QMutex sessionMutex; ///< guards actor, rightsHook and format
    Actor actor;
    RightsHook rightsHook;
    CompanyFormat format;

    QThread writerThread;
    std::unique_ptr<QObject> writerContext; ///< lives on writerThread
    std::unique_ptr<Connection> writer;     ///< used on writerThread only

    Private(const Catalogue &c, const Operations &o, const StoreOptions &s)
        : catalogue(c), operations(o), options(s), clock(s.clock ? *s.clock : systemClock())
    {
    }

    /// Runs `body` on the writer thread and waits for it.
    void onWriter(const std::function<void()> &body) const
    {
        if (QThread::currentThread() == &writerThread)
            body();
        else
            QMetaObject::invokeMethod(writerContext.get(), body, Qt::BlockingQueuedConnection);
    }

    [[nodiscard]] Result<std::unique_ptr<Connection>> openReader() const
    {
        if (!options.postgres.isEmpty())
            return Connection::openPostgres(options.postgres, options.organisation);
        const bool isFrozen = isReadOnlyFolder(options.path);
        return Connection::openSqlite(options.path, isFrozen ? Connection::Access::ReadFrozen : Connection::Access::Read);
    }

    Result<std::shared_ptr<ThreadReader>> threadReader() const
    {
        std::shared_ptr<ThreadReader> &reader = threadReaders[number];
        if (!reader) {
            Result<std::unique_ptr<Connection>> opened = openReader();
            if (!opened) {
                threadReaders.remove(number);
                return opened.error();
            }
            reader = std::make_shared<ThreadReader>();
            reader->connection = std::move(opened).value();
        }
        return reader;
    }

    Result<Outcome> carryOut(const QString &name, const Call &call, bool keepsUndo,
                             const std::function<Outcome(Transaction &)> &body, ChangeSet &changes);
    Result<Outcome> answeredBefore(const QUuid &operationId, bool &found);
};

Store::Store(std::unique_ptr<Private> state) : d(std::move(state))
{
    qRegisterMetaType<ChangeSet>();
}

Store::~Store()
{
    threadReaders.remove(d->number);
    if (d->writerThread.isRunning()) {
        d->onWriter([this] {
            if (d->writer && d->writer->dialect() == Dialect::Sqlite) {
                try {
                    d->writer->executeRaw(QStringLiteral("pragma optimize"));
                } catch (const Rejected &) {
                    // Only statistics for the query planner: they are made again next time.
                }
            }
            d->writer.reset();
        });
        d->writerThread.quit();
        d->writerThread.wait();
    }
}

Result<std::unique_ptr<Store>> Store::create(const Catalogue &catalogue, const Operations &operations, const StoreOptions &options)
{
    if (options.postgres.isEmpty()) {
        if (QFileInfo::exists(options.path)) {
            return Error{ErrorCode::Conflict,
                         text("Store", "“%1” exists already. Choose another name; nothing was changed.").arg(options.path), {}};
        }
        if (Result<void> made = createCompanyFile(options.path); !made)
            return made.error();
    } else if (Result<void> made = createPostgresSchema(options.postgres, options.organisation); !made) {
        return made.error();
    }
    return open(catalogue, operations, options);
}

Result<std::unique_ptr<Store>> Store::open(const Catalogue &catalogue, const Operations &operations, const StoreOptions &options)
{
    auto state = std::make_unique<Private>(catalogue, operations, options);
    if (options.postgres.isEmpty()) {
        Result<OpenedCompany> opened = prepareCompanyFile(options);
        if (!opened)
            return opened.error();
        state->lock = std::move(opened->lock);
        state->readOnlyReason = opened->readOnlyReason;
    }
    std::unique_ptr<Store> store(new Store(std::move(state)));
    Private *d = store->d.get();
    if (d->readOnlyReason.isEmpty()) {
        d->writerContext = std::make_unique<QObject>();
        d->writerThread.setObjectName(QStringLiteral("store writer"));
        d->writerThread.start();
        d->writerContext->moveToThread(&d->writerThread);
        Result<void> ready;
        d->onWriter([&] {
            Result<std::unique_ptr<Connection>> writer = d->options.postgres.isEmpty()
                ? Connection::openSqlite(d->options.path, Connection::Access::Write)
                : Connection::openPostgres(d->options.postgres, d->options.organisation);
            if (!writer)
                ready = writer.error();
            else
                d->writer = std::move(writer).value();
        });
        if (!ready)
            return ready.error();
    }
    Result<void> readable = store->readErased([](Reader &reader) { static_cast<void>(reader.integer(QStringLiteral("select count(*) from meta"))); });
    if (!readable)
        return readable.error();
    return store;
}

const Catalogue &Store::catalogue() const
{
    return d->catalogue;
}

const Operations &Store::operations() const
{
    return d->operations;
}

const Clock &Store::clock() const
{
    return d->clock;
}

QString Store::path() const
{
    return d->options.path;
}

bool Store::isReadOnly() const
{
    return !d->readOnlyReason.isEmpty();
}

QString Store::readOnlyReason() const
{
    return d->readOnlyReason;
}

Actor Store::actor() const
{
    const QMutexLocker locker(&d->sessionMutex);
    return d->actor;
}

void Store::setActor(const Actor &actor)
{
    const QMutexLocker locker(&d->sessionMutex);
    d->actor = actor;
}

CompanyFormat Store::format() const
{
    const QMutexLocker locker(&d->sessionMutex);
    return d->format;
}

void Store::setFormat(const CompanyFormat &format)
{
    const QMutexLocker locker(&d->sessionMutex);
    d->format = format;
}

void Store::setRightsHook(RightsHook hook)
{
    const QMutexLocker locker(&d->sessionMutex);
    d->rightsHook = std::move(hook);
}

Result<void> Store::allows(const AccessRequest &request) const
{
    RightsHook hook;
    Actor who;
    {
        const QMutexLocker locker(&d->sessionMutex);
        hook = d->rightsHook;
        who = d->actor;
    }
    return hook ? hook(who, request) : Result<void>();
}

Result<Outcome> Store::run(const QString &name, const QVariantMap &request, const Call &call)
{
    return transactErased(name, call, [&](Transaction &tx) { return tx.perform(name, request); });
}

QFuture<Result<Outcome>> Store::runLater(const QString &name, const QVariantMap &request, const Call &call)
{
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    const auto work = [this, promise, name, request, call] {
        promise->addResult(run(name, request, call));
        promise->finish();
    };
    if (isReadOnly())
        work();
    else
        QMetaObject::invokeMethod(d->writerContext.get(), work, Qt::QueuedConnection);
    return promise->future();
}

Result<void> Store::readErased(const std::function<void(Reader &)> &body) const
{
    Result<std::shared_ptr<ThreadReader>> opened = d->threadReader();
    if (!opened)
        return opened.error();
    const std::shared_ptr<ThreadReader> reader = *opened;
    Connection &connection = *reader->connection;
    try {
        if (reader->depth == 0)
            connection.beginRead();
        ++reader->depth;
        Reader view(connection, d->catalogue, d->clock, actor(), format());
        body(view);
    } catch (const Rejected &rejected) {
        if (--reader->depth <= 0) {
            reader->depth = 0;
            connection.rollback();
        }
        return rejected.error;
    }
    if (--reader->depth == 0)
        connection.rollback();
    return {};
}

Result<Outcome> Store::Private::answeredBefore(const QUuid &operationId, bool &found)
{
    const QString sql = QStringLiteral("select outcome from sync_txn where operation_id = :id");
    std::unique_ptr<QSqlQuery> query = writer->run(sql, {{QStringLiteral("id"), operationId}});
    found = query->next();
    Outcome outcome;
    if (found)
        outcome = Outcome::fromJson(QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object());
    writer->giveBack(sql, std::move(query));
    return outcome;
}

Result<Outcome> Store::Private::carryOut(const QString &name, const Call &call, bool keepsUndo,
                                         const std::function<Outcome(Transaction &)> &body, ChangeSet &changes)
{
    Actor who;
    CompanyFormat writes;
    {
        const QMutexLocker locker(&sessionMutex);
        who = call.actor.value_or(actor);
        writes = format;
    }
    const QUuid operationId = call.operationId.isNull() ? makeUuidV7(clock) : call.operationId;
    bool inTransaction = false;
    try {
        writer->begin();
        inTransaction = true;
        bool isRepeated = false;
        Result<Outcome> earlier = answeredBefore(operationId, isRepeated);
        if (isRepeated) {
            writer->rollback();
            return earlier;
        }
        TransactionLog log(*writer, catalogue, operations, clock,
                           {.operationId = operationId, .name = name, .reason = call.reason, .actor = who, .at = clock.nowUtc(), .format = writes, .keepsUndo = keepsUndo});
        log.start();
        Transaction tx(*writer, catalogue, clock, log);
        Outcome outcome = body(tx);
        log.finish(outcome.toJson());
        if (call.isDryRun) {
            writer->rollback();
        } else {
            writer->commit();
            changes = log.changes();
        }
        return outcome;
    } catch (const Rejected &rejected) {
        if (inTransaction)
            writer->rollback();
        return rejected.error;
    }
}

Result<Outcome> Store::transactErased(const QString &name, const Call &call,
                                      const std::function<Outcome(Transaction &)> &body)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, d->readOnlyReason, {}};
    if (Result<void> allowed = allows({.action = AccessRequest::Action::Run, .subject = name, .row = {}}); !allowed)
        return allowed.error();
    const bool keepsUndo = name != QLatin1String("undo") && name != QLatin1String("redo");
    std::optional<Result<Outcome>> result;
    ChangeSet changes;
    d->onWriter([&] { result.emplace(d->carryOut(name, call, keepsUndo, body, changes)); });
    if (!changes.rows.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); });
    return *std::move(result);
}

Result<QString> Store::undo()
{
    return stepBack(QStringLiteral("undo"));
}

Result<QString> Store::redo()
{
    return stepBack(QStringLiteral("redo"));
}

namespace {

struct UndoQuery {
    QString select;
    QString newState;
};

UndoQuery undoQuery(bool isUndo)
{
    const QString columns = isUndo ? QStringLiteral("undo_name, undo_request") : QStringLiteral("redo_name, redo_request");
    // Undo takes the newest step that stands, redo the oldest one taken back.
    return {QStringLiteral("select seq, label, %1 from undo_step where actor_id %2 and state = '%3' order by seq %4 limit 1")
                .arg(columns, QStringLiteral("= :actor"), isUndo ? QStringLiteral("done") : QStringLiteral("undone"),
                     isUndo ? QStringLiteral("desc") : QStringLiteral("asc")),
            isUndo ? QStringLiteral("undone") : QStringLiteral("done")};
}

} // namespace

Result<QString> Store::stepBack(const QString &direction)
{
    const UndoQuery query = undoQuery(direction == QLatin1String("undo"));
    const QUuid who = actor().user;
    QString label;
    Result<void> done = transact(direction, [&](Transaction &tx) {
        qint64 sequence = 0;
        QString name;
        QJsonObject request;
        {
            Rows rows = tx.query(query.select, {{QStringLiteral("actor"), who}});
            tx.require(rows.next(), ErrorCode::NotFound,
                       query.newState == QLatin1String("undone") ? text("Store", "There is nothing to undo.")
                                                                 : text("Store", "There is nothing to redo."));
            sequence = rows.integer(0);
            label = rows.text(1);
            name = rows.text(2);
            request = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
        }
        const Operation *operation = tx.catalogue().operation(name);
        QVariantMap values;
        for (const QString &key : request.keys())
            values.insert(key, tx.valueOf(valueFromJson(*operation->request.find(key), request.value(key), {tx.format(), tx.today()})));
        tx.perform(name, values);
        tx.execute(QStringLiteral("update undo_step set state = :state where seq = :seq"),
                   {{QStringLiteral("state"), query.newState}, {QStringLiteral("seq"), sequence}});
    });
    if (!done)
        return done.error();
    return label;
}

QString Store::stepLabel(bool isUndo) const
{
    const UndoQuery query = undoQuery(isUndo);
    const QUuid who = actor().user;
    return read([&](Reader &reader) {
               Rows rows = reader.query(query.select, {{QStringLiteral("actor"), who}});
               return rows.next() ? rows.text(1) : QString();
           })
        .valueOr({});
}

QString Store::undoLabel() const
{
    return stepLabel(true);
}

QString Store::redoLabel() const
{
    return stepLabel(false);
}

Result<void> Store::backupTo(const QString &target, const Progress &progress) const
{
    return backupCompanyFile(d->options.path, target, progress);
}

Result<QStringList> Store::integrityProblems() const
{
    return read([](Reader &reader) {
        QStringList problems;
        if (reader.isPostgres())
            return problems;
        for (Rows rows = reader.query(QStringLiteral("pragma integrity_check")); rows.next();) {
            if (rows.text(0) != QLatin1String("ok"))
                problems.append(rows.text(0));
        }
        for (Rows rows = reader.query(QStringLiteral("pragma foreign_key_check")); rows.next();)
            problems.append(text("Store", "A row of %1 refers to a row of %2 that is not there.").arg(rows.text(0), rows.text(2)));
        return problems;
    });
}

Result<QString> Store::auditChainProblem() const
{
    return read([](Reader &reader) {
        QByteArray head;
        qint64 expected = 1;
        Rows rows = reader.query(QStringLiteral("select seq, at, actor_id, actor, device, operation, operation_id, entity, row_id, before, "
                                                "after, reason, hash from audit_log order by seq"));
        while (rows.next()) {
            const AuditLine line{.sequence = rows.integer(0), .at = rows.instant(1), .actorId = rows.uuid(2), .actor = rows.text(3),
                                 .device = rows.text(4), .operation = rows.text(5), .operationId = rows.uuid(6),
                                 .entity = rows.text(7), .rowId = rows.uuid(8), .before = rows.text(9), .after = rows.text(10),
                                 .reason = rows.text(11)};
            if (line.sequence != expected)
                return text("Store", "The history has a gap before line %1.").arg(line.sequence);
            head = auditHash(head, line);
            if (head != rows.bytes(12))
                return text("Store", "Line %1 of the history was changed after it was written.").arg(line.sequence);
            ++expected;
        }
        return QString();
    });
}

Result<void> Store::rebuildSearch(const Progress &progress)
{
    return transact(QStringLiteral("rebuild-search"), [&](Transaction &tx) {
        if (tx.isPostgres()) {
            tx.execute(QStringLiteral("delete from search_document"));
        } else {
            tx.execute(QStringLiteral("insert into search_words (search_words) values ('delete-all')"));
            tx.execute(QStringLiteral("insert into search_digits (search_digits) values ('delete-all')"));
            tx.execute(QStringLiteral("delete from search_document"));
        }
        qint64 done = 0;
        for (const Entity *entity : tx.catalogue().entities()) {
            if (!entity->isSearchable() || !entity->searchOwner.isEmpty())
                continue;
            QSet<std::pair<QString, QUuid>> rows;
            for (Rows all = tx.query(QStringLiteral("select id from %1 where deleted_at is null").arg(entity->table)); all.next();)
                rows.insert({entity->table, all.uuid(0)});
            SearchIndex(*d->writer, d->catalogue).update(rows);
            done += rows.size();
            tx.require(!progress || progress(done, 0), ErrorCode::Cancelled, text("Store", "Stopped. The search index is as it was."));
        }
    });
}

} // namespace freehold
