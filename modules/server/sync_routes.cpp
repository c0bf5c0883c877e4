// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync_routes.h"

#include "sync/protocol.h"
#include "sync/sync_server.h"

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallBytes = 64 * 1024;
constexpr qint64 pushBytes = qint64(5) << 20;    ///< SyncLimits::pushBytes and its envelope
constexpr qint64 verifyBytes = qint64(4) << 20;
constexpr qint64 rescueBytes = qint64(64) << 20;

int httpStatus(SyncStatus status)
{
    switch (status) {
    case SyncStatus::Ok: return 200;
    case SyncStatus::Gap:
    case SyncStatus::Fork:
    case SyncStatus::NewEpoch: return 409;
    case SyncStatus::TooOld: return 426;
    case SyncStatus::Unknown: return 401;
    case SyncStatus::Denied: return 403;
    case SyncStatus::Invalid: return 400;
    case SyncStatus::Trouble: return 503;
    }
    return 503;
}

SyncDevice deviceOf(const Caller &caller)
{
    return {.user = caller.identity.user, .userName = caller.user.name, .device = QUuid(caller.identity.device), .deviceName = caller.identity.deviceName};
}

/// Guests get no copy of the company.
std::optional<Response> refusedCopy(const Caller &caller)
{
    if (caller.user.role != UserRole::Guest)
        return {};
    return problem(403, "denied", u"Guests look at what is shared with them and keep no copy. Ask the owner or an administrator for another role."_s);
}

/// The route of one call: reads the message, asks the office's side, writes the answer.
template <typename Message, typename Reply>
Handler syncCall(ServerContext &context, Reply (SyncServer::*call)(const SyncDevice &, const Message &))
{
    return signedIn(context, [call](const Request &request, const Caller &caller) -> Response {
        if (const std::optional<Response> refusal = refusedCopy(caller))
            return *refusal;
        const Result<Message> message = fromWire<Message>(request.body);
        if (!message)
            return problem(400, "message", message.error().text, message.error().field);
        SyncServer office(*caller.store);
        const Reply reply = (office.*call)(deviceOf(caller), *message);
        return {.status = httpStatus(reply.status), .body = toWire(reply)};
    });
}

} // namespace

void addSyncRoutes(Router &router, ServerContext &context)
{
    router.add({.method = "POST", .path = "/sync/v1/hello", .handler = syncCall(context, &SyncServer::hello), .bodyBytes = smallBytes});
    router.add({.method = "POST", .path = "/sync/v1/push", .handler = syncCall(context, &SyncServer::push), .bodyBytes = pushBytes});
    router.add({.method = "POST", .path = "/sync/v1/pull", .handler = syncCall(context, &SyncServer::pull), .bodyBytes = smallBytes});
    router.add({.method = "POST", .path = "/sync/v1/snapshot", .handler = syncCall(context, &SyncServer::snapshot), .bodyBytes = smallBytes});
    router.add({.method = "POST", .path = "/sync/v1/verify", .handler = syncCall(context, &SyncServer::verify), .bodyBytes = verifyBytes});
    router.add({.method = "POST", .path = "/sync/v1/rescue", .handler = syncCall(context, &SyncServer::rescue), .bodyBytes = rescueBytes});
    router.add({.method = "GET", .path = "/sync/v1/live", .handler = signedIn(context, [](const Request &, const Caller &caller) -> Response {
                    if (std::optional<Response> refusal = refusedCopy(caller))
                        return *std::move(refusal);
                    return Response{}.with("X-Topic", caller.identity.organisation.toLatin1());
                }), .isLive = true});
}

} // namespace freehold::server
