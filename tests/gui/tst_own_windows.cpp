// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/document_window.h"
#include "ui/list_screen.h"

#include <QPushButton>
#include <QSettings>
#include <QTabBar>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Documents in windows of their own.
class TestOwnWindows final : public QObject
{
    Q_OBJECT

private:
    static DocumentWindow *ownWindow(const OpenedWindow &opened)
    {
        return opened.window->findChild<DocumentWindow *>();
    }
    static QStringList keys(OpenedWindow &opened)
    {
        QStringList found;
        for (int tab = 0; tab < opened.tabs().count(); ++tab)
            found.append(opened.tabs().tabText(tab));
        return found;
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void tearsOffByKeysAndComesBack()
    {
        OpenedWindow opened;
        opened.window->openList(u"plots"_s);
        QCOMPARE(keys(opened), QStringList({u"Customers"_s, u"Plots"_s}));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);

        DocumentWindow *own = ownWindow(opened);
        QVERIFY(own && own->isVisible());
        QCOMPARE(own->windowTitle(), u"Plots – Freehold"_s);
        QCOMPARE(keys(opened), QStringList{u"Customers"_s});
        auto *back = own->findChild<QPushButton *>(u"returnToTabs"_s);
        QApplication::setActiveWindow(own);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(keys(opened), QStringList({u"Customers"_s, u"Plots"_s}));
        QCOMPARE(opened.window->currentScreen()->key(), u"list/plots"_s);
    }

    void tearsOffATabThatIsDraggedAway()
    {
        OpenedWindow opened;
        opened.window->openList(u"plots"_s);
        QTabBar *bar = opened.tabs().tabBar();
        const QPoint from = bar->tabRect(1).center();

        QTest::mousePress(bar, Qt::LeftButton, {}, from);
        QTest::mouseMove(bar, from + QPoint(0, 40));
        QTest::mouseRelease(bar, Qt::LeftButton, {}, from + QPoint(0, 300));

        QVERIFY(ownWindow(opened));
        QCOMPARE(ownWindow(opened)->screen()->key(), u"list/plots"_s);
    }

    void actsReachTheDocumentSomebodyWorksIn()
    {
        OpenedWindow opened;
        opened.window->openList(u"plots"_s);
        opened.tabs().tearOff(1);
        DocumentWindow *own = ownWindow(opened);
        QApplication::setActiveWindow(own);
        QCOMPARE(opened.tabs().screenInHand(), own->screen());

        opened.action(u"edit.find"_s)->trigger();

        QVERIFY(own->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
        opened.window->openList(u"plots"_s); // shown where it is
        QCOMPARE(keys(opened), QStringList{u"Customers"_s});
        opened.action(u"window.closeTab"_s)->trigger();
        QVERIFY(!own->isVisible());
        QCOMPARE(keys(opened), QStringList{u"Customers"_s});
        QApplication::setActiveWindow(opened.window.get());
        opened.action(u"window.reopenTab"_s)->trigger();
        QCOMPARE(keys(opened), QStringList({u"Customers"_s, u"Plots"_s}));
    }

    void comesBackWhenTheWindowIsMadeAnew()
    {
        OpenedWindow opened;
        opened.window->openList(u"plots"_s);
        opened.tabs().tearOff(1);

        opened.window->setDensity(Density::Relaxed);

        QCOMPARE(opened.window->findChildren<DocumentWindow *>().size(), 1);
        QCOMPARE(ownWindow(opened)->screen()->key(), u"list/plots"_s);
        QCOMPARE(keys(opened), QStringList{u"Customers"_s});
        opened.window->setDensity(Density::Standard);
    }

    void opensInItsOwnWindowTheNextTime()
    {
        OpenedWindow opened({}, u"own-windows"_s);
        opened.window->openList(u"plots"_s);
        opened.tabs().tearOff(static_cast<int>(keys(opened).indexOf(u"Plots"_s)));
        opened.window->close();
        const OpenedWindow later({}, u"own-windows"_s);

        QVERIFY(ownWindow(later));
        QCOMPARE(ownWindow(later)->screen()->key(), u"list/plots"_s);
    }
};

FREEHOLD_TEST(TestOwnWindows);

} // namespace freehold::testing

#include "tst_own_windows.moc"
