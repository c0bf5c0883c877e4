// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"
#include "ui/command_bar.h"
#include "ui/document_tabs.h"
#include "ui/help_window.h"
#include "ui/icons.h"
#include "ui/jobs_panel.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/record_actions.h"
#include "ui/side_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>

namespace freehold {
namespace {

/// Sections of the sidebar in their order; the first has no title.
QList<std::pair<QString, QString>> sectionTitles()
{
    return {{QStringLiteral("home"), QString()},
            {QStringLiteral("sales"), MainWindow::tr("Sales")},
            {QStringLiteral("inventory"), MainWindow::tr("Inventory")},
            {QStringLiteral("purchasing"), MainWindow::tr("Purchasing")},
            {QStringLiteral("accounts"), MainWindow::tr("Accounts")},
            {QStringLiteral("market"), MainWindow::tr("Market")},
            {QStringLiteral("insight"), MainWindow::tr("Insight")},
            {QStringLiteral("organisation"), MainWindow::tr("Organisation")}};
}

/// The keys that stand for operations wherever one is.
QKeySequence operationKeys(const QString &operation)
{
    static const QHash<QString, QKeySequence> keys{{QStringLiteral("transfer-money"), QKeySequence(Qt::Key_F4)},
                                                   {QStringLiteral("take-payment"), QKeySequence(Qt::Key_F5)},
                                                   {QStringLiteral("take-receipt"), QKeySequence(Qt::Key_F6)},
                                                   {QStringLiteral("post-journal"), QKeySequence(Qt::Key_F7)},
                                                   {QStringLiteral("raise-demand"), QKeySequence(Qt::Key_F8)},
                                                   {QStringLiteral("record-bill"), QKeySequence(Qt::Key_F9)},
                                                   {QStringLiteral("book-plot"), QKeySequence(Qt::CTRL | Qt::Key_B)},
                                                   {QStringLiteral("hold-plot"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}};
    return keys.value(operation);
}

QList<QKeySequence> oneKey(const QKeySequence &keys)
{
    return keys.isEmpty() ? QList<QKeySequence>() : QList{keys};
}

} // namespace

QList<std::pair<QString, QList<Place>>> MainWindow::places()
{
    QList<std::pair<QString, QList<Place>>> result;
    for (const auto &[section, title] : sectionTitles()) {
        QList<Place> entries;
        for (const ScreenEntry &entry : m_screens.all()) {
            if (entry.section == section && entry.replacesList.isEmpty())
                entries.append({entry.title.text(), entry.icon, QStringLiteral("screen/") + entry.id, [this, id = entry.id] { openScreen(id); },
                                entry.countedList, entry.countedView});
        }
        for (const List &list : m_program.catalogue.lists()) {
            if (list.section != section)
                continue;
            const ScreenEntry *entry = m_screens.forList(list.name);
            Place place{list.label.text(), list.icon, entry ? QStringLiteral("screen/") + entry->id : QStringLiteral("list/") + list.name,
                        [this, name = list.name] { openList(name); }};
            for (const ListView &view : list.views) {
                if (view.isCounted) {
                    place.countedList = list.name;
                    place.countedView = view.name;
                }
            }
            entries.append(place);
        }
        if (!entries.isEmpty())
            result.append({title, entries});
    }
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

void MainWindow::fillCreateMenu(QMenu *menu)
{
    for (const Operation *operation : createOperations()) {
        QAction *action = menu->addAction(iconOf(operation->icon), operation->label.text());
        connect(action, &QAction::triggered, this, [this, operation] { runOperation(operation->name); });
    }
}

QList<Command> MainWindow::commands()
{
    QList<Command> result;
    for (const auto &[section, entries] : places()) {
        for (const Place &place : entries)
            result.append({place.title, section.isEmpty() ? tr("Screen") : section, place.icon, CommandKind::Screen, place.open});
    }
    for (const ScreenEntry &entry : m_screens.all()) {
        if (entry.section.isEmpty() && entry.isListed)
            result.append({entry.title.text(), tr("Screen"), entry.icon, CommandKind::Screen, [this, id = entry.id] { openScreen(id); }});
    }
    if (!m_store->isReadOnly()) {
        for (const Operation *operation : m_program.catalogue.operations()) {
            if (operation->isListed)
                result.append({operation->label.text(), tr("Command"), operation->icon, CommandKind::Act, [this, operation] { runOperation(operation->name); }});
        }
    }
    for (const Report &report : m_program.reports.all()) {
        result.append({report.label.text(), tr("Report"), QStringLiteral("chart-column"), CommandKind::Screen,
                       [this, name = report.name] { openReport(name); }});
    }
    for (const List &list : m_program.catalogue.lists()) {
        if (list.section.isEmpty() && !list.label.isEmpty())
            result.append({list.label.text(), tr("List"), list.icon, CommandKind::Screen, [this, name = list.name] { openList(name); }});
    }
    QStringList known;
    for (const Command &command : std::as_const(result))
        known.append(command.title);
    for (const KeyEntry &entry : m_keys.entries()) {
        const QString words = withoutAccessKey(entry.action->text());
        if (known.contains(words) || entry.id == QLatin1String("go.search"))
            continue;
        known.append(words);
        result.append({words, entry.area, {}, CommandKind::Act, [action = entry.action] { action->trigger(); },
                       entry.action->shortcut().toString(QKeySequence::NativeText)});
    }
    return result;
}

QMenu *MainWindow::addMenu(const QString &title)
{
    m_menuTitle = withoutAccessKey(title);
    return menuBar()->addMenu(title);
}

QAction *MainWindow::addAct(QMenu *menu, const QString &id, const QString &words, const QList<QKeySequence> &keys, Act act, const QString &icon)
{
    QAction *action = menu->addAction(iconOf(icon), words);
    action->setObjectName(id);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, std::move(act));
    m_keys.add(action, id, m_menuTitle, keys);
    return action;
}

MainWindow::Act MainWindow::onScreen(void (Screen::*act)())
{
    return [this, act] {
        if (Screen *screen = m_tabs->screenInHand())
            (screen->*act)();
    };
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildRecordMenu();
    buildReportsMenu();
    buildWindowMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = addMenu(tr("&File"));
    addAct(menu, QStringLiteral("file.new"), tr("&New company…"), {}, [this] { Q_EMIT newCompanyWanted(); }, QStringLiteral("building-2"));
    addAct(menu, QStringLiteral("file.open"), tr("&Open company…"), {QKeySequence::Open}, [this] { Q_EMIT openWanted(); }, QStringLiteral("folder-open"));
    addAct(menu, QStringLiteral("file.sample"), tr("Open &sample company"), {}, [this] { Q_EMIT sampleWanted(); }, QStringLiteral("sprout"));
    menu->addSeparator();
    addAct(menu, QStringLiteral("file.print"), tr("&Print…"), {QKeySequence::Print}, onScreen(&Screen::print), QStringLiteral("printer"));
    addAct(menu, QStringLiteral("file.export"), tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, onScreen(&Screen::exportContent),
           QStringLiteral("download"));
    menu->addSeparator();
    if (m_screens.find(QStringLiteral("import")))
        addAct(menu, QStringLiteral("file.import"), tr("&Import…"), {}, [this] { openScreen(QStringLiteral("import")); }, QStringLiteral("upload"));
    addAct(menu, QStringLiteral("file.backup"), tr("&Back up to…"), {}, [this] { backUp(); }, QStringLiteral("archive"));
    menu->addSeparator();
    if (m_screens.find(QStringLiteral("settings"))) {
        QAction *settings = addAct(menu, QStringLiteral("file.settings"), tr("Se&ttings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                                   [this] { openScreen(QStringLiteral("settings")); }, QStringLiteral("settings"));
        settings->setMenuRole(QAction::PreferencesRole);
    }
    QAction *quit = addAct(menu, QStringLiteral("file.quit"), tr("&Quit"), {QKeySequence::Quit}, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"));
    m_undo = addAct(menu, QStringLiteral("undo"), tr("&Undo"), {QKeySequence::Undo}, [this] { undo(); }, QStringLiteral("undo-2"));
    m_redo = addAct(menu, QStringLiteral("redo"), tr("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                    [this] { redo(); }, QStringLiteral("redo-2"));
    menu->addSeparator();
    addAct(menu, QStringLiteral("edit.find"), tr("&Find"), {QKeySequence::Find}, onScreen(&Screen::find), QStringLiteral("search"));
    addAct(menu, QStringLiteral("edit.filter"), tr("Fi&lter"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, onScreen(&Screen::focusFilter),
           QStringLiteral("list-filter"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = addMenu(tr("&View"));
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_R)};
    if (!m_program.catalogue.operation(u"take-payment"))
        keys.append(QKeySequence(Qt::Key_F5));
    addAct(menu, QStringLiteral("view.refresh"), tr("&Refresh"), keys, onScreen(&Screen::refresh), QStringLiteral("refresh-cw"));
    addAct(menu, QStringLiteral("view.detail"), tr("Show or hide the &detail"), {QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, onScreen(&Screen::togglePane),
           QStringLiteral("panel-right"));
    addAct(menu, QStringLiteral("view.jobs"), tr("&Jobs"), {QKeySequence(Qt::CTRL | Qt::Key_J)}, [this] { m_jobs->toggle(); }, QStringLiteral("list-checks"));
    if (m_door.years)
        addAct(menu, QStringLiteral("view.year"), tr("Fiscal &year…"), {}, [this] { showYears(); }, QStringLiteral("calendar-range"));
    addAct(menu, QStringLiteral("view.places"), tr("Wide or narrow &places"), {}, [this] { toggleSide(); }, QStringLiteral("panel-left"));
    menu->addSeparator();
    auto *modes = new QActionGroup(this);
    for (const auto &[mode, id, words] : {std::tuple{ThemeMode::System, QStringLiteral("view.system"), tr("Colours of the &system")},
                                          std::tuple{ThemeMode::Light, QStringLiteral("view.light"), tr("&Light")},
                                          std::tuple{ThemeMode::Dark, QStringLiteral("view.dark"), tr("Dar&k")}}) {
        QAction *action = addAct(menu, id, words, {}, [this, mode = mode] { setTheme(mode); });
        action->setCheckable(true);
        action->setChecked(theme::mode() == mode);
        modes->addAction(action);
    }
    menu->addSeparator();
    QMenu *rows = menu->addMenu(tr("Height of r&ows"));
    auto *densities = new QActionGroup(this);
    for (const auto &[density, id, words] : {std::tuple{Density::Compact, QStringLiteral("view.compact"), tr("&Compact rows")},
                                             std::tuple{Density::Standard, QStringLiteral("view.standard"), tr("&Standard rows")},
                                             std::tuple{Density::Relaxed, QStringLiteral("view.relaxed"), tr("&Relaxed rows")}}) {
        QAction *action = addAct(rows, id, words, {}, [this, density = density] { setDensity(density); });
        action->setCheckable(true);
        action->setChecked(theme::density() == density);
        densities->addAction(action);
    }
    addAct(menu, QStringLiteral("view.larger"), tr("Lar&ger text"), {QKeySequence::ZoomIn},
           [this] { setTextSize(theme::textSize() + 10); });
    addAct(menu, QStringLiteral("view.smaller"), tr("S&maller text"), {QKeySequence::ZoomOut}, [this] { setTextSize(theme::textSize() - 10); });
    menu->addSeparator();
    addAct(menu, QStringLiteral("view.full"), tr("&Full screen"), {QKeySequence(Qt::Key_F11)}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = addMenu(tr("&Go"));
    addAct(menu, QStringLiteral("go.search"), tr("&Search or command…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { m_palette->open(); },
           QStringLiteral("search"));
    addAct(menu, QStringLiteral("go.back"), tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_tabs->goBack(); }, QStringLiteral("arrow-left"));
    addAct(menu, QStringLiteral("go.forward"), tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_tabs->goForward(); },
           QStringLiteral("arrow-right"));
    addAct(menu, QStringLiteral("go.previous"), tr("&Previous record"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] {
        if (Screen *screen = m_tabs->screenInHand())
            screen->stepRecord(-1);
    }, QStringLiteral("arrow-up"));
    addAct(menu, QStringLiteral("go.next"), tr("Ne&xt record"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] {
        if (Screen *screen = m_tabs->screenInHand())
            screen->stepRecord(1);
    }, QStringLiteral("arrow-down"));
    int number = 0;
    for (const auto &[section, entries] : places()) {
        menu->addSection(section);
        for (const Place &place : entries) {
            ++number;
            const QKeySequence keys = number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
            addAct(menu, QStringLiteral("go.") + place.key, place.title, oneKey(keys), place.open, place.icon);
        }
    }
}

void MainWindow::buildRecordMenu()
{
    if (m_store->isReadOnly())
        return;
    QMenu *menu = addMenu(tr("&Record"));
    addAct(menu, QStringLiteral("record.new"), tr("&New"), {QKeySequence::New}, [this] { createHere(); }, QStringLiteral("plus"));
    addAct(menu, QStringLiteral("record.newOfAnyKind"), tr("New of &any kind…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] {
        if (NewButton *button = m_bar->newButton())
            button->showMenu();
    });
    menu->addSeparator();
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
        addAct(target, QStringLiteral("operation.") + operation->name, operation->label.text(), oneKey(operationKeys(operation->name)),
               [this, operation] { runOperation(operation->name, presetsHere(*operation)); }, operation->icon);
    }
    menu->addSeparator();
    for (const Entity *entity : m_program.catalogue.entities()) {
        if (QMenu *sub = bySubject.value(entity->table))
            menu->addMenu(sub);
    }
}

/// The record in front, where the operation is about such a one.
QVariantMap MainWindow::presetsHere(const Operation &operation) const
{
    const Screen *screen = m_tabs->screenInHand();
    const RecordKey key = screen ? screen->currentRecord() : RecordKey();
    const Entity *entity = m_program.catalogue.entity(key.table);
    if (!entity || key.id.isNull() || key.table != operation.subject)
        return {};
    const QVariantMap record = m_store->read([&](Reader &reader) { return reader.values(*entity, key.id); }).valueOr({});
    return meetsCondition(*entity, operation.when, record, values()) ? requestFor(operation, key.id, record) : QVariantMap();
}

void MainWindow::buildReportsMenu()
{
    QMenu *menu = addMenu(tr("Re&ports"));
    if (m_screens.find(QStringLiteral("reports"))) {
        addAct(menu, QStringLiteral("reports.all"), tr("&All reports"), {}, [this] { openScreen(QStringLiteral("reports")); }, QStringLiteral("chart-column"));
        menu->addSeparator();
    }
    for (const Report &report : m_program.reports.all())
        addAct(menu, QStringLiteral("report.") + report.name, report.label.text(), {}, [this, name = report.name] { openReport(name); }, report.icon);
}

void MainWindow::buildWindowMenu()
{
    QMenu *menu = addMenu(tr("&Window"));
    addAct(menu, QStringLiteral("window.nextTab"), tr("&Next tab"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { m_tabs->step(1); });
    addAct(menu, QStringLiteral("window.previousTab"), tr("&Previous tab"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, [this] { m_tabs->step(-1); });
    menu->addSeparator();
    addAct(menu, QStringLiteral("window.closeTab"), tr("&Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { m_tabs->closeInHand(); },
           QStringLiteral("x"));
    addAct(menu, QStringLiteral("window.closeOthers"), tr("Close &other tabs"), {}, [this] { m_tabs->closeOthers(m_tabs->currentIndex()); });
    addAct(menu, QStringLiteral("window.reopenTab"), tr("&Reopen closed tab"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, [this] { m_tabs->reopen(); },
           QStringLiteral("rotate-ccw"));
    menu->addSeparator();
    addAct(menu, QStringLiteral("window.tearOff"), tr("Open in own &window"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
           [this] { m_tabs->tearOff(m_tabs->currentIndex()); }, QStringLiteral("external-link"));
    addAct(menu, QStringLiteral("window.nextPane"), tr("Next p&ane"), {QKeySequence(Qt::CTRL | Qt::Key_F6)}, [this] { focusNextPane(); });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = addMenu(tr("&Help"));
    addAct(menu, QStringLiteral("help.here"), tr("&Help here"), {QKeySequence::HelpContents}, [this] { showHelp(); }, QStringLiteral("circle-help"));
    addAct(menu, QStringLiteral("help.keys"), tr("&Shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [this] { showKeys(); }, QStringLiteral("keyboard"));
    QAction *about = addAct(menu, QStringLiteral("help.about"), tr("&About Freehold"), {}, [this] {
        AboutDialog dialog(this);
        dialog.exec();
    });
    about->setMenuRole(QAction::AboutRole);
}

/// The page on what is in front: a screen, list, record or report by its name.
void MainWindow::showHelp()
{
    const Screen *screen = m_tabs->screenInHand();
    openHelp(this, screen ? screen->key().section(u'/', 1, 1) : QString());
}

/// The cursor goes round the parts of the window: places, documents, what is in front.
void MainWindow::focusNextPane()
{
    QList<QWidget *> panes{&m_side->sidebar(), m_tabs->tabBar()};
    if (Screen *screen = currentScreen()) {
        panes.append(screen);
        for (RecordPane *pane : screen->findChildren<RecordPane *>()) {
            if (pane->isVisible())
                panes.append(pane);
        }
    }
    qsizetype now = panes.size() - 1;
    for (qsizetype each = 0; each < panes.size(); ++each) {
        if (panes.at(each)->hasFocus() || panes.at(each)->isAncestorOf(QApplication::focusWidget()))
            now = each;
    }
    QWidget *next = panes.at((now + 1) % panes.size());
    const auto *screen = qobject_cast<Screen *>(next);
    if (next->focusPolicy() == Qt::NoFocus && !(screen && screen->start()))
        next = next->nextInFocusChain();
    next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showCompanies()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Lately open"));
    for (const QString &path : QSettings().value(QStringLiteral("recent")).toStringList()) {
        if (!QFileInfo::exists(path))
            continue;
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        action->setCheckable(true);
        action->setChecked(path == m_store->path());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT companyWanted(path); });
    }
    addYears(menu);
    menu->addSeparator();
    for (const QString &id : {QStringLiteral("file.open"), QStringLiteral("file.new"), QStringLiteral("file.sample")})
        menu->addAction(findChild<QAction *>(id));
    menu->popup(m_side->company().mapToGlobal(QPoint(12, m_side->company().height())));
}

void MainWindow::showNotices()
{
    m_notices.markSeen();
    m_bar->setHasNotices(false);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Notice &notice : m_notices.all()) {
        const QString icon = notice.tone == Tone::Danger ? QStringLiteral("circle-alert") : QStringLiteral("circle-check");
        const QString words = tr("%1  %2", "time, what was said").arg(notice.at.time().toString(QStringLiteral("HH:mm")), notice.words);
        QAction *action = menu->addAction(iconOf(icon), fontMetrics().elidedText(words, Qt::ElideRight, 460));
        action->setToolTip(notice.words);
        if (notice.action.act && notice.action.label != tr("Undo"))
            connect(action, &QAction::triggered, this, notice.action.act);
    }
    if (m_notices.all().isEmpty())
        menu->addAction(tr("Nothing was said yet."))->setEnabled(false);
    menu->popup(m_bar->bell()->mapToGlobal(QPoint(0, m_bar->bell()->height() + 2)));
}

void MainWindow::showTabMenu(int index, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Close")), &QAction::triggered, this, [this, index] { m_tabs->closeTab(index); });
    connect(menu->addAction(tr("Close others")), &QAction::triggered, this, [this, index] { m_tabs->closeOthers(index); });
    connect(menu->addAction(tr("Open in own window")), &QAction::triggered, this, [this, index] { m_tabs->tearOff(index); });
    menu->addSeparator();
    QAction *reopen = menu->addAction(tr("Reopen closed tab"));
    reopen->setEnabled(m_tabs->canReopen());
    connect(reopen, &QAction::triggered, this, [this] { m_tabs->reopen(); });
    menu->popup(position);
}

void MainWindow::showKeys()
{
    KeysDialog dialog(m_keys, this);
    dialog.exec();
    m_palette->setCommands(commands());
}

} // namespace freehold
