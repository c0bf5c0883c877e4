// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/freezing_table.h"
#include "ui/list_screen.h"
#include "ui/list_table.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// What people do in every list, by mouse and by keyboard.
class TestListManners final : public QObject
{
    Q_OBJECT

private:
    struct Plots {
        OpenedWindow opened;
        ListScreen *screen = nullptr;
        FreezingTable *table = nullptr;

        Plots()
        {
            opened.window->resize(1'400, 800);
            opened.window->openList(u"plots"_s);
            screen = opened.screen<ListScreen>();
            table = screen->findChild<FreezingTable *>(u"table"_s);
            table->setFocus();
        }
        [[nodiscard]] bool isRead() { return screen->model().rowCount() == 2 && !screen->model().idAt(1).isNull(); }
        int column(const QString &name) { return static_cast<int>(screen->model().columns().indexOf(name)); }
        void clickHead(const QString &name, Qt::KeyboardModifiers keys = {})
        {
            const QHeaderView *header = table->horizontalHeader();
            const int x = header->sectionViewportPosition(column(name)) + 20;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, QPoint(x, header->height() / 2));
        }
        QMenu *headMenu(const QString &name)
        {
            Q_EMIT table->headMenuWanted(table->mapToGlobal(QPoint(10, 10)), column(name));
            return table->findChildren<QMenu *>().last();
        }
        static QAction *entry(QMenu *menu, const QString &words)
        {
            for (QAction *action : menu->actions()) {
                if (action->text() == words)
                    return action;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void aClickOnAHeadSortsAndShiftAddsALevel()
    {
        Plots plots;
        QTRY_VERIFY(plots.isRead());

        plots.clickHead(u"number"_s);
        QCOMPARE(plots.screen->model().order(), (QList<SortKey>{{u"number"_s, false}}));
        plots.clickHead(u"number"_s);
        QCOMPARE(plots.screen->model().order(), (QList<SortKey>{{u"number"_s, true}}));
        QTRY_COMPARE(plots.screen->model().index(0, plots.column(u"number"_s)).data().toString(), u"A-002"_s);
        QCOMPARE(plots.screen->model().headerData(plots.column(u"number"_s), Qt::Horizontal, ListModel::OrderMarkRole).toString(), u"↓"_s);
        plots.screen->model().sortBy(plots.column(u"area"_s), true);
        QCOMPARE(plots.screen->model().order(), (QList<SortKey>{{u"number"_s, true}, {u"area"_s, false}}));
        QCOMPARE(plots.screen->model().headerData(plots.column(u"area"_s), Qt::Horizontal, Qt::DisplayRole).toString(), u"Area ↑2"_s);
    }

    void theHeadMenuShowsColumnsGroupsAndFreezes()
    {
        Plots plots;
        QTRY_VERIFY(plots.isRead());
        QVERIFY(plots.column(u"is_corner"_s) < 0);

        Plots::entry(plots.headMenu(u"number"_s), u"Corner"_s)->trigger();
        QVERIFY(plots.column(u"is_corner"_s) >= 0);
        Plots::entry(plots.headMenu(u"number"_s), u"Freeze up to “Plot no.”"_s)->trigger();
        QCOMPARE(plots.table->frozen(), 1);
        Plots::entry(plots.headMenu(u"number"_s), u"Let all columns scroll"_s)->trigger();
        QCOMPARE(plots.table->frozen(), 0);
        Plots::entry(plots.headMenu(u"facing"_s), u"Group by “Facing”"_s)->trigger();
        QTRY_COMPARE(plots.screen->model().rowCount(), 3);
        QCOMPARE(plots.screen->findChild<QPushButton *>(u"group"_s)->text(), u"Group: facing"_s);
        Plots::entry(plots.headMenu(u"facing"_s), u"As at first"_s)->trigger();
        QVERIFY(plots.column(u"is_corner"_s) < 0);
    }

    void theColumnsAreReachedByKeyboardToo()
    {
        Plots plots;
        QTRY_VERIFY(plots.isRead());
        auto *button = plots.screen->findChild<QPushButton *>(u"columns"_s);
        button->setFocus();

        QTest::keyClick(button, Qt::Key_Space);

        QTRY_VERIFY(!plots.table->findChildren<QMenu *>().isEmpty());
        Plots::entry(plots.table->findChildren<QMenu *>().last(), u"Corner"_s)->trigger();
        QVERIFY(plots.column(u"is_corner"_s) >= 0);
    }

    void selectsARangeWithTheKeyboardAndCopiesIt()
    {
        Plots plots;
        QTRY_VERIFY(plots.isRead());
        plots.table->setCurrentIndex(plots.screen->model().index(0, plots.column(u"number"_s)));

        QTest::keyClick(plots.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(plots.table, Qt::Key_C, Qt::ControlModifier);

        QTRY_COMPARE(QApplication::clipboard()->text(), u"A-001\nA-002"_s);
        QVERIFY(plots.screen->status().startsWith(u"2 selected"_s));
        QTest::keyClick(plots.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"Plot no.\nA-001\nA-002"_s);
    }

    void stepsToTheNextRecordAndOpensIt()
    {
        Plots plots;
        QTRY_VERIFY(plots.isRead());
        plots.table->setCurrentIndex(plots.screen->model().index(0, 0));

        plots.opened.action(u"go.next"_s)->trigger();
        QCOMPARE(plots.table->currentIndex().row(), 1);
        plots.opened.action(u"go.previous"_s)->trigger();
        QCOMPARE(plots.table->currentIndex().row(), 0);
        QTest::keyClick(plots.table, Qt::Key_Return);
        QVERIFY(plots.opened.window->currentScreen() != plots.screen);
    }

    void findsAndFiltersByKeyboardAndComesBackToTheRows()
    {
        Plots plots;
        QTRY_VERIFY(plots.isRead());

        plots.opened.action(u"edit.find"_s)->trigger();
        auto *search = plots.screen->findChild<QLineEdit *>(u"search"_s);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"002"_s);
        QTRY_COMPARE(plots.screen->model().rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape); // gives the words up
        QTRY_COMPARE(plots.screen->model().rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Escape); // and goes back
        QCOMPARE(QApplication::focusWidget(), plots.table);
        QVERIFY(search->isHidden() || !search->isVisible());
        plots.opened.action(u"edit.filter"_s)->trigger();
        auto *filter = plots.screen->findChild<QLineEdit *>(u"filter"_s);
        QCOMPARE(QApplication::focusWidget(), filter);
        QTest::keyClicks(filter, u"number = A-001 or number = A-003"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(plots.screen->model().rowCount(), 1);
    }
};

FREEHOLD_TEST(TestListManners);

} // namespace freehold::testing

#include "tst_list_manners.moc"
