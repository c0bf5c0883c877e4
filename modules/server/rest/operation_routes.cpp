// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/rest.h"

#include "catalogue/value.h"

#include <QJsonArray>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 requestBytes = qint64(16) << 20; ///< a drawing's shapes travel in one

/// The operations the caller may run.
Response operationList(const Caller &caller)
{
    QJsonArray names;
    for (const Operation *operation : caller.store->catalogue().operations()) {
        if (caller.store->allows(caller.actor, {.action = AccessRequest::Action::Run, .subject = operation->name, .row = {}}))
            names.append(QJsonObject{{u"name"_s, operation->name}, {u"label"_s, operation->label.text()}, {u"version"_s, operation->version}});
    }
    return jsonResponse({{u"operations"_s, names}});
}

Response runOperation(const Request &request, const Caller &caller)
{
    const QString name = QString::fromUtf8(request.places.value("name"));
    const Operation *operation = caller.store->catalogue().operation(name);
    if (!operation)
        return problem(404, "no-operation", u"There is no operation “%1”. The document at /api/v1/openapi.json names them."_s.arg(name));
    // Whoever may not do it learns nothing about the values either.
    const AccessRequest access{.action = AccessRequest::Action::Run, .subject = name, .row = {}};
    const bool isPlainEdit = operation->request.find(u"table") != nullptr;
    if (const std::optional<Response> refusal = isPlainEdit ? std::nullopt : refusedAccess(caller, access))
        return *refusal;
    const Answer<QJsonObject> body = jsonBody(request);
    if (!body)
        return body.refusal();
    const Result<QVariantMap> values = valuesFromJson(operation->request, *body, valueContext(*caller.store));
    if (!values)
        return refused(values.error());
    const Result<Call> call = callFrom(request, caller);
    if (!call)
        return refused(call.error());
    const Result<Outcome> outcome = caller.store->run(name, *values, *call);
    return outcome ? outcomeResponse(*outcome) : refused(outcome.error());
}

} // namespace

void addOperationRoutes(Router &router, ServerContext &context)
{
    router.add({.method = "GET", .path = "/api/v1/operations", .handler = signedIn(context, [](const Request &, const Caller &caller) { return operationList(caller); })});
    router.add({.method = "POST", .path = "/api/v1/operations/{name}", .handler = signedIn(context, runOperation), .bodyBytes = requestBytes});
}

} // namespace freehold::server
