// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/party.h"
#include "desktop/screens_setup.h"
#include "inventory/entities/plot.h"
#include "org/company.h"
#include "sales/entities/payment_plan.h"
#include "sales/screens/booking_screen.h"
#include "sales/screens/receipt_screen.h"
#include "support/test_company.h"
#include "ui/banner.h"
#include "ui/list_screen.h"
#include "ui/list_table.h"
#include "ui/main_window.h"
#include "ui/read_later.h"
#include "ui/report_screen.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The window with the screens of all modules, over a company with a buyer and two plots.
class TestWindowScreens final : public QObject
{
    Q_OBJECT

private:
    struct Opened {
        TestCompany company;
        ScreenRegistry screens;
        QUuid buyer;
        QVariantList plots;
        QUuid plan;
        std::unique_ptr<MainWindow> window;

        Opened()
        {
            registerAllScreens(screens);
            buyer = company.run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}}).id;
            const QUuid project =
                company.run(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}}).id;
            for (const QString &number : {u"A-001"_s, u"A-002"_s}) {
                plots.append(
                    company
                        .run(u"add-plot"_s, {{u"project"_s, project},
                                             {u"number"_s, number},
                                             {u"area"_s, QVariant::fromValue(*parseArea(u"200"_s, u"sqyd"_s))},
                                             {u"base_rate"_s, QVariant::fromValue(Money(10'000'00, Currency(u"INR")))}})
                        .id);
            }
            plan = company.read(
                [](Reader &reader) { return reader.findBy<PaymentPlan>(u"code = 'TL-10-20-30-40'"_s)->id.uuid(); });
            const CompanyDoor door{[](const Reader &reader, const QString &id, const QString &title) {
                                       return newDocument(reader, id, title);
                                   },
                                   u"Test"_s,
                                   {},
                                   {}};
            window = std::make_unique<MainWindow>(company.program, screens, std::move(company.store), door);
            window->show();
            QApplication::setActiveWindow(window.get());
        }
        ~Opened() { window.reset(); }
        template <typename T>
        T *screen()
        {
            return qobject_cast<T *>(window->currentScreen());
        }
        QTabWidget &tabs() { return *window->findChild<QTabWidget *>(u"documents"_s); }
        QUuid book()
        {
            const Result<Outcome> booked =
                window->store().run(u"book-plot"_s, {{u"plots"_s, plots}, {u"buyer"_s, buyer}, {u"plan"_s, plan}});
            return booked ? booked->id : QUuid();
        }
        void pay(qint64 rupees)
        {
            const QVariantMap request{{u"party"_s, buyer},
                                      {u"day"_s, QDate(2026, 7, 1)},
                                      {u"method"_s, u"upi"_s},
                                      {u"amount"_s, QVariant::fromValue(Money(rupees * 100, Currency(u"INR")))}};
            QVERIFY(window->store().run(u"take-receipt"_s, request));
        }
    };

private Q_SLOTS:
    void asksForABookingInItsScreenAndTellsWhoAsked()
    {
        Opened opened;
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
        Opened opened;
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
        Opened opened;
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
        Opened opened;
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
        Opened opened;
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
        Opened opened;
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
