// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "support/fake_clock.h"
#include "support/freehold_test.h"

#include <QSet>

#include <thread>
#include <vector>

using namespace freehold;

namespace {

struct Plot;

qint64 idTestMilliseconds(const QUuid &uuid)
{
    return (qint64(uuid.data1) << 16) | uuid.data2;
}

} // namespace

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheLayoutOfRfc9562()
    {
        const freehold::testing::FakeClock clock;

        const QUuid uuid = makeUuidV7(clock);

        QCOMPARE(uuid.data3 >> 12, 7);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces).at(14), QLatin1Char('7'));
    }

    void beginsWithTheInstant()
    {
        freehold::testing::FakeClock clock;
        clock.advance(3600);

        // 1 July 2026 05:30 UTC = 1,782,883,800 s, by date(1).
        QCOMPARE(idTestMilliseconds(makeUuidV7(clock)), 1'782'883'800'000);
    }

    void risesWithinOneMillisecond()
    {
        freehold::testing::FakeClock clock;
        clock.advance(2 * 3600);
        QUuid last = makeUuidV7(clock);
        for (int i = 0; i < 100'000; ++i) {
            const QUuid next = makeUuidV7(clock);
            if (!(last < next) || !(last.toRfc4122() < next.toRfc4122()))
                QFAIL(qPrintable(last.toString() + next.toString()));
            last = next;
        }
    }

    void keepsRisingWhenTheClockStepsBackALittle()
    {
        freehold::testing::FakeClock clock;
        clock.advance(3 * 3600);
        const QUuid before = makeUuidV7(clock);
        clock.advance(-5);

        QVERIFY(before < makeUuidV7(clock));
    }

    void followsAClockThatWasSetBack()
    {
        freehold::testing::FakeClock clock;
        clock.advance(40 * 86'400);
        makeUuidV7(clock);
        clock.advance(-40 * 86'400);

        QCOMPARE(idTestMilliseconds(makeUuidV7(clock)), clock.nowUtc().toMSecsSinceEpoch());
    }

    void isUniqueAcrossThreads()
    {
        constexpr int perThread = 20'000;
        std::vector<QList<QUuid>> made(4);
        std::vector<std::thread> threads;
        for (QList<QUuid> &list : made) {
            threads.emplace_back([&list] {
                for (int i = 0; i < perThread; ++i)
                    list.append(makeUuidV7());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QSet<QUuid> all;
        for (const QList<QUuid> &list : made) {
            QVERIFY(std::is_sorted(list.begin(), list.end()));
            all += QSet<QUuid>(list.begin(), list.end());
        }
        QCOMPARE(all.size(), 4 * perThread);
    }

    void aTypedKeyIsNullUntilMade()
    {
        QVERIFY(Id<Plot>().isNull());
        const Id<Plot> id = Id<Plot>::make();
        QVERIFY(!id.isNull());
        QCOMPARE(Id<Plot>(QUuid::fromString(id.toString())), id);
        QCOMPARE(id.toString().size(), 36);
    }
};

FREEHOLD_TEST(TestId);
#include "tst_id.moc"
