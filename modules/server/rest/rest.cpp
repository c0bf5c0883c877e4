// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/rest.h"

#include "catalogue/value.h"

#include <QCryptographicHash>

namespace freehold::server {

using namespace Qt::StringLiterals;

QString resourceName(const QByteArray &word)
{
    static const QHash<QString, QString> others{{u"sales"_s, u"bookings"_s}, {u"journals"_s, u"journal_entries"_s}, {u"companies"_s, u"companies"_s}};
    const QString name = QString::fromUtf8(word).replace(u'-', u'_');
    return others.value(name, name);
}

std::optional<Response> refusedAccess(const Caller &caller, const AccessRequest &request)
{
    const Result<void> allowed = caller.store->allows(caller.actor, request);
    return allowed ? std::optional<Response>() : refused(allowed.error());
}

ValueContext valueContext(const Store &store)
{
    return {store.format(), store.clock().today()};
}

Result<QVariantMap> valuesFromJson(const Shape &shape, const QJsonObject &object, const ValueContext &context)
{
    QVariantMap values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *field = shape.find(it.key());
        if (!field)
            return Error{ErrorCode::InvalidInput, u"There is no field “%1” here. The document at /api/v1/openapi.json names them."_s.arg(it.key()), it.key()};
        const Result<QVariant> value = valueFromJson(*field, it.value(), context);
        if (!value)
            return value.error();
        values.insert(it.key(), *value);
    }
    return values;
}

Response outcomeResponse(const Outcome &outcome, int status)
{
    return jsonResponse(outcome.toJson(), status);
}

QByteArray entityTag(const QByteArray &content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

Response withTag(const Request &request, Response response)
{
    const QByteArray tag = entityTag(response.body);
    if (request.header("if-none-match").contains(tag))
        response = {.status = 304, .body = {}};
    return std::move(response).with("ETag", tag).with("Cache-Control", "private, no-cache");
}

Result<Call> callFrom(const Request &request, const Caller &caller)
{
    Call call;
    call.actor = caller.actor;
    const QByteArray key = request.header("idempotency-key").trimmed();
    if (!key.isEmpty()) {
        call.operationId = QUuid(QString::fromLatin1(key).remove(u'"'));
        if (call.operationId.isNull())
            return Error{ErrorCode::InvalidInput, u"The Idempotency-Key is to be a UUID; the same one twice is done once."_s, {}};
    }
    call.reason = QString::fromUtf8(QByteArray::fromPercentEncoding(request.header("x-reason"))).left(500);
    call.isDryRun = request.parameter(u"dry_run"_s) == "true"_L1;
    return call;
}

void addRestRoutes(Router &router, ServerContext &context)
{
    addDocumentRoutes(router, context);
    addOperationRoutes(router, context);
    addReportRoutes(router, context);
    addRecordRoutes(router, context);
    addListRoutes(router, context);
}

} // namespace freehold::server
