// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/rest.h"

#include "catalogue/json_text.h"
#include "catalogue/value.h"
#include "store/plain_edits.h"

#include <QJsonDocument>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

/// The table and row an address names.
struct RecordAddress {
    const Entity *entity = nullptr;
    QUuid row;
};

Response noRecord()
{
    return problem(404, "not-found", u"There is no such record, or it was deleted."_s);
}

Answer<RecordAddress> addressOf(const Request &request, const Caller &caller, bool namesRow)
{
    const Catalogue &catalogue = caller.store->catalogue();
    const QString name = resourceName(request.places.value("table"));
    const Entity *entity = catalogue.entity(name);
    if (const List *list = catalogue.list(name); !entity && list)
        entity = catalogue.entity(list->entity);
    if (!entity)
        return problem(404, "no-table", u"There is no table “%1”. The document at /api/v1/openapi.json names them."_s.arg(name));
    const QUuid row(QString::fromUtf8(request.places.value("id")));
    if (namesRow && row.isNull())
        return noRecord();
    return RecordAddress{entity, row};
}

/// The record as JSON, fields that are never offered left out; empty if it is gone.
Result<QByteArray> recordText(const Caller &caller, const RecordAddress &address)
{
    return caller.store->read([&](Reader &reader) {
        const QVariantMap values = reader.values(*address.entity, address.row);
        JsonObjectText text;
        for (const Field &field : address.entity->fields) {
            if (!values.isEmpty() && (!field.isHidden || field.name == "id"_L1))
                text.add(field, values.value(field.name));
        }
        return text.text();
    });
}

Response readRecord(const Request &request, const Caller &caller)
{
    const Answer<RecordAddress> address = addressOf(request, caller, true);
    if (!address)
        return address.refusal();
    if (const std::optional<Response> refusal = refusedAccess(caller, {.action = AccessRequest::Action::Read, .subject = address->entity->table, .row = address->row}))
        return *refusal;
    const Result<QByteArray> text = recordText(caller, *address);
    if (!text)
        return refused(text.error());
    return text->isEmpty() ? noRecord() : withTag(request, {.body = *text});
}

Response createRecord(const Request &request, const Caller &caller)
{
    const Answer<RecordAddress> address = addressOf(request, caller, false);
    if (!address)
        return address.refusal();
    const Answer<QJsonObject> body = jsonBody(request);
    if (!body)
        return body.refusal();
    const Result<Call> call = callFrom(request, caller);
    if (!call)
        return refused(call.error());
    const Result<Outcome> made = caller.store->run(CreateRecord{.table = address->entity->table, .row = {}, .values = *body}, *call);
    if (!made)
        return refused(made.error());
    const QByteArray place = "/api/v1/" + made->table.toLatin1() + '/' + made->id.toByteArray(QUuid::WithoutBraces);
    return outcomeResponse(*made, 201).with("Location", place);
}

/// Changes fields. With If-Match the record must still be what the client saw; what changes between that look and the write is refused too.
Response editRecord(const Request &request, const Caller &caller)
{
    const Answer<RecordAddress> address = addressOf(request, caller, true);
    if (!address)
        return address.refusal();
    if (const std::optional<Response> refusal = refusedAccess(caller, {.action = AccessRequest::Action::Read, .subject = address->entity->table, .row = address->row}))
        return *refusal;
    const Answer<QJsonObject> body = jsonBody(request);
    if (!body)
        return body.refusal();
    const Result<QByteArray> present = recordText(caller, *address);
    if (!present)
        return refused(present.error());
    if (present->isEmpty())
        return noRecord();
    EditRecord edit{.table = address->entity->table, .row = address->row, .values = *body, .base = {}};
    if (const QByteArray wanted = request.header("if-match"); !wanted.isEmpty()) {
        if (wanted != "*" && !wanted.contains(entityTag(*present)))
            return problem(412, "changed", u"The record was changed meanwhile. Read it again and repeat your change."_s);
        const QJsonObject seen = QJsonDocument::fromJson(*present).object();
        for (const QString &name : body->keys()) {
            if (seen.contains(name))
                edit.base.insert(name, seen.value(name));
        }
    }
    const Result<Call> call = callFrom(request, caller);
    if (!call)
        return refused(call.error());
    const Result<Outcome> done = caller.store->run(edit, *call);
    return done ? outcomeResponse(*done) : refused(done.error());
}

Response deleteRecord(const Request &request, const Caller &caller)
{
    const Answer<RecordAddress> address = addressOf(request, caller, true);
    if (!address)
        return address.refusal();
    const Result<Call> call = callFrom(request, caller);
    if (!call)
        return refused(call.error());
    const Result<Outcome> done = caller.store->run(DeleteRecord{.table = address->entity->table, .row = address->row}, *call);
    return done ? Response{.status = 204} : refused(done.error());
}

} // namespace

void addRecordRoutes(Router &router, ServerContext &context)
{
    constexpr qint64 recordBytes = qint64(1) << 20;
    router.add({.method = "GET", .path = "/api/v1/{table}/{id}", .handler = signedIn(context, readRecord)});
    router.add({.method = "POST", .path = "/api/v1/{table}", .handler = signedIn(context, createRecord), .bodyBytes = recordBytes});
    router.add({.method = "PATCH", .path = "/api/v1/{table}/{id}", .handler = signedIn(context, editRecord), .bodyBytes = recordBytes});
    router.add({.method = "DELETE", .path = "/api/v1/{table}/{id}", .handler = signedIn(context, deleteRecord)});
}

} // namespace freehold::server
