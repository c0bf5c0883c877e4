// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "sales/entities/schedule_line.h"
#include "sales/operations/cancel_booking.h"
#include "sales/operations/install_payment_plans.h"
#include "sales/operations/raise_demand.h"
#include "sales/operations/reschedule_booking.h"
#include "sales/operations/take_receipt.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

Id<Booking> bookToReschedule(BookingCompany &company, const QString &plotNumber)
{
    BookPlot request = company.request(plotNumber, company.party(u"Asha Rao"_s));
    request.price = Money(100'000'000); // 100,000 + 200,000 + 300,000 + 400,000
    return company.book(request);
}

} // namespace

class TestRescheduleBooking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesANewVersionAndKeepsTheOld_data() { BookingCompany::addDialects(); }
    void makesANewVersionAndKeepsTheOld()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const Id<Booking> booking = bookToReschedule(company, u"A-002"_s);
        RescheduleBooking request;
        request.booking = booking;
        request.schedule = {{QDate(2026, 8, 1), u"Half"_s, Money(50'000'000)},
                            {QDate(2027, 8, 1), u"Rest"_s, Money(50'000'000)}};

        company.run(request);

        QCOMPARE(company.get(booking).scheduleVersion, 2);
        QCOMPARE(company.all<ScheduleLine>(u"schedule_version = 1"_s).size(), 4);
        QCOMPARE(company.all<ScheduleLine>(u"schedule_version = 2"_s).size(), 2);
        QCOMPARE(company.problems(), QStringList());
    }

    void demandedLinesGoOverAsTheyAre()
    {
        BookingCompany company;
        const Id<Booking> booking = bookToReschedule(company, u"A-002"_s);
        const Id<ScheduleLine> first = company.all<ScheduleLine>(u"position = 1"_s).first().id;
        RaiseDemand demand;
        demand.booking = booking;
        demand.day = QDate(2026, 7, 1);
        company.run(demand);
        RescheduleBooking request;
        request.booking = booking;
        request.plan = company.plan(u"EMI-12"_s); // of 900,000: 20 % = 180,000, 12 x 60,000

        company.run(request);

        const QList<ScheduleLine> lines = company.all<ScheduleLine>(u"schedule_version = 2 order by position"_s);
        QCOMPARE(lines.size(), 14);
        QCOMPARE(lines[0].id, first);
        QCOMPARE(lines[1].amount.minor(), 18'000'000);
        QCOMPARE(lines[13].amount.minor(), 6'000'000);
        const QList<ScheduleLine> old = company.all<ScheduleLine>(u"schedule_version = 1 order by position"_s);
        QCOMPARE(old.size(), 4);
        QCOMPARE(old[0].amount.minor(), 10'000'000);
        QCOMPARE(company.problems(), QStringList());
    }

    void paidLinesOfACashProjectGoOverAsTheyAre()
    {
        BookingCompany company;
        const Id<Booking> booking = bookToReschedule(company, u"C-001"_s);
        TakeReceipt receipt;
        receipt.booking = booking;
        receipt.day = QDate(2026, 7, 1);
        receipt.method = ReceiptMethod::BankTransfer;
        receipt.amount = Money(15'000'000); // the first, and a part of the second
        receipt.reference = u"UTR1"_s;
        company.run(receipt);
        RescheduleBooking request;
        request.booking = booking;
        request.schedule = {{QDate(2027, 7, 1), u"Rest"_s, Money(70'000'000)}};

        company.run(request);

        const QList<ScheduleLine> lines = company.all<ScheduleLine>(u"schedule_version = 2 order by position"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].amount.minor(), 20'000'000);
        QCOMPARE(company.problems(), QStringList());
    }

    void refusesWhatDoesNotSumAndWhatIsOver()
    {
        BookingCompany company;
        const Id<Booking> booking = bookToReschedule(company, u"A-002"_s);
        const QString number = company.get(booking).number;
        RescheduleBooking request;
        request.booking = booking;
        request.schedule = {{QDate(2027, 7, 1), u"Rest"_s, Money(70'000'000)}};

        QCOMPARE(
            company.refusal(request).text,
            u"The instalments sum to ₹7,00,000.00, but ₹10,00,000.00 is payable. Change them by the difference of ₹3,00,000.00."_s);
        QCOMPARE(company.get(booking).scheduleVersion, 1);
        CancelBooking cancel;
        cancel.booking = booking;
        company.run(cancel);
        QCOMPARE(company.refusal(request).text,
                 u"Booking %1 was cancelled on 1 Jul 2026. Its schedule stands as it was."_s.arg(number));
    }

    void refusesWhenEverythingIsDemanded()
    {
        BookingCompany company;
        const Id<Booking> booking = bookToReschedule(company, u"A-002"_s);
        RaiseDemand demand;
        demand.booking = booking;
        demand.day = QDate(2026, 7, 1);
        demand.dueUpTo = QDate(2027, 7, 1);
        company.run(demand);
        RescheduleBooking request;
        request.booking = booking;
        request.plan = company.plan(u"EMI-12"_s);

        QCOMPARE(company.refusal(request).text,
                 u"Every instalment of booking %1 is demanded or paid. There is nothing left to change."_s.arg(
                     company.get(booking).number));
    }

    void everyUsualPlanSumsExactly()
    {
        BookingCompany company;
        const QList<PaymentPlan> plans = company.all<PaymentPlan>();
        QCOMPARE(plans.size(), 6);
        for (const PaymentPlan &plan : plans) {
            QList<PlanStep> steps = company.all<PlanStep>();
            erase_if(steps, [&](const PlanStep &step) { return step.plan != plan.id; });
            std::sort(steps.begin(), steps.end(),
                      [](const PlanStep &a, const PlanStep &b) { return a.position < b.position; });
            QCOMPARE(totalOf(paymentSchedule(steps, Money(287'080'037), QDate(2026, 7, 1), 100).value()).minor(),
                     287'080'037);
        }
        company.run(InstallPaymentPlans{});
        QCOMPARE(company.all<PaymentPlan>().size(), 6);
    }

    void addsAPlanWithItsSteps()
    {
        BookingCompany company;
        PlanStep half;
        half.label = u"Half"_s;
        half.share = Rate::percent(5000);
        AddPaymentPlan plan{u"HALF"_s, u"Half and half"_s, PlanKind::TimeLinked, {}, {half}};

        QCOMPARE(company.refusal(plan).text,
                 u"The steps of the plan leave a part of the payable open. Add a step that takes what is left."_s);
        plan.steps.append(half);
        const Outcome added = company.run(plan);

        QCOMPARE(company.get(Id<PaymentPlan>(added.id)).name, u"Half and half"_s);
        QCOMPARE(company.all<PlanStep>(u"label = 'Half'"_s).size(), 2);
    }

    void whatAPlanLeavesOutTakesItsDefault()
    {
        BookingCompany company;
        const QVariantMap step{{u"label"_s, u"All"_s}, {u"basis"_s, u"residual"_s}};

        const Result<Outcome> added =
            company.store->run(u"add-payment-plan"_s,
                               {{u"code"_s, u"ALL"_s}, {u"name"_s, u"At once"_s}, {u"steps"_s, QVariantList{step}}});

        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text));
        const PlanStep stored = company.all<PlanStep>(u"label = 'All'"_s).first();
        QCOMPARE(stored.count, 1);
        QCOMPARE(stored.spacing, 1);
    }
};

FREEHOLD_TEST(TestRescheduleBooking);
#include "tst_reschedule_booking.moc"
