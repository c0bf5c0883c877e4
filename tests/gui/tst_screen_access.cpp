// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_walk.h"
#include "opened_window.h"

#include "ui/banner.h"
#include "ui/read_later.h"
#include "ui/report_screen.h"
#include "ui/words.h"

#include <QMenu>
#include <QMenuBar>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Everything that can be opened in the window, by the keyboard alone, and the access keys of its menus.
class TestScreenAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { words::apply(*qApp, u"en"_s); }

    void everyScreenIsReachedAndNamed()
    {
        OpenedWindow opened;
        prepare(opened);
        bool areSound = true;
        for (const ScreenEntry &entry : opened.screens.all()) {
            if (!entry.isListed)
                continue;
            opened.window->openScreen(entry.id);
            areSound = isSound(opened, entry.id) && areSound;
        }
        QVERIFY(areSound);
    }

    void everyListIsReachedAndNamed()
    {
        OpenedWindow opened;
        prepare(opened);
        bool areSound = true;
        for (const List &list : opened.company.program.catalogue.lists()) {
            opened.window->openList(list.name);
            areSound = isSound(opened, list.name) && areSound;
        }
        QVERIFY(areSound);
    }

    void everyRecordIsReachedAndNamed()
    {
        OpenedWindow opened;
        prepare(opened);
        bool areSound = true;
        int shown = 0;
        for (const Entity *entity : opened.company.program.catalogue.entities()) {
            const QUuid id = anyOf(opened, entity->table);
            if (id.isNull())
                continue;
            ++shown;
            opened.window->openRecord(entity->table, id);
            areSound = isSound(opened, entity->table) && areSound;
        }
        QVERIFY(shown > 10);
        QVERIFY(areSound);
    }

    void everyReportIsReachedAndNamed()
    {
        OpenedWindow opened;
        prepare(opened);
        bool areSound = true;
        for (const Report &report : opened.company.program.reports.all()) {
            QVariantMap presets;
            if (const QUuid subject = anyOf(opened, report.subject); !subject.isNull() && !report.subjectField.isEmpty())
                presets.insert(report.subjectField, subject);
            opened.window->openReport(report.name, presets);
            const auto *screen = opened.screen<ReportScreen>();
            QVERIFY(screen);
            QTRY_VERIFY(screen->isShown() || (screen->findChild<Banner *>() && screen->findChild<Banner *>()->isVisible()) || presets.isEmpty());
            areSound = isSound(opened, report.name) && areSound;
        }
        QVERIFY(areSound);
    }

    void noMenuHasAnAccessKeyTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : words::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void noMenuHasAnAccessKeyTwice()
    {
        QFETCH(QString, language);
        words::apply(*qApp, language);
        const OpenedWindow opened;

        QStringList twice = doubledKeys(opened.window->menuBar()->actions(), u"menu bar"_s);
        for (const QMenu *menu : opened.window->menuBar()->findChildren<QMenu *>())
            twice += doubledKeys(menu->actions(), menu->title());

        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u"; "_s)));
    }

private:
    static void prepare(OpenedWindow &opened)
    {
        QVERIFY(!opened.book().isNull());
        opened.pay(50'000);
    }
    static QUuid anyOf(const OpenedWindow &opened, const QString &table)
    {
        if (table.isEmpty())
            return {};
        const Result<QUuid> found = opened.window->store().read([&](Reader &reader) {
            const Entity *entity = reader.catalogue().entity(table);
            if (!entity)
                return QUuid();
            Rows rows = reader.query(u"select id from %1 where deleted_at is null order by rid limit 1"_s.arg(table), {});
            return rows.next() ? rows.uuid(0) : QUuid();
        });
        return found.valueOr(QUuid());
    }
    static bool isSound(OpenedWindow &opened, const QString &what)
    {
        for (int round = 0; round < 2; ++round) { // what is read behind the window changes what there is to reach
            endReading();
            QCoreApplication::processEvents();
        }
        return KeyboardWalk(*opened.window).isSound(what);
    }
    static QStringList doubledKeys(const QList<QAction *> &actions, const QString &where)
    {
        QHash<QString, QString> holders;
        QStringList found;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            if (holders.contains(key))
                found.append(u"%1: %2 and %3 both have %4"_s.arg(where, holders.value(key), action->text(), key));
            holders.insert(key, action->text());
        }
        return found;
    }
};

FREEHOLD_TEST(TestScreenAccess);

} // namespace freehold::testing

#include "tst_screen_access.moc"
