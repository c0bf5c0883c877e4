// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "store/plain_edits.h"
#include "ui/bulk_edit_dialog.h"
#include "ui/cell_editor.h"
#include "ui/list_screen.h"
#include "ui/list_selection.h"
#include "ui/list_table.h"
#include "ui/record_pane.h"
#include "ui/toast.h"
#include "ui/undo_screen.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Changing records in the list: one cell, pasted cells, filling down, many at once; and the way back.
class TestListEditing final : public QObject
{
    Q_OBJECT

private:
    /// The plots with the columns number, state, road width, facing.
    struct PlotList {
        OpenedWindow opened;
        ListScreen *screen = nullptr;
        ListTable *rows = nullptr;
        QTableView *table = nullptr;

        PlotList()
            : opened([](OpenedWindow &window) {
                  const QUuid project = window.company.read([&](Reader &reader) { return reader.findBy<Plot>(u"number = 'A-001'"_s)->project.uuid(); });
                  for (const QString &number : {u"A-003"_s, u"A-004"_s})
                      window.plots.append(window.company.run(u"add-plot"_s, {{u"project"_s, project}, {u"number"_s, number},
                                                                              {u"area"_s, QVariant::fromValue(*parseArea(u"200"_s, u"sqyd"_s))}}).id);
              })
        {
            opened.window->openList(u"plots"_s);
            screen = opened.screen<ListScreen>();
            screen->model().setColumns({u"number"_s, u"state"_s, u"road_width_mm"_s, u"facing"_s});
            rows = screen->findChild<ListTable *>();
            table = screen->findChild<QTableView *>(u"table"_s);
            table->setFocus();
        }
        [[nodiscard]] bool isRead() { return screen->model().rowCount() == 4 && !screen->model().idAt(3).isNull(); }
        [[nodiscard]] Plot plot(int row) { return opened.window->store().read([&](Reader &reader) { return reader.get(Id<Plot>(opened.plots.at(row).toUuid())); }).value(); }
        void select(int top, int left, int bottom, int right)
        {
            table->setCurrentIndex(screen->model().index(top, left));
            table->selectionModel()->select(QItemSelection(screen->model().index(top, left), screen->model().index(bottom, right)),
                                            QItemSelectionModel::ClearAndSelect);
        }
        CellEditor *editor() { return table->findChild<CellEditor *>(); }
        BulkEditDialog *dialog() { return table->findChild<BulkEditDialog *>(); }
    };
    static constexpr int number = 0;
    static constexpr int state = 1;
    static constexpr int roadWidth = 2;
    static constexpr int facing = 3;

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void editsACellInItsPlaceAndTakesItBack()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(1, roadWidth));

        QTest::keyClick(list.table, Qt::Key_F2);
        QVERIFY(list.editor());
        auto *line = list.editor()->findChild<QLineEdit *>(u"road_width_mm"_s);
        QCOMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(line, u"9000"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QTRY_COMPARE(list.plot(1).roadWidthMm, qint64(9'000));
        QTRY_VERIFY(!list.editor());
        QTRY_COMPARE(list.screen->model().index(1, roadWidth).data().toString(), u"9,000"_s);
        QCOMPARE(QApplication::focusWidget(), list.table);
        list.opened.action(u"undo"_s)->trigger();
        QTRY_COMPARE(list.plot(1).roadWidthMm, qint64(0));
    }

    void escapeGivesTheCellBack()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, number));
        QTest::keyClick(list.table, Qt::Key_F2);
        auto *line = list.editor()->findChild<QLineEdit *>(u"number"_s);
        QCOMPARE(line->text(), u"A-001"_s);

        QTest::keyClicks(line, u"9"_s);
        QTest::keyClick(line, Qt::Key_Escape);

        QTRY_VERIFY(!list.editor());
        QCOMPARE(list.plot(0).number, u"A-001"_s);
        QVERIFY(list.opened.window->store().undoLabel().isEmpty());
    }

    void saysAtTheCellWhatIsWrongAndKeepsItOpen()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, roadWidth));
        QTest::keyClick(list.table, Qt::Key_F2);
        auto *line = list.editor()->findChild<QLineEdit *>(u"road_width_mm"_s);

        line->setText(u"wide"_s);
        QTest::keyClick(line, Qt::Key_Return);

        const auto *problem = list.table->findChild<QLabel *>(u"cellProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"wide"_s), qPrintable(problem->text()));
        line->setText(u"-5"_s); // refused by the rule of the field
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY2(problem->text().contains(u"negative"_s), qPrintable(problem->text()));
        QCOMPARE(list.plot(0).roadWidthMm, qint64(0));
        list.editor()->findChild<QLineEdit *>(u"road_width_mm"_s)->setText(u"7000"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(list.plot(0).roadWidthMm, qint64(7'000));
    }

    void tellsOfANumberThatIsTakenAtTheCell()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, number));
        QTest::keyClick(list.table, Qt::Key_F2);
        auto *line = list.editor()->findChild<QLineEdit *>(u"number"_s);

        line->setText(u"A-002"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QTRY_VERIFY(list.table->findChild<QLabel *>(u"cellProblem"_s)->text().contains(u"A-002"_s));
        QVERIFY(list.editor());
        QCOMPARE(list.plot(0).number, u"A-001"_s);
    }

    void typingReplacesAndTabGoesOnToTheNextCell()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(2, roadWidth));

        QTest::keyClicks(list.table, u"1"_s);
        QVERIFY(list.editor());
        auto *line = list.editor()->findChild<QLineEdit *>(u"road_width_mm"_s);
        QTest::keyClicks(line, u"2000"_s);
        QTest::keyClick(line, Qt::Key_Tab);

        QTRY_COMPARE(list.plot(2).roadWidthMm, qint64(12'000));
        QTRY_VERIFY(list.editor() && list.editor()->findChild<QComboBox *>(u"facing"_s)); // the next that can be edited
    }

    void doubleClickEditsACellAndOpensByTheName()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        const auto place = [&](int column) { return list.table->visualRect(list.screen->model().index(0, column)).center(); };

        QTest::mouseClick(list.table->viewport(), Qt::LeftButton, {}, place(roadWidth));
        QTest::mouseDClick(list.table->viewport(), Qt::LeftButton, {}, place(roadWidth));
        QVERIFY(list.editor());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::mouseClick(list.table->viewport(), Qt::LeftButton, {}, place(state));
        QTest::mouseDClick(list.table->viewport(), Qt::LeftButton, {}, place(state)); // no cell to edit: opens
        QVERIFY(list.opened.window->currentScreen() != list.screen);
    }

    void aColumnThatOnlyActsChangeIsNotEdited()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, state));

        QTest::keyClicks(list.table, u"h"_s);

        QVERIFY(!list.editor());
    }

    void lettersOverANameLookForARow()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.screen->model().setOrder({{u"number"_s, false}});
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, number));

        QTest::keyClicks(list.table, u"A-003"_s);

        QTRY_COMPARE(list.table->currentIndex().row(), 2);
        QVERIFY(!list.editor());
    }

    void nothingIsEditedWithoutTheRight()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.opened.window->store().setRightsHook([](const Actor &, const AccessRequest &access) {
            return access.subject == u"edit-record"_s ? Result<void>(Error{ErrorCode::Denied, u"No."_s, {}}) : Result<void>();
        });
        list.table->setCurrentIndex(list.screen->model().index(0, roadWidth));

        QTest::keyClicks(list.table, u"1"_s);

        QVERIFY(!list.editor());
    }

    void pastesCellsAfterShowingWhatChangesAndWhatIsRefused()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, roadWidth));
        QApplication::clipboard()->setText(u"9,000\tNorth\n12000\tnowhere\n\tEast\n"_s);

        QTest::keySequence(list.table, QKeySequence::Paste);

        QTRY_VERIFY(list.dialog() && list.dialog()->preview());
        QCOMPARE(list.dialog()->preview()->accepted.size(), 2);
        QCOMPARE(list.dialog()->preview()->refused.size(), 1);
        const auto *changes = list.dialog()->findChild<QTableWidget *>(u"changes"_s);
        QCOMPARE(changes->item(0, 0)->text(), u"A-002"_s);
        QVERIFY(changes->item(0, 3)->text().contains(u"nowhere"_s));
        QCOMPARE(list.dialog()->findChild<QLabel *>(u"summary"_s)->text(), u"Of 3 records: 2 change; 1 are refused and stay as they are."_s);
        QCOMPARE(list.plot(0).roadWidthMm, qint64(0));

        list.dialog()->findChild<QPushButton *>(u"act"_s)->click();

        QTRY_COMPARE(list.plot(0).roadWidthMm, qint64(9'000));
        QCOMPARE(list.plot(0).facing, Facing::North);
        QCOMPARE(list.plot(1).roadWidthMm, qint64(0));
        QCOMPARE(list.plot(2).facing, Facing::East);
        QTRY_VERIFY(list.opened.window->toast()->isVisible());
        list.opened.window->toast()->act(); // undo
        QTRY_COMPARE(list.plot(0).roadWidthMm, qint64(0));
        QCOMPARE(list.plot(2).facing, Facing::Unknown);
    }

    void oneCopiedCellGoesIntoAllThatAreSelected()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.select(1, roadWidth, 3, roadWidth);
        QApplication::clipboard()->setText(u"6000"_s);

        QTest::keySequence(list.table, QKeySequence::Paste);

        QTRY_VERIFY(list.dialog() && list.dialog()->preview());
        QCOMPARE(list.dialog()->preview()->accepted.size(), 3);
        list.dialog()->accept();
        QTRY_COMPARE(list.plot(3).roadWidthMm, qint64(6'000));
        QCOMPARE(list.plot(0).roadWidthMm, qint64(0));
    }

    void oneCellIsPastedAtOnce()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, roadWidth));
        QApplication::clipboard()->setText(u"9,000"_s);

        QTest::keySequence(list.table, QKeySequence::Paste);
        QTRY_COMPARE(list.plot(0).roadWidthMm, qint64(9'000));
        QVERIFY(!list.dialog());
        QCOMPARE(list.opened.window->store().undoLabel(), u"Edit Plot A-001"_s);
    }

    void pastingWhereNothingCanBeChangedSaysSo()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.table->setCurrentIndex(list.screen->model().index(0, state));
        QApplication::clipboard()->setText(u"Booked"_s);

        QTest::keySequence(list.table, QKeySequence::Paste);

        QVERIFY(!list.dialog());
        QVERIFY(list.opened.window->toast()->isVisible());
    }

    void fillsDownWhatStandsOnTop()
    {
        PlotList list;
        QVERIFY(list.opened.window->store().run(EditRecord{u"plots"_s, list.opened.plots.at(0).toUuid(), {{u"road_width_mm"_s, 9'000}, {u"facing"_s, u"west"_s}}, {}}));
        QTRY_VERIFY(list.isRead());
        list.select(0, roadWidth, 2, facing);

        QTest::keyClick(list.table, Qt::Key_D, Qt::ControlModifier);

        QTRY_VERIFY(list.dialog() && list.dialog()->preview());
        list.dialog()->accept();
        QTRY_COMPARE(list.plot(2).roadWidthMm, qint64(9'000));
        QCOMPARE(list.plot(1).facing, Facing::West);
        QCOMPARE(list.plot(3).roadWidthMm, qint64(0));
        QCOMPARE(list.opened.window->store().undoLabel(), u"Edit 2 Plots"_s);
        QVERIFY(list.opened.window->store().undo());
        QCOMPARE(list.plot(1).facing, Facing::Unknown);
        QCOMPARE(list.plot(2).roadWidthMm, qint64(0));
    }

    void givesManyRecordsOneValueInOneStep()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.select(0, facing, 3, facing);

        QTest::keyClick(list.table, Qt::Key_F2);

        QTRY_VERIFY(list.dialog());
        auto *field = list.dialog()->findChild<QComboBox *>(u"field"_s);
        QCOMPARE(field->currentData().toString(), u"facing"_s);
        auto *value = list.dialog()->findChild<QComboBox *>(u"facing"_s);
        value->setCurrentIndex(value->findData(u"south"_s));
        Q_EMIT value->activated(value->currentIndex());
        QTRY_VERIFY(list.dialog()->preview());
        QCOMPARE(list.dialog()->preview()->accepted.size(), 4);
        QCOMPARE(list.dialog()->findChild<QPushButton *>(u"act"_s)->text(), u"Change 4 records"_s);
        list.dialog()->accept();

        QTRY_COMPARE(list.plot(3).facing, Facing::South);
        QCOMPARE(list.opened.window->store().undoLabel(), u"Edit 4 Plots"_s);
        list.opened.action(u"undo"_s)->trigger();
        QTRY_COMPARE(list.plot(0).facing, Facing::Unknown);
        QCOMPARE(list.plot(3).facing, Facing::Unknown);
    }

    void deletesManyAndBringsThemBackInOneStep()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.select(2, number, 3, number);

        QTest::keyClick(list.table, Qt::Key_Delete);

        QTRY_COMPARE(list.screen->model().rowCount(), 2);
        QTRY_VERIFY(list.opened.window->toast()->isVisible());
        list.opened.window->toast()->act();
        QTRY_COMPARE(list.screen->model().rowCount(), 4);
        QVERIFY(list.opened.window->store().undoLabel().isEmpty());
    }

    void offersForSeveralRowsWhatFitsAllOfThem()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        const auto wordsOf = [&] {
            QStringList words;
            for (const QAction *action : list.screen->findChild<QMenu *>(u"rowMenu"_s)->actions())
                words.append(action->text());
            return words;
        };
        list.select(0, number, 1, number);

        Q_EMIT list.table->customContextMenuRequested(list.table->visualRect(list.screen->model().index(0, 0)).center());

        QTRY_VERIFY(list.screen->findChild<QMenu *>(u"rowMenu"_s));
        const QStringList several = wordsOf();
        QVERIFY2(several.contains(u"Change 2 records…"_s), qPrintable(several.join(u", "_s)));
        QVERIFY2(several.contains(u"Book plot"_s), qPrintable(several.join(u", "_s)));
        QVERIFY(!several.contains(u"Open"_s));
        QVERIFY(!several.contains(u"Edit…"_s));
        list.screen->findChild<QMenu *>(u"rowMenu"_s)->close();
    }

    void spacePeeksAndGoesAgain()
    {
        PlotList list;
        QTRY_VERIFY(list.isRead());
        list.opened.window->resize(1'560, 936);
        auto *pane = list.screen->findChild<RecordPane *>();
        const bool before = pane->isVisible();

        QTest::keyClick(list.table, Qt::Key_Space);
        QCOMPARE(pane->isVisible(), !before);
        QTest::keyClick(list.table, Qt::Key_Space);
        QCOMPARE(pane->isVisible(), before);
    }

    void takesBackUpToAnEditInTheUndoHistory()
    {
        PlotList list;
        Store &store = list.opened.window->store();
        for (const int width : {3'000, 4'000, 5'000})
            QVERIFY(store.run(EditRecord{u"plots"_s, list.opened.plots.at(0).toUuid(), {{u"road_width_mm"_s, width}}, {}}));
        list.opened.window->openScreen(u"undo"_s);
        auto *screen = list.opened.screen<UndoScreen>();
        auto *steps = screen->findChild<QTableWidget *>(u"steps"_s);
        QTRY_COMPARE(steps->rowCount(), 3);

        steps->setCurrentCell(1, 0);
        QCOMPARE(screen->findChild<QPushButton *>(u"undoTo"_s)->text(), u"Undo 2 edits, up to here"_s);
        screen->findChild<QPushButton *>(u"undoTo"_s)->click();

        QCOMPARE(list.plot(0).roadWidthMm, qint64(3'000));
        QTRY_COMPARE(steps->item(1, 3)->text(), u"taken back"_s);
        QVERIFY(!screen->findChild<QPushButton *>(u"undoTo"_s)->isEnabled());
    }
};

FREEHOLD_TEST(TestListEditing);

} // namespace freehold::testing

#include "tst_list_editing.moc"
