// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/banner.h"
#include "ui/command_bar.h"
#include "ui/document_tabs.h"
#include "ui/document_window.h"
#include "ui/import_screen.h"
#include "ui/list_screen.h"
#include "ui/operation_dialog.h"
#include "ui/read_later.h"
#include "ui/record_screen.h"
#include "ui/report_screen.h"
#include "ui/side_panel.h"
#include "ui/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

namespace freehold {
namespace {

constexpr int countPauseMs = 900;
constexpr int rememberPauseMs = 800;
/// Narrower windows show their places as icons.
constexpr int roomForPlaces = 1200;

QTimer *calmTimer(QObject *parent, int milliseconds)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

/// Windows are remembered for each size of the screen.
QString windowSetting(const QWidget &window)
{
    const QSize screen = window.screen() ? window.screen()->size() : QSize();
    return QStringLiteral("windows/%1x%2").arg(screen.width()).arg(screen.height());
}

} // namespace

MainWindow::MainWindow(const Program &program, const ScreenRegistry &screens, std::unique_ptr<Store> store, CompanyDoor door)
    : m_program(program), m_screens(screens), m_store(std::move(store)), m_door(std::move(door)), m_format(m_store->format()),
      m_countPause(calmTimer(this, countPauseMs)), m_rememberPause(calmTimer(this, rememberPauseMs))
{
    setObjectName(QStringLiteral("mainWindow"));
    const QString lock = m_store->isReadOnly() ? tr(" (read only)") : QString();
    setWindowTitle(tr("%1%2 – Freehold", "company, read-only mark").arg(m_door.name, lock));
    resize(1560, 936);
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    buildMenus();
    m_toast = new Toast(this);
    buildBody();
    buildStatusBar();
    m_palette = new CommandPalette(*this, this);
    m_palette->setCommands(commands());
    connect(m_countPause, &QTimer::timeout, this, &MainWindow::updateCounts);
    connect(m_rememberPause, &QTimer::timeout, this, &MainWindow::remember);
    connect(m_store.get(), &Store::changed, this, &MainWindow::updateUndo);
    connect(m_store.get(), &Store::changed, m_countPause, [this] {
        if (!m_countPause->isActive())
            m_countPause->start();
    });
    updateUndo();
    updateCounts();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget();
    delete m_palette;
    m_companions.clear();
    endReading();
}

Document MainWindow::newDocument(const Reader &reader, const QString &id, const QString &title) const
{
    return m_door.newDocument(reader, id, title);
}

void MainWindow::buildBody()
{
    auto *body = new QWidget(this);
    auto *line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_side = buildSide();
    line->addWidget(m_side);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QMenu *createMenu = nullptr;
    if (!m_store->isReadOnly()) {
        createMenu = new QMenu(body);
        fillCreateMenu(createMenu);
    }
    m_bar = new CommandBar(createMenu, body);
    m_bar->findChild<SearchField *>()->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '));
    column->addWidget(m_bar);
    m_banner = new Banner(body);
    m_banner->setObjectName(QStringLiteral("readOnlyBanner"));
    column->addWidget(m_banner);
    if (m_store->isReadOnly())
        m_banner->show(Tone::Warning, m_door.readOnlyReason.isEmpty() ? m_store->readOnlyReason() : m_door.readOnlyReason);
    m_tabs = new DocumentTabs([this](const Destination &destination) { return makeScreen(destination); }, body);
    column->addWidget(m_tabs, 1);
    line->addLayout(column, 1);
    setCentralWidget(body);
    connect(m_tabs, &DocumentTabs::currentScreenChanged, this, &MainWindow::handleTabChanged);
    connect(m_tabs, &DocumentTabs::statusChanged, this, &MainWindow::updateStatus);
    connect(m_tabs, &DocumentTabs::menuWanted, this, &MainWindow::showTabMenu);
    connect(m_tabs, &DocumentTabs::tornOff, this, [this](DocumentWindow *window) {
        for (const KeyEntry &entry : m_keys.entries())
            window->addAction(entry.action);
    });
    connect(m_tabs, &DocumentTabs::visitsChanged, this, [this] {
        m_bar->setHistory(m_tabs->canGoBack(), m_tabs->canGoForward());
        m_rememberPause->start();
    });
    connect(m_bar, &CommandBar::placesToggled, this, &MainWindow::toggleSide);
    connect(m_bar, &CommandBar::backWanted, m_tabs, &DocumentTabs::goBack);
    connect(m_bar, &CommandBar::forwardWanted, m_tabs, &DocumentTabs::goForward);
    connect(m_bar, &CommandBar::searchWanted, this, [this] { m_palette->open(); });
    connect(m_bar, &CommandBar::newWanted, this, &MainWindow::createHere);
    connect(m_bar, &CommandBar::noticesWanted, this, &MainWindow::showNotices);
    connect(m_bar, &CommandBar::helpWanted, this, &MainWindow::showHelp);
    m_bar->setHasNotices(m_notices.hasNew());
    if (m_makeBarPart)
        m_bar->addPart(m_makeBarPart(m_bar));
    placeSide();
}

void MainWindow::setBarPart(std::function<QWidget *(QWidget *parent)> make)
{
    m_makeBarPart = std::move(make);
    m_bar->addPart(m_makeBarPart(m_bar));
}

SidePanel *MainWindow::buildSide()
{
    const QString user = m_door.user.isEmpty() ? m_store->actor().name : m_door.user;
    auto *side = new SidePanel(m_door.name, yearName(), user, m_door.role, this);
    for (const auto &[section, entries] : places()) {
        side->sidebar().addSection(section);
        for (const Place &place : entries)
            side->sidebar().addPlace(place);
    }
    side->setHasSettings(m_screens.find(QStringLiteral("settings")));
    connect(&side->company(), &QAbstractButton::clicked, this, &MainWindow::showCompanies);
    connect(side, &SidePanel::settingsWanted, this, [this] { openScreen(QStringLiteral("settings")); });
    return side;
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(28);
    const auto add = [this](const QString &words, const QString &hint) {
        auto *label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(hint);
        statusBar()->addWidget(label);
        return label;
    };
    const QString place = m_store->path().isEmpty() ? m_door.name : QFileInfo(m_store->path()).fileName();
    add(m_store->isReadOnly() ? tr("%1 · read only").arg(place) : place, m_store->path())->setContentsMargins(14, 0, 0, 0);
    add(tr("·  %1, device %2").arg(m_store->actor().name, m_store->actor().device), {});
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setFont(theme::font(TextStyle::LabelStrong));
    m_status->setContentsMargins(0, 0, 12, 0);
    buildJobs();
    statusBar()->addPermanentWidget(m_status);
    statusBar()->addPermanentWidget(new QLabel(tr("Ctrl+/ Shortcuts"), this));
    auto *keys = new QLabel(tr("Ctrl+K Commands"), this);
    keys->setContentsMargins(12, 0, 0, 0);
    statusBar()->addPermanentWidget(keys);
    auto *help = new QLabel(tr("F1 Help"), this);
    help->setContentsMargins(12, 0, 14, 0);
    statusBar()->addPermanentWidget(help);
}

Screen *MainWindow::makeScreen(const Destination &destination)
{
    switch (destination.kind) {
    case Destination::Kind::Screen:
        if (const ScreenEntry *entry = m_screens.find(destination.name))
            return entry->make(*this, destination.parameters);
        return nullptr;
    case Destination::Kind::List:
        if (const List *list = m_program.catalogue.list(destination.name))
            return new ListScreen(*this, *list, destination.parameters.value(QStringLiteral("filter")).toString());
        return nullptr;
    case Destination::Kind::Record:
        if (m_program.catalogue.entity(destination.name))
            return new RecordScreen(*this, RecordKey{destination.name, destination.row});
        return nullptr;
    case Destination::Kind::Report:
        if (const Report *report = m_program.reports.find(destination.name))
            return new ReportScreen(*this, *report, destination.parameters);
        return nullptr;
    }
    return nullptr;
}

void MainWindow::openScreen(const QString &id, const QVariantMap &parameters)
{
    if (m_screens.find(id))
        m_tabs->open({Destination::Kind::Screen, id, {}, parameters});
}

void MainWindow::openList(const QString &name, const QString &filter)
{
    if (const ScreenEntry *entry = m_screens.forList(name); entry && filter.isEmpty())
        return openScreen(entry->id);
    if (!m_program.catalogue.list(name))
        return;
    m_tabs->open({Destination::Kind::List, name, {}, filter.isEmpty() ? QVariantMap() : QVariantMap{{QStringLiteral("filter"), filter}}});
    if (auto *screen = qobject_cast<ListScreen *>(currentScreen()); screen && !filter.isEmpty())
        screen->setFilter(filter);
}

void MainWindow::openRecord(const QString &table, const QUuid &id)
{
    if (id.isNull() || !m_program.catalogue.entity(table))
        return;
    if (const ScreenEntry *entry = m_screens.forRecord(table))
        return openScreen(entry->id, {{QStringLiteral("id"), id}});
    m_tabs->open({Destination::Kind::Record, table, id, {}});
}

void MainWindow::runOperation(const QString &name, const QVariantMap &presets, const std::function<void(const Outcome &)> &done)
{
    const Operation *operation = m_program.catalogue.operation(name);
    if (!operation)
        return;
    if (m_store->isReadOnly())
        return showError({ErrorCode::ReadOnly, m_store->readOnlyReason(), {}});
    const ScreenEntry *entry = m_screens.forOperation(name);
    if (entry && !QApplication::activeModalWidget()) {
        openScreen(entry->id, presets);
        if (done)
            connect(currentScreen(), &Screen::carriedOut, this, done, Qt::SingleShotConnection);
        return;
    }
    QWidget *parent = this;
    if (QApplication::activeModalWidget())
        parent = QApplication::activeModalWidget();
    else if (m_tabs->windowInHand())
        parent = m_tabs->windowInHand();
    auto *dialog = new OperationDialog(*this, *operation, presets, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OperationDialog::carriedOut, this, [this, operation, presets, done](const Outcome &outcome) {
        const QString words = outcome.number.isEmpty() ? tr("Done: %1.").arg(operation->label.text())
                                                       : tr("Done: %1, %2.").arg(operation->label.text(), outcome.number);
        const bool isOther = !outcome.id.isNull() && presets.value(operation->subjectField).toUuid() != outcome.id;
        const bool offersOpen = isOther && done;
        showMessage(words, offersOpen ? ToastAction{tr("Open"), [this, outcome] { openRecord(outcome.table, outcome.id); }} : ToastAction());
        if (done)
            done(outcome);
        else if (isOther)
            openRecord(outcome.table, outcome.id);
    });
    dialog->open();
}

void MainWindow::openReport(const QString &name, const QVariantMap &presets)
{
    if (m_program.reports.find(name))
        m_tabs->open({Destination::Kind::Report, name, {}, presets});
}

void MainWindow::showMessage(const QString &words, const ToastAction &action)
{
    m_notices.add({QDateTime::currentDateTime(), Tone::Success, words, action});
    m_bar->setHasNotices(true);
    m_toast->show(Tone::Success, words, action);
}

void MainWindow::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_notices.add({QDateTime::currentDateTime(), Tone::Danger, error.text, {}});
    m_bar->setHasNotices(true);
    m_toast->show(Tone::Danger, error.text, {});
}

Screen *MainWindow::currentScreen() const
{
    return m_tabs ? m_tabs->currentScreen() : nullptr;
}

/// Makes one of what is in front; of anything where nothing is made.
void MainWindow::createHere()
{
    Screen *screen = m_tabs->screenInHand();
    if (screen && !screen->newText().isEmpty())
        return screen->createNew();
    if (NewButton *button = m_bar->newButton())
        button->showMenu();
}

void MainWindow::handleTabChanged()
{
    const Screen *screen = currentScreen();
    m_side->sidebar().markKey(screen ? screen->key() : QString());
    updateStatus();
    if (!m_tabs->tabBar()->hasFocus() && !(m_palette && m_palette->isVisible()))
        m_tabs->focusScreen();
}

void MainWindow::updateStatus()
{
    const Screen *screen = currentScreen();
    if (m_status)
        m_status->setText(screen ? screen->status() : QString());
}

/// Counts the rows that places tell, in the background.
void MainWindow::updateCounts()
{
    struct Counted {
        int place;
        ListQuery query;
        Tone tone;
    };
    QList<Counted> wanted;
    const QList<Place> &all = m_side->sidebar().places();
    for (int place = 0; place < all.size(); ++place) {
        const List *list = m_program.catalogue.list(all.at(place).countedList);
        if (!list)
            continue;
        for (const ListView &view : list->views) {
            if (view.name == all.at(place).countedView)
                wanted.append({place, {.list = list->name, .filter = view.filter}, theme::toneOf(view.name)});
        }
    }
    if (wanted.isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    readIdly(
        *m_store, m_side,
        [wanted](Reader &reader) {
            QList<qint64> counts;
            for (const Counted &each : wanted)
                counts.append(listCount(reader, each.query));
            return counts;
        },
        [this, wanted, clock, request = ++m_countRequest](const Result<QList<qint64>> &counts) {
            m_countPause->setInterval(restAfter(clock.elapsed()));
            if (request != m_countRequest || !counts)
                return;
            for (qsizetype each = 0; each < wanted.size(); ++each)
                m_side->sidebar().setCount(wanted.at(each).place, counts->at(each), wanted.at(each).tone);
        });
}

void MainWindow::placeSide()
{
    m_side->setCollapsed(!m_isSideWide.value_or(width() >= roomForPlaces));
}

void MainWindow::toggleSide()
{
    m_isSideWide = m_side->isCollapsed();
    placeSide();
    m_rememberPause->start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeSide();
    m_rememberPause->start();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(QLatin1String(".freehold"), Qt::CaseInsensitive)) {
        Q_EMIT companyWanted(path);
        return;
    }
    openScreen(QStringLiteral("import"));
    if (auto *import = qobject_cast<ImportScreen *>(currentScreen()))
        import->setFile(path);
}

void MainWindow::remember()
{
    if (m_door.memoryKey.isEmpty())
        return;
    QSettings settings;
    settings.setValue(windowSetting(*this) + QStringLiteral("/geometry"), saveGeometry());
    if (m_isSideWide)
        settings.setValue(windowSetting(*this) + QStringLiteral("/places"), *m_isSideWide);
    settings.setValue(QStringLiteral("documents/") + m_door.memoryKey, QJsonDocument(m_tabs->toJson()).toJson(QJsonDocument::Compact));
}

/// The documents of the last time in the window of the last time; else the first place.
void MainWindow::restoreWindow()
{
    QJsonObject documents;
    if (!m_door.memoryKey.isEmpty()) {
        const QSettings settings;
        restoreGeometry(settings.value(windowSetting(*this) + QStringLiteral("/geometry")).toByteArray());
        const QVariant places = settings.value(windowSetting(*this) + QStringLiteral("/places"));
        if (places.isValid())
            m_isSideWide = places.toBool();
        documents = QJsonDocument::fromJson(settings.value(QStringLiteral("documents/") + m_door.memoryKey).toByteArray()).object();
    }
    placeSide();
    if (m_tabs->restore(documents))
        return;
    if (m_screens.find(QStringLiteral("dashboard")))
        openScreen(QStringLiteral("dashboard"));
    else
        openList(QStringLiteral("customers"));
}

void MainWindow::updateUndo()
{
    const auto update = [](QAction *action, const QString &label, const QString &plain, const QString &named) {
        if (!action)
            return;
        action->setText(label.isEmpty() ? plain : named.arg(label));
    };
    update(m_undo, m_store->undoLabel(), tr("&Undo"), tr("&Undo %1"));
    update(m_redo, m_store->redoLabel(), tr("&Redo"), tr("&Redo %1"));
}

void MainWindow::undo()
{
    if (m_store->undoLabel().isEmpty())
        return showMessage(tr("There is no edit to undo. Bookings, receipts and entries are taken back by their own acts: cancel, bounce, reverse."));
    const Result<QString> done = m_store->undo();
    if (done)
        showMessage(tr("Undone: %1").arg(*done));
    else
        showError(done.error());
}

void MainWindow::redo()
{
    if (m_store->redoLabel().isEmpty())
        return showMessage(tr("There is nothing to do again."));
    const Result<QString> done = m_store->redo();
    if (done)
        showMessage(tr("Done again: %1").arg(*done));
    else
        showError(done.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_tabs->mayCloseAll() || !mayStopJobs())
        return event->ignore();
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace freehold
