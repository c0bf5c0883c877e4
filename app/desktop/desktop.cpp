// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/housekeeping.h"
#include "desktop/join_dialog.h"
#include "desktop/notifier.h"
#include "desktop/office_door.h"
#include "desktop/open_request.h"
#include "desktop/screens_setup.h"
#include "desktop/start_window.h"
#include "org/company.h"
#include "org/entities/fiscal_year.h"
#include "org/entities/user.h"
#include "org/period.h"
#include "program_setup.h"
#include "sample/sample_company.h"
#include "ui/file_question.h"
#include "ui/job.h"
#include "ui/read_later.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <functional>

namespace freehold {
namespace {

/// "FY 2026–27", "FY 2026"
QString fiscalCaption(QDate first)
{
    const int year = first.year();
    if (first.month() == 1)
        return Desktop::tr("FY %1", "fiscal year").arg(year);
    return Desktop::tr("FY %1–%2", "fiscal year").arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
}

/// The years of the books and the one that holds today, newest first.
QList<YearChoice> yearsOf(const Reader &reader)
{
    const QDate present = fiscalYearStart(reader.today(), reader.format().fiscalYearStartMonth);
    QList<QDate> firsts{present};
    for (const FiscalYear &year : reader.select<FiscalYear>()) {
        if (!firsts.contains(year.startsOn))
            firsts.append(year.startsOn);
    }
    std::sort(firsts.begin(), firsts.end(), std::greater<>());
    QList<YearChoice> years;
    for (const QDate &first : std::as_const(firsts))
        years.append({first, fiscalCaption(first)});
    return years;
}

CompanyDoor doorOf(const Store &store)
{
    CompanyDoor door;
    door.newDocument = [](const Reader &reader, const QString &id, const QString &title) { return newDocument(reader, id, title); };
    const Result<QString> name = store.read([](Reader &reader) { return companyOf(reader).name; });
    door.name = name.valueOr(QFileInfo(store.path()).completeBaseName());
    const QUuid me = store.actor().user;
    const Result<std::optional<User>> user = store.read([me](Reader &reader) { return reader.find(Id<User>(me)); });
    if (user && *user) {
        door.user = (*user)->fullName.isEmpty() ? (*user)->name : (*user)->fullName;
        door.role = choicesOf<UserRole>().at(static_cast<int>((*user)->role)).label.text();
    }
    door.years = yearsOf;
    return door;
}

void comeForward(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    QApplication::alert(window);
}

} // namespace

Desktop::Desktop(QObject *parent) : QObject(parent)
{
    registerAll(m_program);
    registerAllScreens(m_screens);
}

Desktop::~Desktop()
{
    endReading();
    delete m_start;
}

Result<MainWindow *> Desktop::open(const QString &path, const QString &officeToken)
{
    if (MainWindow *window = windowOf(path)) {
        comeForward(window);
        return window;
    }
    Result<std::unique_ptr<Store>> store = openCompany(m_program, {.path = path});
    QString reason;
    if (!store && store.error().code == ErrorCode::ReadOnly) {
        reason = store.error().text;
        store = openCompany(m_program, {.path = path, .isReadOnly = true});
    }
    return show(std::move(store), reason, officeToken);
}

void Desktop::openAll(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        const Result<MainWindow *> opened = openAsAsked(readOpenRequest(argument));
        if (opened)
            continue;
        showStart();
        StartWindow::tell(m_start, opened.error());
    }
    if (!arguments.isEmpty())
        return;
    if (MainWindow *window = windowInFront())
        comeForward(window);
    else
        showStart();
}

Result<MainWindow *> Desktop::openAsAsked(const OpenRequest &request)
{
    if (!request.isUsable)
        return Error{ErrorCode::InvalidInput, tr("This is no link to a company on this computer. Copy it again from where it came.")};
    MainWindow *front = windowInFront();
    if (request.path.isEmpty() && !front)
        return Error{ErrorCode::NotFound, tr("The link names no company, and none is open. Open the company, then follow the link again.")};
    const Result<MainWindow *> opened = request.path.isEmpty() ? Result<MainWindow *>(front) : open(request.path);
    if (!opened || request.place.isEmpty())
        return opened;
    comeForward(*opened);
    const Catalogue &catalogue = m_program.catalogue;
    if (!request.row.isNull() && catalogue.entity(request.place))
        (*opened)->openRecord(request.place, request.row);
    else if (request.row.isNull() && catalogue.list(request.place))
        (*opened)->openList(request.place);
    else
        (*opened)->showMessage(tr("The link leads to “%1”, which this version of Freehold does not have.").arg(request.place));
    return opened;
}

MainWindow *Desktop::windowInFront()
{
    m_windows.removeAll(nullptr);
    return m_windows.isEmpty() ? nullptr : m_windows.last().data();
}

MainWindow *Desktop::windowOf(const QString &path) const
{
    const QString real = QFileInfo(path).canonicalFilePath();
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window && !real.isEmpty() && QFileInfo(window->store().path()).canonicalFilePath() == real)
            return window;
    }
    return nullptr;
}

Result<MainWindow *> Desktop::create(const QString &path, const NewCompany &company)
{
    return show(createCompany(m_program, {.path = path}, company));
}

Result<MainWindow *> Desktop::show(Result<std::unique_ptr<Store>> store, const QString &readOnlyReason, const QString &officeToken)
{
    if (!store)
        return store.error();
    remember((*store)->path());
    CompanyDoor door = doorOf(**store);
    door.readOnlyReason = readOnlyReason;
    if (m_isRemembering)
        door.memoryKey = QString::fromLatin1(QCryptographicHash::hash((*store)->path().toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
    auto *window = new MainWindow(m_program, m_screens, std::move(store).value(), std::move(door));
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    auto *notifier = new Notifier(window);
    connect(window, &MainWindow::notificationWanted, notifier, &Notifier::show);
    connect(notifier, &Notifier::clicked, window, [window] { comeForward(window); });
    auto *housekeeping = new Housekeeping(window->store(), window);
    connect(housekeeping, &Housekeeping::backupRefused, window, [window](const QString &sentence) {
        window->showMessage(tr("No copy of the company could be kept. %1").arg(sentence));
    });
    if (!window->store().isReadOnly()) {
        auto office = std::make_unique<OfficeDoor>(*window, officeToken);
        connect(office.get(), &OfficeDoor::joinWanted, this, [this, window] { askToJoin(window); });
        window->keepWhileOpen(std::move(office));
    }
    if (!window->store().isReadOnly())
        connect(window, &QObject::destroyed, this, [this, path = window->store().path()] { backUpClosed(path); });
    connect(window, &MainWindow::newCompanyWanted, this, &Desktop::showStart);
    connect(window, &MainWindow::companyWanted, window, [this, window](const QString &path) {
        const Result<MainWindow *> opened = open(path);
        if (!opened)
            window->showError(opened.error());
    });
    connect(window, &MainWindow::openWanted, this, [this, window] { askToOpen(window); });
    connect(window, &MainWindow::sampleWanted, this, [this, window] { openSample(window, StartWindow::samplePath()); });
    window->show();
    if (m_start)
        m_start->close();
    return window;
}

void Desktop::openSample(QWidget *owner, const QString &path)
{
    const auto openIt = [this, owner, path] {
        const Result<MainWindow *> opened = open(path);
        if (!opened)
            StartWindow::tell(owner, opened.error());
    };
    if (QFileInfo::exists(path))
        return openIt();
    runJob(
        owner, tr("Making the sample company"),
        [&program = m_program, path](const Progress &progress) { return makeSampleCompany(program, {.path = path}, {}, progress); },
        [openIt, owner](const Result<void> &made) {
            if (!made)
                return StartWindow::tell(owner, made.error());
            openIt();
        });
}

void Desktop::askToOpen(QWidget *owner)
{
    const QString path = askOpenPath(owner, tr("Open company"), tr("Companies (*.freehold);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<MainWindow *> opened = open(path);
    if (!opened)
        StartWindow::tell(owner, opened.error());
}

void Desktop::askToJoin(QWidget *owner)
{
    auto *dialog = new JoinDialog(m_program, owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JoinDialog::joined, this, [this, owner](const QString &path, const Joined &joined) {
        const Result<MainWindow *> opened = open(path, joined.refreshToken);
        if (!opened)
            StartWindow::tell(owner, opened.error());
    });
    dialog->open();
}

void Desktop::showStart()
{
    if (!m_start) {
        m_start = new StartWindow;
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_start, &StartWindow::openWanted, this, [this] { askToOpen(m_start); });
        connect(m_start, &StartWindow::recentWanted, this, [this](const QString &path) {
            const Result<MainWindow *> opened = open(path);
            if (!opened)
                StartWindow::tell(m_start, opened.error());
        });
        connect(m_start, &StartWindow::sampleWanted, this, [this] { openSample(m_start, StartWindow::samplePath()); });
        connect(m_start, &StartWindow::joinWanted, this, [this] { askToJoin(m_start); });
        connect(m_start, &StartWindow::createWanted, this, [this](const QString &path, const NewCompany &company) {
            const Result<MainWindow *> made = create(path, company);
            if (!made && m_start)
                m_start->showProblem(made.error());
        });
    }
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

/// The window is gone and its file whole; the copy is made behind it, and waited for before the program ends.
void Desktop::backUpClosed(const QString &path)
{
    if (!m_isRemembering)
        return;
    readThreads().start([&program = m_program, path] {
        const Result<std::unique_ptr<Store>> store = openCompany(program, {.path = path, .isReadOnly = true});
        const Result<QString> kept = store ? keepBackupIfChanged(**store) : Result<QString>(store.error());
        if (!kept)
            qWarning("no copy of the company could be kept: %s", qUtf8Printable(kept.error().text));
    });
}

void Desktop::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(QStringLiteral("recent"), recent.mid(0, 8));
}

} // namespace freehold
