// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/rest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + name}};
}

QJsonObject rowsSchema(const Shape &shape);

/// The wire form of a field (catalogue/value.h: valueToJson).
QJsonObject fieldSchema(const Field &field)
{
    QJsonObject schema;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: schema = {{u"type"_s, u"string"_s}}; break;
    case FieldType::Integer: schema = {{u"type"_s, u"integer"_s}, {u"format"_s, u"int64"_s}}; break;
    case FieldType::Money: schema = {{u"type"_s, u"integer"_s}, {u"format"_s, u"int64"_s}, {u"description"_s, u"minor units (paise, cents)"_s}}; break;
    case FieldType::Rate: schema = {{u"type"_s, u"integer"_s}, {u"format"_s, u"int64"_s}, {u"description"_s, u"millionths; 1 % is 10000"_s}}; break;
    case FieldType::Area:
        schema = {{u"type"_s, u"object"_s},
                  {u"properties"_s, QJsonObject{{u"number"_s, QJsonObject{{u"type"_s, u"string"_s}}}, {u"unit"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
        break;
    case FieldType::Date: schema = {{u"type"_s, u"string"_s}, {u"format"_s, u"date"_s}}; break;
    case FieldType::Instant: schema = {{u"type"_s, u"integer"_s}, {u"format"_s, u"int64"_s}, {u"description"_s, u"milliseconds UTC since 1970"_s}}; break;
    case FieldType::Flag: schema = {{u"type"_s, u"boolean"_s}}; break;
    case FieldType::Choice: {
        QJsonArray codes;
        for (const Choice &choice : field.choices)
            codes.append(choice.code);
        schema = {{u"type"_s, u"string"_s}, {u"enum"_s, codes}};
        break;
    }
    case FieldType::Reference: schema = {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}, {u"description"_s, u"a row of "_s + field.reference}}; break;
    case FieldType::Json: schema = {{u"type"_s, u"object"_s}}; break;
    case FieldType::Bytes: schema = {{u"type"_s, u"string"_s}, {u"contentEncoding"_s, u"base64"_s}}; break;
    case FieldType::References: schema = {{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}}}}; break;
    case FieldType::Rows: schema = {{u"type"_s, u"array"_s}, {u"items"_s, field.rows ? rowsSchema(*field.rows) : QJsonObject()}}; break;
    }
    if (field.maximumLength > 0)
        schema.insert(u"maxLength"_s, field.maximumLength);
    if (field.minimum && field.type == FieldType::Integer)
        schema.insert(u"minimum"_s, *field.minimum);
    if (field.maximum && field.type == FieldType::Integer)
        schema.insert(u"maximum"_s, *field.maximum);
    if (field.isOperationOnly)
        schema.insert(u"readOnly"_s, true);
    schema.insert(u"title"_s, field.label.text());
    return schema;
}

QJsonObject shapeSchema(const QList<Field> &fields, bool isRequest)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : fields) {
        if (field.isHidden && field.name != "id"_L1)
            continue;
        QJsonObject schema = fieldSchema(field);
        if (isRequest)
            schema.remove(u"readOnly"_s);
        properties.insert(field.name, schema);
        if (isRequest && field.isRequired)
            required.append(field.name);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

QJsonObject rowsSchema(const Shape &shape)
{
    return shapeSchema(shape.fields, true);
}

QJsonObject parameterObject(const QString &name, const QString &place, const QJsonObject &schema, const QString &description = {}, bool isRequired = false)
{
    QJsonObject object{{u"name"_s, name}, {u"in"_s, place}, {u"schema"_s, schema}};
    if (!description.isEmpty())
        object.insert(u"description"_s, description);
    if (isRequired || place == "path"_L1)
        object.insert(u"required"_s, true);
    return object;
}

QJsonObject jsonContent(const QJsonObject &schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject responses(const QString &status, const QString &description, const QJsonObject &schema)
{
    QJsonObject answer{{u"description"_s, description}};
    if (!schema.isEmpty())
        answer.insert(u"content"_s, jsonContent(schema));
    const QJsonObject refusal{{u"description"_s, u"Refused: what happened and what to do"_s},
                              {u"content"_s, QJsonObject{{u"application/problem+json"_s, QJsonObject{{u"schema"_s, reference(u"problem"_s)}}}}}};
    return {{status, answer}, {u"default"_s, refusal}};
}

QJsonArray listParameters()
{
    const QJsonObject words{{u"type"_s, u"string"_s}};
    return {parameterObject(u"filter"_s, u"query"_s, words, u"field op value [and ...]; op one of = != < <= > >= ~ in; '' is what is not filled in"_s),
            parameterObject(u"search"_s, u"query"_s, words, u"words each row must have"_s),
            parameterObject(u"sort"_s, u"query"_s, words, u"fields, comma separated; -field from the greatest down"_s),
            parameterObject(u"fields"_s, u"query"_s, words, u"columns, comma separated"_s),
            parameterObject(u"limit"_s, u"query"_s, {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 1000}, {u"default"_s, 100}}),
            parameterObject(u"after"_s, u"query"_s, words, u"the “next” of the page before"_s),
            parameterObject(u"count"_s, u"query"_s, {{u"type"_s, u"boolean"_s}}, u"also how many rows there are"_s)};
}

void addListPaths(const Program &program, QJsonObject &paths, QJsonObject &schemas)
{
    for (const List &list : program.catalogue.lists()) {
        const QString name = u"list_"_s + list.name;
        schemas.insert(name, shapeSchema(list.columns, false));
        const QJsonObject page{{u"type"_s, u"object"_s},
                               {u"properties"_s, QJsonObject{{u"rows"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, reference(name)}}},
                                                             {u"next"_s, QJsonObject{{u"type"_s, QJsonArray{u"string"_s, u"null"_s}}}},
                                                             {u"count"_s, QJsonObject{{u"type"_s, u"integer"_s}}}}}};
        paths.insert(u"/api/v1/"_s + list.name,
                     QJsonObject{{u"get"_s, QJsonObject{{u"summary"_s, list.label.text()}, {u"tags"_s, QJsonArray{u"Lists"_s}}, {u"parameters"_s, listParameters()},
                                                        {u"responses"_s, responses(u"200"_s, u"A page of rows"_s, page)}}}});
    }
}

QJsonObject operationObject(const QString &summary, const QString &tag, const QJsonArray &parameters, const QJsonObject &body, const QJsonObject &answers)
{
    QJsonObject object{{u"summary"_s, summary}, {u"tags"_s, QJsonArray{tag}}, {u"responses"_s, answers}};
    if (!parameters.isEmpty())
        object.insert(u"parameters"_s, parameters);
    if (!body.isEmpty())
        object.insert(u"requestBody"_s, QJsonObject{{u"required"_s, true}, {u"content"_s, jsonContent(body)}});
    return object;
}

QJsonObject idempotencyKey()
{
    return parameterObject(u"Idempotency-Key"_s, u"header"_s, {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}}, u"the same key twice is done once"_s);
}

void addRecordPaths(const Program &program, QJsonObject &paths, QJsonObject &schemas)
{
    const QJsonObject id = parameterObject(u"id"_s, u"path"_s, {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}});
    const QString tag = u"Records"_s;
    for (const Entity *entity : program.catalogue.entities()) {
        schemas.insert(entity->table, shapeSchema(entity->fields, false));
        const QString one = entity->one.text();
        QJsonObject item{{u"get"_s, operationObject(one, tag, {id}, {}, responses(u"200"_s, one, reference(entity->table)))}};
        if (entity->isPlain) {
            const QJsonObject ifMatch = parameterObject(u"If-Match"_s, u"header"_s, {{u"type"_s, u"string"_s}}, u"the ETag that was read"_s);
            item.insert(u"patch"_s, operationObject(one + u": change"_s, tag, {id, ifMatch}, reference(entity->table), responses(u"200"_s, u"Changed"_s, reference(u"outcome"_s))));
            item.insert(u"delete"_s, operationObject(one + u": delete"_s, tag, {id}, {}, responses(u"204"_s, u"In the trash"_s, {})));
            const QString place = u"/api/v1/"_s + entity->table;
            QJsonObject collection = paths.value(place).toObject();
            collection.insert(u"post"_s, operationObject(one + u": add"_s, tag, {idempotencyKey()}, reference(entity->table), responses(u"201"_s, u"Added"_s, reference(u"outcome"_s))));
            paths.insert(place, collection);
        }
        paths.insert(u"/api/v1/%1/{id}"_s.arg(entity->table), item);
    }
}

void addOperationPaths(const Program &program, QJsonObject &paths)
{
    for (const Operation *operation : program.catalogue.operations()) {
        QJsonObject object = operationObject(operation->label.text(), u"Operations"_s, {idempotencyKey()}, shapeSchema(operation->request.fields, true),
                                             responses(u"200"_s, u"Done"_s, reference(u"outcome"_s)));
        if (!operation->hint.isEmpty())
            object.insert(u"description"_s, operation->hint.text());
        paths.insert(u"/api/v1/operations/"_s + operation->name, QJsonObject{{u"post"_s, object}});
    }
}

void addReportPaths(const Program &program, QJsonObject &paths)
{
    for (const Report &report : program.reports.all()) {
        QJsonArray parameters{parameterObject(u"format"_s, u"query"_s, {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"json"_s, u"csv"_s, u"xlsx"_s}}})};
        for (const Field &field : report.parameters.fields)
            parameters.append(parameterObject(field.name, u"query"_s, {{u"type"_s, u"string"_s}}, field.label.text() + u"; as people write it"_s, field.isRequired));
        QJsonObject object = operationObject(report.label.text(), u"Reports"_s, parameters, {}, responses(u"200"_s, u"The report"_s, {{u"type"_s, u"object"_s}}));
        if (!report.hint.isEmpty())
            object.insert(u"description"_s, report.hint.text());
        paths.insert(u"/api/v1/reports/"_s + report.name, QJsonObject{{u"get"_s, object}});
    }
}

QJsonObject commonSchemas()
{
    const QJsonObject words{{u"type"_s, u"string"_s}};
    const QJsonObject problemSchema{{u"type"_s, u"object"_s},
                                    {u"properties"_s, QJsonObject{{u"type"_s, words}, {u"title"_s, words}, {u"status"_s, QJsonObject{{u"type"_s, u"integer"_s}}},
                                                                  {u"code"_s, words}, {u"detail"_s, words}, {u"field"_s, words}}}};
    const QJsonObject outcomeSchema{{u"type"_s, u"object"_s},
                                    {u"properties"_s, QJsonObject{{u"table"_s, words}, {u"id"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}}},
                                                                  {u"number"_s, words}, {u"extra"_s, QJsonObject{{u"type"_s, u"object"_s}}}}}};
    return {{u"problem"_s, problemSchema}, {u"outcome"_s, outcomeSchema}};
}

QString escaped(const QString &words)
{
    return words.toHtmlEscaped();
}

/// The document as one page without scripts: every address with its summary and the names it takes.
QByteArray readablePage(const QJsonObject &document)
{
    QString html = u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Freehold API</title><style>body{font:16px/1.5 sans-serif;max-width:60em;"
                   "margin:2em auto;padding:0 1em;color:#1f2328}code{background:#eef1f4;padding:.1em .3em;border-radius:3px}h2{margin-top:2em}"
                   "dt{margin-top:.8em}dd{margin-left:1.5em;color:#57606a}@media(prefers-color-scheme:dark){body{background:#16191d;color:#e6e8eb}"
                   "code{background:#2a2f36}dd{color:#a2abb5}}</style><h1>Freehold API</h1><p>Every address wants <code>Authorization: Bearer</code> with an "
                   "access token of <code>POST /auth/v1/sign-in</code>. The same as a document for programs: <a href=\"openapi.json\">openapi.json</a>.</p>"_s;
    const QJsonObject paths = document.value(u"paths"_s).toObject();
    for (const QString &tag : {u"Lists"_s, u"Records"_s, u"Operations"_s, u"Reports"_s}) {
        html += u"<h2>%1</h2><dl>"_s.arg(tag);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method) {
                const QJsonObject object = method.value().toObject();
                if (object.value(u"tags"_s).toArray().first().toString() != tag)
                    continue;
                const QJsonObject schema = object.value(u"requestBody"_s).toObject().value(u"content"_s).toObject().value(u"application/json"_s).toObject().value(u"schema"_s).toObject();
                const QString takes = schema.value(u"properties"_s).toObject().keys().join(u", "_s);
                html += u"<dt><code>%1 %2</code> %3</dt>"_s.arg(method.key().toUpper(), escaped(path.key()), escaped(object.value(u"summary"_s).toString()));
                html += u"<dd>%1 %2</dd>"_s.arg(escaped(object.value(u"description"_s).toString()), takes.isEmpty() ? QString() : u"Takes: "_s + escaped(takes));
            }
        }
        html += u"</dl>"_s;
    }
    return (html + u"</html>"_s).toUtf8();
}

} // namespace

QJsonObject openApiDocument(const Program &program, const QString &version)
{
    QJsonObject paths;
    QJsonObject schemas = commonSchemas();
    addListPaths(program, paths, schemas);
    addRecordPaths(program, paths, schemas);
    addOperationPaths(program, paths);
    addReportPaths(program, paths);
    const QJsonObject bearer{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"Freehold"_s}, {u"version"_s, version}, {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"identifier"_s, u"GPL-3.0-or-later"_s}}}}},
            {u"paths"_s, paths},
            {u"components"_s, QJsonObject{{u"schemas"_s, schemas}, {u"securitySchemes"_s, QJsonObject{{u"bearer"_s, bearer}}}}},
            {u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray()}}}}};
}

void addDocumentRoutes(Router &router, ServerContext &context)
{
    const QJsonObject document = openApiDocument(context.program, u"" FREEHOLD_VERSION ""_s);
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const QByteArray page = readablePage(document);
    router.add({"GET", "/api/v1/openapi.json", [json](const Request &request) { return withTag(request, {.body = json}); }});
    router.add({"GET", "/api/v1/", [page](const Request &request) {
                    return withTag(request, {.contentType = "text/html; charset=utf-8", .body = page}).with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
                }});
}

} // namespace freehold::server
