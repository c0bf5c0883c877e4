// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_of_work.h"
#include "faulty_disk.h"

using namespace freehold;
using namespace freehold::testing;

/// The power goes at any moment: what was acknowledged is there, half work is not, the books balance.
class TestPowerCut final : public QObject
{
    Q_OBJECT

private:
    /// What came of a company whose power was cut.
    struct Aftermath {
        int cuts = 0;
        qsizetype acknowledged = 0;
        QStringList lost;     ///< acknowledged and gone
        QStringList problems; ///< whatever else does not hold
        QString context;
    };

    Program m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<FaultyDisk> m_disk;
    QByteArray m_company;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("book.freehold")); }

    void removeFiles() const
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
            QFile::remove(path() + QLatin1String(suffix));
    }

    /// The company as it was in the morning.
    void putBack(quint32 seed) const
    {
        removeFiles();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_company) == m_company.size());
        file.close();
        m_disk->start(seed);
    }

    /// Works until the power goes, or the day is over; closes; brings the power back.
    void workUntilCut(DayOfWork &day, int tasks) const
    {
        bool goesOn = day.open();
        for (int i = 0; goesOn && i < tasks; ++i)
            goesOn = day.doOne();
        day.close();
        m_disk->cutPower();
        m_disk->powerUp();
    }

    /// A day that ends with a power cut, now and then with another one while the company gets over the first.
    Aftermath dayWithPowerCut(quint32 seed) const
    {
        putBack(seed);
        QRandomGenerator dice(seed);
        DayOfWork day(m_program, path(), seed);
        Aftermath after{.cuts = 1};
        m_disk->cutPowerAt(1 + dice.bounded(1'200));
        workUntilCut(day, 60);
        if (dice.bounded(3) == 0) {
            m_disk->cutPowerAt(1 + dice.bounded(40));
            workUntilCut(day, 3);
            ++after.cuts;
        }
        after.acknowledged = day.acknowledged();
        const auto take = [&](qsizetype uncertain) {
            after.lost += day.lost();
            after.problems += day.problems(uncertain);
        };
        if (day.open()) {
            take(after.cuts); // each cut left at most one task of which nobody heard whether it is done
            if (day.sendAgain() && after.lost.isEmpty())
                take(0);
        }
        if (!day.isOpen())
            after.problems.append(QStringLiteral("cannot be opened"));
        after.context = QStringLiteral("seed %1: %2").arg(QString::number(seed), day.refusals().join(u' '));
        return after;
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerAll(m_program);
        DayOfWork::create(m_program, path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_company = file.readAll();
        m_disk = std::make_unique<FaultyDisk>(m_folder.path());
    }

    void init()
    {
        m_disk->insistOnNothing();
        m_disk->insistOn("wal_autocheckpoint", "80"); // so that the log is often carried over and begun anew
    }

    void losesNothingThatWasAcknowledged()
    {
        qsizetype acknowledged = 0;
        int cuts = 0;
        for (quint32 seed = 1; cuts < 500; ++seed) {
            const Aftermath after = dayWithPowerCut(seed);
            const QStringList found = after.lost + after.problems;
            QVERIFY2(found.isEmpty(), qPrintable(after.context + u' ' + found.join(u' ')));
            cuts += after.cuts;
            acknowledged += after.acknowledged;
        }
        qInfo("%d power cuts, %lld acknowledged operations, all of them there", cuts, qlonglong(acknowledged));
    }

    /// The controls: with less care the same days must lose or break something, or the test above could not fail.
    void noticesWhatIsLostWithoutASyncAtEachCommit()
    {
        m_disk->insistOn("synchronous", "normal");
        int losing = 0;
        constexpr int days = 25;
        for (quint32 seed = 1; seed <= days; ++seed) {
            const Aftermath after = dayWithPowerCut(seed);
            losing += after.lost.isEmpty() ? 0 : 1;
        }
        qInfo("without a sync at each commit %d of %d days lost acknowledged operations", losing, days);
        QVERIFY(losing > 0);
    }

    void noticesWhatIsBrokenWithoutAnySync()
    {
        m_disk->insistOn("synchronous", "off");
        quint32 days = 0;
        bool isBroken = false;
        while (!isBroken && days < 300)
            isBroken = !dayWithPowerCut(++days).problems.isEmpty();
        qInfo("without any sync it took %u days to break the company", days);
        QVERIFY(isBroken);
    }

    /// A company that is said to be made is there; one that was not yet is refused in words or whole.
    void keepsACompanyThatWasMade()
    {
        StoreOptions options;
        options.path = path();
        const NewCompany company{QStringLiteral("Sundara"), QStringLiteral("IN"), {}};
        removeFiles();
        m_disk->start(0);
        QVERIFY(createCompany(m_program, options, company).ok());
        const qint64 calls = m_disk->calls();
        int made = 0;
        constexpr int cuts = 25;
        for (int cut = 0; cut < cuts; ++cut) {
            removeFiles();
            m_disk->start(static_cast<quint32>(cut));
            m_disk->cutPowerAt(1 + calls * cut / (cuts - 2)); // the last one comes after all is done
            const bool isMade = createCompany(m_program, options, company).ok();
            m_disk->cutPower();
            m_disk->powerUp();
            const Result<std::unique_ptr<Store>> opened = openCompany(m_program, options);
            made += isMade ? 1 : 0;
            QVERIFY2(opened.ok() || (!isMade && !opened.error().text.isEmpty()),
                     opened.ok() ? "" : qPrintable(opened.error().text));
            if (opened.ok())
                QCOMPARE((*opened)->integrityProblems().value() << (*opened)->auditChainProblem().value(),
                         QStringList(QString()));
        }
        QVERIFY(made > 0 && made < cuts);
        qInfo("%d power cuts among %lld calls of making a company, %d of them after it was made", cuts,
              qlonglong(calls), made);
    }
};

FREEHOLD_TEST(TestPowerCut);
#include "tst_power_cut.moc"
