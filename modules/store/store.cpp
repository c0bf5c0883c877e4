// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/company_file.h"
#include "store/company_opening.h"
#include "store/connection.h"
#include "store/file_identity.h"
#include "store/migrations.h"
#include "store/rejected.h"
#include "store/schema_check.h"
#include "store/search_index.h"
#include "store/transaction_log.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QMutex>
#include <QPromise>
#include <QScopedValueRollback>
#include <QThread>

#include <atomic>
#include <exception>
#include <new>

namespace freehold {
namespace detail {

/// The read connection of one thread to one store; closed with the store or the thread, whichever ends first.
struct ThreadReader {
    std::unique_ptr<Connection> connection; ///< null once the store is closed
    int depth = 0;
};

} // namespace detail

namespace {

using detail::ThreadReader;

/// This thread's readers by store.
thread_local QHash<quint64, std::shared_ptr<ThreadReader>> threadReaders;

quint64 freshStoreNumber()
{
    static std::atomic<quint64> counter{0};
    return ++counter;
}

/// What the user is told of the exception being handled: a rule's refusal, or that the program itself came to its limits.
Error caughtError()
{
    try {
        throw;
    } catch (const Rejected &rejected) {
        return rejected.error;
    } catch (const std::bad_alloc &) {
        return {ErrorCode::Trouble, text("Store", "Memory is short: nothing was saved. Close other programs and try again."), {}};
    } catch (const std::exception &exception) {
        return {ErrorCode::Trouble,
                text("Store", "Freehold could not finish this: nothing was saved. (%1)").arg(QString::fromLocal8Bit(exception.what())), {}};
    }
}

Error movedError(const QString &path)
{
    return {ErrorCode::Trouble,
            text("Store", "“%1” was moved, renamed, replaced or deleted while it was open: nothing was saved. "
                          "Put it back where it was, or make a backup now and go on with that.").arg(path), {}};
}

} // namespace

struct Store::Private {
    const Catalogue &catalogue;
    const Operations &operations;
    StoreOptions options;
    const Clock &clock;
    quint64 number = freshStoreNumber();
    std::unique_ptr<CompanyLock> lock;
    QString readOnlyReason;
    bool isNewer = false; ///< of a later Freehold's schema, which cannot be compared with ours
    QString realPath;     ///< of the company file, links followed
    FileIdentity file;    ///< the file that was opened, whatever its name means later
    FileIdentity logFile; ///< its write-ahead log, of the writer; used on writerThread only

    mutable QMutex readersMutex; ///< guards readers
    mutable QList<std::weak_ptr<ThreadReader>> readers;

    mutable QMutex sessionMutex; ///< guards actor, rightsHook and format
    Actor actor;
    RightsHook rightsHook;
    CompanyFormat format;

    QThread writerThread;
    std::unique_ptr<QObject> writerContext; ///< lives on writerThread
    bool isChanging = false;                ///< a transaction is under way; used on writerThread only
    std::unique_ptr<Connection> writer;     ///< used on writerThread only
    std::atomic<StoreRole> role{StoreRole::Alone};

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

    [[nodiscard]] Result<std::unique_ptr<Connection>> openWriter() const
    {
        return options.postgres.isEmpty() ? Connection::openSqlite(options.path, Connection::Access::Write)
                                          : Connection::openPostgres(options.postgres, options.organisation);
    }

    [[nodiscard]] Result<std::unique_ptr<Connection>> openReader() const
    {
        if (!options.postgres.isEmpty())
            return Connection::openPostgres(options.postgres, options.organisation);
        if (hasFileMoved())
            return movedError(options.path);
        const bool isFrozen = isReadOnlyFolder(options.path);
        return Connection::openSqlite(options.path, isFrozen ? Connection::Access::ReadFrozen : Connection::Access::Read);
    }

    Result<std::shared_ptr<ThreadReader>> threadReader() const
    {
        const std::shared_ptr<ThreadReader> known = threadReaders.value(number);
        if (known && (known->depth > 0 || !known->connection->isBroken()))
            return known;
        threadReaders.removeIf([](const auto &entry) { return entry.value()->connection == nullptr; });
        if (known)
            known->connection.reset();
        Result<std::unique_ptr<Connection>> opened = openReader();
        threadReaders.remove(number);
        if (!opened)
            return opened.error();
        auto reader = std::make_shared<ThreadReader>();
        reader->connection = std::move(opened).value();
        threadReaders.insert(number, reader);
        const QMutexLocker locker(&readersMutex);
        readers.removeIf([](const std::weak_ptr<ThreadReader> &old) { return old.expired(); });
        readers.append(reader);
        return reader;
    }

    /// Closes the read connections of every thread; nobody reads any more.
    void closeReaders()
    {
        const QMutexLocker locker(&readersMutex);
        for (const std::weak_ptr<ThreadReader> &known : std::as_const(readers)) {
            if (const std::shared_ptr<ThreadReader> reader = known.lock())
                reader->connection.reset();
        }
        readers.clear();
    }

    /// The writer, opened anew if the disk or the server let the last one down.
    Result<void> readyWriter()
    {
        if (writer && !writer->isBroken())
            return {};
        writer.reset();
        Result<std::unique_ptr<Connection>> opened = openWriter();
        if (!opened)
            return opened.error();
        writer = std::move(opened).value();
        logFile = fileIdentity(realPath + QStringLiteral("-wal"));
        return {};
    }

    /// What the data says it is to other copies; in a transaction.
    [[nodiscard]] StoreRole storedRole() const
    {
        const QString said = writer->scalar(QStringLiteral("select role from sync_state")).toString();
        return said == QLatin1String("server") ? StoreRole::Server : said == QLatin1String("device") ? StoreRole::Device : StoreRole::Alone;
    }

    [[nodiscard]] bool hasFileMoved() const { return file != fileIdentity(realPath); }
    /// Whether the file or its log was renamed, replaced or deleted since the writer opened them.
    [[nodiscard]] bool hasMoved() const { return hasFileMoved() || logFile != fileIdentity(realPath + QStringLiteral("-wal")); }

    Result<Outcome> carryOut(const QString &name, const Call &call, bool keepsUndo,
                             const std::function<Outcome(Transaction &)> &body, ChangeSet &changes);
    Result<void> synchronise(const std::function<void(SyncWriter &)> &body, ChangeSet &changes);
    Outcome carryOutInTransaction(const TransactionLog::Origin &origin, const Call &call,
                                  const std::function<Outcome(Transaction &)> &body, ChangeSet &changes);
    std::optional<Outcome> answeredBefore(const QUuid &operationId, const QString &name);
};

Store::Store(std::unique_ptr<Private> state) : d(std::move(state))
{
    qRegisterMetaType<ChangeSet>();
}

Store::~Store()
{
    if (d->writerThread.isRunning()) {
        d->onWriter([this] {
            d->closeReaders(); // so that the writer is the last and leaves one whole file behind
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
    d->closeReaders();
    threadReaders.remove(d->number);
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
        state->isNewer = opened->isNewer;
    } else if (Result<void> updated = updatePostgresSchema(options.postgres, options.organisation); !updated) {
        return updated.error();
    }
    state->realPath = QFileInfo(options.path).canonicalFilePath();
    state->file = fileIdentity(state->realPath);
    std::unique_ptr<Store> store(new Store(std::move(state)));
    Private *d = store->d.get();
    if (d->readOnlyReason.isEmpty()) {
        d->writerContext = std::make_unique<QObject>();
        d->writerThread.setObjectName(QStringLiteral("store writer"));
        d->writerThread.start();
        d->writerContext->moveToThread(&d->writerThread);
        Result<void> ready;
        d->onWriter([&] {
            ready = d->readyWriter();
            if (ready.ok() && d->writer->dialect() == Dialect::Sqlite)
                ready = checkSchema(*d->writer);
            if (ready.ok())
                d->role = d->storedRole();
        });
        if (!ready)
            return ready.error();
    }
    Result<std::shared_ptr<ThreadReader>> readable = d->threadReader();
    if (!readable)
        return readable.error();
    if (options.postgres.isEmpty() && store->isReadOnly() && !d->isNewer) { // else the writer has checked it
        if (Result<void> checked = checkSchema(*(*readable)->connection); !checked)
            return checked.error();
    }
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

const StoreOptions &Store::options() const
{
    return d->options;
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
    return allows(actor(), request);
}

Result<void> Store::allows(const Actor &who, const AccessRequest &request) const
{
    RightsHook hook;
    {
        const QMutexLocker locker(&d->sessionMutex);
        hook = d->rightsHook;
    }
    return hook ? hook(who, request) : Result<void>();
}

Result<Outcome> Store::run(const QString &name, const QVariantMap &request, const Call &call)
{
    return transactErased(name, call, true, [&](Transaction &tx) { return tx.perform(name, request); }, request.value(QStringLiteral("table")).toString());
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

Result<void> Store::readErased(const std::function<void(Reader &)> &body, const std::atomic<bool> *stop) const
{
    Result<std::shared_ptr<ThreadReader>> opened = d->threadReader();
    if (!opened)
        return opened.error();
    const std::shared_ptr<ThreadReader> reader = *opened;
    Connection &connection = *reader->connection;
    Result<void> done;
    try {
        if (reader->depth == 0)
            connection.beginRead();
        ++reader->depth;
    } catch (...) {
        return caughtError();
    }
    try {
        const ReadStop watch(connection.database(), stop);
        Reader view(connection, d->catalogue, d->clock, actor(), format());
        body(view);
    } catch (...) {
        done = caughtError();
    }
    if (--reader->depth == 0)
        connection.rollback();
    return done;
}

std::optional<Outcome> Store::Private::answeredBefore(const QUuid &operationId, const QString &name)
{
    const QString sql = QStringLiteral("select name, outcome from sync_txn where operation_id = :id");
    std::unique_ptr<Statement> query = writer->run(sql, {{QStringLiteral("id"), operationId}});
    std::optional<Outcome> outcome;
    if (writer->next(*query, sql)) {
        if (query->text(0) != name)
            throw Rejected{{ErrorCode::Conflict, text("Store", "This request was sent before as another operation. Send it under an id of its own."), {}}};
        outcome = Outcome::fromJson(QJsonDocument::fromJson(query->bytes(1)).object());
    }
    writer->giveBack(sql, std::move(query));
    return outcome;
}

Outcome Store::Private::carryOutInTransaction(const TransactionLog::Origin &origin, const Call &call,
                                              const std::function<Outcome(Transaction &)> &body, ChangeSet &changes)
{
    if (options.postgres.isEmpty() && hasMoved())
        throw Rejected{movedError(options.path)};
    TransactionLog::Origin own = origin;
    if (own.role == StoreRole::Server)
        own.position = TransactionLog::takePosition(*writer);
    if (!call.operationId.isNull()) {
        if (std::optional<Outcome> earlier = answeredBefore(origin.operationId, origin.name)) {
            writer->rollback();
            return *std::move(earlier);
        }
    }
    TransactionLog log(*writer, catalogue, operations, clock, own);
    log.start();
    Transaction tx(*writer, catalogue, clock, log);
    Outcome outcome = body(tx);
    // What changed nothing leaves no line in the outbox, unless its caller may ask for the answer again.
    if (call.isDryRun || (!log.hasEffect() && call.operationId.isNull())) {
        writer->rollback();
        return outcome;
    }
    log.finish(outcome.toJson());
    writer->commit();
    changes = log.changes();
    return outcome;
}

Result<Outcome> Store::Private::carryOut(const QString &name, const Call &call, bool keepsUndo,
                                         const std::function<Outcome(Transaction &)> &body, ChangeSet &changes)
{
    if (isChanging)
        return Error{ErrorCode::Trouble, text("Store", "A change was begun inside another one: the inner one was not made."), {}};
    if (Result<void> ready = readyWriter(); !ready)
        return ready.error();
    const QScopedValueRollback<bool> changing(isChanging, true);
    try {
        TransactionLog::Origin origin{.operationId = call.operationId.isNull() ? makeUuidV7(clock) : call.operationId,
                                      .name = name, .reason = call.reason, .actor = {}, .at = clock.nowUtc(), .format = {}, .keepsUndo = keepsUndo,
                                      .isBulk = call.isBulk && role != StoreRole::Device, .role = role};
        {
            const QMutexLocker locker(&sessionMutex);
            origin.actor = call.actor.value_or(actor);
            origin.format = format;
        }
        writer->begin();
        try {
            return carryOutInTransaction(origin, call, body, changes);
        } catch (...) {
            writer->rollback();
            throw;
        }
    } catch (...) {
        return caughtError();
    }
}

Result<void> Store::Private::synchronise(const std::function<void(SyncWriter &)> &body, ChangeSet &changes)
{
    if (isChanging)
        return Error{ErrorCode::Trouble, text("Store", "A change was begun inside another one: the inner one was not made."), {}};
    if (Result<void> ready = readyWriter(); !ready)
        return ready;
    const QScopedValueRollback<bool> changing(isChanging, true);
    try {
        RightsHook hook;
        Actor who;
        CompanyFormat style;
        {
            const QMutexLocker locker(&sessionMutex);
            hook = rightsHook;
            who = actor;
            style = format;
        }
        writer->begin();
        try {
            const SyncWriter::Session session{.operations = operations, .rights = hook, .actor = who, .format = style, .role = role};
            SyncWriter sync(*writer, catalogue, clock, session);
            if (options.postgres.isEmpty() && hasMoved())
                throw Rejected{movedError(options.path)};
            body(sync);
            sync.finish();
            const StoreRole next = storedRole();
            writer->commit();
            role = next;
            changes = sync.changes();
            return {};
        } catch (...) {
            writer->rollback();
            throw;
        }
    } catch (...) {
        return caughtError();
    }
}

StoreRole Store::role() const
{
    return d->role;
}

Result<void> Store::synchronise(const std::function<void(SyncWriter &)> &body)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, d->readOnlyReason, {}};
    Result<void> done;
    ChangeSet changes;
    d->onWriter([&] { done = d->synchronise(body, changes); });
    if (!changes.rows.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); });
    return done;
}

Result<Outcome> Store::transactErased(const QString &name, const Call &call, bool keepsUndo,
                                      const std::function<Outcome(Transaction &)> &body, const QString &table)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, d->readOnlyReason, {}};
    const AccessRequest access{.action = AccessRequest::Action::Run, .subject = name, .row = {}, .table = table};
    if (Result<void> allowed = allows(call.actor.value_or(actor()), access); !allowed)
        return allowed.error();
    std::optional<Result<Outcome>> result;
    ChangeSet changes;
    d->onWriter([&] { result.emplace(d->carryOut(name, call, keepsUndo, body, changes)); });
    if (!changes.rows.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); });
    return *std::move(result);
}

Result<void> Store::backupTo(const QString &target, const Progress &progress) const
{
    if (!d->options.postgres.isEmpty())
        return Error{ErrorCode::Unsupported, text("Store", "A company on a server is backed up by the server."), {}};
    std::optional<Result<void>> rescued;
    if (!isReadOnly()) {
        d->onWriter([&] {
            if (d->writer && d->hasMoved()) // its name is gone: only the open file itself still has the data
                rescued.emplace(backupConnection(*d->writer, target, progress));
        });
    }
    return rescued ? *rescued : backupCompanyFile(d->options.path, target, progress);
}

Result<void> Store::rebuildSearch(const Progress &progress)
{
    return transact(QStringLiteral("rebuild-search"), [&](Transaction &tx) {
        tx.require(SearchIndex(*d->writer, d->catalogue).rebuild(progress), ErrorCode::Cancelled,
                   text("Store", "Stopped. The search index is as it was."));
        tx.touch(QStringLiteral("search_document"), tx.operationId());
    });
}

} // namespace freehold
