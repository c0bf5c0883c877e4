// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "accounting/screens/register_model.h"
#include "accounting/screens/register_screen.h"
#include "desktop/desktop.h"
#include "program_setup.h"
#include "sales/dashboard_facts.h"
#include "ui/report_screen.h"
#include "ui/side_panel.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The fiscal year that the window looks at.
class TestFiscalYear final : public QObject
{
    Q_OBJECT

    /// A real window over a new Indian company with the years from April 2024 on.
    struct Books {
        QTemporaryDir folder;
        Desktop desktop;
        MainWindow *window = nullptr;
        QDate present; ///< first day of the year that holds today

        Books()
        {
            desktop.forgetAll();
            const Result<MainWindow *> made = desktop.create(folder.filePath(u"books.freehold"_s), {.name = u"Books"_s, .country = u"IN"_s});
            window = made ? *made : nullptr;
            QVERIFY(window);
            const QDate today = window->store().clock().today();
            present = QDate(today.month() >= 4 ? today.year() : today.year() - 1, 4, 1);
            QVERIFY(window->store().run(u"open-fiscal-year"_s, {{u"day"_s, present.addYears(-1)}}));
            QApplication::setActiveWindow(window);
        }
        ~Books() { delete window; }
    };

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void isChosenByKeysAndHoldsForReportsAndRegisters()
    {
        Books books;
        const QDate earlier = books.present.addYears(-1);
        QVERIFY(!books.window->chosenYear().isValid());

        books.window->findChild<QAction *>(u"view.year"_s)->trigger();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto *year = menu->findChild<QAction *>(u"year."_s + earlier.toString(Qt::ISODate));
        QVERIFY(year);
        while (menu->activeAction() != year)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);

        QCOMPARE(books.window->chosenYear(), earlier);
        const auto *company = books.window->findChild<CompanyButton *>();
        const QString caption = u"FY %1–%2"_s.arg(earlier.year()).arg((earlier.year() + 1) % 100, 2, 10, QLatin1Char('0'));
        QVERIFY2(company->accessibleName().endsWith(caption), qPrintable(company->accessibleName()));
        books.window->openReport(u"day-book"_s);
        auto *report = qobject_cast<ReportScreen *>(books.window->currentScreen());
        QCOMPARE(report->findChild<FieldForm *>()->editor(u"from"_s)->value()->toDate(), earlier);
        QCOMPARE(report->findChild<FieldForm *>()->editor(u"to"_s)->value()->toDate(), books.present.addDays(-1));
        books.window->openScreen(u"register"_s);
        const auto *model = books.window->currentScreen()->findChild<RegisterModel *>();
        QTRY_COMPARE(model->content().from, earlier);
        books.window->setYear(books.present);
        QVERIFY(!books.window->chosenYear().isValid());
        QVERIFY(!company || books.window->findChild<CompanyButton *>()->accessibleName().contains(QString::number(books.present.year())));
    }

    void theDashboardSumsTheMonthsOfThatYear()
    {
        OpenedWindow opened;
        const QVariantMap inMay{{u"party"_s, opened.buyer},
                                  {u"day"_s, QDate(2026, 5, 4)},
                                  {u"method"_s, u"upi"_s},
                                  {u"amount"_s, QVariant::fromValue(Money(700'00, Currency(u"INR")))}};
        QVERIFY(opened.window->store().run(u"take-receipt"_s, inMay));
        opened.pay(1'000); // on 1 July 2026

        const Result<DashboardFacts> earlier = opened.window->store().read([](Reader &reader) { return dashboardFacts(reader, QDate(2027, 6, 9), QDate(2026, 4, 1)); });
        const Result<DashboardFacts> present = opened.window->store().read([](Reader &reader) { return dashboardFacts(reader, QDate(2027, 6, 9)); });

        QVERIFY(earlier && present);
        QCOMPARE(earlier->yearStart, QDate(2026, 4, 1));
        QCOMPARE(earlier->months.first().first, QDate(2026, 4, 1));
        QCOMPARE(earlier->months.last().first, QDate(2027, 3, 1));
        QCOMPARE(earlier->months.at(1).collected.minor(), 700'00);
        QCOMPARE(earlier->months.at(3).collected.minor(), 1'000'00);
        QCOMPARE(earlier->today, QDate(2027, 6, 9));
        QCOMPARE(present->months.first().first, QDate(2026, 7, 1));
        QCOMPARE(present->months.first().collected.minor(), 1'000'00);
        QCOMPARE(present->yearStart, QDate(2027, 4, 1));
    }
};

FREEHOLD_TEST(TestFiscalYear);

} // namespace freehold::testing

#include "tst_fiscal_year.moc"
