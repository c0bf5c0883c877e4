// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_server.h"
#include "support/freehold_test.h"
#include "sync/protocol.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The program's commands, its accounts over HTTP, and sync through its door.
class TestOffice final : public QObject
{
    Q_OBJECT

    template <typename Answer>
    static Answer wired(const HttpAnswer &answer)
    {
        const Result<Answer> read = fromWire<Answer>(answer.body);
        if (!read)
            qFatal("%d %s", answer.status, answer.body.constData());
        return *read;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString valueBehind(const QString &output, int linesFromEnd) { return output.trimmed().split(u'\n').at(output.trimmed().count(u'\n') - linesFromEnd).trimmed(); }

private Q_SLOTS:
    void refusesRegistrationWithoutTheCode()
    {
        RunningServer server;
        const QJsonObject body{{u"organisation_name"_s, u"X"_s}, {u"country"_s, u"IN"_s}, {u"email"_s, u"x@example.in"_s}, {u"full_name"_s, u"X Y"_s}, {u"password"_s, RunningServer::ownerPassword()}};

        QCOMPARE(server.post(u"/auth/v1/register"_s, body).code(), u"closed"_s);
        server.registerOwner();
        QJsonObject again = body;
        again.insert(u"set_up_code"_s, u"AAAAAAAAAAAAAAAA"_s);
        QCOMPARE(server.post(u"/auth/v1/register"_s, again).code(), u"closed"_s);
    }

    void leavesNothingOfARefusedRegistration()
    {
        RunningServer server({u"--open-registration"_s});
        const QJsonObject body{{u"organisation_name"_s, u"X"_s}, {u"country"_s, u"ZZ"_s}, {u"email"_s, u"x@example.in"_s}, {u"full_name"_s, u"X Y"_s}, {u"password"_s, RunningServer::ownerPassword()}};

        QCOMPARE(server.post(u"/auth/v1/register"_s, body).status, 422);
        QCOMPARE(QDir(server.folder()).entryList({u"*.freehold"_s}, QDir::Files), QStringList());
        QVERIFY(server.signIn(u"x@example.in"_s, RunningServer::ownerPassword()).status == 401);
    }

    void tellsWhoIsSignedInAndEndsTheSession()
    {
        RunningServer server;
        const QString token = server.registerOwner().value("access_token"_L1).toString();
        const QJsonObject me = server.get(u"/auth/v1/me"_s, token).json();

        QCOMPARE(me.value("role"_L1).toString(), u"owner"_s);
        QCOMPARE(me.value("full_name"_L1).toString(), u"Asha Rao"_s);
        QCOMPARE(me.value("device"_L1).toObject().value("name"_L1).toString(), u"Front desk"_s);
        QCOMPARE(server.send("PATCH", u"/auth/v1/me"_s, R"({"full_name":"Asha R. Rao"})", token).status, 204);
        QCOMPARE(server.get(u"/auth/v1/me"_s, token).json().value("full_name"_L1).toString(), u"Asha R. Rao"_s);
        QCOMPARE(server.send("PATCH", u"/auth/v1/me"_s, "{}", token).status, 422);
        QCOMPARE(server.send("POST", u"/auth/v1/sign-out"_s, {}, token).status, 204);
        QCOMPARE(server.get(u"/auth/v1/me"_s, token).status, 401);
    }

    void logsJsonWithoutPeople()
    {
        RunningServer server;
        server.registerOwner();
        server.stop();

        const QByteArrayList lines = server.log().trimmed().split('\n');
        QVERIFY(lines.size() >= 2);
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        QVERIFY(server.log().contains("an organisation was registered"));
        QVERIFY(!server.log().contains("asha") && !server.log().contains("Asha") && !server.log().contains("Sundara"));
    }

    void keepsPeopleSignedInOverARestart()
    {
        RunningServer server;
        const QString token = server.registerOwner().value("access_token"_L1).toString();

        QCOMPARE(server.stop(), 0);
        server.start();
        QCOMPARE(server.get(u"/auth/v1/me"_s, token).status, 200);
    }

    void limitsTriesFromOneAddress()
    {
        RunningServer server({u"--quiet"_s});
        QSet<int> statuses;
        for (int i = 0; i < 22; ++i)
            statuses.insert(server.send("POST", u"/auth/v1/sign-in"_s, "{").status);

        QVERIFY(statuses.contains(429));
    }

    void makesAnOrganisationByCommandAndInvitesItsOwner()
    {
        RunningServer server;
        int code = -1;
        const QString output = server.command({u"init"_s, u"--name"_s, u"Lake View"_s, u"--country"_s, u"US"_s, u"--owner"_s, u"om@example.com"_s, u"--owner-name"_s, u"Om Das"_s}, &code);
        QCOMPARE(code, 0);

        const HttpAnswer taken = server.post(u"/auth/v1/accept"_s, {{u"invitation"_s, valueBehind(output, 0)}, {u"password"_s, RunningServer::memberPassword()}});
        QCOMPARE(taken.status, 201);
        QCOMPARE(server.get(u"/auth/v1/me"_s, taken.json().value("access_token"_L1).toString()).json().value("role"_L1).toString(), u"owner"_s);
        const QString drawing = server.path(u"invitation.svg"_s);
        const QString file = server.path(u"invitation.json"_s);
        const QStringList invite{u"invite"_s, u"--email"_s, u"ravi@example.com"_s, u"--name"_s, u"Ravi Kumar"_s, u"--public-url"_s, u"https://office.example"_s, u"--to"_s};
        server.command(invite + QStringList{drawing}, &code);
        QCOMPARE(code, 0);
        QVERIFY(contentOf(drawing).startsWith("<svg"));
        const QString told = valueBehind(server.command(invite + QStringList{file}, &code), 0);
        const QJsonObject paper = QJsonDocument::fromJson(contentOf(file)).object();
        QCOMPARE(paper.value("invitation"_L1).toString(), told);
        QCOMPARE(paper.value("address"_L1).toString(), u"https://office.example"_s);
        QVERIFY(server.command({u"invite"_s, u"--email"_s, u"not-an-address"_s, u"--name"_s, u"N"_s}, &code).contains(u"e-mail"_s));
        QCOMPARE(code, 3);
        server.command({u"invite"_s, u"--colour"_s}, &code);
        QCOMPARE(code, 2);
    }

    void takesAnExistingCompanyIn()
    {
        RunningServer server;
        QProcess make;
        const QString file = server.path(u"old.freehold"_s);
        make.start(QStringLiteral(FREEHOLD_BIN_DIR "/freehold"), {u"new"_s, file, u"--country"_s, u"IN"_s, u"--name"_s, u"Old Books"_s});
        QVERIFY(make.waitForFinished(60'000));
        QCOMPARE(make.exitCode(), 0);
        int code = -1;

        const QString output = server.command({u"init"_s, u"--from"_s, file, u"--owner"_s, u"om@example.com"_s}, &code);
        QCOMPARE(code, 0);
        const HttpAnswer taken = server.post(u"/auth/v1/accept"_s, {{u"invitation"_s, valueBehind(output, 0)}, {u"password"_s, RunningServer::memberPassword()}});
        QCOMPARE(taken.json().value("organisation"_L1).toObject().value("name"_L1).toString(), u"Old Books"_s);
        server.command({u"init"_s, u"--from"_s, file, u"--owner"_s, u"om@example.com"_s}, &code);
        QCOMPARE(code, 3);
    }

    void backsUpAndLooksThroughWhileItRuns()
    {
        RunningServer server;
        server.registerOwner();
        int code = -1;

        const QString output = server.command({u"backup"_s, u"--to"_s, server.path(u"copies"_s)}, &code);
        QVERIFY2(code == 0, qPrintable(output));
        const QDir copies(server.path(u"copies"_s));
        const QStringList made = copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        QCOMPARE(QDir(copies.filePath(made.first())).entryList(QDir::Files).size(), 2);
        const QString looked = server.command({u"doctor"_s}, &code);
        QVERIFY2(code == 0, qPrintable(looked));
        QVERIFY(looked.contains(u"Sundara Estates: in order"_s));
    }

    void carriesSyncBothWays()
    {
        RunningServer server;
        const QString token = server.registerOwner().value("access_token"_L1).toString();
        HelloRequest greeting;
        const auto hello = wired<HelloAnswer>(server.send("POST", u"/sync/v1/hello"_s, toWire(greeting), token));
        QCOMPARE(hello.status, SyncStatus::Ok);
        QVERIFY(hello.replica > 0);
        SentTransaction sent{.number = 1, .id = QUuid::createUuid(), .name = u"add-customer"_s, .reason = {}, .at = hello.serverTime, .day = QDate(2026, 11, 28),
                             .base = hello.head, .numbers = {}, .operations = {{u"add-customer"_s, 1, false, {{u"full_name"_s, u"Sita Devi"_s}}}}};
        PushRequest push;
        push.epoch = hello.epoch;
        push.replica = hello.replica;
        push.transactions = {sent};

        const auto pushed = wired<PushAnswer>(server.send("POST", u"/sync/v1/push"_s, toWire(push), token));
        QCOMPARE(pushed.results.size(), 1);
        QVERIFY2(pushed.results.first().outcome == SyncOutcome::Accepted, qPrintable(pushed.results.first().text));
        QCOMPARE(server.get(u"/api/v1/customers?search=Sita"_s, token).json().value("rows"_L1).toArray().size(), 1);
        const auto again = wired<PushAnswer>(server.send("POST", u"/sync/v1/push"_s, toWire(push), token));
        QVERIFY(again.results.first().isDuplicate);
        PullRequest pull;
        pull.epoch = hello.epoch;
        pull.replica = hello.replica;
        pull.cursor.position = hello.head;
        const auto pulled = wired<PullAnswer>(server.send("POST", u"/sync/v1/pull"_s, toWire(pull), token));
        QVERIFY(std::any_of(pulled.rows.cbegin(), pulled.rows.cend(), [](const SentRow &row) { return row.table == u"parties"; }));
        QCOMPARE(server.send("POST", u"/sync/v1/pull"_s, "{}", server.invited(token, u"g@example.in"_s, u"guest"_s).value("access_token"_L1).toString()).status, 403);
    }

    void refusesByPushWhatTheRoleMayNot()
    {
        RunningServer server;
        const QString owner = server.registerOwner().value("access_token"_L1).toString();
        const QString auditor = server.invited(owner, u"aud@example.in"_s, u"auditor"_s).value("access_token"_L1).toString();
        const auto hello = wired<HelloAnswer>(server.send("POST", u"/sync/v1/hello"_s, toWire(HelloRequest()), auditor));
        SentTransaction sent{.number = 1, .id = QUuid::createUuid(), .name = u"add-customer"_s, .reason = {}, .at = hello.serverTime, .day = QDate(2026, 11, 28),
                             .base = hello.head, .numbers = {}, .operations = {{u"add-customer"_s, 1, false, {{u"full_name"_s, u"Sita Devi"_s}}}}};
        PushRequest push;
        push.epoch = hello.epoch;
        push.replica = hello.replica;
        push.transactions = {sent};

        const auto pushed = wired<PushAnswer>(server.send("POST", u"/sync/v1/push"_s, toWire(push), auditor));
        QCOMPARE(pushed.results.first().outcome, SyncOutcome::Rejected);
        QCOMPARE(server.get(u"/api/v1/customers"_s, owner).json().value("rows"_L1).toArray().size(), 0);
    }

    void nudgesWhoListens()
    {
        RunningServer server;
        const QString token = server.registerOwner().value("access_token"_L1).toString();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server.port());
        QVERIFY(socket.waitForConnected(5'000));
        socket.write("GET /sync/v1/live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " + token.toLatin1() + "\r\n\r\n");
        QByteArray heard;
        QTRY_VERIFY((socket.waitForReadyRead(50), heard += socket.readAll(), heard.contains("\r\n\r\n")));
        QVERIFY(heard.startsWith("HTTP/1.1 101"));
        QVERIFY(heard.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); // the answer RFC 6455 gives for this key

        QCOMPARE(server.post(u"/api/v1/operations/add-customer"_s, {{u"full_name"_s, u"Sita Devi"_s}}, token).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT((socket.waitForReadyRead(50), heard += socket.readAll(), heard.contains("{\"head\":")), 1'000);
        QCOMPARE(server.stop(), 0);
    }

    void refusesToListenWithoutAToken()
    {
        RunningServer server;

        QCOMPARE(server.send("GET", u"/sync/v1/live"_s).status, 426);
    }

    void speaksTls()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(u"cert.pem"_s);
        const QString key = folder.filePath(u"key.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s,
                                     u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
        QVERIFY(openssl.waitForFinished(60'000));
        QCOMPARE(openssl.exitCode(), 0);
        RunningServer server({u"--certificate"_s, certificate, u"--key"_s, key});
        QProcess curl;
        curl.start(u"curl"_s, {u"-s"_s, u"--cacert"_s, certificate, u"https://127.0.0.1:%1/health"_s.arg(server.port())});
        QVERIFY(curl.waitForFinished(20'000));

        QVERIFY(curl.readAllStandardOutput().contains("\"status\":\"ok\""));
        QProcess old;
        old.start(u"curl"_s, {u"-s"_s, u"--tls-max"_s, u"1.1"_s, u"--cacert"_s, certificate, u"https://127.0.0.1:%1/health"_s.arg(server.port())});
        QVERIFY(old.waitForFinished(20'000));
        QVERIFY(old.exitCode() != 0);
    }
};

FREEHOLD_TEST(TestOffice);

} // namespace freehold::testing

#include "tst_office.moc"
