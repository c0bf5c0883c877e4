// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/journey.h"

#include "desktop/contact_sheet.h"
#include "desktop/desktop.h"
#include "desktop/start_window.h"
#include "desktop/window_driver.h"
#include "sales/screens/booking_screen.h"
#include "sales/screens/receipt_screen.h"
#include "store/list_query.h"
#include "ui/command_palette.h"
#include "ui/import_screen.h"
#include "ui/list_screen.h"
#include "ui/operation_dialog.h"
#include "ui/record_pane.h"
#include "ui/report_screen.h"
#include "ui/words.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

/// The steps of the main job, one function each.
class Journey
{
public:
    Journey(MainWindow &window, const QString &folder) : m_window(window), m_driver(window, folder) {}

    QStringList walk();
    QStringList look();
    QStringList lookAtAllSizes(const QString &language);

private:
    bool openList(const QString &name);
    QUuid firstOf(const QString &list, const QString &filter);
    void customers();
    void plots();
    void book();
    void receipt();
    void statement();
    void import();
    void reports();
    void palette();
    void lookAtLists();
    void lookAtScreens();
    void lookAtRecords();
    void lookAtForms();
    void exportReport(const QString &file);

    MainWindow &m_window;
    WindowDriver m_driver;
    QUuid m_customer;
    QUuid m_plot;
    Outcome m_booking;
    Outcome m_receipt;
};

bool Journey::openList(const QString &name)
{
    m_window.openList(name);
    auto *screen = m_driver.screen<ListScreen>();
    if (!screen) {
        m_driver.problem(u"The list “%1” did not open."_s.arg(name));
        return false;
    }
    return m_driver.waitFor([&] { return screen->model().rowCount() > 0; }, u"The list “%1” stays empty."_s.arg(name));
}

QUuid Journey::firstOf(const QString &name, const QString &filter)
{
    const Result<QUuid> found = m_window.store().read([&](Reader &reader) {
        const List *list = reader.catalogue().list(name);
        const QList<qint64> keys = list ? listKeys(reader, {.list = name, .filter = filter}) : QList<qint64>();
        return keys.isEmpty() ? QUuid() : listRows(reader, *list, {}, {keys.first()}).first().id;
    });
    return found.valueOr(QUuid());
}

void Journey::customers()
{
    if (!openList(u"customers"_s))
        return;
    auto *screen = m_driver.screen<ListScreen>();
    const auto *detail = screen->findChild<RecordPane *>();
    m_customer = screen->currentRecord().id;
    m_driver.waitFor([&] { return detail && !detail->title().isEmpty(); }, u"The customer's detail stays empty."_s);
    m_driver.shot(u"01-customers"_s);
    m_window.openRecord(screen->currentRecord().table, m_customer);
    m_driver.settle(400);
    m_driver.shot(u"02-customer"_s);
}

void Journey::plots()
{
    if (openList(u"plots"_s))
        m_driver.shot(u"03-plots"_s);
    m_plot = firstOf(u"plots"_s, u"state = available"_s);
    if (m_plot.isNull())
        m_driver.problem(u"There is no available plot to book."_s);
    for (const ScreenEntry &entry : m_window.screens().all()) {
        if (!entry.isListed)
            continue;
        m_window.openScreen(entry.id);
        m_driver.settle(800);
        m_driver.shot(u"04-"_s + entry.id);
    }
}

void Journey::book()
{
    m_window.runOperation(u"book-plot"_s, {{u"plots"_s, QVariantList{m_plot}}, {u"buyer"_s, m_customer}},
                          [this](const Outcome &outcome) { m_booking = outcome; });
    auto *screen = m_driver.screen<BookingScreen>();
    if (!screen)
        return m_driver.problem(u"The booking did not open."_s);
    screen->showStep(screen->stepCount() - 1);
    m_driver.find(screen->form(), u"plan"_s, {});
    m_driver.settle(600);
    m_driver.shot(u"05-booking"_s);
    m_driver.press(screen->findChild<QPushButton *>(u"confirm"_s));
    if (!m_driver.waitFor([&] { return !m_booking.id.isNull(); }, u"The plot was not booked."_s))
        return;
    m_window.openRecord(m_booking.table, m_booking.id);
    m_driver.settle(400);
    m_driver.shot(u"06-booked"_s);
}

void Journey::exportReport(const QString &file)
{
    auto *screen = m_driver.screen<ReportScreen>();
    if (!screen)
        return m_driver.problem(u"The report for %1 did not open."_s.arg(file));
    m_driver.waitFor([&] { return screen->isShown(); }, u"The report for %1 was not shown."_s.arg(file));
    const QString path = m_driver.path(file);
    bool isWritten = false;
    QObject::connect(screen, &ReportScreen::written, screen, [&isWritten] { isWritten = true; });
    screen->exportTo(path);
    m_driver.waitFor([&] { return isWritten && QFileInfo(path).size() > 0; }, u"%1 was not written."_s.arg(file));
}

void Journey::receipt()
{
    m_window.runOperation(u"take-receipt"_s, {{u"booking"_s, m_booking.id}, {u"method"_s, u"upi"_s}},
                          [this](const Outcome &outcome) { m_receipt = outcome; });
    auto *screen = m_driver.screen<ReceiptScreen>();
    if (!screen)
        return m_driver.problem(u"The receipt did not open."_s);
    m_driver.fill(screen->form(), u"amount"_s, u"1L"_s);
    m_driver.fill(screen->form(), u"reference"_s, u"UPI 4471-0099"_s);
    m_driver.settle(600);
    m_driver.shot(u"07-receipt"_s);
    m_driver.press(screen->findChild<QPushButton *>(u"save"_s));
    if (!m_driver.waitFor([&] { return !m_receipt.id.isNull(); }, u"The receipt was not saved."_s))
        return;
    m_window.openReport(u"receipt"_s, {{u"receipt"_s, m_receipt.id}});
    exportReport(u"receipt.pdf"_s);
    m_driver.shot(u"08-receipt-paper"_s);
}

void Journey::statement()
{
    m_window.openReport(u"customer-statement"_s, {{u"party"_s, m_customer}});
    exportReport(u"statement.pdf"_s);
    m_driver.shot(u"09-statement"_s);
}

void Journey::import()
{
    const QString path = m_driver.path(u"new-customers.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Customer Name,Mobile No,E-Mail,City\r\nMeera Joshi,98220 11223,meera.joshi@example.com,Pune\r\n"
                   "Tobias Lang,98220 11224,tobias@example.com,Mumbai\r\n");
    file.close();
    m_window.openScreen(u"import"_s);
    auto *screen = m_driver.screen<ImportScreen>();
    if (!screen)
        return m_driver.problem(u"The import did not open."_s);
    bool isPlanned = false;
    QObject::connect(screen, &ImportScreen::planned, screen, [&isPlanned] { isPlanned = true; });
    screen->setKind(u"customers"_s);
    screen->setFile(path);
    m_driver.waitFor([&] { return isPlanned; }, u"The file to import was not read."_s);
    for (const bool isDryRun : {true, false}) {
        bool isEnded = false;
        const auto link = QObject::connect(screen, &ImportScreen::ended, screen, [&isEnded] { isEnded = true; });
        m_driver.press(screen->findChild<QPushButton *>(isDryRun ? u"check"_s : u"start"_s));
        m_driver.waitFor([&] { return isEnded; }, u"The import did not end."_s);
        QObject::disconnect(link);
        m_driver.shot(isDryRun ? u"10-import-checked"_s : u"11-imported"_s);
    }
    if (!screen->report() || screen->report()->taken() != 2)
        m_driver.problem(u"Two customers should have come in: %1"_s.arg(screen->report() && screen->report()->refusal ? screen->report()->refusal->text : QString()));
}

void Journey::reports()
{
    m_window.openScreen(u"reports"_s);
    m_driver.shot(u"12-reports"_s);
    m_window.openReport(u"trial-balance"_s);
    exportReport(u"trial-balance.xlsx"_s);
    m_driver.shot(u"13-trial-balance"_s);
}

void Journey::palette()
{
    m_window.palette()->open();
    m_driver.type(m_window.palette()->line(), u"re"_s);
    m_driver.settle(300);
    m_driver.shot(u"14-command-field"_s);
    m_window.palette()->hide();
}

QStringList Journey::walk()
{
    customers();
    plots();
    book();
    receipt();
    statement();
    import();
    reports();
    palette();
    m_window.setTheme(ThemeMode::Dark);
    look();
    return m_driver.problems();
}

/// Everything once as large as the design shows it, and once as small as the window may be.
QStringList Journey::lookAtAllSizes(const QString &language)
{
    for (const auto &[size, mark] : {std::pair{QSize(1'560, 936), QString()}, {m_window.minimumSize(), u"-small"_s}}) {
        m_window.resize(size);
        m_driver.setMark(u"-"_s + language + mark);
        look();
    }
    return m_driver.problems();
}

QStringList Journey::look()
{
    lookAtLists();
    lookAtScreens();
    lookAtRecords();
    lookAtForms();
    palette();
    return m_driver.problems();
}

void Journey::lookAtLists()
{
    for (int number = 0; const List &list : m_window.program().catalogue.lists()) {
        if (list.section.isEmpty() || m_window.screens().forList(list.name))
            continue;
        ++number;
        m_window.openList(list.name);
        m_driver.settle(400);
        m_driver.shot(u"2%1-%2"_s.arg(number, 2, 10, QLatin1Char('0')).arg(list.name));
    }
}

void Journey::lookAtScreens()
{
    for (const ScreenEntry &entry : m_window.screens().all()) {
        if (!entry.isListed)
            continue;
        m_window.openScreen(entry.id);
        m_driver.settle(600);
        m_driver.shot(u"30-"_s + entry.id);
    }
    m_window.openReport(u"trial-balance"_s);
    m_driver.settle(600);
    m_driver.shot(u"31-trial-balance"_s);
    m_window.openReport(u"customer-statement"_s, {{u"party"_s, firstOf(u"customers"_s, u"balance > 0"_s)}});
    m_driver.settle(600);
    m_driver.shot(u"32-statement"_s);
}

void Journey::lookAtRecords()
{
    for (const QString &name : {u"customers"_s, u"plots"_s, u"bookings"_s, u"receipts"_s, u"journal_entries"_s}) {
        const List *list = m_window.program().catalogue.list(name);
        const QUuid id = firstOf(name, {});
        if (!list || id.isNull())
            continue;
        m_window.openRecord(list->entity, id);
        m_driver.settle(500);
        m_driver.shot(u"33-"_s + list->entity);
    }
}

void Journey::lookAtForms()
{
    for (const QString &name : {u"book-plot"_s, u"take-receipt"_s, u"post-journal"_s}) {
        m_window.runOperation(name);
        m_driver.settle(400);
        m_driver.shot(u"34-"_s + name);
    }
    m_window.runOperation(u"add-customer"_s, {}, [](const Outcome &) {});
    if (OperationDialog *dialog = m_driver.dialog(u"add-customer"_s)) {
        m_driver.shot(u"35-add-customer"_s, dialog);
        dialog->reject();
    }
}

/// What stands there before a company is open.
void lookAtStart(const QString &folder, const QString &language)
{
    StartWindow start;
    start.show();
    const QString mark = theme::isDark() ? u"dark"_s : u"light"_s;
    start.grab().save(u"%1/10-start-%2-%3.png"_s.arg(folder, language, mark));
}

QStringList openAndGo(Desktop &desktop, const QString &file, const QString &folder, const QList<ThemeMode> &modes,
                      const std::function<QStringList(Journey &)> &go)
{
    QStringList problems;
    for (const ThemeMode mode : modes) {
        theme::apply(*qApp, mode);
        const Result<MainWindow *> window = desktop.open(file);
        if (!window)
            return {window.error().text};
        Journey journey(**window, folder);
        problems += go(journey);
        delete *window;
    }
    return problems;
}

} // namespace

QStringList walkJourney(Desktop &desktop, const QString &file, const QString &folder)
{
    return openAndGo(desktop, file, folder, {ThemeMode::Light}, [](Journey &journey) { return journey.walk(); });
}

QStringList takeShots(Desktop &desktop, const QString &file, const QString &folder)
{
    QStringList problems;
    QDir().mkpath(folder);
    const QString before = words::current();
    for (const QString &language : {u"en"_s, u"hi"_s, u"ar"_s}) {
        words::apply(*qApp, language);
        problems += openAndGo(desktop, file, folder, {ThemeMode::Light, ThemeMode::Dark}, [&](Journey &journey) {
            lookAtStart(folder, language);
            return journey.lookAtAllSizes(language);
        });
    }
    words::apply(*qApp, before);
    if (!writeContactSheet(folder))
        problems.append(u"The contact sheet could not be saved in %1."_s.arg(folder));
    return problems;
}

} // namespace freehold
