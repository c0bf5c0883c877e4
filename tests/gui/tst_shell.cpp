// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "store/trash.h"
#include "ui/keys_dialog.h"
#include "ui/list_screen.h"
#include "ui/list_columns.h"
#include "ui/list_selection.h"
#include "ui/list_table.h"
#include "ui/list_views.h"
#include "ui/reports_screen.h"
#include "ui/settings_screen.h"
#include "ui/sidebar.h"
#include "ui/toast.h"
#include "ui/trash_screen.h"
#include "ui/view_chips.h"

#include <QClipboard>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// What belongs to the window and to every list: tabs and the way back, views, cells, keys, trash.
class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void goesBackAndForwardThroughWhatWasSeen();
    void reopensWhatWasClosed();
    void opensWithTheDocumentsOfTheLastTime();
    void showsAViewByItsChipAndCountsIt();
    void keepsAViewUnderItsName();
    void addsUpARangeOfCells();
    void putsRowsTogetherWithTheirSums();
    void copiesCellsWithTheirHeaders();
    void goesToTheRowThatBeginsWithWhatIsTyped();
    void keepsTheColumnsSomebodyChose();
    void workOutASumInTheCommandField();
    void offersOnlyActsAfterTheirSign();
    void refusesKeysThatAnotherActHas();
    void givesAnActItsOwnKeys();
    void bringsBackWhatWasDeleted();
    void countsWhatIsOverdueBesideItsPlace();
    void findsASettingByItsWords();
    void remembersWhatItSaid();
    void showsTheFirstPageOfAReport();

private:
    static void addThreeCustomers(OpenedWindow &opened)
    {
        for (const QString &name : {u"Bhavna Iyer"_s, u"Chetan Rao"_s, u"Devika Menon"_s})
            opened.company.run(u"add-customer"_s, {{u"full_name"_s, name}});
    }
    static QTableView *tableOf(OpenedWindow &opened) { return opened.window->currentScreen()->findChild<QTableView *>(u"table"_s); }
    static Chip *chipNamed(OpenedWindow &opened, const QString &words)
    {
        for (Chip *chip : opened.window->currentScreen()->findChildren<Chip *>()) {
            if (chip->text() == words)
                return chip;
        }
        return nullptr;
    }
};

void TestShell::goesBackAndForwardThroughWhatWasSeen()
{
    OpenedWindow opened;
    opened.window->openList(u"plots"_s);
    opened.window->openRecord(u"plots"_s, opened.plots.first().toUuid());
    const QString record = opened.window->currentScreen()->key();

    opened.action(u"go.back"_s)->trigger();
    QCOMPARE(opened.window->currentScreen()->key(), u"list/plots"_s);
    opened.action(u"go.back"_s)->trigger();
    QCOMPARE(opened.window->currentScreen()->key(), u"list/customers"_s);
    opened.action(u"go.forward"_s)->trigger();
    opened.action(u"go.forward"_s)->trigger();

    QCOMPARE(opened.window->currentScreen()->key(), record);
    QVERIFY(!opened.tabs().canGoForward());
}

void TestShell::reopensWhatWasClosed()
{
    OpenedWindow opened;
    opened.window->openList(u"plots"_s);
    opened.action(u"window.closeTab"_s)->trigger();
    QCOMPARE(opened.tabs().count(), 1);

    opened.action(u"window.reopenTab"_s)->trigger();

    QCOMPARE(opened.tabs().count(), 2);
    QCOMPARE(opened.window->currentScreen()->key(), u"list/plots"_s);
}

void TestShell::opensWithTheDocumentsOfTheLastTime()
{
    {
        OpenedWindow opened({}, u"remembered"_s);
        opened.window->openList(u"bookings"_s);
        opened.window->openReport(u"trial-balance"_s);
        opened.tabs().setCurrentIndex(1);
        opened.window->close();
    }
    OpenedWindow again({}, u"remembered"_s);

    QCOMPARE(again.tabs().count(), 3);
    QCOMPARE(again.window->currentScreen()->key(), u"list/bookings"_s);
    again.tabs().setCurrentIndex(2);
    QCOMPARE(again.window->currentScreen()->key(), u"report/trial-balance"_s);
}

void TestShell::showsAViewByItsChipAndCountsIt()
{
    OpenedWindow opened(addThreeCustomers);
    QVERIFY(!opened.book().isNull());
    auto *screen = opened.screen<ListScreen>();
    QTRY_COMPARE(screen->model().rowCount(), 4);
    Chip *chip = chipNamed(opened, u"No booking yet"_s);
    QVERIFY(chip);
    QTRY_COMPARE(chip->accessibleName(), u"No booking yet, 3 rows"_s);

    chip->click();

    QTRY_COMPARE(screen->model().rowCount(), 3);
    QCOMPARE(screen->findChild<QLabel *>(u"count"_s)->text(), u"3 of 4"_s);
    chipNamed(opened, u"All"_s)->click();
    QTRY_COMPARE(screen->model().rowCount(), 4);
}

void TestShell::keepsAViewUnderItsName()
{
    OpenedWindow opened(addThreeCustomers);
    auto *screen = opened.screen<ListScreen>();
    auto *views = screen->findChild<ListViews *>();

    views->save(u"Ch…"_s, u"full_name ~ chet"_s, {}, false);

    Chip *chip = chipNamed(opened, u"Ch…"_s);
    QVERIFY(chip);
    chip->click();
    QTRY_COMPARE(screen->model().rowCount(), 1);
    views->remove(*views->find(*views->keyOf(u"full_name ~ chet"_s)));
    QVERIFY(!chipNamed(opened, u"Ch…"_s));
    opened.window->toast()->act(); // undo
    QVERIFY(chipNamed(opened, u"Ch…"_s));
}

void TestShell::addsUpARangeOfCells()
{
    OpenedWindow opened;
    opened.pay(1'000);
    opened.pay(2'500);
    opened.window->openList(u"receipts"_s);
    auto *screen = opened.screen<ListScreen>();
    QTRY_COMPARE(screen->model().rowCount(), 2);
    QTableView *table = tableOf(opened);
    const int amount = static_cast<int>(screen->model().columns().indexOf(u"amount"_s));

    table->setCurrentIndex(screen->model().index(0, amount));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);

    QTRY_VERIFY2(screen->status().contains(u"3,500.00"_s), qPrintable(screen->status()));
    QVERIFY2(screen->status().contains(u"1,750.00"_s), qPrintable(screen->status()));
}

void TestShell::putsRowsTogetherWithTheirSums()
{
    OpenedWindow opened(addThreeCustomers);
    QVERIFY(!opened.book().isNull()); // two plots of 20,00,000 for the first customer
    auto *screen = opened.screen<ListScreen>();
    QTRY_COMPARE(screen->model().rowCount(), 4);
    const int value = static_cast<int>(screen->model().columns().indexOf(u"booking_value"_s));

    screen->model().setGrouping(u"status"_s);

    QTRY_COMPARE(screen->model().rowCount(), 6);
    QCOMPARE(screen->model().recordCount(), 4);
    QStringList headings;
    QStringList sums;
    for (int row = 0; row < 6; ++row) {
        const QModelIndex first = screen->model().index(row, 0);
        if (!first.data(ListModel::GroupRole).toBool())
            continue;
        headings.append(first.data().toString());
        sums.append(screen->model().index(row, value).data().toString());
        QVERIFY(!(first.flags() & Qt::ItemIsSelectable));
        QCOMPARE(screen->model().keyAt(row), qint64(-1));
    }
    headings.sort();
    sums.sort();
    QCOMPARE(headings.size(), 2);
    QVERIFY(headings.contains(u"No booking · 3"_s));
    QVERIFY2(sums.contains(u"40,00,000.00"_s), qPrintable(sums.join(u' ')));
    screen->model().setGrouping({});
    QTRY_COMPARE(screen->model().rowCount(), 4);
}

void TestShell::copiesCellsWithTheirHeaders()
{
    OpenedWindow opened(addThreeCustomers);
    auto *screen = opened.screen<ListScreen>();
    QTRY_COMPARE(screen->model().rowCount(), 4);
    QTRY_VERIFY(!screen->model().idAt(1).isNull());
    QTableView *table = tableOf(opened);
    table->setCurrentIndex(screen->model().index(1, 0));
    table->selectionModel()->select(QItemSelection(screen->model().index(1, 0), screen->model().index(2, 0)), QItemSelectionModel::ClearAndSelect);

    screen->findChild<ListTable *>()->selection().copy(true);

    QTRY_COMPARE(QApplication::clipboard()->text(), u"Customer\nBhavna Iyer\nChetan Rao"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->html(),
             u"<table><tr><th>Customer</th></tr><tr><td>Bhavna Iyer</td></tr><tr><td>Chetan Rao</td></tr></table>"_s);
}

void TestShell::goesToTheRowThatBeginsWithWhatIsTyped()
{
    OpenedWindow opened(addThreeCustomers);
    auto *screen = opened.screen<ListScreen>();
    QTRY_COMPARE(screen->model().rowCount(), 4);
    QTableView *table = tableOf(opened);
    table->setFocus();

    QTest::keyClicks(table, u"dev"_s);

    QTRY_COMPARE(table->currentIndex().row(), 3);
}

void TestShell::keepsTheColumnsSomebodyChose()
{
    OpenedWindow opened;
    auto *rows = opened.window->currentScreen()->findChild<ListTable *>();
    rows->columns().setLayoutOf({{u"columns"_s, QJsonArray{QJsonObject{{u"id"_s, u"city"_s}}, QJsonObject{{u"id"_s, u"full_name"_s}, {u"width"_s, 333}},
                                                 QJsonObject{{u"id"_s, u"gone"_s}}, QJsonObject{{u"id"_s, u"balance"_s}}}}});

    QCOMPARE(opened.screen<ListScreen>()->model().columns(), (QStringList{u"city"_s, u"full_name"_s, u"balance"_s}));
    QCOMPARE(tableOf(opened)->columnWidth(1), 333);
    const QJsonArray kept = rows->columns().layoutOf().value(u"columns"_s).toArray();
    QCOMPARE(kept.at(1)[u"width"_s].toInt(), 333);
}

void TestShell::workOutASumInTheCommandField()
{
    OpenedWindow opened;
    CommandPalette *palette = opened.window->palette();
    palette->open();

    QTest::keyClicks(palette->line(), u"=4850000*12.5%"_s);
    QTRY_COMPARE(palette->offers()->count(), 1);
    QCOMPARE(palette->offers()->item(0)->text(), u"6,06,250.00"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);

    QCOMPARE(QApplication::clipboard()->text(), u"6,06,250.00"_s);
}

void TestShell::offersOnlyActsAfterTheirSign()
{
    OpenedWindow opened;
    CommandPalette *palette = opened.window->palette();
    palette->open();
    QTest::keyClicks(palette->line(), u"/cust"_s);
    QTRY_COMPARE(palette->offers()->item(0)->text(), u"Customers"_s);
    for (int row = 0; row < palette->offers()->count(); ++row)
        QVERIFY(palette->offers()->item(row)->text() != u"New customer"_s);
    palette->line()->clear();

    QTest::keyClicks(palette->line(), u">dar"_s);

    QTRY_COMPARE(palette->offers()->count(), 1);
    QCOMPARE(palette->offers()->item(0)->text(), u"Dark"_s);
}

void TestShell::refusesKeysThatAnotherActHas()
{
    OpenedWindow opened;
    KeysDialog dialog(opened.window->keys(), opened.window.get());
    auto *acts = dialog.findChild<QTreeWidget *>(u"acts"_s);
    acts->setCurrentItem(acts->findItems(u"Full screen"_s, Qt::MatchExactly | Qt::MatchRecursive).value(0));
    dialog.findChild<QKeySequenceEdit *>(u"keys"_s)->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));

    dialog.bind();

    QVERIFY2(dialog.findChild<QLabel *>(u"note"_s)->text().contains(u"Search or command"_s), qPrintable(dialog.findChild<QLabel *>(u"note"_s)->text()));
    QCOMPARE(opened.action(u"view.full"_s)->shortcut(), QKeySequence(Qt::Key_F11));
}

void TestShell::givesAnActItsOwnKeys()
{
    OpenedWindow opened;
    KeyMap &keys = opened.window->keys();

    keys.setKeys(u"view.full"_s, QKeySequence(Qt::CTRL | Qt::Key_F11));
    QCOMPARE(opened.action(u"view.full"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F11));
    QVERIFY(!keys.holderOf(QKeySequence(Qt::Key_F11)));
    keys.setPreset(KeyPreset::Accountant);
    QVERIFY(opened.action(u"go.search"_s)->shortcuts().contains(QKeySequence(Qt::ALT | Qt::Key_G)));
    QVERIFY(opened.action(u"go.search"_s)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
    keys.resetAll();

    QCOMPARE(opened.action(u"view.full"_s)->shortcut(), QKeySequence(Qt::Key_F11));
}

void TestShell::bringsBackWhatWasDeleted()
{
    OpenedWindow opened;
    Store &store = opened.window->store();
    const Result<Outcome> made = store.run(u"create-record"_s, {{u"table"_s, u"branches"_s}, {u"values"_s, QJsonObject{{u"code"_s, u"A1"_s}, {u"name"_s, u"Airport"_s}}}});
    QVERIFY(made);
    QVERIFY(store.run(u"delete-record"_s, {{u"table"_s, u"branches"_s}, {u"row"_s, made->id}}));
    opened.window->openScreen(u"trash"_s);
    auto *trash = opened.screen<TrashScreen>();
    auto *table = trash->findChild<QTableWidget *>(u"records"_s);
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Airport"_s);

    table->selectRow(0);
    trash->restoreSelected();

    QTRY_COMPARE(table->rowCount(), 0);
    const Result<int> branches = store.read([](Reader &reader) { return static_cast<int>(reader.integer(u"select count(*) from branches where deleted_at is null"_s)); });
    QCOMPARE(*branches, 2);
}

void TestShell::countsWhatIsOverdueBesideItsPlace()
{
    OpenedWindow opened;
    auto *sidebar = opened.window->findChild<Sidebar *>();
    const auto spoken = [sidebar] {
        const QList<QListWidgetItem *> found = sidebar->findItems(u"Holds"_s, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.first()->data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(spoken(), u"Holds"_s);

    QVERIFY(opened.window->store().run(u"hold-plot"_s, {{u"plot"_s, opened.plots.first()}, {u"party"_s, opened.buyer}}));

    QTRY_COMPARE(spoken(), u"Holds, 1"_s);
}

void TestShell::findsASettingByItsWords()
{
    OpenedWindow opened;
    opened.window->openScreen(u"settings"_s);
    auto *settings = opened.screen<SettingsScreen>();
    QVERIFY(settings);

    settings->narrow(u"size text"_s);

    QStringList shown;
    for (const QLabel *label : settings->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY(shown.contains(u"Size of text"_s));
    QVERIFY(!shown.contains(u"Shortcuts"_s));
}

void TestShell::remembersWhatItSaid()
{
    OpenedWindow opened;
    QVERIFY(!opened.window->notices().hasNew());

    opened.window->showError({ErrorCode::Conflict, u"The plot is taken."_s, {}});

    QVERIFY(opened.window->notices().hasNew());
    QCOMPARE(opened.window->notices().all().first().words, u"The plot is taken."_s);
}

void TestShell::showsTheFirstPageOfAReport()
{
    OpenedWindow opened;
    opened.window->openScreen(u"reports"_s);
    auto *reports = opened.screen<ReportsScreen>();
    auto *list = reports->findChild<QListWidget *>(u"list"_s);
    auto *instead = reports->findChild<QLabel *>(u"instead"_s);
    QVERIFY(list->count() > 8);

    reports->findChild<QLineEdit *>(u"find"_s)->setText(u"balance account"_s);
    QSignalSpy previewed(reports, &ReportsScreen::previewed);
    QCOMPARE(list->currentItem()->text(), u"Trial balance"_s);
    QVERIFY(previewed.wait());
    QVERIFY(!instead->isVisible());
    reports->findChild<QLineEdit *>(u"find"_s)->setText(u"statement"_s);
    QCOMPARE(list->currentItem()->text(), u"Customer statement"_s);
    QTRY_VERIFY(instead->isVisible()); // it wants to know whose
    reports->findChild<QPushButton *>(u"open"_s)->click();

    QCOMPARE(opened.window->currentScreen()->key(), u"report/customer-statement"_s);
}

FREEHOLD_TEST(TestShell);

} // namespace freehold::testing

#include "tst_shell.moc"
