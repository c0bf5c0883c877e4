// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_world.h"
#include "sync/planted_bug.h"

#include <QElapsedTimer>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a seed makes of the kinds of trouble: each run has some of them.
SimOptions optionsOf(quint64 seed)
{
    SimRandom chance(seed * 7'919);
    SimOptions options;
    options.seed = seed;
    options.devices = 2 + int(chance.below(3));
    options.steps = 25 + int(chance.below(25));
    options.pageRows = chance.percent(50) ? 4'000 : 20 + int(chance.below(60));
    SimFaults &faults = options.faults;
    faults.dropRequest = int(chance.below(25));
    faults.dropAnswer = int(chance.below(25));
    faults.doubleRequest = int(chance.below(20));
    faults.cutAnswer = int(chance.below(10));
    faults.slow = int(chance.below(15));
    faults.offline = int(chance.below(20));
    faults.kill = int(chance.below(10));
    faults.clockJump = int(chance.below(5));
    if (chance.percent(40))
        faults.cloneDisk = int(chance.below(15));
    else if (chance.percent(50))
        faults.restoreOffice = int(chance.below(15));
    return options;
}

/// Everything that went wrong with a run; empty = the company is one.
QStringList problemsOf(const SimOptions &options, QByteArray *trace = nullptr)
{
    SimWorld world(options);
    world.run();
    QStringList problems;
    if (!world.settle())
        problems.append(u"does not come to rest"_s);
    problems += world.problems();
    if (trace)
        *trace = world.trace();
    return problems;
}

/// The trouble that a known mistake does not survive.
SimOptions optionsAgainst(PlantedBug bug, quint64 seed)
{
    SimOptions options = optionsOf(seed);
    if (bug == PlantedBug::NoHashCheck || bug == PlantedBug::RestoreDropsOutbox) {
        options.faults.cloneDisk = 0;
        options.faults.twin = bug == PlantedBug::NoHashCheck ? 15 : 0;
        options.faults.restoreOffice = bug == PlantedBug::RestoreDropsOutbox ? 25 : 0;
        options.faults.offline = 20;
    }
    if (bug == PlantedBug::PromoteBeforeComplete)
        options.pageRows = 30;
    return options;
}

/// Whether the run goes wrong because of the mistake, and only then.
bool isNoticed(PlantedBug bug, quint64 seed)
{
    const SimOptions options = optionsAgainst(bug, seed);
    plantedBug() = bug;
    const bool isWrong = !problemsOf(options).isEmpty();
    plantedBug() = PlantedBug::None;
    return isWrong && problemsOf(options).isEmpty();
}

int seedCount()
{
    const int asked = qEnvironmentVariableIntValue("FREEHOLD_SIM_SEEDS");
    return asked > 0 ? asked : 9;
}

} // namespace

/// Many small companies under every fault there is; each seed is one run, always the same.
class TestSeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRun()
    {
        QByteArray first;
        QByteArray second;
        static_cast<void>(problemsOf(optionsOf(3), &first));
        static_cast<void>(problemsOf(optionsOf(3), &second));
        QCOMPARE(first.toHex(), second.toHex());
    }

    void noticesEveryPlantedBug_data()
    {
        QTest::addColumn<int>("bug");
        const QStringList names{u"cursor before rows"_s, u"cursor runs ahead"_s, u"promote before complete"_s, u"no hash check"_s,
                                u"write past transact"_s, u"result lost after commit"_s, u"fact rejected"_s, u"shared series"_s,
                                u"restore drops outbox"_s, u"no timeout"_s, u"converter drops field"_s, u"rebase forgets work"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            QTest::newRow(qPrintable(names.at(i))) << int(i + 1);
    }

    void noticesEveryPlantedBug()
    {
        QFETCH(int, bug);
        quint64 seed = 1;
        while (seed <= 200 && !isNoticed(static_cast<PlantedBug>(bug), seed))
            ++seed;
        qInfo("noticed with seed %llu", seed);
        QVERIFY(seed <= 200);
    }

    /// After the office was restored a hold is out of sight until it is answered; nothing is lost, and all come to one company.
    void showsOwnWorkAlsoAfterARestoredOffice()
    {
        const QStringList problems = problemsOf(optionsOf(10));
        QEXPECT_FAIL("", "a hold does not show between the restore and its answer", Continue);
        QCOMPARE(problems, QStringList());
        for (const QString &problem : problems)
            QVERIFY2(problem.endsWith(u"does not show before it is answered"_s), qPrintable(problem));
    }

    void becomesOneCompanyAgain()
    {
        const quint64 from = qEnvironmentVariableIsSet("FREEHOLD_SIM_FROM") ? qEnvironmentVariableIntValue("FREEHOLD_SIM_FROM") : 1;
        int failures = 0;
        for (quint64 seed = from; seed < from + quint64(seedCount()); ++seed) {
            QElapsedTimer time;
            time.start();
            QByteArray trace;
            const QStringList problems = problemsOf(optionsOf(seed), &trace);
            qInfo("seed %llu: trace %s, %lld ms", seed, trace.toHex().left(16).constData(), time.elapsed());
            for (const QString &problem : problems.mid(0, 8))
                qWarning("seed %llu: %s", seed, qUtf8Printable(problem));
            failures += problems.isEmpty() ? 0 : 1;
        }
        QCOMPARE(failures, 0);
    }
};

FREEHOLD_TEST(TestSeeds);

#include "tst_seeds.moc"
