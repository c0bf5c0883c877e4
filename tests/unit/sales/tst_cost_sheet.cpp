// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/cost_sheet.h"

#include "support/freehold_test.h"

using namespace freehold;

namespace {

Money rupees(qint64 whole)
{
    return Money(whole * 100, Currency(u"INR"));
}

Area areaOf(qint64 number, QStringView unit)
{
    return Area::of(Decimal{number, 0}, unit).value();
}

/// The plot of domain.md section 10: 200 sq yd at 12,500, corner 10 %, park 500 a sq yd, 2 % off the base, development 300 a sq yd + 18 %.
PriceTerms goldenTerms()
{
    PriceTerms terms;
    terms.area = areaOf(200, u"sqyd");
    terms.baseRate = rupees(12'500);
    terms.rateUnit = QStringLiteral("sqyd");
    terms.baseRule = QUuid::createUuid();
    terms.premiums = {
        {QStringLiteral("corner"),
         QStringLiteral("Corner"),
         PriceBasis::PercentOfBase,
         Rate::percent(1000),
         {},
         {},
         QUuid::createUuid(),
         {},
         QStringLiteral("plc_income")},
        {QStringLiteral("park"),
         QStringLiteral("Park facing"),
         PriceBasis::PerAreaUnit,
         {},
         rupees(500),
         {},
         QUuid::createUuid(),
         {},
         QStringLiteral("plc_income")},
    };
    terms.charges = {{QStringLiteral("development"),
                      QStringLiteral("Development"),
                      PriceBasis::PerAreaUnit,
                      {},
                      rupees(300),
                      QStringLiteral("sqyd"),
                      QUuid::createUuid(),
                      QStringLiteral("GST18"),
                      QStringLiteral("development_income")}};
    terms.discounts = {
        {QStringLiteral("launch"), QStringLiteral("Launch discount"), Rate::percent(200), {}, QUuid::createUuid()}};
    terms.taxes = {{QStringLiteral("GST18"), QDate(2017, 7, 1), QDate(2026, 7, 31), Rate::percent(1800)},
                   {QStringLiteral("GST18"), QDate(2026, 8, 1), QDate(), Rate::percent(500)}};
    terms.day = QDate(2026, 7, 1);
    terms.format = {Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
    return terms;
}

} // namespace

class TestCostSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesTheGoldenPlotLineByLine()
    {
        const PriceTerms terms = goldenTerms();

        const QList<CostLine> lines = costSheet(terms).value();

        QCOMPARE(lines.size(), 5);
        const qint64 amounts[] = {2'500'000, 250'000, 100'000, 60'000, -50'000};
        const CostStep steps[] = {CostStep::Base, CostStep::Premium, CostStep::Premium, CostStep::Charge,
                                  CostStep::Discount};
        const QUuid rules[] = {terms.baseRule, terms.premiums[0].rule, terms.premiums[1].rule, terms.charges[0].rule,
                               terms.discounts[0].rule};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(lines[i].amount.minor(), amounts[i] * 100);
            QCOMPARE(lines[i].step, steps[i]);
            QCOMPARE(lines[i].rule, rules[i]);
            QCOMPARE(lines[i].position, i + 1);
        }
        QCOMPARE(lines[3].tax.minor(), 10'800 * 100);
        QCOMPARE(payableOf(lines).minor(), 2'870'800 * 100);
        QCOMPARE(priceOfLand(lines).minor(), 2'800'000 * 100);
        QCOMPARE(lines[0].quantity, QStringLiteral("200 sq yd"));
        QCOMPARE(lines[0].rateText, QStringLiteral("12,500.00 per sq yd"));
        QCOMPARE(lines[1].rateText, QStringLiteral("10 %"));
    }

    void pricesTheSameWhenTheAreaWasEnteredInSquareFeet()
    {
        PriceTerms terms = goldenTerms();
        terms.area = areaOf(1'800, u"sqft");

        QCOMPARE(payableOf(costSheet(terms).value()).minor(), 2'870'800 * 100);
    }

    void roundsOnceWhenUnitsDiffer()
    {
        // 1,201 sq ft = 133.4444... sq yd; x 12,500 = 1,668,055.5555... -> 1,668,055.56
        PriceTerms terms = goldenTerms();
        terms.area = areaOf(1'201, u"sqft");
        terms.premiums.clear(), terms.charges.clear(), terms.discounts.clear();

        QCOMPARE(payableOf(costSheet(terms).value()).minor(), 166'805'556);
    }

    void takesTheTaxRateOfTheDay()
    {
        PriceTerms terms = goldenTerms();
        terms.day = QDate(2026, 8, 1);

        QCOMPARE(costSheet(terms).value()[3].tax.minor(), 3'000 * 100);
    }

    void refusesATaxWithoutARateOnTheDay()
    {
        PriceTerms terms = goldenTerms();
        terms.day = QDate(2010, 1, 1);

        QCOMPARE(costSheet(terms).error().text,
                 QStringLiteral("Tax GST18 has no rate on 1 Jan 2010. Add the rate that holds on that day."));
    }

    void leavesPassThroughOutOfThePayable()
    {
        PriceTerms terms = goldenTerms();
        terms.passThrough = {{QStringLiteral("stamp"),
                              QStringLiteral("Stamp duty"),
                              PriceBasis::PercentOfBase,
                              Rate::percent(500),
                              {},
                              {},
                              {},
                              {},
                              QStringLiteral("stamp_duty_held")}};

        const QList<CostLine> lines = costSheet(terms).value();

        QVERIFY(lines.last().isPassThrough);
        QCOMPARE(lines.last().amount.minor(), 125'000 * 100);
        QCOMPARE(payableOf(lines).minor(), 2'870'800 * 100);
    }

    void capsThePremiumsTogether()
    {
        PriceTerms terms = goldenTerms();
        terms.premiumCap = Rate::percent(1200); // 300,000: corner 250,000 + 50,000 of the park's 100,000

        const QList<CostLine> lines = costSheet(terms).value();

        QCOMPARE(lines[1].amount.minor(), 250'000 * 100);
        QCOMPARE(lines[2].amount.minor(), 50'000 * 100);
    }

    void showsTheRoundingAsALine()
    {
        PriceTerms terms = goldenTerms();
        terms.area = areaOf(1'201, u"sqft");
        terms.premiums.clear(), terms.charges.clear(), terms.discounts.clear();
        terms.roundingUnit = 100;

        const QList<CostLine> lines = costSheet(terms).value();

        QCOMPARE(lines.last().step, CostStep::Rounding);
        QCOMPARE(lines.last().amount.minor(), 44);
        QCOMPARE(payableOf(lines).minor(), 1'668'056 * 100);
    }

    void anAgreedPriceReplacesTheRules()
    {
        PriceTerms terms = goldenTerms();
        terms.agreedPrice = rupees(2'000'000);

        const QList<CostLine> lines = costSheet(terms).value();

        QCOMPARE(lines.size(), 1);
        QCOMPARE(payableOf(lines).minor(), 2'000'000 * 100);
    }

    void refusesWhatCannotBePriced()
    {
        PriceTerms noRate = goldenTerms();
        noRate.baseRate = {};
        PriceTerms noArea = goldenTerms();
        noArea.area = {};
        PriceTerms negative = goldenTerms();
        negative.discounts[0] = {QStringLiteral("manual"), QStringLiteral("Discount"), {}, rupees(-1), {}};
        PriceTerms tooMuch = goldenTerms();
        tooMuch.discounts[0] = {QStringLiteral("manual"), QStringLiteral("Discount"), {}, rupees(2'850'001), {}};
        PriceTerms huge = goldenTerms();
        huge.baseRate = Money(Money::limit);

        QCOMPARE(costSheet(noRate).error().text,
                 QStringLiteral("The plot has no rate. Enter a base rate for the plot or its project."));
        QCOMPARE(costSheet(noArea).error().text,
                 QStringLiteral("The plot has no area. Enter its area before it is priced."));
        QCOMPARE(costSheet(negative).error().text,
                 QStringLiteral("A discount cannot be negative. Enter it as a positive amount."));
        QCOMPARE(costSheet(tooMuch).error().text,
                 QStringLiteral("The discounts are larger than the price. Lower them."));
        QCOMPARE(costSheet(huge).error().text,
                 QStringLiteral("Base price is too large an amount. Check the area and the rate."));
    }
};

FREEHOLD_TEST(TestCostSheet);
#include "tst_cost_sheet.moc"
