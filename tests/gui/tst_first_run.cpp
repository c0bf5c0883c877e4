// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_walk.h"

#include "accounting/entities/account.h"
#include "desktop/desktop.h"
#include "desktop/start_window.h"
#include "org/company.h"
#include "org/entities/fiscal_year.h"
#include "support/freehold_test.h"
#include "ui/banner.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// What a person meets who starts Freehold for the first time.
class TestFirstRun final : public QObject
{
    Q_OBJECT

    struct Start {
        QTemporaryDir folder;
        Desktop desktop;
        StartWindow *window = nullptr;

        Start()
        {
            desktop.forgetAll();
            desktop.showStart();
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<StartWindow *>(each))
                    window = found;
            }
            QApplication::setActiveWindow(window);
        }
        QString path() const { return folder.filePath(u"first.freehold"_s); }
        MainWindow *mainWindow() const
        {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<MainWindow *>(each))
                    return found;
            }
            return nullptr;
        }
    };

    static void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    static void tabTo(const QString &name)
    {
        for (int presses = 0; presses < 30 && QApplication::focusWidget()->objectName() != name; ++presses)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    static void type(const QString &words)
    {
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), words);
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void everyControlIsReachedAndNamed()
    {
        const Start start;

        QVERIFY(KeyboardWalk(*start.window).isSound(u"start"_s));
    }

    void makesACompanyByTheKeyboardAlone()
    {
        const Start start;
        QCOMPARE(QApplication::focusWidget()->objectName(), u"name"_s);

        type(u"Prairie Lots"_s);
        tabTo(u"country"_s);
        press(Qt::Key_Down); // the United States: dollars, from January, the chart of that country
        tabTo(u"year"_s);
        press(Qt::Key_Down); // the year before this one
        tabTo(u"path"_s);
        type(start.path());
        tabTo(u"create"_s);
        press(Qt::Key_Space);

        QTRY_VERIFY(start.mainWindow());
        MainWindow *window = start.mainWindow();
        const Company company = *window->store().read([](Reader &reader) { return companyOf(reader); });
        QCOMPARE(company.name, u"Prairie Lots"_s);
        QCOMPARE(company.currency, u"USD"_s);
        QCOMPARE(company.country, u"US"_s);
        const QList<FiscalYear> years = *window->store().read([](Reader &reader) { return reader.select<FiscalYear>(); });
        QCOMPARE(years.size(), 1);
        QCOMPARE(years.first().startsOn, QDate(QDate::currentDate().year() - 1, 1, 1));
        const QList<Account> accounts = *window->store().read([](Reader &reader) { return reader.select<Account>(); });
        QCOMPARE(accounts.size(), 74); // the lines of schema/seed/chart_us.csv
        delete window;
    }

    void mayStartWithoutAccounts()
    {
        const Start start;
        type(u"Own Chart"_s);
        auto *chart = start.window->findChild<QComboBox *>(u"chart"_s);
        tabTo(u"chart"_s);
        press(Qt::Key_End);
        QCOMPARE(chart->currentText(), u"None: I bring my own"_s);
        tabTo(u"path"_s);
        type(start.path());

        press(Qt::Key_Return);

        QTRY_VERIFY(start.mainWindow());
        const Result<qint64> accounts =
            start.mainWindow()->store().read([](Reader &reader) { return reader.integer(u"select count(*) from accounts"_s); });
        QCOMPARE(*accounts, 0);
        delete start.mainWindow();
    }

    void saysWhatIsMissingAndMakesNothing()
    {
        const Start start;
        tabTo(u"currency"_s);
        type(u"XQZ"_s);
        tabTo(u"path"_s);
        type(start.path());

        press(Qt::Key_Return);
        QCOMPARE(start.window->findChild<Banner *>()->text(), u"The company has no name yet. Type it first."_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"name"_s);
        type(u"Odd Money"_s);
        press(Qt::Key_Return);

        QVERIFY2(start.window->findChild<Banner *>()->text().startsWith(u"\"XQZ\" is no currency code."_s),
                 qPrintable(start.window->findChild<Banner *>()->text()));
        QVERIFY(!QFileInfo::exists(start.path()));
        QVERIFY(!start.mainWindow());
    }
};

FREEHOLD_TEST(TestFirstRun);

} // namespace freehold::testing

#include "tst_first_run.moc"
