// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_server.h"
#include "support/freehold_test.h"

#include <QSet>
#include <QUuid>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The resources of /api/v1 at the real program, as the owner of a company with one project and a hundred plots.
class TestRest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunningServer> server;
    QString token;
    QString project;

    QJsonObject operation(const QString &name, const QJsonObject &request)
    {
        const HttpAnswer answer = server->post(u"/api/v1/operations/"_s + name, request, token);
        if (answer.status != 200)
            qFatal("%s was refused: %s", qPrintable(name), answer.body.constData());
        return answer.json();
    }
    QJsonArray rows(const QString &path)
    {
        const HttpAnswer answer = server->get(path, token);
        if (answer.status != 200)
            qFatal("%s was refused: %s", qPrintable(path), answer.body.constData());
        return answer.json().value("rows"_L1).toArray();
    }
    QString code(const QString &path) { return server->get(path, token).code(); }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<RunningServer>();
        token = server->registerOwner().value("access_token"_L1).toString();
        project = operation(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}}).value("id"_L1).toString();
        operation(u"generate-plots"_s, {{u"project"_s, project}, {u"numbers"_s, u"1..100"_s}, {u"area"_s, u"1200 sq ft"_s}});
    }
    void cleanupTestCase() { server.reset(); }

    void listsWithFilterSortAndFields()
    {
        const QJsonArray found = rows(u"/api/v1/plots?filter=number%20in%20(7,%209)&sort=-number&fields=number,state"_s);

        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).toObject().value("number"_L1).toString(), u"9"_s);
        QCOMPARE(found.at(1).toObject().value("number"_L1).toString(), u"7"_s);
        QCOMPARE(QStringList(found.at(0).toObject().keys()), (QStringList{u"id"_s, u"number"_s, u"state"_s}));
    }

    void pagesThroughAllRowsOnce_data()
    {
        QTest::addColumn<QString>("sort");
        for (const char *sort : {"number", "-number", "block_id,number", "-facing,-road_width_mm,number", "claimed_at,number", "-claimed_at,-number"})
            QTest::newRow(sort) << QString::fromLatin1(sort);
    }
    void pagesThroughAllRowsOnce()
    {
        QFETCH(const QString, sort);
        QStringList paged;
        QString after;
        for (int page = 0; page < 20; ++page) {
            const HttpAnswer answer = server->get(u"/api/v1/plots?limit=23&sort=%1%2"_s.arg(sort, after.isEmpty() ? QString() : u"&after="_s + after), token);
            QCOMPARE(answer.status, 200);
            for (const QJsonValue &row : answer.json().value("rows"_L1).toArray())
                paged.append(row.toObject().value("number"_L1).toString());
            after = answer.json().value("next"_L1).toString();
            if (after.isEmpty())
                break;
        }

        QStringList whole;
        for (const QJsonValue &row : rows(u"/api/v1/plots?limit=1000&sort="_s + sort))
            whole.append(row.toObject().value("number"_L1).toString());
        QCOMPARE(paged, whole);
        QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), 100);
    }

    void countsWhenAsked() { QCOMPARE(server->get(u"/api/v1/plots?limit=1&count=true"_s, token).json().value("count"_L1).toInt(), 100); }

    void knowsOtherNames()
    {
        QCOMPARE(rows(u"/api/v1/sales"_s).size(), 0);
        QCOMPARE(rows(u"/api/v1/projects/%1/plots?limit=200"_s.arg(project)).size(), 100);
        QVERIFY(!rows(u"/api/v1/payment-plans"_s).isEmpty());
    }

    void refusesWhatAListDoesNotKnow()
    {
        QCOMPARE(code(u"/api/v1/nothing"_s), u"no-list"_s);
        QCOMPARE(code(u"/api/v1/plots?sort=secret"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?fields=rid"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?filter=rid%20%3D%201"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?filter=state%20%3D"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?limit=0"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?limit=1001"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?where=1"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?sort=number&after=W10"_s), u"invalid-input"_s);
        QCOMPARE(code(u"/api/v1/plots?after=%3Cscript%3E"_s), u"invalid-input"_s);
    }

    void readsARecordAndKnowsItUnchanged()
    {
        const HttpAnswer read = server->get(u"/api/v1/projects/"_s + project, token);
        QCOMPARE(read.json().value("name"_L1).toString(), u"Green Meadows"_s);

        const HttpAnswer again = server->send("GET", u"/api/v1/projects/"_s + project, {}, token, {{"If-None-Match", read.headers.value("etag")}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(server->get(u"/api/v1/projects/not-an-id"_s, token).status, 404);
    }

    void changesARecordOnlyAsItWasSeen()
    {
        const QString branch = server->post(u"/api/v1/branches"_s, {{u"code"_s, u"N"_s}, {u"name"_s, u"North"_s}}, token).json().value("id"_L1).toString();
        const QString path = u"/api/v1/branches/"_s + branch;
        const QByteArray seen = server->get(path, token).headers.value("etag");

        QCOMPARE(server->send("PATCH", path, R"({"name":"North office"})", token, {{"If-Match", seen}}).status, 200);
        const HttpAnswer late = server->send("PATCH", path, R"({"name":"Other"})", token, {{"If-Match", seen}});
        QCOMPARE(late.status, 412);
        QCOMPARE(server->get(path, token).json().value("name"_L1).toString(), u"North office"_s);
        QCOMPARE(server->send("DELETE", path, {}, token).status, 204);
        QCOMPARE(server->get(path, token).status, 404);
    }

    void doesTheSameRequestOnce()
    {
        const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QJsonObject customer{{u"full_name"_s, u"Sita Devi"_s}};

        const HttpAnswer first = server->post(u"/api/v1/operations/add-customer"_s, customer, token, {{"Idempotency-Key", key}});
        const HttpAnswer second = server->post(u"/api/v1/operations/add-customer"_s, customer, token, {{"Idempotency-Key", key}});

        QCOMPARE(first.status, 200);
        QCOMPARE(second.json(), first.json());
        QCOMPARE(rows(u"/api/v1/customers?search=Sita"_s).size(), 1);
        QCOMPARE(server->post(u"/api/v1/operations/add-customer"_s, customer, token, {{"Idempotency-Key", "once"}}).code(), u"invalid-input"_s);
    }

    void refusesARequestInPlainWords()
    {
        const HttpAnswer unknown = server->post(u"/api/v1/operations/add-customer"_s, {{u"nickname"_s, u"S"_s}}, token);
        QCOMPARE(unknown.status, 422);
        QCOMPARE(unknown.json().value("field"_L1).toString(), u"nickname"_s);
        const HttpAnswer missing = server->post(u"/api/v1/operations/add-customer"_s, {}, token);
        QCOMPARE(missing.status, 422);
        QCOMPARE(missing.json().value("field"_L1).toString(), u"full_name"_s);
        QCOMPARE(server->post(u"/api/v1/operations/nothing"_s, {}, token).status, 404);
    }

    void triesWithoutDoing()
    {
        const QJsonObject customer{{u"full_name"_s, u"Nobody Yet"_s}};

        QCOMPARE(server->post(u"/api/v1/operations/add-customer?dry_run=true"_s, customer, token).status, 200);
        QCOMPARE(rows(u"/api/v1/customers?search=Nobody"_s).size(), 0);
    }

    void makesReports()
    {
        const HttpAnswer json = server->get(u"/api/v1/reports/trial-balance"_s, token);
        QCOMPARE(json.json().value("id"_L1).toString(), u"trial-balance"_s);
        const HttpAnswer csv = server->get(u"/api/v1/reports/plot-inventory?format=csv&project="_s + project, token);
        QCOMPARE(csv.status, 200);
        QVERIFY(csv.headers.value("content-type").startsWith("text/csv"));
        QCOMPARE(server->get(u"/api/v1/reports/trial-balance?format=pdf"_s, token).status, 422);
        QCOMPARE(server->get(u"/api/v1/reports/trial-balance?colour=red"_s, token).status, 422);
    }

    void describesItself()
    {
        const QJsonObject document = server->get(u"/api/v1/openapi.json"_s).json();
        QCOMPARE(document.value("openapi"_L1).toString(), u"3.1.0"_s);
        const QJsonObject paths = document.value("paths"_L1).toObject();
        const QJsonObject hold = paths.value("/api/v1/operations/hold-plot"_L1).toObject();
        QVERIFY(!hold.value("post"_L1).toObject().isEmpty());
        QVERIFY(paths.contains(u"/api/v1/plots"_s));
        QVERIFY(paths.contains(u"/api/v1/reports/trial-balance"_s));
        const HttpAnswer page = server->get(u"/api/v1/"_s);
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(page.body.contains("/api/v1/operations/hold-plot"));
    }
};

FREEHOLD_TEST(TestRest);

} // namespace freehold::testing

#include "tst_rest.moc"
