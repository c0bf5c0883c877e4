// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/main_window.h"
#include "ui/sidebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTabWidget>

namespace freehold {
namespace {

/// Sections of the sidebar in their order.
QList<std::pair<QString, QString>> sectionTitles()
{
    return {{QStringLiteral("home"), MainWindow::tr("Start")},
            {QStringLiteral("sales"), MainWindow::tr("Sales")},
            {QStringLiteral("inventory"), MainWindow::tr("Inventory")},
            {QStringLiteral("purchasing"), MainWindow::tr("Purchasing")},
            {QStringLiteral("accounts"), MainWindow::tr("Accounts")},
            {QStringLiteral("market"), MainWindow::tr("Market")},
            {QStringLiteral("organisation"), MainWindow::tr("Organisation")}};
}

} // namespace

QList<std::pair<QString, QList<MainWindow::Place>>> MainWindow::places()
{
    QList<std::pair<QString, QList<Place>>> result;
    for (const auto &[section, title] : sectionTitles()) {
        QList<Place> entries;
        for (const ScreenEntry &entry : m_screens.all()) {
            if (entry.section == section && entry.replacesList.isEmpty())
                entries.append({entry.title.text(), entry.icon, QStringLiteral("screen/") + entry.id, [this, id = entry.id] { openScreen(id); }});
        }
        for (const List &list : m_program.catalogue.lists()) {
            if (list.section != section)
                continue;
            const ScreenEntry *entry = m_screens.forList(list.name);
            entries.append({list.label.text(), list.icon, entry ? QStringLiteral("screen/") + entry->id : QStringLiteral("list/") + list.name,
                            [this, name = list.name] { openList(name); }});
        }
        if (!entries.isEmpty())
            result.append({title, entries});
    }
    QList<Place> insight{{tr("Reports"), QStringLiteral("chart-column"), QStringLiteral("reports"), [this] { openScreen(QStringLiteral("reports")); }}};
    if (!m_program.importers.all().isEmpty())
        insight.append({tr("Import"), QStringLiteral("upload"), QStringLiteral("import"), [this] { openScreen(QStringLiteral("import")); }});
    result.append({tr("Insight"), insight});
    return result;
}

QList<const Operation *> MainWindow::createOperations() const
{
    QList<const Operation *> result;
    const auto add = [&](const QString &name) {
        const Operation *operation = m_program.catalogue.operation(name);
        if (operation && !result.contains(operation))
            result.append(operation);
    };
    for (const List &list : m_program.catalogue.lists()) {
        const Entity *entity = m_program.catalogue.entity(list.entity);
        if (!list.section.isEmpty())
            add(list.createdBy.isEmpty() && entity ? entity->createdBy : list.createdBy);
    }
    return result;
}

QList<Command> MainWindow::commands()
{
    QList<Command> result;
    for (const auto &[section, entries] : places()) {
        for (const Place &place : entries)
            result.append({place.title, section, place.icon, place.open});
    }
    if (!m_store->isReadOnly()) {
        for (const Operation *operation : m_program.catalogue.operations()) {
            if (operation->isListed)
                result.append({operation->label.text(), tr("Command"), operation->icon, [this, operation] { runOperation(operation->name); }});
        }
    }
    for (const Report &report : m_program.reports.all())
        result.append({report.label.text(), tr("Report"), QStringLiteral("chart-column"), [this, name = report.name] { openReport(name); }});
    for (const List &list : m_program.catalogue.lists()) {
        if (list.section.isEmpty() && !list.label.isEmpty())
            result.append({list.label.text(), tr("List"), list.icon, [this, name = list.name] { openList(name); }});
    }
    return result;
}

QAction *MainWindow::addAct(QMenu *menu, const QString &words, const QKeySequence &key, std::function<void()> act, const QString &icon)
{
    QAction *action = menu->addAction(iconOf(icon), words);
    action->setShortcut(key);
    action->setMenuRole(QAction::NoRole);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildRecordMenu();
    buildReportsMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAct(menu, tr("&New company…"), {}, [this] { Q_EMIT newCompanyWanted(); }, QStringLiteral("building-2"));
    addAct(menu, tr("&Open company…"), QKeySequence::Open, [this] { Q_EMIT openWanted(); }, QStringLiteral("folder-open"));
    addAct(menu, tr("Open &sample company"), {}, [this] { Q_EMIT sampleWanted(); }, QStringLiteral("sprout"));
    menu->addSeparator();
    addAct(menu, tr("&Import…"), {}, [this] { openScreen(QStringLiteral("import")); }, QStringLiteral("upload"));
    addAct(menu, tr("&Back up to…"), {}, [this] { backUp(); }, QStringLiteral("archive"));
    menu->addSeparator();
    addAct(menu, tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeTab(m_tabs->currentIndex()); });
    QAction *quit = addAct(menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAct(menu, tr("&Undo"), QKeySequence::Undo, [this] { undo(); }, QStringLiteral("undo-2"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo = addAct(menu, tr("&Redo"), {}, [this] { redo(); }, QStringLiteral("redo-2"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    addAct(menu, tr("&Find"), QKeySequence::Find, [this] {
        if (Screen *screen = currentScreen())
            screen->find();
    }, QStringLiteral("search"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *refresh = addAct(menu, tr("&Refresh"), {}, [this] {
        if (Screen *screen = currentScreen())
            screen->refresh();
    }, QStringLiteral("refresh-cw"));
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_R)};
    if (!m_program.catalogue.operation(u"take-payment"))
        keys.append(QKeySequence(Qt::Key_F5));
    refresh->setShortcuts(keys);
    menu->addSeparator();
    auto *group = new QActionGroup(this);
    for (const auto &[mode, words] : {std::pair{ThemeMode::System, tr("Colours of the &system")}, std::pair{ThemeMode::Light, tr("&Light")},
                                      std::pair{ThemeMode::Dark, tr("&Dark")}}) {
        QAction *action = addAct(menu, words, {}, [this, mode = mode] { setTheme(mode); });
        action->setCheckable(true);
        action->setChecked(theme::mode() == mode);
        group->addAction(action);
    }
    menu->addSeparator();
    addAct(menu, tr("&Places"), {}, [this] { m_side->setVisible(m_side->isHidden()); }, QStringLiteral("panel-left"));
    addAct(menu, tr("&Full screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    addAct(menu, tr("&Search or command…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); }, QStringLiteral("search"));
    addAct(menu, tr("&Next tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] {
        if (m_tabs->count() > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    });
    int number = 0;
    for (const auto &[section, entries] : places()) {
        menu->addSection(section);
        for (const Place &place : entries) {
            ++number;
            addAct(menu, place.title, number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence(),
                   place.open, place.icon);
        }
    }
}

void MainWindow::buildRecordMenu()
{
    if (m_store->isReadOnly())
        return;
    QMenu *menu = menuBar()->addMenu(tr("&Record"));
    addAct(menu, tr("&New"), QKeySequence::New, [this] {
        if (Screen *screen = currentScreen())
            screen->createNew();
    }, QStringLiteral("plus"));
    menu->addSeparator();
    const QHash<QString, QKeySequence> keys{{QStringLiteral("take-receipt"), QKeySequence(Qt::Key_F6)},
                                            {QStringLiteral("post-journal"), QKeySequence(Qt::Key_F7)},
                                            {QStringLiteral("raise-demand"), QKeySequence(Qt::Key_F8)},
                                            {QStringLiteral("book-plot"), QKeySequence(Qt::CTRL | Qt::Key_B)},
                                            {QStringLiteral("hold-plot"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}};
    QHash<QString, QMenu *> bySubject;
    for (const Operation *operation : m_program.catalogue.operations()) {
        if (!operation->isListed)
            continue;
        const Entity *entity = m_program.catalogue.entity(operation->subject);
        QMenu *target = menu;
        if (entity) {
            QMenu *&sub = bySubject[operation->subject];
            if (!sub)
                sub = new QMenu(entity->many.text(), menu);
            target = sub;
        }
        addAct(target, operation->label.text(), keys.value(operation->name), [this, operation] { runOperation(operation->name); }, operation->icon);
    }
    menu->addSeparator();
    for (const Entity *entity : m_program.catalogue.entities()) {
        if (QMenu *sub = bySubject.value(entity->table))
            menu->addMenu(sub);
    }
}

void MainWindow::buildReportsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Re&ports"));
    addAct(menu, tr("&All reports"), {}, [this] { openScreen(QStringLiteral("reports")); }, QStringLiteral("chart-column"));
    menu->addSeparator();
    for (const Report &report : m_program.reports.all())
        addAct(menu, report.label.text(), {}, [this, name = report.name] { openReport(name); }, report.icon);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAct(menu, tr("&Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showShortcuts(); }, QStringLiteral("keyboard"));
    QAction *about = addAct(menu, tr("&About Freehold"), {}, [this] {
        QMessageBox::about(this, tr("About Freehold"),
                           tr("Freehold %1. Sales and back office for land and homes.\nFree software under the GNU General Public License, version 3 or later.")
                               .arg(QStringLiteral(FREEHOLD_VERSION)));
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::setTheme(ThemeMode mode)
{
    theme::apply(*qApp, mode);
    QSettings().setValue(QStringLiteral("theme"), static_cast<int>(mode));
    rebuild();
}

void MainWindow::backUp()
{
    const QString path = askSavePath(this, tr("Back up to"), fileNameOf(m_door.name) + m_store->clock().today().toString(u" yyyy-MM-dd") + QStringLiteral(".freehold"));
    if (path.isEmpty())
        return;
    runJob(
        this, tr("Backing up to %1").arg(path), [&store = *m_store, path](const Progress &progress) { return store.backupTo(path, progress); },
        [this, path](const Result<void> &done) {
            if (done)
                showMessage(tr("The backup is checked and stands at %1.").arg(path));
            else
                showError(done.error());
        });
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const QAction *action : std::as_const(m_actions)) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            lines.append(action->shortcut().toString(QKeySequence::NativeText) + QStringLiteral("    ") + action->text().remove(u'&'));
    }
    lines.sort();
    lines.removeDuplicates();
    QMessageBox::information(this, tr("Shortcuts"), lines.join(u'\n'));
}

} // namespace freehold
