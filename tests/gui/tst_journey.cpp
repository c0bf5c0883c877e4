// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include "base/area.h"
#include "crm/entities/party.h"
#include "desktop/desktop.h"
#include "desktop/start_window.h"
#include "inventory/entities/plot.h"
#include "org/entities/branch.h"
#include "sales/entities/booking.h"
#include "sales/entities/instrument.h"
#include "sales/entities/receipt.h"
#include "sales/screens/booking_screen.h"
#include "sales/screens/cheque_screen.h"
#include "sales/screens/receipt_screen.h"
#include "store/plain_edits.h"
#include "support/freehold_test.h"
#include "ui/command_palette.h"
#include "ui/import_screen.h"
#include "ui/list_screen.h"
#include "ui/operation_dialog.h"
#include "ui/report_screen.h"

#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The main job from the first start to a bounced cheque, in the real window and by the keyboard alone: here without a display, and once more
/// under a real X server with a window manager.
class TestJourney final : public QObject
{
    Q_OBJECT

    using Keys = Keyboard;

    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
    MainWindow *m_window = nullptr;
    bool m_isBroken = false;

    template <typename T>
    static T *topLevel()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(each))
                return found;
        }
        return nullptr;
    }
    template <typename T>
    T *screen() const
    {
        return qobject_cast<T *>(m_window->currentScreen());
    }
    template <typename T>
    QList<T> rows() const
    {
        return m_window->store().read([](Reader &reader) { return reader.select<T>(); }).valueOr({});
    }
    /// Where there is no window manager nobody gives the window the keys back when a dialog has closed.
    void returnToWindow() const
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        if (QGuiApplication::platformName() == u"offscreen")
            QApplication::setActiveWindow(m_window);
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
        QTRY_VERIFY(QApplication::focusWidget());
    }
    /// Ctrl+K, the sign and the words, down to the offer of that name, Enter.
    void command(QChar sign, const QString &words) const
    {
        returnToWindow();
        Keys::press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->palette()->isVisible());
        Keys::type(sign + words);
        auto *offers = m_window->palette()->findChild<QListWidget *>();
        QTRY_VERIFY2(!offers->findItems(words, Qt::MatchExactly).isEmpty(), qPrintable(words));
        for (int presses = offers->row(offers->findItems(words, Qt::MatchExactly).first()) - offers->currentRow(); presses > 0; --presses)
            Keys::press(Qt::Key_Down);
        Keys::press(Qt::Key_Return);
    }
    void waitForDialog(const QString &operation) const
    {
        const auto dialog = [&] { return qobject_cast<OperationDialog *>(QApplication::activeModalWidget()); };
        QTRY_VERIFY2(dialog() && dialog()->objectName() == u"operation."_s + operation, qPrintable(operation));
        QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        m_desktop = std::make_unique<Desktop>();
        m_desktop->forgetAll();
    }
    void cleanupTestCase()
    {
        delete m_window;
        m_desktop.reset();
        QSettings().clear();
    }
    /// A step that did not work leaves nothing for the next one to stand on.
    void init()
    {
        if (m_isBroken && QByteArrayView(QTest::currentTestFunction()) != "underAWindowManager")
            QSKIP("an earlier step did not work");
    }
    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }

    void firstRun()
    {
        m_desktop->showStart();
        auto *start = topLevel<StartWindow>();
        QVERIFY(start);
        QApplication::setActiveWindow(start);
        QTRY_COMPARE(QApplication::activeWindow(), start);
        Keys::fill(u"name"_s, u"Journey Homes"_s);
        Keys::fill(u"path"_s, m_folder.filePath(u"journey.freehold"_s));

        Keys::press(Qt::Key_Return);

        QTRY_VERIFY(topLevel<MainWindow>());
        m_window = topLevel<MainWindow>();
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        QApplication::setActiveWindow(m_window);
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
        QCOMPARE(m_window->currentScreen()->key(), u"screen/dashboard"_s);
    }

    void importsCustomers()
    {
        const QString path = m_folder.filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Customer Name,Mobile No,City\r\nMeera Joshi,98220 11223,Pune\r\nTobias Lang,98220 44556,Mumbai\r\n");
        file.close();
        command(u'/', u"Import"_s);
        QTRY_VERIFY(screen<ImportScreen>());
        QSignalSpy planned(screen<ImportScreen>(), &ImportScreen::planned);
        QSignalSpy ended(screen<ImportScreen>(), &ImportScreen::ended);

        Keys::fill(u"file"_s, path);
        Keys::press(Qt::Key_Return);
        QTRY_VERIFY(!planned.isEmpty());
        for (const ImportScreen::Step step : {ImportScreen::ColumnsStep, ImportScreen::CheckStep, ImportScreen::MatchesStep, ImportScreen::ResultStep}) {
            Keys::press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(screen<ImportScreen>()->step(), step);
            if (step == ImportScreen::CheckStep)
                QTRY_COMPARE(ended.size(), 1);
        }

        QCOMPARE(ended.size(), 2); // the check and the import
        QTRY_COMPARE(rows<Party>().size(), 2);
    }

    void makesAProjectWithTwoPlots()
    {
        command(u'>', u"Add project"_s);
        waitForDialog(u"add-project"_s);
        Keys::fill(u"code"_s, u"GM"_s);
        Keys::fill(u"name"_s, u"Green Meadows"_s);
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        for (const QString &number : {u"A-001"_s, u"A-002"_s}) {
            command(u'>', u"Add plot"_s);
            waitForDialog(u"add-plot"_s);
            Keys::tabTo(u"project"_s);
            Keys::pick(u"GM"_s);
            Keys::fill(u"number"_s, number);
            Keys::fill(u"area"_s, u"200"_s);
            Keys::fill(u"base_rate"_s, u"10000"_s);
            Keys::fill(u"rate_unit"_s, areaUnits().first().code); // the unit that stands beside the area
            Keys::press(Qt::Key_Return, Qt::ControlModifier);
            returnToWindow();
        }

        QCOMPARE(rows<Plot>().size(), 2);
    }

    void booksTwoPlots()
    {
        m_window->openScreen(u"dashboard"_s);
        Keys::press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(screen<BookingScreen>());
        Keys::tabTo(u"plots"_s);
        Keys::pick(u"A-001"_s);
        Keys::pick(u"A-002"_s);
        Keys::tabTo(u"next"_s);
        Keys::press(Qt::Key_Space);
        Keys::tabTo(u"buyer"_s);
        Keys::pick(u"Meera"_s);
        for (int step = 0; step < 2; ++step) {
            Keys::tabTo(u"next"_s);
            Keys::press(Qt::Key_Space);
        }
        Keys::tabTo(u"plan"_s);
        Keys::pick(u"TL-10"_s);

        Keys::press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(rows<Booking>().size(), 1);
        QCOMPARE(rows<Booking>().first().payable.minor(), 4'000'000'00); // two plots of 200 at 10,000
        for (const Plot &plot : rows<Plot>())
            QCOMPARE(plot.state, PlotState::Booked);
    }

    void takesAChequeAndTheBankReturnsIt()
    {
        Keys::press(Qt::Key_F6);
        QTRY_VERIFY(screen<ReceiptScreen>());
        QSignalSpy found(screen<ReceiptScreen>(), &ReceiptScreen::found);
        screen<ReceiptScreen>()->find();
        Keys::type(u"98220 11223"_s);
        QTRY_VERIFY(screen<ReceiptScreen>()->findChild<QListWidget *>(u"hits"_s)->currentRow() >= 0);
        Keys::press(Qt::Key_Return);
        Keys::fill(u"amount"_s, u"1L"_s);
        Keys::choose(u"method"_s, u"Cheque"_s);
        Keys::fill(u"cheque_number"_s, u"004471"_s);
        Keys::fill(u"cheque_bank"_s, u"Bank of Baroda"_s);
        Keys::fill(u"cheque_day"_s, u"t"_s);
        QSignalSpy saved(screen<ReceiptScreen>(), &ReceiptScreen::saved);
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(rows<Receipt>().first().amount.minor(), 100'000'00);

        command(u'/', u"Cheques"_s);
        QTRY_VERIFY(screen<ChequeScreen>());
        QTRY_COMPARE(screen<ChequeScreen>()->model().rowCount(), 1);
        Keys::press(Qt::Key_Down);
        Keys::press(Qt::Key_D, Qt::AltModifier);
        waitForDialog(u"deposit-cheque"_s);
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        returnToWindow();
        QTRY_COMPARE(rows<Instrument>().first().state, InstrumentState::Deposited);
        screen<ChequeScreen>()->chooseView(u"deposited"_s);
        QTRY_COMPARE(screen<ChequeScreen>()->model().rowCount(), 1);
        screen<ChequeScreen>()->find();
        Keys::press(Qt::Key_Down);
        Keys::press(Qt::Key_B, Qt::AltModifier);
        waitForDialog(u"bounce-cheque"_s);
        Keys::fill(u"reason"_s, u"Funds insufficient"_s);
        Keys::press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(rows<Instrument>().first().state, InstrumentState::Bounced);
        returnToWindow();
    }

    void findsTheBuyerByPhoneDigitsAndWritesTheStatement()
    {
        Keys::press(Qt::Key_K, Qt::ControlModifier);
        Keys::type(u"@11223"_s);
        auto *offers = m_window->palette()->findChild<QListWidget *>();
        QTRY_COMPARE(offers->count(), 1);
        Keys::press(Qt::Key_Return);
        QTRY_COMPARE(m_window->currentScreen()->title(), u"Meera Joshi"_s);

        command(u'/', u"Customer statement"_s);
        QTRY_VERIFY(screen<ReportScreen>());
        Keys::tabTo(u"party"_s);
        Keys::pick(u"Meera"_s);
        Keys::tabTo(u"show"_s);
        Keys::press(Qt::Key_Space);
        QTRY_VERIFY(screen<ReportScreen>()->isShown());
        const QString path = m_folder.filePath(u"statement.pdf"_s);
        Keys::nameNextFile(path);
        Keys::tabTo(u"pdf"_s);
        QSignalSpy written(screen<ReportScreen>(), &ReportScreen::written);
        Keys::press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 15'000);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed: the words of the PDF were not read");
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY(words.contains(u"Meera Joshi"_s));
        QVERIFY(words.contains(u"004471"_s));
    }

    void undoesAnEdit()
    {
        const auto office = [this] { return rows<Branch>().first(); };
        const QString before = office().name;
        const Result<Outcome> edited =
            m_window->store().run(EditRecord{u"branches"_s, office().id.uuid(), {{u"name"_s, u"Main street"_s}}, {{u"name"_s, before}}});
        QVERIFY(edited);
        QCOMPARE(office().name, u"Main street"_s);

        returnToWindow();
        Keys::press(Qt::Key_Z, Qt::ControlModifier);

        QTRY_COMPARE(office().name, before);
    }

    void underAWindowManager()
    {
        if (qEnvironmentVariableIsSet("FREEHOLD_JOURNEY_INSIDE"))
            return; // this is that run
        const QString server = QStandardPaths::findExecutable(u"Xvfb"_s);
        const QString manager = QStandardPaths::findExecutable(u"openbox"_s);
        if (server.isEmpty() || manager.isEmpty())
            QSKIP("Xvfb or openbox is not installed: the journey was walked without a window manager only");
        QProcess x;
        x.start(server, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(x.waitForReadyRead(15'000));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(x.readAllStandardOutput().trimmed()));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"FREEHOLD_JOURNEY_INSIDE"_s, u"1"_s);
        QProcess wm;
        wm.setProcessEnvironment(environment);
        wm.start(manager, {u"--sm-disable"_s});
        QVERIFY(wm.waitForStarted());

        QProcess walk;
        walk.setProcessEnvironment(environment);
        walk.setProcessChannelMode(QProcess::MergedChannels);
        walk.start(QCoreApplication::applicationFilePath(), {u"journey"_s});
        const bool isOver = walk.waitForFinished(200'000);
        const QByteArray told = walk.readAll();
        for (QProcess *each : {&walk, &wm, &x}) {
            each->terminate();
            if (!each->waitForFinished(5'000))
                each->kill();
        }

        QVERIFY(isOver);
        QVERIFY2(walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0, told.right(4'000).constData());
    }
};

FREEHOLD_TEST(TestJourney);

} // namespace freehold::testing

#include "tst_journey.moc"
