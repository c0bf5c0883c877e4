// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/book_checks.h"
#include "accounting/entities/account.h"
#include "accounting/operations/post_journal.h"
#include "support/test_company.h"

#include <QProcess>

#include <csignal>

using namespace freehold;
using namespace freehold::testing;

/// SIGKILL while vouchers are posted: whatever was acknowledged is there, half work is not, the books balance.
class TestKill final : public QObject
{
    Q_OBJECT

private:
    Program m_program;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("killed.freehold")); }
    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        StoreOptions options;
        options.path = path();
        Result<std::unique_ptr<Store>> opened = openCompany(m_program, options);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().text));
        return std::move(opened).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerAll(m_program);
        StoreOptions options;
        options.path = path();
        const auto made = createCompany(m_program, options, {QStringLiteral("Sundara"), QStringLiteral("IN"), {}});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    }

    /// The child's work, started by the test below: posts vouchers and prints the id of each one once it is told done.
    void postsUntilKilled()
    {
        if (!qEnvironmentVariableIsSet("FREEHOLD_KILL_FILE"))
            return;
        StoreOptions options;
        options.path = qEnvironmentVariable("FREEHOLD_KILL_FILE");
        const std::unique_ptr<Store> store = std::move(openCompany(m_program, options)).value();
        const auto [bank, capital] = store->read([](Reader &reader) {
            return std::pair(Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("1110"))),
                             Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("3001"))));
        }).value();
        for (;;) {
            const Result<Outcome> posted = store->run(PostJournal{.day = store->clock().today(), .narration = QStringLiteral("k"),
                                                                  .lines = {{.account = bank, .debit = Money(100)}, {.account = capital, .credit = Money(100)}}});
            printf("posted %s\n", qUtf8Printable(posted->id.toString(QUuid::WithoutBraces)));
            fflush(stdout);
        }
    }

    void losesNothingThatWasAcknowledged()
    {
        QStringList acknowledged;
        constexpr int rounds = 12;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("FREEHOLD_KILL_FILE"), path());
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("kill"), QStringLiteral("postsUntilKilled"), QStringLiteral("-nocrashhandler")});
            // The moment differs from round to round: after so many vouchers, plus whatever is under way.
            int wanted = 3 + 7 * round;
            while (wanted > 0 && child.waitForReadyRead(20'000)) {
                while (child.canReadLine()) {
                    const QString line = QString::fromUtf8(child.readLine()).trimmed();
                    if (line.startsWith(QLatin1String("posted "))) {
                        acknowledged.append(line.mid(7));
                        --wanted;
                    }
                }
            }
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            while (child.canReadLine()) {
                const QString line = QString::fromUtf8(child.readLine()).trimmed();
                if (line.startsWith(QLatin1String("posted ")) && line.size() == 43)
                    acknowledged.append(line.mid(7));
            }
        }
        QVERIFY(acknowledged.size() >= rounds * 3);

        const std::unique_ptr<Store> store = open();
        const QStringList missing = store->read([&](Reader &reader) {
            QStringList lost;
            for (const QString &id : acknowledged) {
                if (reader.integer(QStringLiteral("select count(*) from journal_entries where id = :id"), {{QStringLiteral("id"), QUuid(id)}}) != 1)
                    lost.append(id);
            }
            return lost + bookProblems(reader);
        }).value();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QCOMPARE(store->integrityProblems().value(), QStringList());
        QCOMPARE(store->auditChainProblem().value(), QString());
    }
};

FREEHOLD_TEST(TestKill);
#include "tst_kill.moc"
