// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_server.h"
#include "support/freehold_test.h"

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Two laptops with the command line program and one office server, all of them real processes.
class TestDevices final : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunningServer> server;
    QString owner;
    QString address;
    QString plot;

    struct Run {
        int code = -1;
        QString words;
        QJsonObject json;
    };

    /// Runs the command line program; what it asks for comes from `input`.
    Run freehold(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"XDG_DATA_HOME"_s, server->path(u"home"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FREEHOLD_BIN_DIR "/freehold"), arguments + QStringList{u"--json"_s});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            qFatal("freehold %s did not end", qPrintable(arguments.join(u' ')));
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError() + out), QJsonDocument::fromJson(out.trimmed().split('\n').last()).object()};
    }

    QString file(const QString &name) const { return server->path(name + u".freehold"_s); }
    Run sync(const QString &name, const QString &password) const { return freehold({u"sync"_s, file(name), u"--password"_s, u"-"_s}, password.toUtf8() + '\n'); }
    qsizetype customers(const QString &name) const { return freehold({u"list"_s, file(name), u"customers"_s}).json.value("rows"_L1).toArray().size(); }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<RunningServer>(QStringList{u"--quiet"_s});
        address = u"http://127.0.0.1:%1"_s.arg(server->port());
        owner = server->registerOwner().value("access_token"_L1).toString();
        const QString project = server->post(u"/api/v1/operations/add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}}, owner).json().value("id"_L1).toString();
        plot = server->post(u"/api/v1/operations/add-plot"_s, {{u"project"_s, project}, {u"number"_s, u"1"_s}, {u"area"_s, u"1200 sq ft"_s}}, owner).json().value("id"_L1).toString();
        QVERIFY(!plot.isEmpty());
    }
    void cleanupTestCase() { server.reset(); }

    void refusesAnAddressThatIsNotSafe()
    {
        for (const QString &bad : {u"http://office.example"_s, u"ftp://office.example"_s, u"https://asha:secret@office.example"_s, u"https://office.example/page"_s}) {
            const Run run = freehold({u"join"_s, file(u"x"_s), bad, u"--email"_s, u"a@b.example"_s, u"--password"_s, u"-"_s}, "x\n");
            QCOMPARE(run.code, 3);
            QVERIFY(!QFile::exists(file(u"x"_s)));
        }
    }

    void refusesAWrongPasswordWithoutAFile()
    {
        const Run run = freehold({u"join"_s, file(u"x"_s), address, u"--email"_s, u"asha@example.in"_s, u"--password"_s, u"-"_s}, "not this one\n");

        QCOMPARE(run.code, 3);
        QVERIFY2(run.words.contains(u"password is not right"_s), qPrintable(run.words));
        QVERIFY(!QFile::exists(file(u"x"_s)));
    }

    void joinsByPasswordAndByInvitation()
    {
        const Run asha = freehold({u"join"_s, file(u"asha"_s), address, u"--email"_s, u"asha@example.in"_s, u"--password"_s, u"-"_s}, RunningServer::ownerPassword().toUtf8() + '\n');
        QVERIFY2(asha.code == 0, qPrintable(asha.words));
        const QString code = server->post(u"/auth/v1/invitations"_s, {{u"email"_s, u"ravi@example.in"_s}, {u"full_name"_s, u"Ravi Kumar"_s}, {u"role"_s, u"manager"_s}}, owner)
                                 .json().value("invitation"_L1).toString();
        const Run ravi = freehold({u"join"_s, file(u"ravi"_s), address, u"--invitation"_s, code, u"--password"_s, u"-"_s}, RunningServer::memberPassword().toUtf8() + '\n');
        QVERIFY2(ravi.code == 0, qPrintable(ravi.words));

        QCOMPARE(freehold({u"list"_s, file(u"ravi"_s), u"plots"_s}).json.value("rows"_L1).toArray().size(), 1);
        QCOMPARE(freehold({u"status"_s, file(u"ravi"_s)}).json.value("waiting"_L1).toInt(), 0);
    }

    void carriesWorkFromOneToTheOther()
    {
        QCOMPARE(freehold({u"run"_s, file(u"asha"_s), u"add-customer"_s, u"full_name=Sita Devi"_s}).code, 0);
        QCOMPARE(freehold({u"status"_s, file(u"asha"_s)}).json.value("waiting"_L1).toInt(), 1);

        const Run sent = sync(u"asha"_s, RunningServer::ownerPassword());
        QVERIFY2(sent.code == 0, qPrintable(sent.words));
        QCOMPARE(sent.json.value("waiting"_L1).toInt(), 0);
        const Run received = sync(u"ravi"_s, RunningServer::memberPassword());
        QVERIFY2(received.code == 0, qPrintable(received.words));
        QCOMPARE(customers(u"ravi"_s), 1);
    }

    void letsOnlyOneDeskHoldAPlot()
    {
        const QString party = server->get(u"/api/v1/customers"_s, owner).json().value("rows"_L1).toArray().first().toObject().value("code"_L1).toString();
        const auto holding = [&](const QString &name) { return freehold(QStringList{u"run"_s, file(name)} + QStringList{u"hold-plot"_s, u"plot="_s + plot, u"party="_s + party, u"hours=24"_s}); };
        const Run first = holding(u"asha"_s);
        QVERIFY2(first.code == 0, qPrintable(first.words));
        QCOMPARE(holding(u"ravi"_s).code, 0);

        QCOMPARE(sync(u"asha"_s, RunningServer::ownerPassword()).json.value("needs_you"_L1).toInt(), 0);
        const Run late = sync(u"ravi"_s, RunningServer::memberPassword());
        QCOMPARE(late.code, 0);
        QCOMPARE(late.json.value("needs_you"_L1).toInt(), 1);
        QCOMPARE(server->get(u"/api/v1/holds"_s, owner).json().value("rows"_L1).toArray().size(), 1);
    }

    void stopsARevokedDeviceAndKeepsItsWork()
    {
        const QJsonArray devices = server->get(u"/auth/v1/devices"_s, owner).json().value("devices"_L1).toArray();
        for (const QJsonValue &device : devices) {
            if (device.toObject().value("email"_L1).toString() == "ravi@example.in"_L1)
                QCOMPARE(server->send("DELETE", u"/auth/v1/devices/"_s + device.toObject().value("id"_L1).toString(), {}, owner).status, 204);
        }
        QCOMPARE(freehold({u"run"_s, file(u"ravi"_s), u"add-customer"_s, u"full_name=Gita Rao"_s}).code, 0);

        const Run stopped = sync(u"ravi"_s, RunningServer::memberPassword());
        QCOMPARE(stopped.code, 3);
        QVERIFY(freehold({u"status"_s, file(u"ravi"_s)}).json.value("waiting"_L1).toInt() >= 1);
        QCOMPARE(server->get(u"/api/v1/customers"_s, owner).json().value("rows"_L1).toArray().size(), 1);
    }

    void tellsThatTheOfficeIsAway()
    {
        server->stop();

        const Run run = sync(u"asha"_s, RunningServer::ownerPassword());
        QVERIFY(run.code != 0);
        QVERIFY2(run.words.contains(u"cannot be reached"_s), qPrintable(run.words));
    }
};

FREEHOLD_TEST(TestDevices);

} // namespace freehold::testing

#include "tst_devices.moc"
