// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/rights.h"
#include "running_server.h"
#include "support/freehold_test.h"
#include "support/test_company.h"

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// Who may do what: the whole ladder against a table written by hand, in the store and through the real program.
class TestAccess final : public QObject
{
    Q_OBJECT

    /// What each role may do in each area: - nothing, v view, w work, m manage.
    /// Common, Organisation, People, Inventory, Sales, Collections, Accounts
    const QHash<QString, QByteArray> expected{{u"owner"_s, "mmmmmmm"},      {u"admin"_s, "mmmmmwv"}, {u"manager"_s, "vvmwmwv"}, {u"accountant"_s, "vvwvvmm"},
                                              {u"agent"_s, "v-wvwv-"},      {u"auditor"_s, "vvvvvvv"}, {u"guest"_s, "-------"}};

    [[nodiscard]] bool isAllowed(const QString &role, RightsArea area, RightsLevel level) const
    {
        static const QByteArray steps("-vwm");
        return steps.indexOf(expected.value(role).at(static_cast<int>(area))) >= static_cast<int>(level);
    }

    static QStringList roles() { return {u"admin"_s, u"manager"_s, u"accountant"_s, u"agent"_s, u"auditor"_s, u"guest"_s}; }

    /// Waits when the limit of a device asks for it.
    static HttpAnswer patiently(const std::function<HttpAnswer()> &ask)
    {
        for (int i = 0; i < 40; ++i) {
            HttpAnswer answer = ask();
            if (answer.status != 429)
                return answer;
            QTest::qWait(500);
        }
        return {};
    }

private Q_SLOTS:
    void everyOperationTableAndReportHasARule()
    {
        const TestCompany company;
        const auto names = [](const QList<RightsRule> &rules) {
            QStringList list;
            for (const RightsRule &rule : rules)
                list.append(rule.subject);
            return list;
        };
        static const QStringList plain{u"create-record"_s, u"edit-record"_s, u"delete-record"_s, u"restore-record"_s,
                                       u"edit-records"_s, u"delete-records"_s, u"restore-records"_s};
        QStringList missing;
        for (const Operation *operation : company.program.catalogue.operations()) {
            if (!plain.contains(operation->name) && !names(operationRights()).contains(operation->name))
                missing.append(operation->name);
        }
        for (const Entity *entity : company.program.catalogue.entities()) {
            if (!names(tableRights()).contains(entity->table))
                missing.append(entity->table);
        }
        for (const Report &report : company.program.reports.all()) {
            if (!names(reportRights()).contains(report.name))
                missing.append(report.name);
        }
        QCOMPARE(missing, QStringList());
    }

    void theLadderIsAsWritten()
    {
        for (const Choice &role : choicesOf<UserRole>()) {
            for (int area = 0; area < 7; ++area) {
                for (int level = 1; level <= 3; ++level) {
                    const bool isHeld = roleLevel(*fromCode<UserRole>(role.code), RightsArea(area)) >= RightsLevel(level);
                    QVERIFY2(isHeld == isAllowed(role.code, RightsArea(area), RightsLevel(level)), qPrintable(u"%1 %2 %3"_s.arg(role.code).arg(area).arg(level)));
                }
            }
        }
    }

    void theStoreRefusesPlainEditsByTheirTable()
    {
        TestCompany company;
        installRights(*company.store);
        const QUuid auditor = company.run(u"add-user"_s, {{u"name"_s, u"aud"_s}, {u"full_name"_s, u"A. Uditor"_s}, {u"role"_s, u"auditor"_s}}).id;
        const Call asAuditor{.actor = Actor{auditor, u"aud"_s, u"L1"_s}};
        const QVariantMap branch{{u"table"_s, u"branches"_s}, {u"values"_s, QJsonObject{{u"code"_s, u"N"_s}, {u"name"_s, u"North"_s}}}};

        QCOMPARE(company.store->run(u"create-record"_s, branch, asAuditor).error().code, ErrorCode::Denied);
        QVERIFY(company.store->run(u"create-record"_s, branch).ok());
        company.run(u"change-user"_s, {{u"user"_s, auditor}, {u"role"_s, u"admin"_s}, {u"is_active"_s, true}});
        QCOMPARE(company.store->run(u"create-record"_s, branch, asAuditor).error().code, ErrorCode::Conflict); // allowed now; the code is taken
        company.run(u"change-user"_s, {{u"user"_s, auditor}, {u"role"_s, u"admin"_s}, {u"is_active"_s, false}});
        QCOMPARE(company.store->run(u"create-record"_s, branch, asAuditor).error().code, ErrorCode::Denied);
    }

    void theOwnerStaysTheOwner()
    {
        TestCompany company;
        const QUuid owner = company.store->actor().user;
        const QUuid clerk = company.run(u"add-user"_s, {{u"name"_s, u"clerk"_s}, {u"full_name"_s, u"C. Lerk"_s}, {u"role"_s, u"agent"_s}}).id;

        QCOMPARE(company.store->run(u"change-user"_s, {{u"user"_s, owner}, {u"role"_s, u"agent"_s}, {u"is_active"_s, true}}).error().code, ErrorCode::Conflict);
        QCOMPARE(company.store->run(u"change-user"_s, {{u"user"_s, clerk}, {u"role"_s, u"owner"_s}, {u"is_active"_s, true}}).error().code, ErrorCode::Conflict);
    }

    void theMatrixHoldsAtTheServer()
    {
        RunningServer server({u"--quiet"_s});
        const QString owner = server.registerOwner().value("access_token"_L1).toString();
        const TestCompany shapes;
        int number = 0;
        for (const QString &role : roles()) {
            const QString token = server.invited(owner, u"p%1@example.in"_s.arg(++number), role).value("access_token"_L1).toString();
            for (const RightsRule &rule : tableRights()) {
                const bool isList = shapes.program.catalogue.list(rule.subject) != nullptr;
                if (!isList)
                    continue;
                const HttpAnswer answer = patiently([&] { return server.get(u"/api/v1/%1?limit=1"_s.arg(rule.subject), token); });
                QVERIFY2(answer.status == (isAllowed(role, rule.area, RightsLevel::View) ? 200 : 403), qPrintable(role + u" reads "_s + rule.subject));
            }
            for (const RightsRule &rule : operationRights()) {
                const QJsonObject nothing{{u"no_such_field"_s, 1}};
                const HttpAnswer answer = patiently([&] { return server.post(u"/api/v1/operations/"_s + rule.subject, nothing, token); });
                QVERIFY2(answer.status == (isAllowed(role, rule.area, rule.level) ? 422 : 403), qPrintable(role + u" runs "_s + rule.subject));
            }
            for (const RightsRule &rule : reportRights()) {
                const HttpAnswer answer = patiently([&] { return server.get(u"/api/v1/reports/%1?no_such_field=1"_s.arg(rule.subject), token); });
                QVERIFY2(answer.status == (isAllowed(role, rule.area, RightsLevel::View) ? 422 : 403), qPrintable(role + u" asks for "_s + rule.subject));
            }
            const HttpAnswer file = patiently([&] { return server.get(u"/api/v1/reports/plot-inventory?format=csv"_s, token); });
            QCOMPARE(file.status == 403, role == "agent"_L1 || role == "guest"_L1);
        }
    }

    void strangersGetNothing()
    {
        RunningServer server({u"--open-registration"_s});
        const QJsonObject grant = server.registerOwner();
        const QString owner = grant.value("access_token"_L1).toString();
        const HttpAnswer other = server.post(u"/auth/v1/register"_s, {{u"organisation_name"_s, u"Lake View"_s}, {u"country"_s, u"IN"_s}, {u"email"_s, u"om@example.in"_s},
                                                                      {u"full_name"_s, u"Om Das"_s}, {u"password"_s, RunningServer::memberPassword()}});
        QCOMPARE(other.status, 201);
        const QString stranger = other.json().value("access_token"_L1).toString();
        const QString customer = server.post(u"/api/v1/operations/add-customer"_s, {{u"full_name"_s, u"Sita Devi"_s}}, owner).json().value("id"_L1).toString();

        for (const QString &token : {QString(), u"garbage"_s, grant.value("refresh_token"_L1).toString()}) {
            QCOMPARE(server.get(u"/api/v1/customers"_s, token).status, 401);
            QCOMPARE(server.post(u"/api/v1/operations/add-customer"_s, {}, token).status, 401);
            QCOMPARE(server.post(u"/sync/v1/hello"_s, {}, token).status, 401);
            QCOMPARE(server.get(u"/auth/v1/me"_s, token).status, 401);
        }
        QCOMPARE(server.get(u"/api/v1/customers"_s, stranger).json().value("rows"_L1).toArray().size(), 0);
        QCOMPARE(server.get(u"/api/v1/parties/"_s + customer, stranger).status, 404);
        QCOMPARE(server.post(u"/api/v1/operations/remove-party"_s, {{u"party"_s, customer}}, stranger).status, 404);
        const QString device = grant.value("device"_L1).toString();
        QCOMPARE(server.send("DELETE", u"/auth/v1/devices/"_s + device, {}, stranger).status, 404);
        QCOMPARE(server.get(u"/api/v1/parties/"_s + customer, owner).status, 200);
    }

    void aRevokedDeviceAndADemotionActAtOnce()
    {
        RunningServer server;
        const QString owner = server.registerOwner().value("access_token"_L1).toString();
        const QJsonObject ravi = server.invited(owner, u"ravi@example.in"_s, u"manager"_s);
        const QString token = ravi.value("access_token"_L1).toString();
        QCOMPARE(server.get(u"/api/v1/bookings"_s, token).status, 200);

        QCOMPARE(server.send("DELETE", u"/auth/v1/devices/"_s + ravi.value("device"_L1).toString(), {}, owner).status, 204);
        QCOMPARE(server.get(u"/api/v1/bookings"_s, token).status, 401);

        const QString again = server.signIn(u"ravi@example.in"_s, RunningServer::memberPassword()).json().value("access_token"_L1).toString();
        QCOMPARE(server.get(u"/api/v1/bookings"_s, again).status, 200);
        QCOMPARE(server.post(u"/api/v1/operations/change-user"_s, {{u"user"_s, ravi.value("user"_L1)}, {u"role"_s, u"guest"_s}, {u"is_active"_s, true}}, owner).status, 200);
        QTRY_COMPARE(server.get(u"/api/v1/bookings"_s, again).status, 401); // all sessions end with a change of role
        const QString guest = server.signIn(u"ravi@example.in"_s, RunningServer::memberPassword()).json().value("access_token"_L1).toString();
        QCOMPARE(server.get(u"/api/v1/bookings"_s, guest).status, 403);
        QCOMPARE(server.post(u"/auth/v1/invitations"_s, {{u"email"_s, u"x@example.in"_s}, {u"full_name"_s, u"X"_s}, {u"role"_s, u"agent"_s}}, guest).status, 403);
    }

    void anAdministratorIsNoWayToTheOwner()
    {
        RunningServer server;
        const QString owner = server.registerOwner().value("access_token"_L1).toString();
        const QString admin = server.invited(owner, u"ravi@example.in"_s, u"admin"_s).value("access_token"_L1).toString();

        QCOMPARE(server.post(u"/auth/v1/invitations"_s, {{u"email"_s, u"asha@example.in"_s}, {u"full_name"_s, u"Asha Rao"_s}, {u"role"_s, u"agent"_s}}, admin).status, 409);
        QCOMPARE(server.post(u"/auth/v1/invitations"_s, {{u"email"_s, u"x@example.in"_s}, {u"full_name"_s, u"X"_s}, {u"role"_s, u"owner"_s}}, admin).status, 422);
    }
};

FREEHOLD_TEST(TestAccess);

} // namespace freehold::testing

#include "tst_access.moc"
