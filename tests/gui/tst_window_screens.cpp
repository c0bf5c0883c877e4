// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "sales/screens/booking_screen.h"
#include "sales/screens/receipt_screen.h"
#include "ui/banner.h"
#include "ui/list_screen.h"
#include "ui/list_table.h"
#include "ui/read_later.h"
#include "ui/report_screen.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestWindowScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForABookingInItsScreenAndTellsWhoAsked()
    {
        OpenedWindow opened;
        QUuid booked;

        opened.window->runOperation(u"book-plot"_s,
                                    {{u"plots"_s, opened.plots}, {u"buyer"_s, opened.buyer}, {u"plan"_s, opened.plan}},
                                    [&](const Outcome &outcome) { booked = outcome.id; });
        auto *screen = opened.screen<BookingScreen>();
        QVERIFY(screen);
        screen->confirm();

        QTRY_VERIFY(!booked.isNull());
        QTRY_VERIFY(opened.screen<ListScreen>()); // back where it was asked for
    }

    void asksForAReceiptInItsScreenAndTellsWhoAsked()
    {
        OpenedWindow opened;
        QUuid taken;

        opened.window->runOperation(
            u"take-receipt"_s,
            {{u"party"_s, opened.buyer}, {u"amount"_s, QVariant::fromValue(Money(100'000, Currency(u"INR")))}},
            [&](const Outcome &outcome) { taken = outcome.id; });
        auto *screen = opened.screen<ReceiptScreen>();
        QVERIFY(screen);
        screen->save(false);

        QTRY_VERIFY(!taken.isNull());
        const auto *banner = screen->findChild<Banner *>(u"banner"_s);
        QVERIFY(banner->text().contains(u"Aarav Deshmukh"_s));
    }

    void putsTheCursorBackWhereItWasInATab()
    {
        OpenedWindow opened;
        opened.window->openList(u"plots"_s);
        opened.window->currentScreen()->find();
        auto *line = opened.window->currentScreen()->findChild<QLineEdit *>(u"search"_s);
        QCOMPARE(QApplication::focusWidget(), line);
        opened.window->openList(u"customers"_s);
        QVERIFY(opened.window->currentScreen()->isAncestorOf(QApplication::focusWidget()));

        opened.window->openList(u"plots"_s);
        QCOMPARE(QApplication::focusWidget(), line);
        opened.window->runOperation(u"take-receipt"_s);
        QVERIFY(opened.screen<ReceiptScreen>());
        Q_EMIT opened.tabs().tabCloseRequested(opened.tabs().currentIndex());

        QCOMPARE(QApplication::focusWidget(), line);
    }

    void columnsGrowWithTheAmountsThatComeToStandInThem()
    {
        OpenedWindow opened;
        opened.window->openList(u"customers"_s);
        auto *screen = opened.screen<ListScreen>();
        auto *view = screen->findChild<QTableView *>(u"table"_s);
        QTRY_COMPARE(screen->model().rowCount(), 1);
        const int balance = static_cast<int>(screen->model().columns().indexOf(u"balance"_s));

        QVERIFY(!opened.book().isNull());

        QTRY_COMPARE(screen->model().index(0, balance).data().toString(), u"40,00,000.00"_s);
        QTRY_VERIFY(view->columnWidth(balance)
                    >= view->itemDelegate()->sizeHint({}, screen->model().index(0, balance)).width());
    }

    void addsUpTheSelectedRows()
    {
        OpenedWindow opened;
        opened.pay(1'000);
        opened.pay(2'500);
        opened.window->openList(u"receipts"_s);
        auto *screen = opened.screen<ListScreen>();
        QTRY_COMPARE(screen->model().rowCount(), 2);

        screen->findChild<QTableView *>(u"table"_s)->selectAll();

        QTRY_VERIFY(screen->status().startsWith(u"2 selected · "_s));
        QVERIFY2(screen->status().endsWith(u"3,500.00"_s), qPrintable(screen->status()));
    }

    void aReportsTabSaysWhomItIsAbout()
    {
        OpenedWindow opened;
        QVERIFY(!opened.book().isNull());

        opened.window->openReport(u"customer-statement"_s, {{u"party"_s, opened.buyer}});

        QTRY_COMPARE(opened.window->currentScreen()->title(), u"Customer statement · Aarav Deshmukh"_s);
        QTRY_COMPARE(opened.tabs().tabText(opened.tabs().currentIndex()), u"Customer statement · Aarav Deshmukh"_s);
        QTRY_VERIFY(opened.screen<ReportScreen>()->isShown());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"print"_s);
    }
};

FREEHOLD_TEST(TestWindowScreens);

} // namespace freehold::testing

#include "tst_window_screens.moc"
