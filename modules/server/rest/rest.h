// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"
#include "server/context.h"

namespace freehold::server {

/// /api/v1: what the catalogue describes, as resources. Every route asks the rights of its caller.
void addListRoutes(Router &router, ServerContext &context);
void addRecordRoutes(Router &router, ServerContext &context);
void addOperationRoutes(Router &router, ServerContext &context);
void addReportRoutes(Router &router, ServerContext &context);
/// The OpenAPI document and its readable page.
void addDocumentRoutes(Router &router, ServerContext &context);
/// All of them, in the order in which they must be looked at.
void addRestRoutes(Router &router, ServerContext &context);

/// The OpenAPI 3.1 document of everything the catalogue describes.
QJsonObject openApiDocument(const Program &program, const QString &version);

/// The list or table an address names: dashes for underscores, and the names other programs use ("sales" for bookings).
QString resourceName(const QByteArray &word);

/// "Denied" as a response, unless the caller may.
std::optional<Response> refusedAccess(const Caller &caller, const AccessRequest &request);

/// Values by field name out of a JSON object, as forms and files give them. InvalidInput names what is no field.
Result<QVariantMap> valuesFromJson(const Shape &shape, const QJsonObject &object, const ValueContext &context);
ValueContext valueContext(const Store &store);

/// What an operation made, for the client that asked.
Response outcomeResponse(const Outcome &outcome, int status = 200);

/// The mark of a content: its hash in quotes.
QByteArray entityTag(const QByteArray &content);
/// 304 when the client has it already, else the response with its mark.
Response withTag(const Request &request, Response response);

/// How the request is to be carried out: as the caller, under the Idempotency-Key when there is one. InvalidInput for a key that is no UUID.
Result<Call> callFrom(const Request &request, const Caller &caller);

} // namespace freehold::server
