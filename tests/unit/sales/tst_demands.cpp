// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/raise_demands.h"

#include "collection_case.h"
#include "accounting/posting.h"
#include "sales/entities/demand.h"
#include "sales/entities/demand_line.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/cancel_demand.h"
#include "sales/operations/raise_demand.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestDemands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 20 % of 2,870,800 = 574,160; of its tax of 10,800: 2,160, in two halves.
    void postsTheGoldenInstalmentWithItsTax()
    {
        CollectionCase sale(u"demand"_s);
        RaiseDemand request;
        request.booking = sale.booking;
        request.day = QDate(2026, 7, 20);
        request.scheduleLines = {sale.lines[1].id};

        const Outcome raised = sale.company.run(request);

        const Demand demand = sale.read([&](Reader &reader) { return reader.get(Id<Demand>(raised.id)); });
        QCOMPARE(demand.amount, inr(574'160));
        QCOMPARE(demand.dueDay, QDate(2026, 7, 31));
        QCOMPARE(demand.number, raised.number);
        QCOMPARE(sale.trialBalance(), (QStringList{u"buyer_receivable 574160"_s, u"buyer_advances -572000"_s, u"output_cgst -1080"_s,
                                                   u"output_sgst -1080"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void everyLineOfTheEntryCarriesProjectPlotAndParty()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));

        const qint64 bare = sale.read([](Reader &reader) {
            return reader.integer(u"select count(*) from journal_lines where project_id is null or plot_id is null or party_id is null"_s);
        });
        const qint64 all = sale.read([](Reader &reader) { return reader.integer(u"select count(*) from journal_lines"_s); });

        QCOMPARE(bare, 0);
        QCOMPARE(all, 4);
    }

    /// Two plots of one price; the odd paisa of 1,000.01 goes to the first.
    void anEntryOverTwoPlotsIsSplitByTheirPrice()
    {
        CollectionCase sale(u"demand"_s);
        BookPlot both;
        both.plots = {sale.addPlot(u"B-001"_s), sale.addPlot(u"B-002"_s)};
        both.buyer = sale.buyer;
        both.day = QDate(2026, 7, 1);
        both.schedule = {{QDate(2026, 7, 1), u"Booking amount"_s, Money(100'001, Currency(u"INR"))},
                         {QDate(2026, 8, 1), u"Rest"_s, inr(5'741'600) - Money(100'001, Currency(u"INR"))}};
        RaiseDemand request;
        request.booking = Id<Booking>(sale.company.run(both).id);
        request.day = QDate(2026, 7, 1);

        sale.company.run(request);

        const QList<qint64> receivable = sale.read([](Reader &reader) {
            QList<qint64> paise;
            Rows rows = reader.query(u"select l.amount from journal_lines l join plots p on p.id = l.plot_id "
                                     "where l.account_id = :account order by p.number"_s,
                                     {{u"account"_s, accountFor(reader, u"buyer_receivable"_s).uuid()}});
            while (rows.next())
                paise.append(rows.integer(0));
            return paise;
        });
        QCOMPARE(receivable, (QList<qint64>{50'001, 50'000}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void isAMemoInPolicyB()
    {
        CollectionCase sale(u"cash"_s);

        sale.demand(QDate(2026, 7, 31));

        QCOMPARE(sale.trialBalance(), QStringList());
        QCOMPARE(sale.problems(), QStringList());
    }

    void aScheduleLineIsDemandedOnce()
    {
        CollectionCase sale(u"demand"_s);
        sale.demand(QDate(2026, 7, 1));
        RaiseDemand again;
        again.booking = sale.booking;
        again.day = QDate(2026, 7, 2);

        QCOMPARE(sale.company.refusal(again).code, ErrorCode::Conflict);
        again.scheduleLines = {sale.lines[0].id};
        QCOMPARE(sale.company.refusal(again).code, ErrorCode::Conflict);

        QCOMPARE(sale.balance(u"buyer_receivable"_s), 287'080'00);
    }

    void theBatchDemandsEveryBookingThatIsDueOnce()
    {
        CollectionCase sale(u"demand"_s);
        sale.book(u"A-043"_s);
        RaiseDemands batch;
        batch.project = sale.project;
        batch.day = QDate(2026, 7, 25);
        batch.dueUpTo = QDate(2026, 7, 31);

        const Outcome first = sale.company.run(batch);
        const Outcome second = sale.company.run(batch);

        QCOMPARE(first.extra.value(u"count"_s).toInt(), 2);
        QCOMPARE(first.extra.value(u"message"_s).toString(), u"2 demands raised."_s);
        QCOMPARE(second.extra.value(u"count"_s).toInt(), 0);
        QCOMPARE(second.extra.value(u"message"_s).toString(), u"Nothing is due up to 31 Jul 2026 that is not demanded already."_s);
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 2 * 861'240'00);
        QCOMPARE(sale.problems(), QStringList());
    }

    /// 10,800 on four demands: 1,080 + 2,160 + 3,240 + 4,320.
    void theTaxOfAllDemandsIsTheTaxOfThePrice()
    {
        CollectionCase sale(u"demand"_s);

        for (const QDate day : {QDate(2026, 7, 1), QDate(2026, 7, 31), QDate(2026, 9, 29), QDate(2026, 12, 28)})
            sale.demand(day);

        const QList<qint64> taxes = sale.read([](Reader &reader) {
            QList<qint64> found;
            for (const DemandLine &line : reader.select<DemandLine>(u"amount > 0 order by due_day"_s))
                found.append(line.tax.minor() / 100);
            return found;
        });
        QCOMPARE(taxes, (QList<qint64>{1'080, 2'160, 3'240, 4'320}));
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 2'870'800'00);
        QCOMPARE(sale.balance(u"buyer_advances"_s), -2'860'000'00);
    }

    void aCancelledDemandLeavesNothingAndItsLinesAreDemandedAgain()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Demand> demand(sale.demand(QDate(2026, 7, 1)));

        sale.company.run(CancelDemand{demand, QDate(2026, 7, 3), u"wrong date"_s});

        QCOMPARE(sale.trialBalance(), QStringList());
        QCOMPARE(sale.problems(), QStringList());
        QCOMPARE(sale.company.refusal(CancelDemand{demand, QDate(2026, 7, 3), u"again"_s}).code, ErrorCode::Conflict);
        sale.demand(QDate(2026, 7, 4));
        QCOMPARE(sale.balance(u"buyer_receivable"_s), 287'080'00);
        QCOMPARE(sale.figures(QDate(2026, 7, 2)).demanded, inr(287'080));
        QCOMPARE(sale.figures(QDate(2026, 7, 3)).demanded, inr(0));
    }

    void cancellingAPaidDemandPutsItsMoneyOnAccountUntilTheNextOne()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Demand> demand(sale.demand(QDate(2026, 7, 1)));
        sale.pay(200'000, QDate(2026, 7, 2));

        sale.company.run(CancelDemand{demand, QDate(2026, 7, 3), u"wrong amount"_s});

        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 200000"_s, u"receipts_on_account -200000"_s}));
        QCOMPARE(sale.problems(), QStringList());
        sale.demand(QDate(2026, 7, 4));
        QCOMPARE(sale.trialBalance(), (QStringList{u"bank 200000"_s, u"buyer_receivable 87080"_s, u"buyer_advances -286000"_s,
                                                   u"output_cgst -540"_s, u"output_sgst -540"_s}));
        QCOMPARE(sale.problems(), QStringList());
    }

    void refusesADayBeforeTheDemand()
    {
        CollectionCase sale(u"demand"_s);
        const Id<Demand> demand(sale.demand(QDate(2026, 7, 5)));

        QCOMPARE(sale.company.refusal(CancelDemand{demand, QDate(2026, 7, 4), u"x"_s}).code, ErrorCode::InvalidInput);
    }
};

FREEHOLD_TEST(TestDemands);
#include "tst_demands.moc"
