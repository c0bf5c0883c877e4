// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/condition_dialog.h"
#include "ui/filter_bar.h"
#include "ui/freezing_table.h"
#include "ui/list_columns.h"
#include "ui/list_screen.h"
#include "ui/list_table.h"
#include "ui/tab_text.h"
#include "ui/view_chips.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Conditions as chips, columns that stay in place, and what a spreadsheet puts on the clipboard.
class TestListFilters final : public QObject
{
    Q_OBJECT

private:
    static QStringList chips(const ListScreen &screen)
    {
        QStringList words;
        for (int place = 0; const auto *chip = screen.findChild<Chip *>(u"condition.%1"_s.arg(place)); ++place)
            words.append(chip->text());
        return words;
    }
    static QString filterOf(const ListScreen &screen) { return screen.findChild<QLineEdit *>(u"filter"_s)->text(); }
    static ListScreen *plotList(OpenedWindow &opened)
    {
        opened.window->openList(u"plots"_s);
        return opened.screen<ListScreen>();
    }
    static void choose(QComboBox *combo, const QVariant &data)
    {
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    static void trigger(ListScreen &screen, const QString &words)
    {
        for (QAction *action : screen.findChild<QMenu *>(u"conditionMenu"_s)->actions()) {
            if (action->text() == words)
                return action->trigger();
        }
        QFAIL(qPrintable(words));
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void saysTheConditionsInWords()
    {
        OpenedWindow opened;
        ListScreen *screen = plotList(opened);

        screen->setFilter(u"(state = available or is_corner = yes) and number ~ 002"_s);

        QCOMPARE(chips(*screen), (QStringList{u"State is Available or Corner: yes"_s, u"Plot no. contains 002"_s}));
        QTRY_COMPARE(screen->model().rowCount(), 1);
        screen->setFilter({});
        QCOMPARE(chips(*screen), QStringList());
        QTRY_COMPARE(screen->model().rowCount(), 2);
    }

    void addsAConditionOnAColumn()
    {
        OpenedWindow opened;
        ListScreen *screen = plotList(opened);
        auto *bar = screen->findChild<FilterBar *>();

        bar->askFor(u"number"_s);
        auto *dialog = bar->findChild<ConditionDialog *>();
        QVERIFY(dialog);
        choose(dialog->findChild<QComboBox *>(u"operator"_s), static_cast<int>(FilterOperator::Equal));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"number"_s), u"A-001"_s);
        dialog->findChild<QPushButton *>(u"act"_s)->click();

        QCOMPARE(filterOf(*screen), u"number = A-001"_s);
        QCOMPARE(chips(*screen), QStringList(u"Plot no. is A-001"_s));
        QTRY_COMPARE(screen->model().rowCount(), 1);
    }

    void givesAConditionAnAlternativeAndTakesItAway()
    {
        OpenedWindow opened;
        ListScreen *screen = plotList(opened);
        screen->setFilter(u"number = A-001"_s);
        QTRY_COMPARE(screen->model().rowCount(), 1);

        screen->findChild<Chip *>(u"condition.0"_s)->click();
        trigger(*screen, u"Or…"_s);
        auto *dialog = screen->findChild<ConditionDialog *>();
        choose(dialog->findChild<QComboBox *>(u"operator"_s), static_cast<int>(FilterOperator::Equal));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"number"_s), u"A-002"_s);
        dialog->findChild<QPushButton *>(u"act"_s)->click();

        QCOMPARE(filterOf(*screen), u"(number = A-001 or number = A-002)"_s);
        QTRY_COMPARE(screen->model().rowCount(), 2);
        screen->findChild<Chip *>(u"condition.0"_s)->setFocus();
        QTest::keyClick(screen->findChild<Chip *>(u"condition.0"_s), Qt::Key_Delete);
        QCOMPARE(filterOf(*screen), QString());
    }

    void keepsAlternativesTogetherWhenAnotherConditionIsAdded()
    {
        OpenedWindow opened;
        ListScreen *screen = plotList(opened);
        screen->setFilter(u"number = A-001 or state = held"_s);

        auto *bar = screen->findChild<FilterBar *>();
        bar->askFor(u"is_corner"_s);
        auto *dialog = bar->findChild<ConditionDialog *>();
        dialog->findChild<QPushButton *>(u"act"_s)->click();

        QCOMPARE(filterOf(*screen), u"(number = A-001 or state = held) and is_corner = no"_s);
        QTRY_COMPARE(screen->model().rowCount(), 1);
    }

    void tellsWhatIsNotUnderstoodAndKeepsTheRows()
    {
        OpenedWindow opened;
        ListScreen *screen = plotList(opened);
        QTRY_COMPARE(screen->model().rowCount(), 2);

        screen->setFilter(u"number = A-001 or ("_s);

        QCOMPARE(screen->model().rowCount(), 2);
        QVERIFY(!screen->findChild<QLabel *>(u"filterProblem"_s)->text().isEmpty());
        QCOMPARE(chips(*screen), QStringList());
    }

    void keepsFrozenColumnsInPlaceAndRemembersThem()
    {
        OpenedWindow opened;
        ListScreen *screen = plotList(opened);
        QTRY_COMPARE(screen->model().rowCount(), 2);
        auto *rows = screen->findChild<ListTable *>();
        auto *table = screen->findChild<FreezingTable *>(u"table"_s);
        rows->columns().setLayoutOf({{u"columns"_s, QJsonArray{QJsonObject{{u"id"_s, u"number"_s}, {u"width"_s, 150}}, QJsonObject{{u"id"_s, u"state"_s}, {u"width"_s, 700}},
                                                                QJsonObject{{u"id"_s, u"area"_s}, {u"width"_s, 700}}, QJsonObject{{u"id"_s, u"facing"_s}, {u"width"_s, 700}}}}});

        rows->columns().freezeUpTo(0);

        auto *still = screen->findChild<QTableView *>(u"frozen"_s);
        QVERIFY(still->isVisible());
        QCOMPARE(still->width(), 150);
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
        table->setCurrentIndex(screen->model().index(1, 3));
        QTRY_VERIFY(table->horizontalScrollBar()->value() > 0);
        QCOMPARE(still->visualRect(screen->model().index(0, 0)).left(), 0);
        QCOMPARE(still->selectionModel()->currentIndex().row(), 1);
        table->setCurrentIndex(screen->model().index(1, 1));
        QVERIFY(table->visualRect(screen->model().index(1, 1)).left() >= 150);
        const QJsonArray kept = rows->columns().layoutOf().value(u"columns"_s).toArray();
        QCOMPARE(kept.at(0)[u"frozen"_s].toBool(), true);
        QVERIFY(!kept.at(1).toObject().contains(u"frozen"_s));
        rows->columns().freezeUpTo(-1);
        QVERIFY(!still->isVisible());
        rows->columns().setLayoutOf({{u"columns"_s, kept}});
        QVERIFY(still->isVisible());
    }

    void readsCellsAsSpreadsheetsCopyThem()
    {
        QCOMPARE(cellsOfTabText(u"a\tb\r\nc\t\r\n"_s), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}}));
        QCOMPARE(cellsOfTabText(u"\"two\nlines\"\t\"a \"\"b\"\"\""_s), (QList<QStringList>{{u"two\nlines"_s, u"a \"b\""_s}}));
        QCOMPARE(cellsOfTabText(u"5\" pipe\tx"_s), (QList<QStringList>{{u"5\" pipe"_s, u"x"_s}}));
        QCOMPARE(cellsOfTabText(u"a\n\nb"_s), (QList<QStringList>{{u"a"_s}, {QString()}, {u"b"_s}}));
        QCOMPARE(cellsOfTabText({}), QList<QStringList>());
    }
};

FREEHOLD_TEST(TestListFilters);

} // namespace freehold::testing

#include "tst_list_filters.moc"
