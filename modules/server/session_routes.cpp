// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/account_routes.h"

#include "base/id.h"
#include "org/operations/change_profile.h"
#include "server/accounts/passwords.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSessions, "freehold.server.sessions")

constexpr int signInsPerMinute = 20; ///< of one address

SignIn signInFrom(const QJsonObject &body)
{
    return {.email = textOf(body, "email"_L1), .password = textOf(body, "password"_L1), .code = textOf(body, "code"_L1),
            .organisation = textOf(body, "organisation"_L1), .device = textOf(body, "device"_L1), .deviceName = textOf(body, "device_name"_L1)};
}

/// A handler for people who are not signed in yet, with the limit of its address.
Handler atTheDoor(ServerContext &context, std::function<Response(const QJsonObject &)> handler)
{
    return [&context, handler = std::move(handler)](const Request &request) -> Response {
        if (!context.accounts.limits().take("door " + request.address, signInsPerMinute, signInsPerMinute, context.accounts.now()))
            return problem(429, "too-many-tries", u"There were too many tries from your address. Wait a minute."_s).with("Retry-After", "60");
        const Answer<QJsonObject> body = jsonBody(request);
        return body ? handler(*body) : body.refusal();
    };
}

Response granted(const Answer<Grant> &grant, int status = 200)
{
    return grant ? jsonResponse(grant->toJson(), status) : grant.refusal();
}

/// Makes an organisation with its owner, and signs the owner in.
Response registerOrganisation(ServerContext &context, const QJsonObject &body)
{
    const QString code = context.accounts.setUpCode();
    const bool isFirst = !code.isEmpty() && textOf(body, "set_up_code"_L1).trimmed().toUpper() == code;
    if (!context.settings.isOpen && !isFirst) {
        return problem(403, "closed", u"This server takes no new organisations by itself. Ask who runs it, or give the set-up code it printed at its first start."_s, u"set_up_code"_s);
    }
    SignIn entry = signInFrom(body);
    entry.organisation = makeUuidV7().toString(QUuid::WithoutBraces);
    const QString name = textOf(body, "organisation_name"_L1).simplified();
    const QString fullName = textOf(body, "full_name"_L1).simplified();
    Invitation owner{.id = {}, .organisation = entry.organisation, .email = entry.email, .fullName = fullName, .role = u"owner"_s};
    if (const Result<void> good = checkPassword(entry.password, {name, fullName, entry.email.section(u'@', 0, 0)}); !good)
        return problem(422, "weak-password", good.error().text, good.error().field);
    if (std::optional<Response> refusal = context.accounts.refusedSignIn(entry.email.trimmed().toLower(), entry.password))
        return *std::move(refusal);
    if (const Result<void> added = context.accounts.addOrganisation(entry.organisation, name); !added)
        return directoryTrouble(added.error());
    // The owner's own invitation checks the address, and is taken at once.
    const Answer<Accounts::Invited> invited = context.accounts.invite(owner);
    if (!invited) {
        context.accounts.removeOrganisation(entry.organisation);
        return invited.refusal();
    }
    const QVariantMap more{{u"owner_name"_s, invited->invitation.email}, {u"owner_full_name"_s, fullName}};
    const Result<Store *> made = context.organisations.create(entry.organisation, name, textOf(body, "country"_L1), more);
    if (!made) {
        context.accounts.removeOrganisation(entry.organisation);
        return refused(made.error());
    }
    qCInfo(logSessions) << "an organisation was registered:" << entry.organisation;
    return granted(context.accounts.accept(invited->code, entry, [&](const Invitation &taken) { return userForInvitation(context, taken); }), 201);
}

Response whoAmI(const ServerContext &context, const Caller &caller)
{
    QString organisationName;
    for (const auto &[id, name] : context.accounts.organisations()) {
        if (id == caller.identity.organisation)
            organisationName = name;
    }
    return jsonResponse({{u"email"_s, caller.identity.email},
                         {u"full_name"_s, caller.user.fullName},
                         {u"role"_s, codeOf(caller.user.role)},
                         {u"user"_s, caller.user.id.toString()},
                         {u"organisation"_s, QJsonObject{{u"id"_s, caller.identity.organisation}, {u"name"_s, organisationName}}},
                         {u"device"_s, QJsonObject{{u"id"_s, caller.identity.device}, {u"name"_s, caller.identity.deviceName}}},
                         {u"second_factor"_s, caller.identity.hasSecondFactor},
                         {u"second_factor_due"_s, owesSecondFactor(context, caller)}});
}

Response changeOwnName(const Request &request, const Caller &caller)
{
    const Answer<QJsonObject> body = jsonBody(request);
    if (!body)
        return body.refusal();
    const Result<Outcome> done = caller.store->run(ChangeProfile{textOf(*body, "full_name"_L1)}, {.actor = caller.actor});
    return done ? Response{.status = 204} : refused(done.error());
}

} // namespace

void addSessionRoutes(Router &router, ServerContext &context)
{
    constexpr auto heavy = Route::Pool::Heavy;
    router.add({"POST", "/auth/v1/register", atTheDoor(context, [&](const QJsonObject &body) { return registerOrganisation(context, body); }), heavy});
    router.add({"POST", "/auth/v1/sign-in", atTheDoor(context, [&](const QJsonObject &body) { return granted(context.accounts.signIn(signInFrom(body))); }), heavy});
    router.add({"POST", "/auth/v1/accept", atTheDoor(context, [&](const QJsonObject &body) {
                    return granted(context.accounts.accept(textOf(body, "invitation"_L1), signInFrom(body),
                                                           [&](const Invitation &taken) { return userForInvitation(context, taken); }), 201);
                }), heavy});
    router.add({"POST", "/auth/v1/refresh", [&](const Request &request) -> Response {
                    const Answer<QJsonObject> body = jsonBody(request);
                    return body ? granted(context.accounts.refresh(textOf(*body, "refresh_token"_L1), textOf(*body, "request_id"_L1))) : body.refusal();
                }});
    router.add({"POST", "/auth/v1/sign-out", signedIn(context, [&](const Request &, const Caller &caller) {
                    context.accounts.signOut(caller.identity);
                    return Response{.status = 204};
                }, true)});
    router.add({"PATCH", "/auth/v1/me", signedIn(context, changeOwnName)});
    router.add({"GET", "/auth/v1/me", signedIn(context, [&](const Request &, const Caller &caller) { return whoAmI(context, caller); }, true)});
}

} // namespace freehold::server
