// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/cli/cli_run.h"
#include "voucher_book.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <array>

using namespace freehold;
using namespace freehold::testing;

namespace {

constexpr int importedRows = 250;

/// What is asked of the program, again and again until it says that it is done.
enum class Work { Voucher, Customer, Import, UndoImport };
constexpr int workKinds = 4;

/// A list that is brought in, and perhaps taken back.
struct Batch {
    QString name;         ///< of its file; the names in it begin with it
    bool isThere = false; ///< as was acknowledged or, after a kill, found
};

/// A company that the real program works on and is killed at, in one thread; what does not hold is collected as sentences.
class KilledCompany
{
public:
    KilledCompany(const Program &program, quint32 seed) : m_program(program), m_dice(seed)
    {
        m_folder.makeCompany();
        const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toLatin1();
        m_folder.write(QStringLiteral("voucher.json"),
                       R"({"day": ")" + today
                           + R"(", "narration": "Capital paid in", "lines": [{"account": "1110", "debit": "100"}, )"
                           + R"({"account": "3001", "credit": "100"}]})");
        measureLives();
    }

    /// Works until the program was killed so often.
    void killTimes(int kills)
    {
        for (int checked = 0; m_kills < kills && problems.isEmpty();) {
            workOnce();
            if (m_kills >= checked + 50 || m_kills >= kills) {
                checked = m_kills;
                check();
            }
        }
    }

    QStringList problems;

    [[nodiscard]] QString story() const
    {
        return QStringLiteral("%1 kills: %2 after the answer, %3 between saving and answer; %4 starts over the lock of "
                              "a dead one; "
                              "%5 operations and %6 imports of which all that was acknowledged is there")
            .arg(m_kills)
            .arg(m_killsAfterAnswer)
            .arg(m_savedUnheard)
            .arg(m_staleLocks)
            .arg(m_acknowledged)
            .arg(m_batches.size());
    }

private:
    struct Run {
        bool isKilled = false;
        QJsonObject answer; ///< empty when it said nothing
        QByteArray words;
    };

    [[nodiscard]] QString companyPath() const { return m_folder.path(QStringLiteral("c.freehold")); }

    void measureLives()
    {
        for (const Work work : {Work::Voucher, Work::Customer, Work::Import, Work::UndoImport}) {
            m_work = work;
            QElapsedTimer timer;
            timer.start();
            const QStringList arguments = argumentsOf(work);
            note(m_folder.done(arguments).json());
            m_lives[static_cast<size_t>(work)] = timer.elapsed();
        }
    }

    /// The words for the program; an operation that was not acknowledged keeps its id.
    QStringList argumentsOf(Work work)
    {
        QString &id = m_pending[static_cast<size_t>(work)];
        if (id.isEmpty())
            id = makeUuidV7().toString(QUuid::WithoutBraces);
        const QString file = QStringLiteral("c.freehold");
        const QStringList asked{QStringLiteral("--id"), id, QStringLiteral("--json")};
        switch (work) {
        case Work::Voucher:
            return QStringList{QStringLiteral("run"), file, QStringLiteral("post-journal"), QStringLiteral("--request"),
                               QStringLiteral("voucher.json")}
                   + asked;
        case Work::Customer:
            return QStringList{QStringLiteral("run"), file, QStringLiteral("add-customer"),
                               QStringLiteral("full_name=Customer ") + id}
                   + asked;
        case Work::Import:
            m_batch = m_batches.size();
            return {QStringLiteral("import"),
                    file,
                    newBatch(),
                    QStringLiteral("--format"),
                    QStringLiteral("csv"),
                    QStringLiteral("--kind"),
                    QStringLiteral("customers"),
                    QStringLiteral("--json")};
        case Work::UndoImport:
            m_batch = undoable();
            return {QStringLiteral("undo-import"), file, codeOf(m_batches.at(m_batch)), QStringLiteral("--json")};
        }
        return {};
    }

    QString newBatch()
    {
        const QString name = QStringLiteral("list%1x").arg(m_batches.size());
        QByteArray rows = "Customer Name,City\n";
        for (int row = 0; row < importedRows; ++row)
            rows += name.toUtf8() + ' ' + QByteArray::number(row) + ",Pune\n";
        m_folder.write(name, rows);
        m_batches.append({.name = name});
        return name;
    }

    /// A batch that is there; -1 if there is none.
    [[nodiscard]] qsizetype undoable() const
    {
        const auto found =
            std::find_if(m_batches.cbegin(), m_batches.cend(), [](const Batch &batch) { return batch.isThere; });
        return found == m_batches.cend() ? -1 : found - m_batches.cbegin();
    }

    Work chooseWork()
    {
        const int side = m_dice.bounded(100);
        if (side < 20)
            return Work::Import;
        if (side < 35 && undoable() >= 0)
            return Work::UndoImport;
        return side < 65 ? Work::Customer : Work::Voucher;
    }

    /// What is seen of the log from outside: it changes when something is being saved.
    [[nodiscard]] std::pair<qint64, QDateTime> logState() const
    {
        const QFileInfo log(companyPath() + QStringLiteral("-wal"));
        return {log.size(), log.size() == 0 ? QDateTime() : log.lastModified()};
    }

    /// Waits for a moment of the program's life: some time after its start, or after it began to save. Then kills it.
    void waitAndKill(QProcess &process, const std::pair<qint64, QDateTime> &logBefore)
    {
        const auto life = static_cast<int>(m_lives[static_cast<size_t>(m_work)]);
        QElapsedTimer timer;
        timer.start();
        if (m_dice.bounded(2) == 0) {
            process.waitForFinished(m_dice.bounded(life + life / 3));
        } else {
            while (!process.waitForFinished(1) && logState() == logBefore && timer.elapsed() < 4 * life) {
            }
            process.waitForFinished(m_dice.bounded(2) == 0 ? 0 : m_dice.bounded(1 + life / 4));
        }
        if (process.state() == QProcess::NotRunning)
            m_lives[static_cast<size_t>(m_work)] = timer.elapsed();
        process.kill();
        process.waitForFinished();
    }

    Run start(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path(QString()));
        const auto logBefore = logState();
        process.start(QStringLiteral(FREEHOLD_BIN_DIR "/freehold"), arguments);
        process.waitForStarted();
        waitAndKill(process, logBefore);
        Run run{.isKilled = process.exitStatus() == QProcess::CrashExit, .words = process.readAllStandardError()};
        const QByteArray said = process.readAllStandardOutput();
        if (said.endsWith('\n'))
            run.answer = QJsonDocument::fromJson(said.trimmed().split('\n').last()).object();
        if (!run.isKilled && (process.exitCode() != 0 || run.answer.isEmpty()))
            problems.append(QStringLiteral("ended with %1: %2 %3")
                                .arg(process.exitCode())
                                .arg(QString::fromUtf8(run.words), QString::fromUtf8(said)));
        return run;
    }

    void workOnce()
    {
        m_work = chooseWork();
        m_staleLocks += m_folder.exists(QStringLiteral("c.freehold.lock")) ? 1 : 0;
        const Run run = start(argumentsOf(m_work));
        m_kills += run.isKilled ? 1 : 0;
        m_killsAfterAnswer += run.isKilled && !run.answer.isEmpty() ? 1 : 0;
        if (!run.answer.isEmpty())
            note(run.answer);
        else
            settle();
    }

    /// Keeps what the program has acknowledged.
    void note(const QJsonObject &answer)
    {
        if (!answer.value(QLatin1String("ok")).toBool()) {
            problems.append(QStringLiteral("refused: ") + QString::fromUtf8(QJsonDocument(answer).toJson()));
            return;
        }
        ++m_acknowledged;
        if (m_work == Work::Import || m_work == Work::UndoImport) {
            m_batches[m_batch].isThere = m_work == Work::Import;
            return;
        }
        QString &id = m_pending[static_cast<size_t>(m_work)];
        m_done[static_cast<size_t>(m_work)].append({QUuid(id), QUuid(answer.value(QLatin1String("id")).toString())});
        id.clear();
    }

    [[nodiscard]] std::unique_ptr<Store> openToRead() const
    {
        StoreOptions options;
        options.path = companyPath();
        options.isReadOnly = true;
        Result<std::unique_ptr<Store>> opened = openCompany(m_program, options);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().text));
        return std::move(opened).value();
    }

    template <typename Body>
    void read(Body body)
    {
        const Result<void> done = openToRead()->read(body);
        if (!done)
            problems.append(done.error().text);
    }

    [[nodiscard]] QString codeOf(const Batch &batch)
    {
        QString code;
        read([&](Reader &reader) {
            Rows rows = reader.query(QStringLiteral("select code from import_batches where file_name = :name"),
                                     {{QStringLiteral("name"), batch.name}});
            code = rows.next() ? rows.text(0) : QString();
        });
        return code;
    }

    /// Finds out what became of work whose program was killed before it could say so.
    void settle()
    {
        read([this](Reader &reader) {
            if (m_work == Work::Import || m_work == Work::UndoImport) {
                Batch &batch = m_batches[m_batch];
                const bool wasThere = batch.isThere;
                batch.isThere = rowsOf(reader, batch) > 0;
                m_savedUnheard += batch.isThere != wasThere ? 1 : 0;
            } else {
                const QString id = m_pending[static_cast<size_t>(m_work)];
                QString &found = m_foundUnheard[static_cast<size_t>(m_work)];
                if (id != found
                    && reader.integer(QStringLiteral("select count(*) from sync_txn where operation_id = :id"),
                                      {{QStringLiteral("id"), QUuid(id)}})
                           > 0) {
                    found = id;
                    ++m_savedUnheard;
                }
            }
        });
    }

    /// Live customers of an import: all that were in the file, or none.
    qint64 rowsOf(const Reader &reader, const Batch &batch)
    {
        const qint64 rows = reader.integer(
            QStringLiteral("select count(*) from parties where deleted_at is null and full_name like :name"),
            {{QStringLiteral("name"), batch.name + QStringLiteral(" %")}});
        if (rows != 0 && rows != importedRows)
            problems.append(QStringLiteral("%1 of the %2 rows of an import are there").arg(rows).arg(importedRows));
        return rows;
    }

    /// Everything acknowledged is there, once; an import is there as a whole or not at all; the program itself finds all in order.
    void check()
    {
        const CliResult checked = m_folder.run({QStringLiteral("check"), QStringLiteral("c.freehold")});
        if (checked.code != 0)
            problems.append(QString::fromUtf8(checked.out + checked.err));
        read([this](Reader &reader) {
            for (const Batch &batch : std::as_const(m_batches)) {
                if ((rowsOf(reader, batch) > 0) != batch.isThere)
                    problems.append(
                        QStringLiteral("the import %1 is %2")
                            .arg(batch.name, batch.isThere ? QStringLiteral("gone") : QStringLiteral("back")));
            }
            checkRecords(reader, Work::Voucher, QStringLiteral("journal_entries"), QStringLiteral("1 = 1"));
            checkRecords(reader, Work::Customer, QStringLiteral("parties"),
                         QStringLiteral("full_name like 'Customer %'"));
        });
    }

    void checkRecords(const Reader &reader, Work work, const QString &table, const QString &condition)
    {
        const auto count = [&](const QString &from, const QUuid &id) {
            return reader.integer(QStringLiteral("select count(*) from ") + from, {{QStringLiteral("id"), id}});
        };
        for (const auto &[operation, record] : std::as_const(m_done[static_cast<size_t>(work)])) {
            if (count(QStringLiteral("sync_txn where operation_id = :id"), operation) != 1
                || count(table + QStringLiteral(" where id = :id"), record) != 1)
                problems.append(QStringLiteral("lost from %1: %2").arg(table, record.toString()));
        }
        const QUuid pending(m_pending[static_cast<size_t>(work)]);
        const qint64 expected = m_done[static_cast<size_t>(work)].size()
                                + count(QStringLiteral("sync_txn where operation_id = :id"), pending);
        const qint64 rows = reader.integer(QStringLiteral("select count(*) from %1 where %2").arg(table, condition));
        if (rows != expected)
            problems.append(QStringLiteral("%1 rows in %2 instead of %3")
                                .arg(QString::number(rows), table, QString::number(expected)));
    }

    const Program &m_program;
    QRandomGenerator m_dice;
    CliFolder m_folder;
    Work m_work = Work::Voucher;
    std::array<qint64, workKinds> m_lives = {};
    std::array<QString, workKinds> m_pending; ///< ids of operations that are sent until they are acknowledged
    std::array<QList<std::pair<QUuid, QUuid>>, workKinds> m_done; ///< acknowledged: ids of operation and record
    std::array<QString, workKinds> m_foundUnheard;                ///< the last pending ones that were found to be saved
    QList<Batch> m_batches;
    qsizetype m_batch = -1; ///< that the program is at work on
    int m_acknowledged = 0;
    int m_kills = 0;
    int m_savedUnheard = 0;
    int m_killsAfterAnswer = 0;
    int m_staleLocks = 0;
};

std::unique_ptr<QThread> killerOf(KilledCompany &company, int times)
{
    return std::unique_ptr<QThread>(QThread::create([&company, times] { company.killTimes(times); }));
}

} // namespace

/// SIGKILL to the real command line program: whatever it has acknowledged is there, half work is not, its lock stops nobody.
class TestKillCommand final : public QObject
{
    Q_OBJECT

private:
    Program m_program;

private Q_SLOTS:
    void initTestCase() { registerAll(m_program); }

    void losesNothingThatWasAcknowledged()
    {
        constexpr int killsInAll = 500;
        const int companies = qBound(1, QThread::idealThreadCount(), 4);
        std::vector<std::unique_ptr<KilledCompany>> killed;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < companies; ++i) {
            killed.push_back(std::make_unique<KilledCompany>(m_program, 1 + i));
            threads.push_back(killerOf(*killed.back(), (killsInAll + companies - 1) / companies));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            thread->wait();
        for (const auto &company : killed) {
            qInfo("%s", qUtf8Printable(company->story()));
            QVERIFY2(company->problems.isEmpty(), qPrintable(company->problems.join(u'\n')));
        }
    }
};

FREEHOLD_TEST(TestKillCommand);
#include "tst_kill_command.moc"
