// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/company.h"
#include "org/entities/branch.h"
#include "store/plain_edits.h"
#include "support/test_company.h"
#include "ui/banner.h"
#include "ui/list_screen.h"
#include "ui/main_window.h"
#include "ui/read_later.h"
#include "ui/record_view.h"
#include "ui/report_screen.h"
#include "ui/toast.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesAnEditThroughItsMenu();
    void deletesTheSelectedRowAndTakesItBackFromTheToast();
    void saysWhatIsWrongWithAFilter();
    void findsACommandByItsWords();
    void opensAReportAndWritesIt();
    void opensTheSecondTimeForReadingAndSaysWhy();
    void showsWhoChangedARecord();
    void saysWhatToDoWhenAListIsEmpty();

private:
    /// The window of a fresh company; the company keeps all but the store.
    struct Opened {
        TestCompany company;
        ScreenRegistry screens;
        std::unique_ptr<MainWindow> window;

        Opened()
        {
            const CompanyDoor door{[](const Reader &reader, const QString &id, const QString &title) { return newDocument(reader, id, title); },
                                   u"Test"_s, {}};
            window = std::make_unique<MainWindow>(company.program, screens, std::move(company.store), door);
            window->show();
        }
        ~Opened() { window.reset(); }
        Store &store() { return window->store(); }
        ListScreen *list(const QString &name)
        {
            window->openList(name);
            auto *screen = qobject_cast<ListScreen *>(window->currentScreen());
            return screen;
        }
    };
    static QString officeName(Store &store)
    {
        return store.read([](Reader &reader) { return reader.findBy<Branch>(u"code = 'HO'"_s)->name; }).valueOr(QString());
    }
    static QAction *action(MainWindow &window, const QString &name) { return window.findChild<QAction *>(name); }
};

void TestMainWindow::undoesAndRedoesAnEditThroughItsMenu()
{
    Opened opened;
    Store &store = opened.store();
    action(*opened.window, u"undo"_s)->trigger();
    QVERIFY(opened.window->toast()->text().startsWith(u"There is no edit to undo."_s));
    const QUuid id = *store.read([](Reader &reader) { return reader.findBy<Branch>(u"code = 'HO'"_s)->id.uuid(); });
    QVERIFY(store.run(EditRecord{u"branches"_s, id, {{u"name"_s, u"Main street"_s}}, {{u"name"_s, u"Head office"_s}}}));
    QTRY_VERIFY(action(*opened.window, u"undo"_s)->text() != u"&Undo"_s);

    action(*opened.window, u"undo"_s)->trigger();
    QCOMPARE(officeName(store), u"Head office"_s);
    QVERIFY(!opened.window->toast()->text().isEmpty());
    QTRY_VERIFY(action(*opened.window, u"redo"_s)->text() != u"&Redo"_s);
    action(*opened.window, u"redo"_s)->trigger();

    QCOMPARE(officeName(store), u"Main street"_s);
}

void TestMainWindow::deletesTheSelectedRowAndTakesItBackFromTheToast()
{
    Opened opened;
    QVERIFY(opened.store().run(CreateRecord{u"branches"_s, {}, {{u"code"_s, u"A1"_s}, {u"name"_s, u"Airport"_s}}}));
    ListScreen *screen = opened.list(u"branches"_s);
    QTRY_COMPARE(screen->model().rowCount(), 2);
    auto *table = screen->findChild<QTableView *>(u"table"_s);
    table->setCurrentIndex(screen->model().index(0, 0));
    QApplication::setActiveWindow(opened.window.get());
    table->setFocus();

    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(screen->model().rowCount(), 1);
    QTRY_VERIFY(!opened.window->toast()->text().isEmpty());
    opened.window->toast()->act();

    QTRY_COMPARE(screen->model().rowCount(), 2);
}

void TestMainWindow::saysWhatIsWrongWithAFilter()
{
    Opened opened;
    ListScreen *screen = opened.list(u"branches"_s);
    auto *line = screen->findChild<QLineEdit *>(u"filter"_s);
    auto *problem = screen->findChild<QLabel *>(u"filterProblem"_s);

    QTest::keyClicks(line, u"colour = red"_s);
    QTest::keyClick(line, Qt::Key_Return);

    QVERIFY(!problem->isHidden());
    QVERIFY(problem->text().contains(u"colour"_s));
    QCOMPARE(screen->model().rowCount(), 1);
    line->clear();
    QVERIFY(problem->isHidden());
}

void TestMainWindow::findsACommandByItsWords()
{
    Opened opened;
    CommandPalette *palette = opened.window->palette();
    palette->open();

    QTest::keyClicks(palette->line(), u"trial bal"_s);
    QTRY_COMPARE(palette->offers()->count(), 1);
    QTest::keyClick(palette->line(), Qt::Key_Return);

    QVERIFY(qobject_cast<ReportScreen *>(opened.window->currentScreen()));
    QVERIFY(palette->isHidden());
}

void TestMainWindow::opensAReportAndWritesIt()
{
    Opened opened;
    opened.window->openReport(u"trial-balance"_s);
    auto *screen = qobject_cast<ReportScreen *>(opened.window->currentScreen());
    QVERIFY(screen);
    QTRY_VERIFY(screen->isShown());
    const QString path = opened.company.folder.filePath(u"tb.xlsx"_s);
    QSignalSpy written(screen, &ReportScreen::written);

    screen->exportTo(path);

    QVERIFY(!written.isEmpty() || written.wait(10'000));
    QVERIFY(QFileInfo(path).size() > 0);
}

void TestMainWindow::opensTheSecondTimeForReadingAndSaysWhy()
{
    Opened opened;
    Result<std::unique_ptr<Store>> second =
        openCompany(opened.company.program, {.path = opened.store().path(), .isReadOnly = true, .clock = &opened.company.clock});
    QVERIFY(second);
    MainWindow window(opened.company.program, opened.screens, std::move(second).value(), {});
    window.show();

    QVERIFY(!window.findChild<Banner *>(u"readOnlyBanner"_s)->text().isEmpty());
    QVERIFY(!window.findChild<QWidget *>(u"createButton"_s));
    for (const QAction *menu : window.menuBar()->actions())
        QVERIFY(menu->text() != u"&Record"_s);
    window.runOperation(u"add-customer"_s);
    QVERIFY(!window.toast()->text().isEmpty());
}

void TestMainWindow::showsWhoChangedARecord()
{
    Opened opened;
    Store &store = opened.store();
    const QUuid id = *store.read([](Reader &reader) { return reader.findBy<Branch>(u"code = 'HO'"_s)->id.uuid(); });
    QVERIFY(store.run(EditRecord{u"branches"_s, id, {{u"phone"_s, u"555"_s}}, {{u"phone"_s, u""_s}}}));
    opened.window->openRecord(u"branches"_s, id);
    auto *view = opened.window->currentScreen()->findChild<RecordView *>(u"recordView"_s);

    QTRY_COMPARE(view->title(), u"Head office"_s);
    QStringList words;
    for (const QLabel *label : view->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(u"Phone: – → 555"_s));
}

void TestMainWindow::saysWhatToDoWhenAListIsEmpty()
{
    Opened opened;
    ListScreen *screen = opened.list(u"bookings"_s);
    auto *words = screen->findChild<QLabel *>(u"emptyText"_s);

    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), opened.company.program.catalogue.list(u"bookings")->emptyText.text());
    QVERIFY(screen->findChild<QWidget *>(u"emptyAct"_s)->isVisible());
}

FREEHOLD_TEST(TestMainWindow);

} // namespace freehold::testing

#include "tst_main_window.moc"
