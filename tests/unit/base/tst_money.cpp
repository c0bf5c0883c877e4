// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>

#include <limits>

using namespace freehold;

namespace {

Money moneyTestRupees(qint64 rupees)
{
    return Money(rupees * 100, Currency(u"INR"));
}

QList<qint64> moneyTestMinors(const QList<Money> &parts)
{
    QList<qint64> minors;
    for (const Money part : parts)
        minors.append(part.minor());
    return minors;
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currencyTakesCodesInUseOnly()
    {
        QCOMPARE(Currency(u"inr").code(), QStringLiteral("INR"));
        QCOMPARE(Currency(u"inr"), Currency(u"INR"));
        QVERIFY(Currency(u"IN").isNone());
        QVERIFY(Currency(u"I1R").isNone());
        QVERIFY(Currency(u"[[[").isNone());
        QVERIFY(Currency(u"РУБ").isNone());
        QCOMPARE(Currency().code(), QString());
        for (const QStringView code : {u"ABC", u"abc", u"AAA", u"ZZZ", u"XXX", u"XAU", u"lot", u"VAT"})
            QVERIFY2(Currency(code).isNone(), qUtf8Printable(code.toString()));
        // First, last and those beside a withdrawn code of the list that ISO publishes.
        for (const QStringView code : {u"AED", u"ZWG", u"ANG", u"AOA", u"BGN", u"BHD", u"XCG", u"usd"})
            QCOMPARE(Currency(code).code(), code.toString().toUpper());
    }

    void currencyKnowsItsDigitsAndSign()
    {
        QCOMPARE(Currency(u"INR").digits(), 2);
        QCOMPARE(Currency(u"JPY").digits(), 0);
        QCOMPARE(Currency(u"KWD").digits(), 3);
        QCOMPARE(Currency().digits(), 2);
        QCOMPARE(Currency(u"INR").sign(), QStringLiteral("₹"));
        QCOMPARE(Currency(u"USD").sign(), QStringLiteral("$"));
        QCOMPARE(Currency(u"AED").sign(), QStringLiteral("AED") + QChar(QChar::Nbsp));
    }

    void addsAndSubtracts()
    {
        QCOMPARE((moneyTestRupees(5) + moneyTestRupees(7)).minor(), 1200);
        QCOMPARE((moneyTestRupees(5) - moneyTestRupees(7)).minor(), -200);
        QVERIFY((moneyTestRupees(5) - moneyTestRupees(7)).isNegative());
    }

    void anAmountWithoutCurrencyTakesTheOthers()
    {
        QCOMPARE((Money(100) + moneyTestRupees(1)).currency(), Currency(u"INR"));
        QCOMPARE((moneyTestRupees(1) - Money(100)).currency(), Currency(u"INR"));
    }

    void twoCurrenciesDoNotMix()
    {
        const Money mixed = moneyTestRupees(1) + Money(100, Currency(u"USD"));

        QVERIFY(mixed.isOverflowed());
        QVERIFY((mixed - mixed).isOverflowed());
        QVERIFY((-mixed).isOverflowed());
        QVERIFY(mixed.times(0).isOverflowed());
        QVERIFY(mixed.times(Rate{0}).isOverflowed());
    }

    void neverPassesItsLimit()
    {
        const Money most(Money::limit);

        QVERIFY(!most.isOverflowed());
        QVERIFY(!(-most).isOverflowed());
        QVERIFY((most + Money(1)).isOverflowed());
        QVERIFY((-most - Money(1)).isOverflowed());
        QVERIFY(most.times(2).isOverflowed());
        QVERIFY(most.times(std::numeric_limits<qint64>::max()).isOverflowed());
        QVERIFY(Money(std::numeric_limits<qint64>::max()).isOverflowed());
        QVERIFY(Money(1).scaled(1, 0).isOverflowed());
        QCOMPARE(most.scaled(Money::limit, Money::limit).minor(), Money::limit);
    }

    void computesThePremiumAndTaxOfTheGoldenPlot()
    {
        const Money base = moneyTestRupees(2'500'000);

        QCOMPARE(base.times(Rate::percent(1000)), moneyTestRupees(250'000));
        QCOMPARE(base.times(Rate::percent(200)), moneyTestRupees(50'000));
        QCOMPARE(moneyTestRupees(60'000).times(Rate::percent(1800)), moneyTestRupees(10'800));
    }

    void roundsARateOnce()
    {
        // 12.50 at 18 % is 2.25; 0.25 at 50 % is 0.125.
        QCOMPARE(Money(1250).times(Rate::percent(1800)).minor(), 225);
        QCOMPARE(Money(25).times(Rate::percent(5000)).minor(), 13);
        QCOMPARE(Money(25).times(Rate::percent(5000), Rounding::HalfEven).minor(), 12);
        QCOMPARE(Money(-25).times(Rate::percent(5000)).minor(), -13);
        QCOMPARE(Money(-25).times(Rate::percent(5000), Rounding::Down).minor(), -12);
    }

    void roundsToWholeUnits()
    {
        QCOMPARE(Money(12'349).roundedTo(100, Rounding::HalfUp).minor(), 12'300);
        QCOMPARE(Money(12'350).roundedTo(100, Rounding::HalfUp).minor(), 12'400);
        QCOMPARE(Money(12'350).roundedTo(100, Rounding::Down).minor(), 12'300);
        QCOMPARE(Money(12'301).roundedTo(100, Rounding::Up).minor(), 12'400);
    }

    void lateInterestOfTheGoldenInstalment()
    {
        // 93,333 for 45 days at 11 % simple, act/365.
        QCOMPARE(moneyTestRupees(93'333).scaled(110'000 * 45, 1'000'000 * 365).minor(), 126'575);
    }

    void splitsByLargestRemainder()
    {
        QCOMPARE(moneyTestMinors(allocate(Money(100), {1, 1, 1})), (QList<qint64>{34, 33, 33}));
        // 1000 by 333:333:334 parts of 1000 in steps of 10: shares 33.3, 33.3, 33.4 steps.
        QCOMPARE(moneyTestMinors(allocate(Money(1000), {333, 333, 334}, 10)), (QList<qint64>{330, 330, 340}));
        QCOMPARE(moneyTestMinors(allocate(Money(7), {0, 1, 0})), (QList<qint64>{0, 7, 0}));
    }

    void theLastWeightedPartAbsorbsWhatIsNoWholeUnit()
    {
        QCOMPARE(moneyTestMinors(allocate(Money(10'050), {1, 1, 0}, 100)), (QList<qint64>{5'000, 5'050, 0}));
    }

    void splitsANegativeTotalAsItsMirror()
    {
        QCOMPARE(moneyTestMinors(allocate(Money(-100), {1, 1, 1})), (QList<qint64>{-34, -33, -33}));
    }

    void keepsTheCurrencyOfTheTotal()
    {
        QCOMPARE(allocate(moneyTestRupees(3), {1, 2}).last().currency(), Currency(u"INR"));
    }

    void refusesWeightsThatCannotSplit()
    {
        QVERIFY(allocate(Money(100), {0, 0}).first().isOverflowed());
        QVERIFY(allocate(Money(100), {3, -1}).first().isOverflowed());
        QVERIFY(allocate(Money(100), {1}, 0).first().isOverflowed());
        QVERIFY(allocate(Money(100), {}).isEmpty());
        const qint64 most = std::numeric_limits<qint64>::max();
        QVERIFY(allocate(Money(100), {most, most}).first().isOverflowed());
    }

    void everySplitSumsToItsTotal()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 100'000; ++round) {
            const Money total(random.bounded(qint64(2'000'000'000)) - 1'000'000'000);
            const qint64 unit = powerOfTen(random.bounded(4));
            QList<qint64> weights{1 + random.bounded(1'000'000)};
            for (int i = random.bounded(8); i > 0; --i)
                weights.append(random.bounded(1'000'000));
            Money sum;
            for (const Money part : allocate(total, weights, unit)) {
                QVERIFY2(part.isZero() || part.isNegative() == total.isNegative(),
                         "a part against the sign of the total");
                sum += part;
            }
            if (sum != total)
                QFAIL(qPrintable(QStringLiteral("round %1: %2 != %3").arg(round).arg(sum.minor()).arg(total.minor())));
        }
    }

    void everyPartIsWithinAUnitOfItsShare()
    {
        const QList<qint64> weights{4'000'000'000'000'000'000, 3'000'000'000'000'000'001, 2'000'000'000'000'000'007};
        const QList<Money> parts = allocate(Money(Money::limit), weights);

        // By Python's integers: limit * w // sum(w), then the rest by largest remainder.
        QCOMPARE(moneyTestMinors(parts),
                 (QList<qint64>{444'444'444'444'445, 333'333'333'333'333, 222'222'222'222'222}));
    }

    void equalInstalmentsOfTheGoldenPlan()
    {
        const QList<Money> parts = equalInstalments(moneyTestRupees(2'240'000), 24, 100);

        QCOMPARE(parts.size(), 24);
        for (int i = 0; i < 23; ++i)
            QCOMPARE(parts[i], moneyTestRupees(93'333));
        QCOMPARE(parts.last(), moneyTestRupees(93'341));
    }

    void instalmentsAlwaysSumToTheirTotal()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 20'000; ++round) {
            const Money total(random.bounded(qint64(10'000'000'000)));
            const int count = 1 + random.bounded(60);
            const QList<Money> parts = equalInstalments(total, count, 100);
            Money sum;
            for (const Money part : parts)
                sum += part;
            QCOMPARE(sum, total);
            QVERIFY(parts.last() >= parts.first());
        }
        QVERIFY(equalInstalments(Money(100), 0, 1).isEmpty());
        QVERIFY(equalInstalments(Money(100), 2, 0).first().isOverflowed());
    }
};

FREEHOLD_TEST(TestMoney);
#include "tst_money.moc"
