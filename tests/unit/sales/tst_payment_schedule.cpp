// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/payment_schedule.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>

using namespace freehold;

namespace {

PlanStep percentStep(int hundredths, int days)
{
    PlanStep step;
    step.label = QStringLiteral("Part");
    step.share = Rate::percent(hundredths);
    step.after = days;
    return step;
}

PlanStep residualStep(int count, int afterMonths)
{
    PlanStep step;
    step.label = QStringLiteral("Instalment");
    step.basis = StepBasis::Residual;
    step.interval = StepInterval::Months;
    step.after = afterMonths;
    step.count = count;
    return step;
}

QList<PlanStep> randomPlan(QRandomGenerator &random)
{
    QList<PlanStep> steps;
    int left = 10'000;
    const int parts = random.bounded(1, 7);
    for (int i = 0; i < parts; ++i) {
        PlanStep step = percentStep(random.bounded(left / 2 + 1), random.bounded(400));
        step.count = random.bounded(1, 40);
        step.spacing = random.bounded(1, 90);
        step.interval = random.bounded(2) ? StepInterval::Months : StepInterval::Days;
        left -= static_cast<int>(step.share.millionths / 100);
        steps.append(step);
    }
    const int at = random.bounded(static_cast<int>(steps.size()) + 1);
    if (random.bounded(2))
        steps.insert(at, residualStep(random.bounded(1, 61), random.bounded(13)));
    else
        steps.append(percentStep(left, 700));
    return steps;
}

} // namespace

class TestPaymentSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesByTimeLinkedShares()
    {
        const QList<PlanStep> steps{percentStep(1000, 0), percentStep(2000, 30), percentStep(3000, 90),
                                    percentStep(4000, 180)};

        const QList<Instalment> due = paymentSchedule(steps, Money(287'080'000), QDate(2026, 7, 1), 100).value();

        QCOMPARE(due.size(), 4);
        QCOMPARE(due[0], (Instalment{QDate(2026, 7, 1), QStringLiteral("Part"), Money(28'708'000)}));
        QCOMPARE(due[1], (Instalment{QDate(2026, 7, 31), QStringLiteral("Part"), Money(57'416'000)}));
        QCOMPARE(due[2], (Instalment{QDate(2026, 9, 29), QStringLiteral("Part"), Money(86'124'000)}));
        QCOMPARE(due[3], (Instalment{QDate(2026, 12, 28), QStringLiteral("Part"), Money(114'832'000)}));
    }

    void dividesADownPaymentPlan()
    {
        const QList<Instalment> due =
            paymentSchedule({percentStep(9500, 45), percentStep(500, 365)}, Money(287'080'000), QDate(2026, 7, 1), 100)
                .value();

        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].amount.minor(), 272'726'000);
        QCOMPARE(due[0].dueDay, QDate(2026, 8, 15));
        QCOMPARE(due[1].amount.minor(), 14'354'000);
    }

    void theLastInstalmentAbsorbsTheDifference()
    {
        const QList<Instalment> due =
            paymentSchedule({residualStep(24, 1)}, Money(224'000'000), QDate(2026, 7, 1), 100).value();

        QCOMPARE(due.size(), 24);
        for (int i = 0; i < 23; ++i)
            QCOMPARE(due[i].amount.minor(), 9'333'300);
        QCOMPARE(due.last().amount.minor(), 9'334'100);
        QCOMPARE(due.last().label, QStringLiteral("Instalment 24 of 24"));
    }

    void monthsEndOnTheLastDayOfAShorterMonth()
    {
        const QList<Instalment> due =
            paymentSchedule({residualStep(4, 1)}, Money(40'000), QDate(2027, 1, 31), 100).value();

        QCOMPARE(due[0].dueDay, QDate(2027, 2, 28));
        QCOMPARE(due[1].dueDay, QDate(2027, 3, 31));
        QCOMPARE(due[2].dueDay, QDate(2027, 4, 30));
        QCOMPARE(due[3].dueDay, QDate(2027, 5, 31));
    }

    void theStepThatTakesTheRestMayStandBetweenOthers()
    {
        PlanStep token = percentStep(0, 0);
        token.basis = StepBasis::Amount;
        token.amount = Money(10'000'000);
        PlanStep last = percentStep(500, 800);

        const QList<Instalment> due =
            paymentSchedule({token, residualStep(3, 1), last}, Money(100'000'100), QDate(2026, 7, 1), 100).value();

        // 1,000,001 - 100,000 - 50,000 = 850,001 in 283,333 + 283,333 + 283,335
        QCOMPARE(due.size(), 5);
        QCOMPARE(due[0].amount.minor(), 10'000'000);
        QCOMPARE(due[1].amount.minor(), 28'333'300);
        QCOMPARE(due[3].amount.minor(), 28'333'500);
        QCOMPARE(due[4].amount.minor(), 5'000'000);
    }

    void leavesOutInstalmentsOfNothing()
    {
        const QList<Instalment> due =
            paymentSchedule({residualStep(24, 1)}, Money(500), QDate(2026, 7, 1), 100).value();

        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].amount.minor(), 500);
    }

    void tenThousandRandomPlansSumExactly()
    {
        QRandomGenerator random(20260701);
        for (int round = 0; round < 10'000; ++round) {
            const QList<PlanStep> steps = randomPlan(random);
            const Money payable(random.bounded(1, 2'000'000'000));
            const qint64 unit = random.bounded(2) ? 100 : 1;

            const Result<QList<Instalment>> due = paymentSchedule(steps, payable, QDate(2026, 1, 31), unit);

            QVERIFY2(due.ok(), qPrintable(due.ok() ? QString() : due.error().text));
            QCOMPARE(totalOf(*due).minor(), payable.minor());
            QDate before(2026, 1, 31);
            for (const Instalment &instalment : *due) {
                QVERIFY(instalment.amount.isPositive());
                QVERIFY(instalment.dueDay >= before);
                before = instalment.dueDay;
            }
        }
    }

    void refusesPlansThatDoNotFit()
    {
        const QDate day(2026, 7, 1);
        const Money payable(100'000);
        PlanStep big = percentStep(0, 0);
        big.basis = StepBasis::Amount;
        big.amount = Money(100'001);

        QCOMPARE(paymentSchedule({}, payable, day, 100).error().text,
                 QStringLiteral("The payment plan has no steps. Add its steps or choose another plan."));
        QCOMPARE(paymentSchedule({percentStep(9000, 0)}, payable, day, 100).error().text,
                 QStringLiteral(
                     "The steps of the plan leave a part of the payable open. Add a step that takes what is left."));
        QCOMPARE(paymentSchedule({percentStep(9000, 0), percentStep(2000, 1)}, payable, day, 100).error().text,
                 QStringLiteral("The steps of the plan take more than the payable. Lower them."));
        QCOMPARE(paymentSchedule({big, residualStep(2, 1)}, payable, day, 100).error().text,
                 QStringLiteral("The steps of the plan take more than the payable. Lower them."));
        QCOMPARE(paymentSchedule({residualStep(2, 1), residualStep(2, 1)}, payable, day, 100).error().text,
                 QStringLiteral("Two steps of the plan take what is left. Keep one of them."));
    }

    void refusesAnAgreedScheduleThatDoesNotSum()
    {
        const CompanyFormat format{Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
        const QDate day(2026, 7, 1);
        const QString label = QStringLiteral("One");

        QVERIFY(checkSchedule({{day, label, Money(100'000)}}, Money(100'000), day, format).ok());
        QCOMPARE(
            checkSchedule({{day, label, Money(90'000)}}, Money(100'000), day, format).error().text,
            QStringLiteral(
                "The instalments sum to ₹900.00, but ₹1,000.00 is payable. Change them by the difference of ₹100.00."));
        QCOMPARE(
            checkSchedule({{day.addDays(-1), label, Money(100'000)}}, Money(100'000), day, format).error().text,
            QStringLiteral("Instalment \"One\" is due before the booking of 1 Jul 2026. Enter a day on or after it."));
        QCOMPARE(checkSchedule({{day, label, Money(0)}, {day, label, Money(100'000)}}, Money(100'000), day, format)
                     .error()
                     .text,
                 QStringLiteral("Instalment \"One\" has no amount. Enter one or take the instalment out."));
    }
};

FREEHOLD_TEST(TestPaymentSchedule);
#include "tst_payment_schedule.moc"
