// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/rest.h"

#include "base/safe_file.h"
#include "catalogue/value.h"
#include "exchange/reports.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportBytes = qint64(64) << 20;

const QHash<QString, QByteArray> &reportTypes()
{
    static const QHash<QString, QByteArray> types{{u"json"_s, "application/json"},
                                                  {u"csv"_s, "text/csv; charset=utf-8"},
                                                  {u"xlsx"_s, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}};
    return types;
}

/// The parameters of a report out of the query, as people write them.
Result<QVariantMap> parametersFrom(const Request &request, const Report &report, const ValueContext &context)
{
    QVariantMap values;
    for (const auto &[name, words] : request.parameters()) {
        if (name == "format"_L1)
            continue;
        const Field *field = report.parameters.find(name);
        if (!field)
            return Error{ErrorCode::InvalidInput, u"The report has no parameter “%1”."_s.arg(name), name};
        const Result<QVariant> value = parseValue(*field, words, context);
        if (!value)
            return value.error();
        values.insert(name, *value);
    }
    return values;
}

Response makeReport(const ServerContext &context, const Request &request, const Caller &caller)
{
    const QString name = QString::fromUtf8(request.places.value("name"));
    const Report *report = context.program.reports.find(name);
    if (!report)
        return problem(404, "no-report", u"There is no report “%1”. The document at /api/v1/openapi.json names them."_s.arg(name));
    const QString asked = request.parameter(u"format"_s);
    const QString format = asked.isEmpty() ? u"json"_s : asked;
    if (!reportTypes().contains(format))
        return problem(422, "format", u"The format is json, csv or xlsx."_s, u"format"_s);
    const auto action = format == "json"_L1 ? AccessRequest::Action::Report : AccessRequest::Action::Export;
    if (const std::optional<Response> refusal = refusedAccess(caller, {.action = action, .subject = name, .row = {}}))
        return *refusal;
    const Result<QVariantMap> parameters = parametersFrom(request, *report, valueContext(*caller.store));
    if (!parameters)
        return refused(parameters.error());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report."_s + format);
    const Result<qint64> written = writeReport(*caller.store, *report, *parameters, path);
    if (!written)
        return refused(written.error());
    const Result<QByteArray> content = readFile(path, reportBytes);
    if (!content)
        return refused(content.error());
    return {.contentType = reportTypes().value(format), .body = *content};
}

Response reportList(const ServerContext &context, const Caller &caller)
{
    QJsonArray names;
    for (const Report &report : context.program.reports.all()) {
        if (caller.store->allows(caller.actor, {.action = AccessRequest::Action::Report, .subject = report.name, .row = {}}))
            names.append(QJsonObject{{u"name"_s, report.name}, {u"label"_s, report.label.text()}});
    }
    return jsonResponse({{u"reports"_s, names}});
}

} // namespace

void addReportRoutes(Router &router, ServerContext &context)
{
    router.add({"GET", "/api/v1/reports", signedIn(context, [&context](const Request &, const Caller &caller) { return reportList(context, caller); })});
    router.add({"GET", "/api/v1/reports/{name}", signedIn(context, [&context](const Request &request, const Caller &caller) { return makeReport(context, request, caller); })});
}

} // namespace freehold::server
