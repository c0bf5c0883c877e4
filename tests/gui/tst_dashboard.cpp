// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/collection_case.h"
#include "recording_window.h"
#include "sales/screens/dashboard_chart.h"
#include "sales/screens/dashboard_plot.h"
#include "sales/screens/dashboard_screen.h"
#include "sales/screens/dashboard_tile.h"
#include "store/list_query.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestDashboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatTheBooksHold()
    {
        CollectionCase sale(u"cash"_s);
        sale.pay(287'080, QDate(2026, 7, 1));
        sale.payByCheque(30'000, QDate(2026, 7, 1));
        sale.addPlot(u"A-050"_s);

        const DashboardFacts facts = sale.read([](Reader &reader) { return dashboardFacts(reader, QDate(2026, 8, 5)); });

        QCOMPARE(facts.soldThisYear, inr(2'870'800));
        QCOMPARE(facts.bookingsThisYear, 1);
        QCOMPARE(facts.collectedThisMonth, inr(0));
        QCOMPARE(facts.months.size(), 12);
        QCOMPARE(facts.months.last().first, QDate(2026, 8, 1));
        QCOMPARE(facts.months.at(10).collected, inr(317'080));
        QCOMPARE(facts.months.at(10).due, inr(287'080 + 574'160));
        QCOMPARE(facts.months.at(10).booked, inr(2'870'800));
        // 574,160 of 31 July less the 30,000 that were more than the first instalment.
        QCOMPARE(facts.overdue, inr(544'160));
        QCOMPARE(facts.ages.at(0), inr(0));
        QCOMPARE(facts.ages.at(1), inr(544'160));
        QCOMPARE(facts.availablePlots, 1);
        QCOMPARE(facts.projects.first().plots, (std::array<int, 5>{1, 0, 1, 0, 0}));
        QCOMPARE(facts.chequesToDeposit, 1);
        QCOMPARE(facts.chequeAmount, inr(30'000));
        QCOMPARE(facts.tasks.size(), 1);
        QCOMPARE(facts.tasks.first().table, u"instruments"_s);
    }

    void tellsWhatIsDueToday()
    {
        CollectionCase sale(u"cash"_s);

        const DashboardFacts facts = sale.read([](Reader &reader) { return dashboardFacts(reader, QDate(2026, 7, 31)); });

        QCOMPARE(facts.tasks.size(), 1);
        QCOMPARE(facts.tasks.first().amount, inr(574'160));
        QCOMPARE(facts.tasks.first().id, sale.booking.uuid());
        QCOMPARE(facts.ages.at(0), inr(574'160));
        QCOMPARE(facts.overdue, inr(287'080));
    }

    void tilesAreShortAndTellTheWholeFigure()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        DashboardScreen screen(window);
        QSignalSpy loaded(&screen, &DashboardScreen::loaded);
        QVERIFY(comes(loaded));

        auto *sold = screen.findChild<DashboardTile *>(u"sold"_s);
        QCOMPARE(sold->figure().value, u"₹28.71 L"_s);
        QCOMPARE(sold->toolTip(), u"₹28,70,800.00"_s);
        QCOMPARE(sold->accessibleName(), u"Sold this year: ₹28,70,800.00"_s);
        QTest::keyClick(sold, Qt::Key_Return);

        QCOMPARE(window.screensAsked.size(), 1);
        QCOMPARE(window.screensAsked.first().name, u"bookings"_s);
    }

    void chartsAreWalkedThroughByKeysAndOpenTheirRecords()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        DashboardScreen screen(window);
        QSignalSpy loaded(&screen, &DashboardScreen::loaded);
        QVERIFY(comes(loaded));
        auto *chart = screen.findChild<DashboardChart *>(u"chart.collections"_s);

        QTest::keyClick(&chart->plot(), Qt::Key_End);
        QVERIFY2(chart->pointText().contains(u"Jul 2026"_s) && chart->pointText().contains(u"₹8,61,240.00"_s), qUtf8Printable(chart->pointText()));
        QTest::keyClick(&chart->plot(), Qt::Key_Up);
        QTest::keyClick(&chart->plot(), Qt::Key_Return);

        QCOMPARE(window.screensAsked.last().name, u"receipts"_s);
        QCOMPARE(window.screensAsked.last().values.value(u"filter"_s).toString(), u"state = posted and day >= 2026-07-01 and day <= 2026-07-31"_s);
        const QString plots = u"project_id = \"%1\" and state in (booked, allotted, agreed)"_s.arg(sale.project.uuid().toString(QUuid::WithoutBraces));
        auto *states = screen.findChild<DashboardChart *>(u"chart.plots"_s);
        states->content().open(0, 2);
        QCOMPARE(window.screensAsked.last().values.value(u"filter"_s).toString(), plots);
        const List *list = sale.company.program.catalogue.list(u"plots");
        QCOMPARE(sale.read([&](Reader &reader) { return listKeys(reader, {.list = list->name, .filter = plots}).size(); }), 1);
    }

    void everyChartHasItsTable()
    {
        CollectionCase sale(u"cash"_s);
        RecordingWindow window(*sale.company.store, sale.company.program);
        DashboardScreen screen(window);
        QSignalSpy loaded(&screen, &DashboardScreen::loaded);
        QVERIFY(comes(loaded));
        auto *chart = screen.findChild<DashboardChart *>(u"chart.ages"_s);

        chart->findChild<QAbstractButton *>(u"toggle"_s)->click();
        chart->copy();

        QCOMPARE(QApplication::clipboard()->text().section(u'\n', 0, 1), u"Age\tOpen\nDue in 30 days\t8,61,240.00"_s);
    }

    void beforeTheFirstBookingTheStepsUpToItAreShown()
    {
        TestCompany company;
        company.run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}});
        RecordingWindow window(*company.store, company.program);
        DashboardScreen screen(window);
        QSignalSpy loaded(&screen, &DashboardScreen::loaded);
        QVERIFY(comes(loaded));

        auto *project = screen.findChild<QAbstractButton *>(u"addProject"_s);
        QVERIFY(project->accessibleName().contains(u"Next"_s));
        QVERIFY(screen.findChild<QAbstractButton *>(u"addCustomer"_s)->accessibleName().contains(u"Done"_s));
        project->click();

        QCOMPARE(window.operations.first().name, u"add-project"_s);
    }
};

FREEHOLD_TEST(TestDashboard);

} // namespace freehold::testing

#include "tst_dashboard.moc"
