// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_window.h"

#include "ui/job.h"
#include "ui/jobs_panel.h"
#include "ui/read_later.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestJobs final : public QObject
{
    Q_OBJECT

    /// A job that counts to ten when it is let, and stops when it is told to.
    struct Held {
        QSemaphore gate;
        std::optional<Result<void>> outcome;

        void begin(QWidget *owner, const QString &title = u"Writing plots.xlsx"_s)
        {
            runJob(
                owner, title,
                [this](const Progress &progress) -> Result<void> {
                    for (int step = 1; step <= 10; ++step) {
                        if (!progress(step, 10))
                            return Error{ErrorCode::Cancelled, u"Stopped."_s, {}};
                        if (step == 4)
                            gate.acquire();
                    }
                    return {};
                },
                [this](const Result<void> &done) { outcome = done; }, JobManner::Behind);
        }
    };

    static QStringList wordsOf(const QWidget *panel)
    {
        QStringList words;
        for (const QLabel *label : panel->findChild<QScrollArea *>()->widget()->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                words.append(label->text());
        }
        return words;
    }

private Q_SLOTS:
    void init() { jobs().clear(); }

    void showsAJobInTheStatusBarAndHowFarItIs()
    {
        OpenedWindow opened;
        Held held;
        held.begin(opened.window.get());
        const auto *button = opened.window->findChild<QToolButton *>(u"jobsButton"_s);

        QTRY_COMPARE(jobs().all().first().progress(), std::optional(400));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Writing plots.xlsx"_s);
        held.gate.release();

        QTRY_VERIFY(held.outcome && *held.outcome);
        QVERIFY(!button->isVisible());
        QVERIFY(!jobs().all().first().isRunning());
    }

    void cancelsAJobByTheKeyboard()
    {
        OpenedWindow opened;
        Held held;
        held.begin(opened.window.get());
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before, Qt::Key_J, Qt::ControlModifier);
        auto *panel = opened.window->findChild<JobsPanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(wordsOf(panel), QStringList{u"Writing plots.xlsx"_s});
        for (int press = 0; press < 5 && QApplication::focusWidget()->objectName() != u"cancelJob"_s; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"cancelJob"_s);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        held.gate.release();

        QTRY_VERIFY(held.outcome);
        QCOMPARE(held.outcome->error().code, ErrorCode::Cancelled);
        QVERIFY(wordsOf(panel).last().startsWith(u"Stopped."_s));
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void tellsOfTheEndWhenNobodyLooks()
    {
        OpenedWindow opened;
        QSignalSpy told(opened.window.get(), &MainWindow::notificationWanted);
        Held seen;
        seen.begin(opened.window.get(), u"Writing seen.pdf"_s);
        seen.gate.release();
        QTRY_VERIFY(seen.outcome);
        QVERIFY(told.isEmpty()); // the window says it itself

        Held unseen;
        unseen.begin(opened.window.get(), u"Writing unseen.pdf"_s);
        QApplication::setActiveWindow(nullptr);
        unseen.gate.release();

        QTRY_VERIFY(unseen.outcome);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"Writing unseen.pdf"_s);
    }

    void forgetsOnlyWhatHasEnded()
    {
        OpenedWindow opened;
        Held over;
        over.begin(opened.window.get(), u"Writing over.pdf"_s);
        over.gate.release();
        QTRY_VERIFY(over.outcome);
        Held running;
        running.begin(opened.window.get(), u"Writing running.pdf"_s);

        jobs().clear();

        QCOMPARE(jobs().all().size(), 1);
        QCOMPARE(jobs().all().first().title, u"Writing running.pdf"_s);
        running.gate.release();
        QTRY_VERIFY(running.outcome);
    }
};

FREEHOLD_TEST(TestJobs);

} // namespace freehold::testing

#include "tst_jobs.moc"
