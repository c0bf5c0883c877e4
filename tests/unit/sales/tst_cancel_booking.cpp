// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "sales/entities/cancellation.h"
#include "sales/entities/demand.h"
#include "sales/operations/advance_booking.h"
#include "sales/operations/cancel_booking.h"
#include "sales/operations/raise_demand.h"
#include "sales/operations/take_receipt.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

/// The land of domain.md section 10 without charges, 2,800,000, on a plot of the demand-billed project.
Id<Booking> bookGoldenLand(BookingCompany &company, const QString &plotNumber = u"A-003"_s)
{
    BookPlot request = company.request(plotNumber, company.party(u"Asha Rao"_s));
    request.price = Money(280'000'000);
    return company.book(request);
}

void payForCancelling(BookingCompany &company, Id<Booking> booking, qint64 minor)
{
    TakeReceipt receipt;
    receipt.booking = booking;
    receipt.day = QDate(2026, 7, 1);
    receipt.method = ReceiptMethod::BankTransfer;
    receipt.amount = Money(minor);
    receipt.reference = u"UTR1"_s;
    company.run(receipt);
}

CancelBooking cancelWith(Id<Booking> booking, Rate rate)
{
    CancelBooking request;
    request.booking = booking;
    request.reason = CancelReason::Finance;
    request.forfeitureRate = rate;
    return request;
}

} // namespace

class TestCancelBooking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheForfeitureAndOwesTheRest_data() { BookingCompany::addDialects(); }
    void keepsTheForfeitureAndOwesTheRest()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const Id<Booking> booking = bookGoldenLand(company);
        RaiseDemand demand;
        demand.booking = booking;
        demand.day = demand.dueUpTo = QDate(2026, 7, 1);
        company.run(demand);
        payForCancelling(company, booking, 70'000'000); // 280,000 demanded, 420,000 on account

        const Outcome done = company.run(cancelWith(booking, Rate::percent(1000)));

        const Cancellation cancellation = company.get(Id<Cancellation>(done.id));
        QCOMPARE(cancellation.received.minor(), 70'000'000);
        QCOMPARE(cancellation.forfeited.minor(), 28'000'000);
        QCOMPARE(cancellation.refundDue.minor(), 42'000'000);
        QCOMPARE(company.balance(u"forfeiture_income"_s), -28'000'000);
        QCOMPARE(company.balance(u"refunds_payable"_s), -42'000'000);
        QCOMPARE(company.balance(u"buyer_receivable"_s), 0);
        QCOMPARE(company.balance(u"buyer_advances"_s), 0);
        QCOMPARE(company.balance(u"receipts_on_account"_s), 0);
        QCOMPARE(company.get(booking).state, BookingState::Cancelled);
        QCOMPARE(company.stateOf(u"A-003"_s), PlotState::Available);
        QCOMPARE(company.problems(), QStringList());
    }

    void reversesUnpaidDemandsWithTheirTax()
    {
        BookingCompany company;
        const Id<Booking> booking = company.book(company.request(u"A-001"_s, company.party(u"Asha Rao"_s)));
        RaiseDemand demand;
        demand.booking = booking;
        demand.day = demand.dueUpTo = QDate(2026, 7, 1);
        company.run(demand);
        QVERIFY(company.balance(u"output_cgst"_s) < 0);

        company.run(cancelWith(booking, {}));

        for (const char *role : {"buyer_receivable", "buyer_advances", "output_cgst", "output_sgst", "refunds_payable",
                                 "forfeiture_income"})
            QCOMPARE(company.balance(QLatin1String(role)), 0);
        QCOMPARE(company.all<Demand>(u"state = 'raised'"_s).size(), 0);
    }

    void worksTheSameInACashProject()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company, u"C-001"_s);
        payForCancelling(company, booking, 70'000'000);
        QCOMPARE(company.balance(u"buyer_advances"_s), -70'000'000);

        company.run(cancelWith(booking, Rate::percent(1000)));

        QCOMPARE(company.balance(u"buyer_advances"_s), 0);
        QCOMPARE(company.balance(u"refunds_payable"_s), -42'000'000);
        QCOMPARE(company.stateOf(u"C-001"_s), PlotState::Available);
    }

    void forfeitsNoMoreThanWasReceived()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company);
        payForCancelling(company, booking, 10'000'000);

        const Outcome done = company.run(cancelWith(booking, Rate::percent(1000)));

        QCOMPARE(company.get(Id<Cancellation>(done.id)).forfeited.minor(), 10'000'000);
        QCOMPARE(company.get(Id<Cancellation>(done.id)).refundDue.minor(), 0);
    }

    void keepsThePlotBlockedUntilTheRefundWhereTheProjectSaysSo()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company);
        payForCancelling(company, booking, 10'000'000);
        company.change([&](Transaction &tx) {
            Project project = tx.get(tx.get(booking).project);
            project.afterCancel = CancelledPlot::Blocked;
            tx.update(project);
        });

        company.run(cancelWith(booking, {}));

        QCOMPARE(company.stateOf(u"A-003"_s), PlotState::BlockedMgmt);
        QCOMPARE(company.get(company.plot(u"A-003"_s)).stateReason,
                 u"Refund of booking %1 is due"_s.arg(company.get(booking).number));
        QCOMPARE(company.problems(), QStringList());
    }

    void thePlotMayBeBookedAgain()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company);
        company.run(cancelWith(booking, {}));

        bookGoldenLand(company);

        QCOMPARE(company.stateOf(u"A-003"_s), PlotState::Booked);
        QCOMPARE(company.problems(), QStringList());
    }

    void refusesTooMuchForfeiture()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company);
        payForCancelling(company, booking, 10'000'000);
        CancelBooking amount = cancelWith(booking, {});
        amount.forfeiture = Money(10'000'100);

        QCOMPARE(
            company.refusal(cancelWith(booking, Rate::percent(1100))).text,
            u"₹3,08,000.00 cannot be forfeited: at most ₹2,80,000.00, 10 % of the land price, may be kept. Lower the forfeiture."_s);
        QCOMPARE(
            company.refusal(amount).text,
            u"₹1,00,001.00 cannot be forfeited: only ₹1,00,000.00 of the buyer's money has cleared. Lower the forfeiture."_s);
        QCOMPARE(company.get(booking).state, BookingState::Booked);
        QCOMPARE(company.stateOf(u"A-003"_s), PlotState::Booked);
        QCOMPARE(company.all<Cancellation>().size(), 0);
        QCOMPARE(company.balance(u"refunds_payable"_s), 0);
    }

    void refusesAForfeitureGivenTwice()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company);
        payForCancelling(company, booking, 70'000'000);
        CancelBooking both = cancelWith(booking, Rate::percent(1000));
        both.forfeiture = Money(1'000);

        QCOMPARE(company.refusal(both).text,
                 u"The forfeiture is given as an amount and as a percentage. Leave one of them empty."_s);
        QCOMPARE(company.all<Cancellation>().size(), 0);
    }

    void refusesASecondCancellationAndAWrongDay()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company);
        CancelBooking early = cancelWith(booking, {});
        early.day = QDate(2026, 6, 30);

        QCOMPARE(
            company.refusal(early).text,
            u"30 Jun 2026 is not a day between the booking of 1 Jul 2026 and today. Enter the day of the cancellation."_s);
        company.run(cancelWith(booking, {}));
        QCOMPARE(company.refusal(cancelWith(booking, {})).text,
                 u"Booking %1 was cancelled on 1 Jul 2026 already."_s.arg(company.get(booking).number));
    }

    void aBookingGoesThroughItsStages()
    {
        BookingCompany company;
        const Id<Booking> booking = bookGoldenLand(company, u"C-001"_s);
        const QString number = company.get(booking).number;

        QCOMPARE(
            company.refusal(MarkAllotted{{booking, {}}}).text,
            u"Booking %1 cannot be allotted: ₹0.00 has cleared, and allotment needs ₹2,80,000.00, 10 % of the payable."_s
                .arg(number));
        QCOMPARE(company.refusal(MarkAgreed{{booking, {}}}).text,
                 u"Booking %1 is booked. It must be allotted first."_s.arg(number));
        payForCancelling(company, booking, 28'000'000);
        company.run(MarkAllotted{{booking, {}}});
        company.run(MarkAgreed{{booking, {}}});
        QCOMPARE(company.refusal(MarkRegistered{{booking, {}}}).text,
                 u"Booking %1 cannot be registered: ₹25,20,000.00 is not paid or not cleared yet."_s.arg(number));
        payForCancelling(company, booking, 252'000'000);
        company.run(MarkRegistered{{booking, {}}});
        QCOMPARE(company.problems(), QStringList());
        company.run(MarkPossession{{booking, {}}});

        QCOMPARE(company.get(booking).state, BookingState::Possession);
        QCOMPARE(company.stateOf(u"C-001"_s), PlotState::Possessed);
        QCOMPARE(company.problems(), QStringList());
        QCOMPARE(company.refusal(cancelWith(booking, {})).text,
                 u"Booking %1 is registered. A registered sale is not cancelled but sold back."_s.arg(number));
    }
};

FREEHOLD_TEST(TestCancelBooking);
#include "tst_cancel_booking.moc"
