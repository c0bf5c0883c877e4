// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/account_routes.h"

#include "org/operations/add_user.h"
#include "org/rights.h"

#include <QJsonArray>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

using BodyHandler = std::function<Response(const QJsonObject &, const Caller &)>;

/// A handler for signed-in people that takes a JSON object.
Handler withBody(ServerContext &context, BodyHandler handler, bool isAlwaysOpen = false)
{
    return signedIn(context, [handler = std::move(handler)](const Request &request, const Caller &caller) -> Response {
        const Answer<QJsonObject> body = jsonBody(request);
        return body ? handler(*body, caller) : body.refusal();
    }, isAlwaysOpen);
}

Response doneOr(const std::optional<Response> &refusal)
{
    return refusal.value_or(Response{.status = 204});
}

bool managesPeople(const Caller &caller)
{
    return roleLevel(caller.user.role, RightsArea::Organisation) == RightsLevel::Manage;
}

Response onlyManagers()
{
    return problem(403, "denied", u"Only the owner and administrators do this. Ask one of them."_s);
}

QString organisationNameOf(const ServerContext &context, const QString &organisation)
{
    for (const auto &[id, name] : context.accounts.organisations()) {
        if (id == organisation)
            return name;
    }
    return {};
}

void addPasswordRoutes(Router &router, ServerContext &context)
{
    router.add({"POST", "/auth/v1/password", withBody(context, [&](const QJsonObject &body, const Caller &caller) {
                    return doneOr(context.accounts.changePassword(caller.identity, textOf(body, "present"_L1), textOf(body, "password"_L1),
                                                                  organisationNameOf(context, caller.identity.organisation)));
                }, true), Route::Pool::Heavy});
    router.add({"POST", "/auth/v1/second-factor", signedIn(context, [&](const Request &, const Caller &caller) -> Response {
                    const Answer<QJsonObject> begun = context.accounts.beginSecondFactor(caller.identity);
                    return begun ? jsonResponse(*begun, 201) : begun.refusal();
                }, true)});
    router.add({"POST", "/auth/v1/second-factor/confirm", withBody(context, [&](const QJsonObject &body, const Caller &caller) -> Response {
                    const Answer<QStringList> codes = context.accounts.confirmSecondFactor(caller.identity, textOf(body, "code"_L1));
                    return codes ? jsonResponse({{u"recovery_codes"_s, QJsonArray::fromStringList(*codes)}}) : codes.refusal();
                }, true)});
    router.add({"POST", "/auth/v1/second-factor/remove", withBody(context, [&](const QJsonObject &body, const Caller &caller) {
                    return doneOr(context.accounts.endSecondFactor(caller.identity, textOf(body, "password"_L1)));
                }), Route::Pool::Heavy});
}

/// Whose devices the caller may see and stop: all of the organisation, or their own.
std::optional<QString> devicesOf(const Caller &caller)
{
    return managesPeople(caller) ? std::optional<QString>() : caller.identity.account;
}

void addDeviceRoutes(Router &router, ServerContext &context)
{
    router.add({"GET", "/auth/v1/devices", signedIn(context, [&](const Request &, const Caller &caller) {
                    return jsonResponse({{u"devices"_s, context.accounts.devices(caller.identity.organisation, devicesOf(caller))}});
                })});
    const auto stopDevice = [&context](bool isWiped) {
        return signedIn(context, [&context, isWiped](const Request &request, const Caller &caller) -> Response {
            const QString device = QString::fromUtf8(request.places.value("id"));
            if (context.accounts.revokeDevice(caller.identity.organisation, devicesOf(caller), device, isWiped))
                return {.status = 204};
            return problem(404, "no-device", u"There is no such device among those you may stop."_s);
        });
    };
    router.add({"DELETE", "/auth/v1/devices/{id}", stopDevice(false)});
    router.add({"POST", "/auth/v1/devices/{id}/wipe", stopDevice(true)});
}

/// An administrator's invitation must not become a way to the owner's rights.
std::optional<Response> invitationRefusal(const Caller &caller, const QString &email, const QString &role)
{
    if (!managesPeople(caller))
        return onlyManagers();
    if (!fromCode<UserRole>(role) || role == "owner"_L1)
        return problem(422, "role", u"The role is one of: admin, manager, accountant, agent, auditor, guest."_s, u"role"_s);
    const Result<std::optional<User>> known = caller.store->read([&](Reader &reader) {
        return reader.findBy<User>(u"name = :name"_s, {{u"name"_s, email.trimmed().toLower()}});
    });
    if (!known)
        return refused(known.error());
    if (*known && (*known)->role == UserRole::Owner)
        return problem(409, "owner", u"This is the owner's sign-in. Only whoever runs the server makes a new invitation for the owner."_s, u"email"_s);
    return {};
}

void addInvitationRoutes(Router &router, ServerContext &context)
{
    router.add({"POST", "/auth/v1/invitations", withBody(context, [&](const QJsonObject &body, const Caller &caller) -> Response {
                    Invitation wanted{.id = {}, .organisation = caller.identity.organisation, .email = textOf(body, "email"_L1),
                                      .fullName = textOf(body, "full_name"_L1), .role = textOf(body, "role"_L1), .invitedBy = caller.identity.user};
                    if (const std::optional<Response> refusal = invitationRefusal(caller, wanted.email, wanted.role))
                        return *refusal;
                    const Answer<Accounts::Invited> made = context.accounts.invite(wanted);
                    if (!made)
                        return made.refusal();
                    return jsonResponse({{u"id"_s, made->invitation.id}, {u"email"_s, made->invitation.email}, {u"role"_s, made->invitation.role},
                                         {u"invitation"_s, made->code}, {u"address"_s, context.settings.publicUrl}}, 201);
                })});
    router.add({"GET", "/auth/v1/invitations", signedIn(context, [&](const Request &, const Caller &caller) -> Response {
                    return managesPeople(caller) ? jsonResponse({{u"invitations"_s, context.accounts.invitations(caller.identity.organisation)}}) : onlyManagers();
                })});
    router.add({"DELETE", "/auth/v1/invitations/{id}", signedIn(context, [&](const Request &request, const Caller &caller) -> Response {
                    if (!managesPeople(caller))
                        return onlyManagers();
                    if (context.accounts.revokeInvitation(caller.identity.organisation, QString::fromUtf8(request.places.value("id"))))
                        return {.status = 204};
                    return problem(404, "no-invitation", u"There is no invitation of that id that still waits."_s);
                })});
}

} // namespace

Result<QUuid> userForInvitation(ServerContext &context, const Invitation &invitation)
{
    const Result<Store *> store = context.organisations.store(invitation.organisation);
    if (!store)
        return store.error();
    const bool isOwner = invitation.role == "owner"_L1;
    const Result<std::optional<User>> known = (*store)->read([&](Reader &reader) {
        return isOwner ? reader.findBy<User>(u"role = 'owner'"_s) : reader.findBy<User>(u"name = :name"_s, {{u"name"_s, invitation.email}});
    });
    if (!known)
        return known.error();
    if (*known && (*known)->isActive)
        return (*known)->id.uuid();
    if (*known || isOwner)
        return Error{ErrorCode::Conflict, u"This person was taken out of the company. Make the user active again first."_s, {}};
    const AddUser request{.name = invitation.email, .fullName = invitation.fullName, .email = invitation.email,
                          .role = fromCode<UserRole>(invitation.role).value_or(UserRole::Guest)};
    Call call{.reason = u"invitation"_s};
    const Result<std::optional<User>> host = (*store)->read([&](Reader &reader) { return activeUser(reader, invitation.invitedBy); });
    if (host && *host)
        call.actor = Actor{(*host)->id.uuid(), (*host)->name, (*store)->actor().device};
    const Result<Outcome> added = (*store)->run(request, call);
    return added ? Result<QUuid>(added->id) : Result<QUuid>(added.error());
}

void addMemberRoutes(Router &router, ServerContext &context)
{
    addPasswordRoutes(router, context);
    addDeviceRoutes(router, context);
    addInvitationRoutes(router, context);
}

} // namespace freehold::server
