// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/banner.h"
#include "ui/icons.h"
#include "ui/import_screen.h"
#include "ui/list_screen.h"
#include "ui/operation_dialog.h"
#include "ui/read_later.h"
#include "ui/record_screen.h"
#include "ui/report_screen.h"
#include "ui/reports_screen.h"
#include "ui/sidebar.h"
#include "ui/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace freehold {
namespace {

constexpr int sidebarWidth = 224;

QPixmap companyMark(qreal ratio)
{
    constexpr int size = 32;
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::Accent));
    painter.drawRoundedRect(0, 0, size, size, 7, 7);
    painter.drawPixmap(QRect(7, 7, 18, 18), iconPixmap(QStringLiteral("land-plot"), theme::color(Token::OnAccent), 18, ratio));
    return picture;
}

QToolButton *barButton(const QString &icon, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(iconOf(icon));
    button->setIconSize(QSize(17, 17));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFixedSize(30, 30);
    return button;
}

} // namespace

MainWindow::MainWindow(const Program &program, const ScreenRegistry &screens, std::unique_ptr<Store> store, CompanyDoor door)
    : m_program(program), m_screens(screens), m_store(std::move(store)), m_door(std::move(door)), m_format(m_store->format())
{
    setObjectName(QStringLiteral("mainWindow"));
    const QString lock = m_store->isReadOnly() ? tr(" (read only)") : QString();
    setWindowTitle(tr("%1%2 – Freehold", "company, read-only mark").arg(m_door.name, lock));
    resize(1560, 936);
    setMinimumSize(1024, 640);
    buildBody();
    buildStatusBar();
    m_toast = new Toast(this);
    m_palette = new CommandPalette(*this, this);
    buildMenus();
    m_palette->setCommands(commands());
    if (m_store->isReadOnly())
        m_banner->show(Tone::Warning, m_door.readOnlyReason.isEmpty() ? m_store->readOnlyReason() : m_door.readOnlyReason);
    connect(m_store.get(), &Store::changed, this, &MainWindow::updateUndo);
    updateUndo();
    openList(QStringLiteral("customers"));
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget();
    delete m_palette;
    readThreads().waitForDone();
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
    column->addWidget(buildCommandBar());
    m_banner = new Banner(body);
    m_banner->setObjectName(QStringLiteral("readOnlyBanner"));
    column->addWidget(m_banner);
    m_tabs = new QTabWidget(body);
    m_tabs->setObjectName(QStringLiteral("documents"));
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setIconSize(QSize(17, 17));
    m_tabs->tabBar()->setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::handleTabChanged);
    column->addWidget(m_tabs, 1);
    line->addLayout(column, 1);
    setCentralWidget(body);
}

QWidget *MainWindow::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sidebarWidth);
    side->setAutoFillBackground(true);
    QPalette ground = side->palette();
    ground.setColor(QPalette::Window, theme::color(Token::Sidebar));
    ground.setColor(QPalette::Base, theme::color(Token::Sidebar));
    side->setPalette(ground);
    QPalette colors = side->palette();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 6);
    head->setSpacing(10);
    auto *mark = new QLabel(side);
    mark->setPixmap(companyMark(devicePixelRatioF()));
    head->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new QLabel(m_door.name, side);
    name->setFont(theme::font(TextStyle::Subheading));
    name->setTextFormat(Qt::PlainText);
    words->addWidget(name);
    auto *caption = new QLabel(m_door.caption, side);
    caption->setFont(theme::font(TextStyle::Caption));
    caption->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(caption);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_sidebar = new Sidebar(side);
    m_sidebar->setPalette(ground);
    for (const auto &[section, entries] : places()) {
        m_sidebar->addSection(section);
        for (const Place &place : entries)
            m_sidebar->addPlace(place.title, place.icon, place.key, place.open);
    }
    column->addWidget(m_sidebar, 1);
    return side;
}

QWidget *MainWindow::buildCommandBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(48);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 16, 0);
    QToolButton *toggle = barButton(QStringLiteral("panel-left"), tr("Show or hide the places"), bar);
    connect(toggle, &QToolButton::clicked, this, [this] { m_side->setVisible(m_side->isHidden()); });
    line->addWidget(toggle);
    line->addStretch(1);
    auto *field = new QPushButton(iconOf(QStringLiteral("search"), Token::Text3), tr("Search customers, plots, receipts… or type a command"), bar);
    field->setObjectName(QStringLiteral("commandField"));
    field->setToolTip(tr("Search or command (Ctrl+K)"));
    field->setMinimumWidth(440);
    field->setAutoDefault(false);
    QPalette colors = field->palette();
    colors.setColor(QPalette::ButtonText, theme::color(Token::Text3));
    field->setPalette(colors);
    connect(field, &QPushButton::clicked, this, [this] { m_palette->open(); });
    line->addWidget(field);
    line->addStretch(1);
    if (!m_store->isReadOnly()) {
        auto *create = new QPushButton(iconOf(QStringLiteral("plus"), Token::OnAccent), tr("New"), bar);
        create->setObjectName(QStringLiteral("createButton"));
        create->setDefault(true);
        auto *menu = new QMenu(create);
        for (const Operation *operation : createOperations())
            addAct(menu, operation->label.text(), {}, [this, operation] { runOperation(operation->name); }, operation->icon);
        connect(create, &QPushButton::clicked, menu, [menu, create] { menu->popup(create->mapToGlobal(QPoint(0, create->height() + 2))); });
        line->addWidget(create);
    }
    return bar;
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(28);
    const QString place = m_store->path().isEmpty() ? m_door.name : QFileInfo(m_store->path()).fileName();
    auto *file = new QLabel(m_store->isReadOnly() ? tr("%1 · read only").arg(place) : place, this);
    file->setToolTip(m_store->path());
    file->setContentsMargins(14, 0, 0, 0);
    statusBar()->addWidget(file);
    auto *user = new QLabel(tr("·  %1, device %2").arg(m_store->actor().name, m_store->actor().device), this);
    statusBar()->addWidget(user);
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setFont(theme::font(TextStyle::LabelStrong));
    m_status->setContentsMargins(0, 0, 12, 0);
    statusBar()->addPermanentWidget(m_status);
    statusBar()->addPermanentWidget(new QLabel(tr("Ctrl+/ Shortcuts"), this));
    auto *keys = new QLabel(tr("Ctrl+K Commands"), this);
    keys->setContentsMargins(8, 0, 14, 0);
    statusBar()->addPermanentWidget(keys);
}

void MainWindow::openScreen(const QString &id, const QVariantMap &parameters)
{
    if (id == QLatin1String("reports"))
        return addScreen(id, [this] { return new ReportsScreen(*this); });
    if (id == QLatin1String("import"))
        return addScreen(id, [this, parameters] { return new ImportScreen(*this, parameters); });
    const ScreenEntry *entry = m_screens.find(id);
    if (!entry)
        return;
    QString key = QStringLiteral("screen/") + id;
    for (auto value = parameters.cbegin(); value != parameters.cend(); ++value)
        key += u'/' + value.key() + u'=' + (value->typeId() == QMetaType::QVariantList ? value->toStringList().join(u',') : value->toString());
    addScreen(key, [this, entry, parameters] { return entry->make(*this, parameters); });
}

void MainWindow::openList(const QString &name, const QString &filter)
{
    if (const ScreenEntry *entry = m_screens.forList(name); entry && filter.isEmpty())
        return openScreen(entry->id);
    const List *list = m_program.catalogue.list(name);
    if (!list)
        return;
    addScreen(QStringLiteral("list/") + name, [this, list] { return new ListScreen(*this, *list); });
    if (auto *screen = qobject_cast<ListScreen *>(currentScreen()); screen && !filter.isEmpty())
        screen->setFilter(filter);
}

void MainWindow::openRecord(const QString &table, const QUuid &id)
{
    if (id.isNull() || !m_program.catalogue.entity(table))
        return;
    if (const ScreenEntry *entry = m_screens.forRecord(table))
        return openScreen(entry->id, {{QStringLiteral("id"), id}});
    addScreen(QStringLiteral("record/%1/%2").arg(table, id.toString(QUuid::WithoutBraces)),
              [this, table, id] { return new RecordScreen(*this, RecordKey{table, id}); });
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
    QWidget *parent = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this;
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
    const Report *report = m_program.reports.find(name);
    if (!report)
        return;
    QString key = QStringLiteral("report/") + name;
    for (const QVariant &value : presets)
        key += u'/' + value.toString();
    addScreen(key, [this, report, presets] { return new ReportScreen(*this, *report, presets); });
}

void MainWindow::showMessage(const QString &words, const ToastAction &action)
{
    m_toast->show(Tone::Success, words, action);
}

void MainWindow::showError(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_toast->show(Tone::Danger, error.text, {});
}

Screen *MainWindow::currentScreen() const
{
    return m_tabs ? qobject_cast<Screen *>(m_tabs->currentWidget()) : nullptr;
}

void MainWindow::addScreen(const QString &key, const std::function<Screen *()> &make)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (static_cast<Screen *>(m_tabs->widget(tab))->key() == key) {
            m_tabs->setCurrentIndex(tab);
            return focusScreen();
        }
    }
    Screen *screen = make();
    m_makers.insert(key, make);
    screen->setKey(key);
    const int tab = m_tabs->addTab(screen, iconOf(screen->icon()), screen->title());
    connect(screen, &Screen::titleChanged, this, [this, screen] {
        const int place = m_tabs->indexOf(screen);
        m_tabs->setTabText(place, screen->title().left(40));
        m_tabs->setTabToolTip(place, screen->title());
    });
    connect(screen, &Screen::statusChanged, this, &MainWindow::updateStatus);
    connect(screen, &Screen::finished, this, [this, screen] { closeTab(m_tabs->indexOf(screen)); }, Qt::QueuedConnection);
    m_tabs->setCurrentIndex(tab);
    screen->setFocus();
}

void MainWindow::closeTab(int index)
{
    auto *screen = qobject_cast<Screen *>(m_tabs->widget(index));
    if (!screen || !screen->mayClose())
        return;
    m_makers.remove(screen->key());
    m_tabs->removeTab(index);
    screen->deleteLater();
    focusScreen();
}

/// Puts the cursor where it was in the screen that is in front.
void MainWindow::focusScreen()
{
    Screen *screen = currentScreen();
    if (!screen)
        return;
    QWidget *last = screen->focusWidget();
    (last && last->isVisibleTo(screen) ? last : screen)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::rebuild()
{
    QStringList keys;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto *screen = static_cast<Screen *>(m_tabs->widget(tab));
        if (!screen->mayClose())
            return;
        keys.append(screen->key());
    }
    const int current = m_tabs->currentIndex();
    const auto makers = std::exchange(m_makers, {});
    const QString warning = m_banner->text();
    delete takeCentralWidget();
    buildBody();
    if (!warning.isEmpty())
        m_banner->show(Tone::Warning, warning);
    for (const QString &key : std::as_const(keys))
        addScreen(key, makers.value(key));
    m_tabs->setCurrentIndex(current);
    m_palette->raise();
}

void MainWindow::handleTabChanged()
{
    const Screen *screen = currentScreen();
    m_sidebar->markKey(screen ? screen->key() : QString());
    updateStatus();
    if (!m_tabs->tabBar()->hasFocus() && !m_palette->isVisible())
        focusScreen();
}

void MainWindow::updateStatus()
{
    const Screen *screen = currentScreen();
    if (m_status)
        m_status->setText(screen ? screen->status() : QString());
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
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (!static_cast<Screen *>(m_tabs->widget(tab))->mayClose())
            return event->ignore();
    }
    QMainWindow::closeEvent(event);
}

} // namespace freehold
