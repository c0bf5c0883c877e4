// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wide.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>

#include <limits>

using namespace freehold;

namespace {

constexpr qint64 wideTestMax = std::numeric_limits<qint64>::max();
constexpr qint64 wideTestMin = std::numeric_limits<qint64>::min();

/// A number of any size from one bit to 63, of either sign: plain random ones would nearly all be huge.
qint64 wideTestNumber(QRandomGenerator &random)
{
    const qint64 value = qint64(random.generate64() >> (1 + random.bounded(63)));
    return random.bounded(2) == 0 ? value : -value;
}

} // namespace

class TestWide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesSumsPast64Bits()
    {
        QCOMPARE(checkedAdd(wideTestMax, 0), std::optional(wideTestMax));
        QCOMPARE(checkedAdd(wideTestMax, 1), std::nullopt);
        QCOMPARE(checkedAdd(wideTestMin, -1), std::nullopt);
        QCOMPARE(checkedAdd(wideTestMin, wideTestMax), std::optional<qint64>(-1));
        QCOMPARE(checkedSubtract(wideTestMin, 1), std::nullopt);
        QCOMPARE(checkedSubtract(0, wideTestMin), std::nullopt);
        QCOMPARE(checkedSubtract(-1, wideTestMin), std::optional(wideTestMax));
    }

    void refusesProductsPast64Bits()
    {
        QCOMPARE(checkedMultiply(3'037'000'500, 3'037'000'500), std::nullopt);
        QCOMPARE(checkedMultiply(3'037'000'499, 3'037'000'499), std::optional<qint64>(9'223'372'030'926'249'001));
        QCOMPARE(checkedMultiply(wideTestMin, -1), std::nullopt);
        QCOMPARE(checkedMultiply(wideTestMin, 1), std::optional(wideTestMin));
        QCOMPARE(checkedMultiply(-4'611'686'018'427'387'904, 2), std::optional(wideTestMin));
    }

    void roundsByItsName_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("up");
        // number / 4
        QTest::newRow("2.5") << qint64(10) << qint64(3) << qint64(2) << qint64(2) << qint64(3);
        QTest::newRow("3.5") << qint64(14) << qint64(4) << qint64(4) << qint64(3) << qint64(4);
        QTest::newRow("-2.5") << qint64(-10) << qint64(-3) << qint64(-2) << qint64(-2) << qint64(-3);
        QTest::newRow("2.25") << qint64(9) << qint64(2) << qint64(2) << qint64(2) << qint64(3);
        QTest::newRow("-2.75") << qint64(-11) << qint64(-3) << qint64(-3) << qint64(-2) << qint64(-3);
        QTest::newRow("2") << qint64(8) << qint64(2) << qint64(2) << qint64(2) << qint64(2);
    }

    void roundsByItsName()
    {
        QFETCH(qint64, number);
        for (const auto divide : {multiplyDivide, detail::multiplyDividePortable}) {
            QTEST(divide(number, 1, 4, Rounding::HalfUp).value(), "halfUp");
            QTEST(divide(number, 1, 4, Rounding::HalfEven).value(), "halfEven");
            QTEST(divide(number, 1, 4, Rounding::Down).value(), "down");
            QTEST(divide(-number, 1, -4, Rounding::Up).value(), "up");
        }
    }

    void keepsTheWholeProductBeforeDividing()
    {
        for (const auto divide : {multiplyDivide, detail::multiplyDividePortable}) {
            QCOMPARE(divide(wideTestMax, wideTestMax, wideTestMax, Rounding::Down), std::optional(wideTestMax));
            QCOMPARE(divide(wideTestMin, wideTestMin, wideTestMin, Rounding::Down), std::optional(wideTestMin));
            QCOMPARE(divide(wideTestMin, wideTestMax, -1, Rounding::Down), std::nullopt);
            QCOMPARE(divide(wideTestMax, 3, 2, Rounding::Down), std::nullopt);
            QCOMPARE(divide(1, 1, 0, Rounding::Down), std::nullopt);
            // 123456789012345678 * 987654321098765432 / 999999999999999989, by Python's integers.
            QCOMPARE(divide(123'456'789'012'345'678, 987'654'321'098'765'432, 999'999'999'999'999'989, Rounding::Down),
                     std::optional<qint64>(121'932'631'137'021'795));
            QCOMPARE(divide(wideTestMax, 2, 4, Rounding::HalfUp), std::optional<qint64>(4'611'686'018'427'387'904));
        }
    }

    void bothPathsAgree()
    {
        QRandomGenerator random(20260701);
        int answered = 0;
        for (int i = 0; i < 200'000; ++i) {
            const qint64 a = wideTestNumber(random);
            const qint64 b = wideTestNumber(random);
            const qint64 divisor = wideTestNumber(random);
            const auto rounding = static_cast<Rounding>(random.bounded(4));
            const std::optional<qint64> expected = multiplyDivide(a, b, divisor, rounding);
            answered += expected ? 1 : 0;
            if (detail::multiplyDividePortable(a, b, divisor, rounding) != expected)
                QFAIL(qPrintable(QStringLiteral("%1 * %2 / %3").arg(a).arg(b).arg(divisor)));
        }
        QVERIFY(answered > 50'000 && answered < 190'000);
    }

    void knowsThePowersOfTen()
    {
        QCOMPARE(powerOfTen(0), qint64(1));
        QCOMPARE(powerOfTen(9), qint64(1'000'000'000));
        QCOMPARE(powerOfTen(18), qint64(1'000'000'000'000'000'000));
    }
};

FREEHOLD_TEST(TestWide);
#include "tst_wide.moc"
