// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_company.h"

#include "store/company_file.h"
#include "store/company_lock.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/rejected.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace freehold;
using namespace freehold::testing;

namespace {

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

/// A company file at an older schema step, with one row of meta as its content.
void makeOldCompany(const QString &path, int step)
{
    const std::unique_ptr<Connection> connection = std::move(Connection::openSqlite(path, Connection::Access::Create)).value();
    connection->executeRaw(QStringLiteral("pragma application_id = %1").arg(companyApplicationId));
    connection->executeRaw(QStringLiteral("create table schema_migration (number integer primary key, name text not null, sentence text not null, "
                                          "minimum_reader integer not null, program text not null, applied_at bigint not null)"));
    for (const Migration &migration : migrations(Dialect::Sqlite)) {
        if (migration.number > step)
            break;
        for (const QString &statement : migration.statements)
            connection->executeRaw(statement);
        connection->executeRaw(QStringLiteral("insert into schema_migration values (%1, '%2', '', 1, '0.1', 0)").arg(migration.number).arg(migration.name));
    }
    connection->executeRaw(QStringLiteral("insert into meta values ('company_id', 'kept')"));
    connection->executeRaw(QStringLiteral("pragma user_version = %1").arg(step));
}

/// Makes the file look as if a program three steps ahead had written it last.
void makeNewer(const QString &path, int minimumReader)
{
    const std::unique_ptr<Connection> connection = std::move(Connection::openSqlite(path, Connection::Access::Write)).value();
    const int future = newestSchema() + 3;
    connection->executeRaw(QStringLiteral("insert into schema_migration values (%1, 'later', 'Something later.', %2, '7.5', 0)").arg(future).arg(minimumReader));
    connection->executeRaw(QStringLiteral("pragma user_version = %1").arg(future));
    connection->executeRaw(QStringLiteral("pragma wal_checkpoint(truncate)"));
}

/// Runs a step in a child process that is killed right before its statement `at`.
void killWhileMigrating(const QString &path, const Migration &step, qsizetype at)
{
    const pid_t child = fork();
    if (child == 0) {
        auto opened = Connection::openSqlite(path, Connection::Access::Write);
        if (opened) {
            (*opened)->begin();
            for (qsizetype i = 0; i < at; ++i)
                (*opened)->executeRaw(step.statements.at(i));
        }
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
}

/// A child process that tries to take the lock of a company, says whether it has it, and keeps it until it is killed.
class LockTaker
{
    Q_DISABLE_COPY_MOVE(LockTaker)

public:
    explicit LockTaker(const QString &path)
    {
        if (pipe(m_answer) != 0)
            qFatal("no pipe");
        m_process = fork();
        if (m_process == 0) {
            const auto lock = CompanyLock::take(path);
            const char answer = lock.ok() ? 'y' : 'n';
            static_cast<void>(write(m_answer[1], &answer, 1));
            pause();
        }
    }
    ~LockTaker()
    {
        die();
        close(m_answer[0]);
        close(m_answer[1]);
    }

    /// Waits for the answer.
    [[nodiscard]] bool hasLock() const
    {
        char answer = 'n';
        return read(m_answer[0], &answer, 1) == 1 && answer == 'y';
    }
    void die()
    {
        if (m_process <= 0)
            return;
        kill(m_process, SIGKILL);
        int status = 0;
        waitpid(m_process, &status, 0);
        m_process = 0;
    }

private:
    int m_answer[2] = {-1, -1};
    pid_t m_process = 0;
};

} // namespace

/// What opening a company file refuses, migrates and leaves alone.
class TestOpening final : public QObject
{
    Q_OBJECT

private:
    Program m_program;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Result<std::unique_ptr<Store>> open(const QString &path, bool isReadOnly = false) const
    {
        StoreOptions options;
        options.path = path;
        options.isReadOnly = isReadOnly;
        options.backupFolder = m_folder.filePath(QStringLiteral("backups"));
        return Store::open(m_program.catalogue, m_program.operations, options);
    }
    void create(const QString &path) const
    {
        StoreOptions options;
        options.path = path;
        const auto made = createCompany(m_program, options, {QStringLiteral("Sundara"), QStringLiteral("IN"), {}});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    }

private Q_SLOTS:
    void initTestCase() { registerAll(m_program); }

    void refusesWhatIsNoCompany()
    {
        QFile text(path("letter.freehold"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(500, 'x'));
        text.close();
        {
            const auto other = Connection::openSqlite(path("other.freehold"), Connection::Access::Create);
            (*other)->executeRaw(QStringLiteral("create table t (x)"));
        }
        const QByteArray before = fileHash(path("other.freehold"));

        QCOMPARE(open(path("missing.freehold")).error().code, ErrorCode::NotFound);
        QCOMPARE(open(path("letter.freehold")).error().code, ErrorCode::Unsupported);
        QCOMPARE(open(path("other.freehold")).error().code, ErrorCode::Unsupported);
        QCOMPARE(fileHash(path("other.freehold")), before);
    }

    void refusesToCreateOverAFile()
    {
        create(path("twice.freehold"));
        StoreOptions options;
        options.path = path("twice.freehold");
        const QByteArray before = fileHash(options.path);

        const auto again = createCompany(m_program, options, {QStringLiteral("Other"), QStringLiteral("US"), {}});

        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(fileHash(options.path), before);
    }

    void leavesNoFileOfARefusedCompany()
    {
        StoreOptions options;
        options.path = path("atlantis.freehold");

        QCOMPARE(createCompany(m_program, options, {QStringLiteral("Deep"), QStringLiteral("XX"), {}}).error().field, QStringLiteral("country"));

        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("atlantis*")}), QStringList());
    }

    void letsOneProcessWriteAndOthersRead()
    {
        create(path("shared.freehold"));
        const auto first = open(path("shared.freehold"));
        QVERIFY(first.ok());

        const auto second = open(path("shared.freehold"));
        const auto reader = open(path("shared.freehold"), true);

        QCOMPARE(second.error().code, ErrorCode::ReadOnly);
        QVERIFY2(second.error().text.contains(QStringLiteral("open in another Freehold window")), qPrintable(second.error().text));
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->read([](Reader &r) { return r.integer(QStringLiteral("select count(*) from companies")); }).value(), 1);
        QCOMPARE((*reader)->transact(QStringLiteral("t"), [](Transaction &) {}).error().code, ErrorCode::ReadOnly);
    }

    void opensAgainAfterTheWriterDied()
    {
        create(path("died.freehold"));
        const QString file = path("died.freehold");
        const pid_t child = fork();
        if (child == 0) {
            const auto lock = CompanyLock::take(file);
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(QFileInfo::exists(file + QStringLiteral(".lock")));

        QVERIFY(open(file).ok());
    }

    /// A process killed in the midst of locking or of clearing somebody's lock leaves such files behind.
    void opensOverLockFilesThatSayNothing()
    {
        create(path("silent.freehold"));
        for (const char *left : {"silent.freehold.lock", "silent.freehold.lock.rmlock"})
            QVERIFY(QFile(path(left)).open(QIODevice::WriteOnly));

        const auto first = open(path("silent.freehold"));

        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().text));
        QCOMPARE(open(path("silent.freehold")).error().code, ErrorCode::ReadOnly);
    }

    void givesTheLockToOneOfTwoThatStartTogether()
    {
        const QString file = path("pair.freehold");
        for (int i = 0; i < 300; ++i) {
            LockTaker one(file);
            LockTaker other(file);
            const bool hasOne = one.hasLock();
            QCOMPARE(other.hasLock(), !hasOne);
            (hasOne ? one : other).die();
            LockTaker next(file); // while the loser lives
            QVERIFY(next.hasLock());
            if (i % 5 == 0)
                QVERIFY(QFile::remove(file + QStringLiteral(".lock"))); // as somebody who tidies up does when all are dead
        }
    }

    void leavesNoLockFileBehind()
    {
        create(path("left.freehold"));
        {
            QVERIFY(open(path("left.freehold")).ok());
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("left*")}, QDir::Files | QDir::Hidden), QStringList(QStringLiteral("left.freehold")));
    }

    void refusesANewerFileByNameOfItsVersionAndLeavesItAlone()
    {
        create(path("newer.freehold"));
        makeNewer(path("newer.freehold"), newestSchema() + 1);
        const QByteArray before = fileHash(path("newer.freehold"));

        const auto opened = open(path("newer.freehold"));

        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
        QVERIFY2(opened.error().text.contains(QStringLiteral("Freehold 7.5")), qPrintable(opened.error().text));
        QCOMPARE(fileHash(path("newer.freehold")), before);
    }

    void readsANewerFileThatAllowsIt()
    {
        create(path("readable.freehold"));
        makeNewer(path("readable.freehold"), newestSchema());
        const QByteArray before = fileHash(path("readable.freehold"));
        {
            const auto opened = open(path("readable.freehold"));
            QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
            QVERIFY((*opened)->isReadOnly());
            QVERIFY((*opened)->readOnlyReason().contains(QStringLiteral("7.5")));
            QCOMPARE((*opened)->read([](Reader &r) { return r.integer(QStringLiteral("select count(*) from companies")); }).value(), 1);
        }
        QCOMPARE(fileHash(path("readable.freehold")), before);
    }

    void migratesAnOlderFileAfterABackup()
    {
        makeOldCompany(path("old.freehold"), 1);

        const auto opened = open(path("old.freehold"));

        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        QCOMPARE((*opened)->read([](Reader &r) { return r.integer(QStringLiteral("select max(number) from schema_migration")); }).value(), newestSchema());
        const QStringList copies = QDir(m_folder.filePath(QStringLiteral("backups"))).entryList({QStringLiteral("old-*")});
        QCOMPARE(copies.size(), 1);
        QCOMPARE(readCompanyHeader(m_folder.filePath(QStringLiteral("backups/")) + copies.first())->schema, 1);
    }

    void survivesAKillAtEveryStatementOfEveryMigration()
    {
        int kills = 0;
        for (const Migration &step : migrations(Dialect::Sqlite)) {
            if (step.number == 1)
                continue;
            const QString base = path("base.freehold");
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(base + QLatin1String(suffix));
            makeOldCompany(base, step.number - 1);
            for (qsizetype at = 0; at <= step.statements.size(); ++at) {
                const QString file = path("killed.freehold");
                for (const char *suffix : {"", "-wal", "-shm", ".lock"})
                    QFile::remove(file + QLatin1String(suffix));
                QVERIFY(QFile::copy(base, file));

                killWhileMigrating(file, step, at);

                QCOMPARE(readCompanyHeader(file)->schema, step.number - 1);
                const auto opened = Connection::openSqlite(file, Connection::Access::Write);
                QCOMPARE((*opened)->scalar(QStringLiteral("pragma quick_check")).toString(), QStringLiteral("ok"));
                QCOMPARE((*opened)->scalar(QStringLiteral("select value from meta")).toString(), QStringLiteral("kept"));
                ++kills;
            }
            const Result<int> finished = migrate(**Connection::openSqlite(path("killed.freehold"), Connection::Access::Write), step.number - 1);
            QVERIFY(finished.ok());
        }
        QVERIFY(kills > 50);
    }

    void opensAFileWhoseMigrationWasKilledRightAfterItsCommit()
    {
        const QString file = path("committed.freehold");
        makeOldCompany(file, 1);
        const pid_t child = fork();
        if (child == 0) {
            auto opened = Connection::openSqlite(file, Connection::Access::Write);
            if (opened)
                static_cast<void>(migrate(**opened, 1));
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(readCompanyHeader(file)->schema, 1); // the newest number stands in the log alone

        const auto opened = open(file);

        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        QCOMPARE((*opened)->read([](Reader &r) { return r.integer(QStringLiteral("select max(number) from schema_migration")); }).value(), newestSchema());
    }

    void locksAFileUnderAllItsNames()
    {
        create(path("named.freehold"));
        QVERIFY(QFile::link(path("named.freehold"), path("alias.freehold")));
        const auto first = open(path("named.freehold"));

        QCOMPARE(open(path("alias.freehold")).error().code, ErrorCode::ReadOnly);
    }

    void refusesAFileThatAnotherProgramAltered_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("trigger") << "create trigger spy after insert on parties begin delete from parties; end" << "it has a foreign trigger spy";
        QTest::newRow("table") << "create table notes_of_mine (x)" << "it has a foreign table notes_of_mine";
        QTest::newRow("view") << "create view spy as select * from parties" << "it has a foreign view spy";
        QTest::newRow("guard gone") << "drop trigger audit_log_immutable_delete" << "the trigger audit_log_immutable_delete is missing";
        QTest::newRow("index gone") << "drop index audit_log_row" << "the index audit_log_row is missing";
        QTest::newRow("column") << "alter table audit_log add column mine text" << "the table audit_log is not the one Freehold made";
        QTest::newRow("changed view") << "drop view hold_list; create view hold_list as select * from holds" << "the view hold_list is not the one Freehold made";
    }
    void refusesAFileThatAnotherProgramAltered()
    {
        QFETCH(QString, change);
        QFETCH(QString, words);
        const QString file = m_folder.filePath(QStringLiteral("altered-%1.freehold").arg(QLatin1String(QTest::currentDataTag())));
        create(file);
        {
            const auto foreign = std::move(Connection::openSqlite(file, Connection::Access::Write)).value();
            for (const QString &statement : change.split(QStringLiteral("; create view")))
                foreign->executeRaw(statement.startsWith(u' ') ? QStringLiteral("create view") + statement : statement);
        }

        for (const bool isReadOnly : {false, true}) {
            const auto opened = open(file, isReadOnly);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().code, ErrorCode::Unsupported);
            QVERIFY2(opened.error().text.contains(words), qPrintable(opened.error().text));
        }
    }

    void opensAFileWithThePlannersStatistics()
    {
        create(path("analysed.freehold"));
        std::move(Connection::openSqlite(path("analysed.freehold"), Connection::Access::Write)).value()->executeRaw(QStringLiteral("analyze"));

        QVERIFY(open(path("analysed.freehold")).ok());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(open(path("analysed.freehold")).ok());
        qInfo("opened in %lld ms", timer.elapsed());
    }

    void backsUpWhileTheCompanyIsInUse()
    {
        create(path("live.freehold"));
        const auto store = open(path("live.freehold"));
        const QString copy = path("copy.freehold");

        QVERIFY((*store)->backupTo(copy));

        QVERIFY((*store)->transact(QStringLiteral("t"), [](Transaction &) {}));
        const auto restored = open(copy);
        QVERIFY(restored.ok());
        QCOMPARE((*restored)->read([](Reader &r) { return r.integer(QStringLiteral("select count(*) from companies")); }).value(), 1);
        QCOMPARE((*restored)->integrityProblems().value(), QStringList());
        QCOMPARE((*restored)->auditChainProblem().value(), QString());
    }
};

FREEHOLD_TEST(TestOpening);
#include "tst_opening.moc"
