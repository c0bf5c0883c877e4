// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "crm/entities/party_role.h"
#include "inventory/claims.h"
#include "sales/booking_preview.h"
#include "sales/entities/booking_plot.h"
#include "sales/entities/cost_line.h"
#include "sales/entities/hold.h"
#include "sales/entities/schedule_line.h"
#include "sales/holds.h"
#include "sales/operations/hold_plot.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestBookPlot final : public QObject
{
    Q_OBJECT

    static void verifyNothingWasBooked(BookingCompany &company)
    {
        for (const char *table : {"bookings", "booking_plots", "booking_parties", "cost_lines", "schedule_lines",
                                  "plot_claims", "party_roles"})
            QCOMPARE(company.number(u"select count(*) from "_s + QLatin1String(table)), 0);
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Available);
    }

private Q_SLOTS:
    void freezesTheGoldenPriceAndSchedule_data() { BookingCompany::addDialects(); }
    void freezesTheGoldenPriceAndSchedule()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const Id<Party> asha = company.party(u"Asha Rao"_s);
        BookPlot request = company.request(u"A-001"_s, asha);
        request.discountRate = Rate::percent(200);

        const Outcome done = company.run(request);

        const Booking booking = company.get(Id<Booking>(done.id));
        QCOMPARE(booking.number, done.number);
        QCOMPARE(booking.payable.minor(), 287'080'000);
        QCOMPARE(booking.currency, u"INR"_s);
        QCOMPARE(booking.policy, AccountingPolicy::Demand);
        QCOMPARE(booking.day, QDate(2026, 7, 1));
        QCOMPARE(company.all<CostLine>().size(), 5);
        const QList<ScheduleLine> lines = company.all<ScheduleLine>(u"schedule_version = 1 order by position"_s);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].amount.minor(), 28'708'000);
        QCOMPARE(lines[3].amount.minor(), 114'832'000);
        QCOMPARE(lines[3].dueDay, QDate(2026, 12, 28));
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Booked);
        QCOMPARE(company.get(asha).code, u"C-00001"_s);
        QCOMPARE(company.number(u"select count(*) from journal_entries"_s), 0);
        QCOMPARE(company.problems(), QStringList());
    }

    void aPriceChangedLaterLeavesTheBookingAsAgreed()
    {
        BookingCompany company;
        const Id<Booking> booking = company.book(company.request(u"A-001"_s, company.party(u"Asha Rao"_s)));
        company.change([&](Transaction &tx) {
            Project project = tx.get(tx.get(booking).project);
            project.baseRate = Money(2'000'000);
            tx.update(project);
        });

        QCOMPARE(company.get(booking).payable.minor(), 292'080'000); // 2,920,800 without the discount
        QCOMPARE(company.problems(), QStringList());
    }

    void theDownPaymentPlanGivesItsRebate()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-002"_s, company.party(u"Asha Rao"_s));
        request.plan = company.plan(u"DP-95-5"_s);

        const Id<Booking> booking = company.book(request);

        // 2,500,000 - 5 % = 2,375,000; development 60,000 + 10,800: 2,445,800; 95 % = 2,323,510
        QCOMPARE(company.get(booking).payable.minor(), 244'580'000);
        QCOMPARE(company.all<ScheduleLine>(u"position = 1"_s).first().amount.minor(), 232'351'000);
        QCOMPARE(company.all<ScheduleLine>(u"position = 1"_s).first().dueDay, QDate(2026, 8, 15));
    }

    void dividesSharesExactly()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));
        request.coBuyers = {{company.party(u"Ravi Rao"_s), BookingRole::CoBuyer, {}},
                            {company.party(u"Meena Rao"_s), BookingRole::CoBuyer, {}},
                            {company.party(u"Kiran Rao"_s), BookingRole::Nominee, {}}};

        company.book(request);

        const QList<BookingParty> parties = company.all<BookingParty>(u"1 = 1 order by position"_s);
        QCOMPARE(parties.size(), 4);
        QCOMPARE(parties[0].share.millionths, 333'334);
        QCOMPARE(parties[1].share.millionths, 333'333);
        QCOMPARE(parties[2].share.millionths, 333'333);
        QCOMPARE(parties[3].share.millionths, 0);
        QCOMPARE(company.all<PartyRole>(u"role = 'buyer'"_s).size(), 3);
        QCOMPARE(company.problems(), QStringList());
    }

    void theBuyerHasWhatTheSharesLeave()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));
        request.coBuyers = {{company.party(u"Ravi Rao"_s), BookingRole::CoBuyer, Rate::percent(4000)}};

        company.book(request);

        QCOMPARE(company.all<BookingParty>(u"role = 'buyer'"_s).first().share, Rate::percent(6000));
    }

    void booksSeveralPlotsAtOnce()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));
        request.plots.append(company.plot(u"A-002"_s));
        request.discount = Money(10'000'100);

        const Id<Booking> booking = company.book(request);

        // 2,920,800 + 2,570,800 - 100,001
        QCOMPARE(company.get(booking).payable.minor(), 539'159'900);
        const QList<BookingPlot> plots = company.all<BookingPlot>(u"1 = 1 order by position"_s);
        QCOMPARE(plots.size(), 2);
        QCOMPARE(plots[0].payable.minor() + plots[1].payable.minor(), 539'159'900);
        QCOMPARE(company.stateOf(u"A-002"_s), PlotState::Booked);
        QCOMPARE(company.problems(), QStringList());
    }

    void takesAgreedInstalmentsAndPrice()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));
        request.plan = {};
        request.price = Money(200'000'000);
        request.schedule = {{QDate(2026, 9, 1), u"Second"_s, Money(150'000'000)},
                            {QDate(2026, 7, 1), QString(), Money(50'000'000)}};

        const Id<Booking> booking = company.book(request);

        QCOMPARE(company.get(booking).payable.minor(), 200'000'000);
        const QList<ScheduleLine> lines = company.all<ScheduleLine>(u"1 = 1 order by position"_s);
        QCOMPARE(lines[0].label, u"Instalment 1"_s);
        QCOMPARE(lines[1].label, u"Second"_s);
        QCOMPARE(company.problems(), QStringList());
    }

    void thePreviewSaysWhatTheBookingWillBe()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));

        const BookingPreview preview =
            company.store->read([&](Reader &reader) { return previewBooking(reader, request); }).value();
        const Id<Booking> booking = company.book(request);

        QCOMPARE(preview.price.payable, company.get(booking).payable);
        QCOMPARE(totalOf(preview.schedule), company.get(booking).payable);
    }

    void refusesAPlotThatIsAlreadyBooked_data() { BookingCompany::addDialects(); }
    void refusesAPlotThatIsAlreadyBooked()
    {
        BookingCompany company(BookingCompany::ofDialect());
        company.book(company.request(u"A-001"_s, company.party(u"Asha Rao"_s)));
        const Id<Party> second = company.party(u"Ravi Kumar"_s);

        const Error refused = company.refusal(company.request(u"A-001"_s, second));

        QCOMPARE(refused.code, ErrorCode::Conflict);
        QVERIFY2(refused.text.contains(u"A-001"_s) && refused.text.contains(u"booked"_s), qPrintable(refused.text));
        QCOMPARE(company.number(u"select count(*) from bookings"_s), 1);
        QCOMPARE(company.get(second).code, QString());
    }

    void theDatabaseItselfRefusesASecondClaim_data() { BookingCompany::addDialects(); }
    void theDatabaseItselfRefusesASecondClaim()
    {
        BookingCompany company(BookingCompany::ofDialect());
        company.book(company.request(u"A-001"_s, company.party(u"Asha Rao"_s)));

        const Result<void> second = company.store->transact(u"t"_s, [&](Transaction &tx) {
            PlotClaim claim{.plot = company.plot(u"A-001"_s),
                            .kind = ClaimKind::Booking,
                            .sourceTable = u"bookings"_s,
                            .source = tx.freshId()};
            tx.insert(claim);
        });

        QVERIFY(!second.ok());
        QCOMPARE(company.number(u"select count(*) from plot_claims"_s), 1);
    }

    void convertsAHoldForTheSamePerson()
    {
        BookingCompany company;
        const Id<Party> asha = company.party(u"Asha Rao"_s);
        HoldPlot hold;
        hold.plot = company.plot(u"A-001"_s);
        hold.party = asha;
        const Id<Hold> held(company.run(hold).id);

        const Id<Booking> booking = company.book(company.request(u"A-001"_s, asha));

        QCOMPARE(company.get(held).state, HoldState::Converted);
        QCOMPARE(company.get(held).booking, booking);
        QCOMPARE(company.problems(), QStringList());
    }

    void refusesAPlotThatIsHeldForSomebodyElse()
    {
        BookingCompany company;
        HoldPlot hold;
        hold.plot = company.plot(u"A-001"_s);
        hold.party = company.party(u"Ravi Kumar"_s);
        const Outcome held = company.run(hold);
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha Rao"_s));

        const Error refused = company.refusal(request);

        const QString until = formatInstant(company.clock.nowUtc().addDays(2)); // in the time zone of the test's run
        QCOMPARE(refused.text, u"Plot A-001 is held for Ravi Kumar until %1 (%2). "
                               "Release that hold first or book the plot for the same person."_s.arg(until, held.number));
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Held);
        request.releaseHold = true;
        company.book(request);
        QCOMPARE(company.get(Id<Hold>(held.id)).state, HoldState::Released);
        QCOMPARE(company.problems(), QStringList());
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("future") << u"future"_s
                                << u"2 Jul 2026 lies in the future. Enter the day on which the plot was booked."_s;
        QTest::newRow("twice") << u"twice"_s << u"Plot A-001 is named twice. Name each plot once."_s;
        QTest::newRow("projects") << u"projects"_s
                                  << u"Plot C-001 belongs to another project than Plot A-001. Book them one by one."_s;
        QTest::newRow("shares") << u"shares"_s
                                << u"The co-buyers' shares sum to 100 % and leave nothing for the buyer. Lower them."_s;
        QTest::newRow("nominee") << u"nominee"_s
                                 << u"Ravi is a nominee and has no share. Take the share out or enter a co-buyer."_s;
        QTest::newRow("buyers") << u"buyers"_s << u"A booking has one first buyer. Enter Ravi as co-buyer."_s;
        QTest::newRow("same") << u"same"_s << u"Asha stands twice on the booking. Enter each person once."_s;
        QTest::newRow("plan")
            << u"plan"_s << u"Nothing says when the price is due. Choose a payment plan or enter the instalments."_s;
        QTest::newRow("inactive")
            << u"inactive"_s << u"Payment plan 10/20/30/40 in 180 days is no longer offered. Choose another plan."_s;
        QTest::newRow("sum")
            << u"sum"_s
            << u"The instalments sum to ₹1,000.00, but ₹29,20,800.00 is payable. Change them by the difference of ₹29,19,800.00."_s;
        QTest::newRow("both") << u"both"_s
                              << u"An agreed price leaves no room for a rate or a discount. Enter one or the other."_s;
        QTest::newRow("discount") << u"discount"_s << u"The discounts are larger than the price. Lower them."_s;
        QTest::newRow("withdrawn")
            << u"withdrawn"_s << u"Plot A-001 cannot be booked: it is withdrawn. Choose a plot that is available."_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        BookingCompany company;
        const Id<Party> asha = company.party(u"Asha"_s);
        const Id<Party> ravi = company.party(u"Ravi"_s);
        BookPlot request = company.request(u"A-001"_s, asha);
        if (what == u"future")
            request.day = QDate(2026, 7, 2);
        else if (what == u"twice")
            request.plots.append(request.plots.first());
        else if (what == u"projects")
            request.plots.append(company.plot(u"C-001"_s));
        else if (what == u"shares")
            request.coBuyers = {{ravi, BookingRole::CoBuyer, Rate::percent(10000)}};
        else if (what == u"nominee")
            request.coBuyers = {{ravi, BookingRole::Nominee, Rate::percent(1000)}};
        else if (what == u"buyers")
            request.coBuyers = {{ravi, BookingRole::Buyer, Rate::percent(1000)}};
        else if (what == u"same")
            request.coBuyers = {{asha, BookingRole::CoBuyer, Rate::percent(1000)}};
        else if (what == u"plan")
            request.plan = {};
        else if (what == u"inactive")
            company.change([&](Transaction &tx) {
                PaymentPlan plan = tx.get(request.plan);
                plan.isActive = false;
                tx.update(plan);
            });
        else if (what == u"sum")
            request.schedule = {{QDate(2026, 8, 1), u"One"_s, Money(100'000)}};
        else if (what == u"both")
            request.price = Money(100), request.discount = Money(1);
        else if (what == u"discount")
            request.discount = Money(300'000'000);
        else if (what == u"withdrawn")
            company.change([&](Transaction &tx) { setPlotState(tx, company.plot(u"A-001"_s), PlotState::Withdrawn); });

        QCOMPARE(company.refusal(request).text, sentence);
        if (what != u"withdrawn")
            verifyNothingWasBooked(company);
    }

    void refusesARequestWithoutPlots()
    {
        BookingCompany company;
        BookPlot request = company.request(u"A-001"_s, company.party(u"Asha"_s));
        request.plots.clear();

        QCOMPARE(company.refusal(request).code, ErrorCode::InvalidInput);
    }

    void numbersHaveNoGapAfterARefusal()
    {
        BookingCompany company;
        const Id<Party> asha = company.party(u"Asha"_s);
        const QString first = company.run(company.request(u"A-001"_s, asha)).number;
        company.refusal(company.request(u"A-001"_s, asha));

        const QString second = company.run(company.request(u"A-002"_s, asha)).number;

        QCOMPARE(second.right(5).toInt(), first.right(5).toInt() + 1);
    }
};

FREEHOLD_TEST(TestBookPlot);
#include "tst_book_plot.moc"
