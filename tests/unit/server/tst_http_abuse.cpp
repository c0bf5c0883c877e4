// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_server.h"
#include "support/freehold_test.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// What rude and broken clients get from the real program.
class TestHttpAbuse final : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunningServer> server;

    /// Sends bytes as they are and reads until the server closes or `ms` are over.
    QByteArray talk(const QByteArray &bytes, int ms = 5'000) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server->port());
        if (!socket.waitForConnected(5'000))
            return {};
        socket.write(bytes);
        return readToEnd(socket, ms);
    }

    static QByteArray readToEnd(QTcpSocket &socket, int ms)
    {
        QByteArray answer;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms && socket.state() == QAbstractSocket::ConnectedState) {
            socket.waitForReadyRead(50);
            answer += socket.readAll();
        }
        return answer + socket.readAll();
    }

    static QByteArray statusOf(const QByteArray &answer) { return answer.left(12); }

private Q_SLOTS:
    void initTestCase() { server = std::make_unique<RunningServer>(); }
    void cleanupTestCase() { server.reset(); }

    void answersHealthAndReadiness()
    {
        QCOMPARE(server->get(u"/health"_s).json().value("status"_L1).toString(), u"ok"_s);
        QCOMPARE(server->get(u"/ready"_s).status, 200);
    }

    void tellsWhatIsNotThere()
    {
        QCOMPARE(server->get(u"/nothing"_s).status, 404);
        const HttpAnswer wrongMethod = server->send("DELETE", u"/health"_s);
        QCOMPARE(wrongMethod.status, 405);
        QCOMPARE(wrongMethod.headers.value("allow"), "GET");
        QCOMPARE(wrongMethod.headers.value("content-type"), "application/problem+json");
    }

    void answersHeadWithoutABody()
    {
        const QByteArray answer = talk("HEAD /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        QCOMPARE(statusOf(answer), "HTTP/1.1 200");
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void refusesAHugeHeader()
    {
        const QByteArray answer = talk("GET /health HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(40'000, 'a') + "\r\n\r\n");

        QCOMPARE(statusOf(answer), "HTTP/1.1 431");
    }

    void refusesAHugeBodyBeforeItCame()
    {
        QElapsedTimer timer;
        timer.start();

        const QByteArray answer = talk("POST /auth/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 67108864\r\n\r\n{");

        QCOMPARE(statusOf(answer), "HTTP/1.1 413");
        QVERIFY(timer.elapsed() < 5'000);
    }

    void refusesAHugeBodyInChunks()
    {
        QByteArray request("POST /auth/v1/sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 40; ++i)
            request += "1000\r\n" + QByteArray(4096, 'a') + "\r\n";

        QCOMPARE(statusOf(talk(request)), "HTTP/1.1 413");
    }

    void refusesSmuggling_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("length and chunks") << QByteArray("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("two lengths") << QByteArray("Content-Length: 4\r\nContent-Length: 9\r\n");
        QTest::newRow("length with a sign") << QByteArray("Content-Length: +4\r\n");
        QTest::newRow("space before the colon") << QByteArray("Content-Length : 4\r\n");
    }
    void refusesSmuggling()
    {
        QFETCH(const QByteArray, headers);

        const QByteArray answer = talk("POST /auth/v1/sign-in HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");

        QCOMPARE(statusOf(answer), "HTTP/1.1 400");
        QCOMPARE(answer.count("HTTP/1.1 "), 1); // nothing behind it was taken for a request
    }

    void refusesWhatIsNotHttp()
    {
        QCOMPARE(statusOf(talk("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n")), "HTTP/1.1 400");
    }

    void closesAClientThatDripsItsHeader()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server->port());
        QVERIFY(socket.waitForConnected(5'000));
        QElapsedTimer timer;
        timer.start();
        socket.write("GET /health HTTP/1.1\r\nHost: x\r\n");
        while (timer.elapsed() < 20'000 && socket.state() == QAbstractSocket::ConnectedState) {
            socket.write("X");
            socket.waitForBytesWritten(50);
            socket.waitForReadyRead(400);
        }

        QVERIFY2(timer.elapsed() < 13'000, "ten seconds are granted for a header");
    }

    void servesOthersWhileManyConnectionsHangHalfOpen()
    {
        std::vector<std::unique_ptr<QTcpSocket>> hanging;
        for (int i = 0; i < 300; ++i) {
            hanging.push_back(std::make_unique<QTcpSocket>());
            hanging.back()->connectToHost(u"127.0.0.1"_s, server->port());
            hanging.back()->write("GET /hea");
        }
        QVERIFY(hanging.back()->waitForConnected(5'000));
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(server->get(u"/health"_s).status, 200);
        QVERIFY(timer.elapsed() < 2'000);
    }

    void refusesJsonItCannotTrust()
    {
        QCOMPARE(server->send("POST", u"/auth/v1/sign-in"_s, "[1]").code(), u"not-json"_s);
        QCOMPARE(server->send("POST", u"/auth/v1/sign-in"_s, R"({"email":"a","email":"b"})").code(), u"not-json"_s);
        QCOMPARE(server->send("POST", u"/auth/v1/sign-in"_s, QByteArray(10'000, '[')).code(), u"not-json"_s);
    }

    void countsRequestsWithoutNamingAnybody()
    {
        server->get(u"/auth/v1/devices/secret-name?email=asha@example.in"_s);

        const QByteArray metrics = server->get(u"/metrics"_s).body;

        QVERIFY(metrics.contains("freehold_requests_total{route=\"GET /health\",status=\"200\"}"));
        QVERIFY(metrics.contains("freehold_request_seconds_bucket{le=\"+Inf\"}"));
        QVERIFY(!metrics.contains("secret-name"));
        QVERIFY(server->log().contains("\"route\":\"/health\""));
        QVERIFY(!server->log().contains("asha"));
    }

    void hidesMetricsFromOthers()
    {
        QCOMPARE(server->send("GET", u"/metrics"_s, {}, {}, {{"X-Forwarded-For", "203.0.113.9"}}).status, 404);
    }

    void stopsInOrderAtSigterm()
    {
        QTcpSocket idle;
        idle.connectToHost(u"127.0.0.1"_s, server->port());
        QVERIFY(idle.waitForConnected(5'000));
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(server->stop(), 0);
        QVERIFY(timer.elapsed() < 5'000);
    }
};

FREEHOLD_TEST(TestHttpAbuse);

} // namespace freehold::testing

#include "tst_http_abuse.moc"
