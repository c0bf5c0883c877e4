// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/measure.h"

#include "desktop/desktop.h"
#include "desktop/watched_application.h"
#include "ui/document_tabs.h"
#include "ui/list_screen.h"
#include "ui/record_pane.h"
#include "ui/report_screen.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

#include <algorithm>
#include <cstdio>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr int rounds = 11;
constexpr qint64 mostWaitingMs = 60'000;

/// Does things in the window and takes their time.
class Stopwatch
{
public:
    Stopwatch(MainWindow &window, WatchedApplication &application) : m_window(window), m_application(application) {}

    /// From `act` until `holds` and everything is painted; `before` and the end of each round are not measured.
    void measure(const char *name, const std::function<void(int)> &act, const std::function<bool()> &holds, const std::function<void()> &before = {})
    {
        QList<qint64> times;
        qint64 longest = 0;
        for (int round = 0; round < rounds; ++round) {
            if (before)
                before();
            settle();
            m_application.forgetLongest();
            QElapsedTimer clock;
            clock.start();
            act(round);
            waitFor(holds, clock);
            m_window.repaint();
            QCoreApplication::processEvents();
            times.append(clock.nsecsElapsed() / 1'000);
            longest = qMax(longest, m_application.longestEvent());
        }
        std::sort(times.begin(), times.end());
        std::printf("%-42s %8.1f ms %8.1f ms worst  (longest event %lld ms)\n", name, double(times.at(rounds / 2)) / 1000, double(times.last()) / 1000,
                    static_cast<long long>(longest));
        std::fflush(stdout); // each line at once: a large company takes its time
    }

    static void waitFor(const std::function<bool()> &holds, const QElapsedTimer &clock)
    {
        while (!holds() && clock.elapsed() < mostWaitingMs) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    static void settle()
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 150) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

private:
    MainWindow &m_window;
    WatchedApplication &m_application;
};

void sendKey(QWidget *target, int key, const QString &words = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, words);
    QCoreApplication::sendEvent(target, &press);
}

ListScreen *listOf(MainWindow &window)
{
    return qobject_cast<ListScreen *>(window.currentScreen());
}

bool isListThere(MainWindow &window)
{
    ListScreen *screen = listOf(window);
    return screen && screen->model().rowCount() > 0 && !screen->model().idAt(0).isNull();
}

} // namespace

QString measureWindow(Desktop &desktop, WatchedApplication &application, const QString &file, const QElapsedTimer &started)
{
    const Result<MainWindow *> opened = desktop.open(file);
    if (!opened)
        return opened.error().text;
    MainWindow &window = **opened;
    window.resize(1560, 936);
    window.openList(u"customers"_s);
    Stopwatch::waitFor([&] { return isListThere(window); }, started);
    window.repaint();
    QCoreApplication::processEvents();
    std::printf("%-42s %8lld ms\n", "cold start until the customers stand there", static_cast<long long>(started.elapsed()));
    std::fflush(stdout);
    Stopwatch watch(window, application);
    const auto closeCurrent = [&] { window.documents().closeTab(window.documents().currentIndex()); };
    for (const char *name : {"bookings", "receipts", "plots"}) {
        watch.measure(qPrintable(u"open the list of %1"_s.arg(QLatin1String(name))), [&](int) { window.openList(QLatin1String(name)); },
                      [&] { return listOf(window) && listOf(window)->model().list().name == QLatin1String(name) && isListThere(window); },
                      [&] {
                          if (listOf(window) && listOf(window)->model().list().name == QLatin1String(name))
                              closeCurrent();
                      });
    }
    window.openList(u"customers"_s);
    auto *table = listOf(window)->findChild<QTableView *>(u"table"_s);
    auto *pane = listOf(window)->findChild<RecordPane *>();
    watch.measure("arrow key in the list until painted", [&](int) { sendKey(table, Qt::Key_Down); }, [] { return true; });
    watch.measure("arrow key until the customer's detail", [&](int) { sendKey(table, Qt::Key_Down); },
                  [&] { return pane->record() == listOf(window)->currentRecord() && !pane->title().isEmpty(); });
    watch.measure("end of the list", [&](int round) { table->setCurrentIndex(table->model()->index(round % 2 ? 0 : table->model()->rowCount() - 1, 0)); },
                  [&] { return !listOf(window)->currentRecord().isNull(); });
    const QUuid customer = listOf(window)->currentRecord().id;
    watch.measure("open a customer in a tab", [&](int) { window.openRecord(u"parties"_s, customer); },
                  [&] { return window.currentScreen()->title() == pane->title(); },
                  [&] {
                      if (!listOf(window))
                          closeCurrent();
                  });
    closeCurrent();
    CommandPalette *palette = window.palette();
    watch.measure("open the command field", [&](int) { palette->open(); }, [&] { return palette->isVisible(); }, [&] { palette->hide(); });
    watch.measure("a letter in the command field", [&](int round) { sendKey(palette->line(), Qt::Key_A, QString(QChar(u'a' + char16_t(round)))); },
                  [&] { return palette->offers()->count() > 0; },
                  [&] {
                      palette->open();
                      palette->line()->clear();
                  });
    palette->hide();
    watch.measure("statement of a customer", [&](int) { window.openReport(u"customer-statement"_s, {{u"party"_s, customer}}); },
                  [&] {
                      auto *report = qobject_cast<ReportScreen *>(window.currentScreen());
                      return report && report->isShown();
                  },
                  [&] {
                      if (qobject_cast<ReportScreen *>(window.currentScreen()))
                          closeCurrent();
                  });
    watch.measure("trial balance", [&](int) { window.openReport(u"trial-balance"_s); },
                  [&] {
                      auto *report = qobject_cast<ReportScreen *>(window.currentScreen());
                      return report && report->isShown();
                  },
                  [&] {
                      if (qobject_cast<ReportScreen *>(window.currentScreen()))
                          closeCurrent();
                  });
    closeCurrent();
    watch.measure("switch the colours", [&](int round) { window.setTheme(round % 2 ? ThemeMode::Light : ThemeMode::Dark); }, [&] { return isListThere(window); });
    return {};
}

} // namespace freehold
