// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/context.h"

#include "base/strict_json.h"
#include "org/rights.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logServer, "freehold.server")

constexpr int requestsPerMinute = 600;
constexpr int requestBurst = 100;

} // namespace

Answer<Caller> callerOf(ServerContext &context, const Request &request)
{
    const QByteArray header = request.header("authorization");
    const QByteArray token = header.toLower().startsWith("bearer ") ? header.mid(7).trimmed() : QByteArray();
    Answer<Identity> identity = context.accounts.identify(QString::fromLatin1(token));
    if (!identity)
        return identity.refusal();
    if (!context.accounts.limits().take("api " + identity->device.toLatin1(), requestsPerMinute, requestBurst, context.accounts.now()))
        return problem(429, "too-many-requests", u"This device asks too much at once. Wait a few seconds."_s).with("Retry-After", "5");
    const Result<Store *> store = context.organisations.store(identity->organisation);
    if (!store) {
        qCWarning(logServer) << "a company cannot be opened:" << identity->organisation << store.error().text;
        return problem(503, "company", u"The company cannot be opened on the server just now. Ask who runs it."_s).with("Retry-After", "60");
    }
    const Result<std::optional<User>> user = (*store)->read([&](Reader &reader) { return activeUser(reader, identity->user); });
    if (!user)
        return refused(user.error());
    if (!*user)
        return problem(403, "left", u"You do not work with this company any more. Ask the owner or an administrator."_s);
    return Caller{*identity, **user, *store, {identity->user, (*user)->name, (*store)->actor().device}};
}

bool owesSecondFactor(const ServerContext &context, const Caller &caller)
{
    const bool isTrusted = caller.user.role == UserRole::Owner || caller.user.role == UserRole::Admin;
    const qint64 graceMs = context.settings.secondFactorGraceDays * 86'400'000LL;
    return isTrusted && !caller.identity.hasSecondFactor && context.accounts.now() - caller.identity.memberSince > graceMs;
}

Handler signedIn(ServerContext &context, CallerHandler handler, bool isAlwaysOpen)
{
    return [&context, handler = std::move(handler), isAlwaysOpen](const Request &request) -> Response {
        const Answer<Caller> caller = callerOf(context, request);
        if (!caller)
            return caller.refusal();
        if (!isAlwaysOpen && owesSecondFactor(context, *caller))
            return problem(403, "second-factor-due", u"Owners and administrators sign in with a second factor. Set it up first."_s);
        return handler(request, *caller);
    };
}

Response refused(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput: return problem(422, "invalid-input", error.text, error.field);
    case ErrorCode::NotFound: return problem(404, "not-found", error.text, error.field);
    case ErrorCode::Conflict: return problem(409, "conflict", error.text, error.field);
    case ErrorCode::Denied: return problem(403, "denied", error.text, error.field);
    case ErrorCode::ReadOnly: return problem(403, "read-only", error.text, error.field);
    case ErrorCode::Unsupported: return problem(422, "unsupported", error.text, error.field);
    case ErrorCode::Limit: return problem(413, "limit", error.text, error.field);
    case ErrorCode::Cancelled:
    case ErrorCode::Trouble: break;
    }
    return problem(503, "trouble", error.text, error.field).with("Retry-After", "30");
}

Answer<QJsonObject> jsonBody(const Request &request)
{
    const Result<QJsonDocument> json = readStrictJson(request.body);
    if (!json)
        return problem(400, "not-json", json.error().text);
    if (!json->isObject())
        return problem(400, "not-json", u"The body is to be a JSON object: {\"name\": value, ...}."_s);
    return json->object();
}

QString textOf(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString();
}

} // namespace freehold::server
