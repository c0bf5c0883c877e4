// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "inventory/claims.h"
#include "sales/holds.h"
#include "sales/operations/extend_hold.h"
#include "sales/operations/hold_plot.h"
#include "sales/operations/release_hold.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

HoldPlot holdOf(BookingCompany &company, const QString &plot, Id<Party> party = {})
{
    HoldPlot request;
    request.plot = company.plot(plot);
    request.party = party;
    return request;
}

} // namespace

class TestHolds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAPlotAsLongAsTheProjectSays_data() { BookingCompany::addDialects(); }
    void holdsAPlotAsLongAsTheProjectSays()
    {
        BookingCompany company(BookingCompany::ofDialect());
        const Id<Party> ravi = company.party(u"Ravi Kumar"_s);

        const Outcome held = company.run(holdOf(company, u"A-001"_s, ravi));

        const Hold hold = company.get(Id<Hold>(held.id));
        QCOMPARE(hold.expiresAt, company.clock.nowUtc().addSecs(48 * hour));
        QCOMPARE(hold.party, ravi);
        QVERIFY(hold.number == held.number && !hold.number.isEmpty());
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Held);
        QCOMPARE(company.problems(), QStringList());
    }

    void refusesAPlotThatIsHeldAlready()
    {
        BookingCompany company;
        company.run(holdOf(company, u"A-001"_s));

        const Error refused = company.refusal(holdOf(company, u"A-001"_s));

        QCOMPARE(refused.code, ErrorCode::Conflict);
        QVERIFY2(refused.text.startsWith(u"Plot A-001 "_s), qPrintable(refused.text));
        QCOMPARE(company.all<Hold>().size(), 1);
    }

    void refusesAPlotThatIsWithdrawn()
    {
        BookingCompany company;
        company.change([&](Transaction &tx) { setPlotState(tx, company.plot(u"A-001"_s), PlotState::Withdrawn); });

        QCOMPARE(company.refusal(holdOf(company, u"A-001"_s)).text,
                 u"Plot A-001 cannot be held: it is withdrawn. Choose a plot that is available."_s);
        QCOMPARE(company.number(u"select count(*) from plot_claims"_s), 0);
    }

    void endsHoldsWhoseTimeIsOver_data() { BookingCompany::addDialects(); }
    void endsHoldsWhoseTimeIsOver()
    {
        BookingCompany company(BookingCompany::ofDialect());
        HoldPlot shortHold = holdOf(company, u"A-001"_s);
        shortHold.hours = 2;
        const Id<Hold> first(company.run(shortHold).id);
        const Id<Hold> second(company.run(holdOf(company, u"A-002"_s)).id);
        const auto hasLapsed = [&] {
            return company.store->read([](Reader &reader) { return hasLapsedHolds(reader); }).value();
        };

        company.clock.advance(2 * hour - 1);
        QVERIFY(!hasLapsed());
        company.clock.advance(1);
        QVERIFY(hasLapsed());
        QCOMPARE(company.run(ExpireHolds{}).extra.value(u"expired"_s).toInt(), 1);
        QCOMPARE(company.run(ExpireHolds{}).extra.value(u"expired"_s).toInt(), 0);

        QCOMPARE(company.get(first).state, HoldState::Expired);
        QCOMPARE(company.get(second).state, HoldState::Active);
        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Available);
        QCOMPARE(company.stateOf(u"A-002"_s), PlotState::Held);
        QCOMPARE(company.problems(), QStringList());
    }

    void aLapsedHoldThatWasNotEndedYetGivesWay()
    {
        BookingCompany company;
        const Id<Hold> old(company.run(holdOf(company, u"A-001"_s)).id);
        company.clock.advance(49 * hour);

        company.run(holdOf(company, u"A-001"_s));

        QCOMPARE(company.get(old).state, HoldState::Expired);
    }

    void extendsAHoldTwice()
    {
        BookingCompany company;
        const Outcome held = company.run(holdOf(company, u"A-001"_s));
        ExtendHold extend{Id<Hold>(held.id), 24};

        company.run(extend);
        company.run(extend);

        QCOMPARE(company.get(extend.hold).expiresAt, company.clock.nowUtc().addSecs(96 * hour));
        QCOMPARE(company.refusal(extend).text,
                 u"Hold %1 was extended twice already. Book the plot or release it."_s.arg(held.number));
    }

    void refusesToExtendAHoldThatEnded()
    {
        BookingCompany company;
        const Outcome held = company.run(holdOf(company, u"A-001"_s));
        company.clock.advance(48 * hour);

        QVERIFY(
            company.refusal(ExtendHold{Id<Hold>(held.id), 1}).text.startsWith(u"Hold %1 ended on "_s.arg(held.number)));
    }

    void aReleasedPlotIsAvailableAgain()
    {
        BookingCompany company;
        const Outcome held = company.run(holdOf(company, u"A-001"_s));

        company.run(ReleaseHold{Id<Hold>(held.id)});

        QCOMPARE(company.stateOf(u"A-001"_s), PlotState::Available);
        QCOMPARE(company.refusal(ReleaseHold{Id<Hold>(held.id)}).text,
                 u"Hold %1 has ended already. There is nothing to release."_s.arg(held.number));
        QCOMPARE(company.problems(), QStringList());
    }
};

FREEHOLD_TEST(TestHolds);
#include "tst_holds.moc"
