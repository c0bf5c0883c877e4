// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/server/running_server.h"

#include "crm/entities/party.h"
#include "desktop/desktop.h"
#include "desktop/join_dialog.h"
#include "desktop/sign_in_dialog.h"
#include "desktop/sync_pill.h"
#include "office/office_link.h"
#include "store/plain_edits.h"
#include "support/freehold_test.h"
#include "sync/screens/sync_centre_screen.h"
#include "ui/banner.h"
#include "ui/operation_dialog.h"
#include "ui/value_editor.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>

namespace freehold::testing {

using namespace Qt::StringLiterals;
using Part = SyncCentreScreen::Part;

/// A window over the company of a real office.
class TestOfficeWindow final : public QObject
{
    Q_OBJECT

    struct Office {
        RunningServer server;
        QString token = server.registerOwner().value("access_token"_L1).toString();
        QTemporaryDir folder;
        Desktop desktop;
        QPointer<MainWindow> window; ///< lives no longer than the desktop

        Office() { desktop.forgetAll(); }
        ~Office() { delete window; }
        Q_DISABLE_COPY_MOVE(Office)
        QString address() const { return u"http://127.0.0.1:%1"_s.arg(server.port()); }
        QString path() const { return folder.filePath(u"desk.freehold"_s); }
        QJsonObject operate(const QString &name, const QJsonObject &request)
        {
            const HttpAnswer answer = server.post(u"/api/v1/operations/"_s + name, request, token);
            if (answer.status != 200)
                qFatal("%s was refused: %s", qPrintable(name), answer.body.constData());
            return answer.json();
        }
        bool holds(const QByteArray &words) { return server.get(u"/api/v1/parties"_s, token).body.contains(words); }
    };

    static void type(QDialog &dialog, const QString &field, const QString &words)
    {
        auto *line = dialog.findChild<QLineEdit *>(field);
        line->setText(words);
        Q_EMIT line->textEdited(words);
    }
    static QString refusal(QDialog &dialog) { return dialog.findChild<Banner *>()->text(); }
    static void fillIn(JoinDialog &dialog, const Office &office, const QString &password = RunningServer::ownerPassword())
    {
        dialog.findChild<QRadioButton *>(u"hasAccount"_s)->setChecked(true);
        type(dialog, u"address"_s, office.address());
        type(dialog, u"email"_s, u"asha@example.in"_s);
        type(dialog, u"password"_s, password);
        type(dialog, u"path"_s, office.path());
    }
    /// The window of the company, after joining; with the token of it unless the keychain is to be asked.
    static MainWindow *join(Office &office, bool withToken = true)
    {
        JoinDialog dialog(office.desktop.program());
        fillIn(dialog, office);
        QString fresh;
        connect(&dialog, &JoinDialog::joined, &dialog, [&](const QString &, const Joined &joined) { fresh = joined.refreshToken; });
        dialog.accept();
        if (!QTest::qWaitFor([&] { return !fresh.isEmpty() || !refusal(dialog).isEmpty(); }, 30'000) || fresh.isEmpty())
            qFatal("joining was refused: %s", qPrintable(refusal(dialog)));
        const Result<MainWindow *> opened = office.desktop.open(office.path(), withToken ? fresh : QString());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        office.window = *opened;
        return *opened;
    }
    static QString pill(MainWindow &window) { return window.findChild<SyncPill *>()->text(); }
    static bool isSynced(MainWindow &window) { return pill(window) == u"Synced just now"_s; }
    static void press(QWidget &parent, const QString &name) { parent.findChild<QPushButton *>(name)->click(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(QStringLiteral(FREEHOLD_BIN_DIR "/freehold-server")))
            QSKIP("built without the office server");
    }
    void init() { QSettings().clear(); }
    void joinsAndKeepsInStep()
    {
        Office office;
        MainWindow *window = join(office);

        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));
        QCOMPARE(window->store().role(), StoreRole::Device);
        QVERIFY(window->store().run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}}));
        QVERIFY(QTest::qWaitFor([&] { return office.holds("Aarav Deshmukh"); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));

        office.operate(u"add-customer"_s, {{u"full_name"_s, u"Bhavna Iyer"_s}});
        Q_EMIT window->findChild<SyncPill *>()->syncWanted();

        const auto hasArrived = [&] { return *window->store().read([](Reader &reader) { return reader.findBy<Party>(u"full_name = 'Bhavna Iyer'"_s).has_value(); }); };
        QVERIFY(QTest::qWaitFor(hasArrived, 20'000));
    }

    void refusesWithASentenceAndMakesNoFile_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no address") << u"address"_s << QString() << u"The address of the office is missing. Whoever invited you knows it."_s;
        QTest::newRow("not encrypted") << u"address"_s << u"http://office.example"_s
                                       << u"“http://office.example” is no address of an office. It looks like https://office.example and is always encrypted."_s;
        QTest::newRow("no password") << u"password"_s << QString() << u"The password is missing."_s;
        QTest::newRow("wrong password") << u"password"_s << u"red lotus near the well"_s << QString();
        QTest::newRow("no folder") << u"path"_s << u"/nowhere/desk.freehold"_s << u"No file can be made in /nowhere. Choose another folder."_s;
    }
    void refusesWithASentenceAndMakesNoFile()
    {
        QFETCH(QString, field);
        QFETCH(QString, words);
        QFETCH(QString, sentence);
        Office office;
        JoinDialog dialog(office.desktop.program());
        fillIn(dialog, office);
        type(dialog, field, words);
        const QSignalSpy joined(&dialog, &JoinDialog::joined);

        dialog.accept();

        QVERIFY(QTest::qWaitFor([&] { return !refusal(dialog).isEmpty(); }, 20'000));
        if (!sentence.isEmpty())
            QCOMPARE(refusal(dialog), sentence);
        QVERIFY(joined.isEmpty());
        QVERIFY(!QFileInfo::exists(office.path()));
        QCOMPARE(dialog.findChild<QLineEdit *>(u"email"_s)->text(), u"asha@example.in"_s);
    }

    void readsAnInvitationAndTakesIt()
    {
        Office office;
        const QJsonObject made = office.server.post(u"/auth/v1/invitations"_s, {{u"email"_s, u"ravi@example.in"_s}, {u"full_name"_s, u"Ravi Kumar"_s}, {u"role"_s, u"manager"_s}},
                                                    office.token).json();
        const QJsonObject paper{{u"freehold"_s, u"invitation"_s}, {u"address"_s, office.address()}, {u"email"_s, u"ravi@example.in"_s}, {u"invitation"_s, made.value("invitation"_L1)}};
        JoinDialog dialog(office.desktop.program());
        type(dialog, u"invitation"_s, QString::fromUtf8(QJsonDocument(paper).toJson()));
        QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(), office.address());
        type(dialog, u"password"_s, RunningServer::memberPassword());
        type(dialog, u"path"_s, office.path());
        const QSignalSpy joined(&dialog, &JoinDialog::joined);

        dialog.accept();

        QVERIFY2(QTest::qWaitFor([&] { return !joined.isEmpty(); }, 30'000), qPrintable(refusal(dialog)));
        office.window = office.desktop.open(office.path()).valueOr(nullptr);
        QVERIFY(office.window);
        QCOMPARE(office.window->store().actor().name, u"ravi@example.in"_s);
    }

    void asksForThePasswordWithoutAToken()
    {
        Office office;
        MainWindow *window = join(office, false);
        QVERIFY(QTest::qWaitFor([&] { return pill(*window) == u"Sign in again"_s; }, 20'000));
        Q_EMIT window->findChild<SyncPill *>()->signInWanted();
        auto *dialog = window->findChild<SignInDialog *>();
        QVERIFY(dialog);

        type(*dialog, u"password"_s, u"red lotus near the well"_s);
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return !refusal(*dialog).isEmpty(); }, 20'000));
        const QPointer<SignInDialog> guard(dialog);
        type(*dialog, u"password"_s, RunningServer::ownerPassword());
        dialog->accept();

        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return guard.isNull(); }, 5'000));
    }

    void showsWhatTheOfficeRefusedUntilItIsDiscardedWithAReason()
    {
        Office office;
        MainWindow *window = join(office);
        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));
        office.operate(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}});
        QVERIFY(window->store().run(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Gulmohar"_s}}));
        QVERIFY(QTest::qWaitFor([&] { return pill(*window) == u"1 needs your decision"_s; }, 20'000));

        window->openScreen(u"sync-centre"_s);
        auto *centre = qobject_cast<SyncCentreScreen *>(window->currentScreen());
        QVERIFY(centre);
        QVERIFY(QTest::qWaitFor([&] { return centre->table(Part::NeedsYou).rowCount() == 1; }, 20'000));

        QCOMPARE(centre->part(), Part::NeedsYou);
        QCOMPARE(centre->table(Part::NeedsYou).item(0, 0)->text(), u"Add project"_s);
        QVERIFY(!centre->table(Part::NeedsYou).item(0, 3)->text().isEmpty());
        centre->discard(u"  "_s);
        QVERIFY(QTest::qWaitFor([&] { return window->notices().all().first().words.contains(u"Say why"_s); }, 5'000));
        QCOMPARE(centre->table(Part::NeedsYou).rowCount(), 1);
        centre->discard(u"The office has it"_s);
        QVERIFY(QTest::qWaitFor([&] { return centre->table(Part::NeedsYou).rowCount() == 0; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));
    }

    void sendsRefusedWorkAgainWithChanges()
    {
        Office office;
        MainWindow *window = join(office);
        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));
        office.operate(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}});
        QVERIFY(window->store().run(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Gulmohar"_s}}));
        window->openScreen(u"sync-centre"_s);
        auto *centre = qobject_cast<SyncCentreScreen *>(window->currentScreen());
        QVERIFY(QTest::qWaitFor([&] { return centre->table(Part::NeedsYou).rowCount() == 1; }, 20'000));
        centre->show(Part::NeedsYou);

        press(*centre, u"changeAndSend"_s);
        auto *dialog = window->findChild<OperationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->form().values()->value(u"name"_s).toString(), u"Gulmohar"_s);
        dialog->form().editor(u"code")->setValue(u"GU"_s);
        dialog->accept();

        QVERIFY(QTest::qWaitFor([&] { return centre->table(Part::NeedsYou).rowCount() == 0; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return office.server.get(u"/api/v1/projects"_s, office.token).body.contains("Gulmohar"); }, 20'000));
    }

    void swapsTheValuesOfADifference()
    {
        Office office;
        MainWindow *window = join(office);
        QVERIFY(QTest::qWaitFor([&] { return isSynced(*window); }, 20'000));
        Store &store = window->store();
        const Result<Outcome> made = store.run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}});
        QVERIFY(made.ok());
        QVERIFY(QTest::qWaitFor([&] { return office.holds("Aarav Deshmukh") && isSynced(*window); }, 20'000));
        const QString id = made->id.toString(QUuid::WithoutBraces);
        office.operate(u"edit-record"_s, {{u"table"_s, u"parties"_s}, {u"row"_s, id}, {u"values"_s, QJsonObject{{u"full_name"_s, u"Aarav S. Deshmukh"_s}}}});
        QVERIFY(store.run(EditRecord{u"parties"_s, made->id, {{u"full_name"_s, u"Arav Deshmukh"_s}}, {{u"full_name"_s, u"Aarav Deshmukh"_s}}}));
        window->openScreen(u"sync-centre"_s);
        auto *centre = qobject_cast<SyncCentreScreen *>(window->currentScreen());
        QVERIFY(QTest::qWaitFor([&] { return centre->table(Part::Differences).rowCount() == 1; }, 20'000));
        centre->show(Part::Differences);
        QCOMPARE(centre->table(Part::Differences).item(0, 2)->text(), u"Arav Deshmukh"_s);
        QCOMPARE(centre->table(Part::Differences).item(0, 3)->text(), u"Aarav S. Deshmukh"_s);

        press(*centre, u"takeOther"_s);

        QVERIFY(QTest::qWaitFor([&] { return centre->table(Part::Differences).rowCount() == 0; }, 20'000));
        QCOMPARE(store.read([&](Reader &reader) { return reader.get(Id<Party>(made->id)).fullName; }).valueOr({}), u"Aarav S. Deshmukh"_s);
        QVERIFY(QTest::qWaitFor([&] { return office.holds("Aarav S. Deshmukh"); }, 20'000));
    }

    void saysHowItStandsInWords_data()
    {
        using Kind = SyncStanding::Kind;
        QTest::addColumn<SyncStanding>("standing");
        QTest::addColumn<QString>("words");
        const QDateTime noon(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        const auto row = [](const char *name, SyncStanding standing, const QString &words) { QTest::newRow(name) << standing << words; };
        row("in step", {.kind = Kind::UpToDate, .text = {}, .lastComplete = noon.addSecs(-59)}, u"Synced just now"_s);
        row("a while ago", {.kind = Kind::UpToDate, .text = {}, .lastComplete = noon.addSecs(-120)}, u"Synced 2 min ago"_s);
        row("sending", {.kind = Kind::Working, .text = {}, .waiting = 5, .lastComplete = noon}, u"Sending 5 changes"_s);
        row("receiving", {.kind = Kind::Working, .text = {}, .lastComplete = noon}, u"Syncing…"_s);
        row("offline", {.kind = Kind::Offline, .text = {}, .lastComplete = noon}, u"Offline"_s);
        row("offline with work", {.kind = Kind::Offline, .text = {}, .waiting = 5, .lastComplete = noon}, u"5 changes waiting (offline)"_s);
        row("refused", {.kind = Kind::Offline, .text = {}, .waiting = 5, .needsYou = 2, .lastComplete = noon}, u"2 need your decision"_s);
        row("signed out", {.kind = Kind::SignIn, .text = {}, .waiting = 5, .needsYou = 2, .lastComplete = noon}, u"Sign in again"_s);
    }
    void saysHowItStandsInWords()
    {
        QFETCH(SyncStanding, standing);
        QFETCH(QString, words);

        QCOMPARE(standingWords(standing, QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)).words, words);
    }
};

FREEHOLD_TEST(TestOfficeWindow);

} // namespace freehold::testing

#include "tst_office_window.moc"
