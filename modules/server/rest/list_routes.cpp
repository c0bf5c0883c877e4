// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/rest.h"

#include "catalogue/json_text.h"
#include "store/list_query.h"

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRows = 100;
constexpr int mostRows = 1'000;

/// What of a list is asked for.
struct ListRequest {
    ListQuery query;
    QStringList columns;
    QByteArray after;
    int limit = usualRows;
    bool isCounted = false;
};

QList<SortKey> sortKeysFrom(const QString &words)
{
    QList<SortKey> keys;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const QString name = word.trimmed();
        keys.append({name.startsWith(u'-') ? name.mid(1) : name, name.startsWith(u'-')});
    }
    return keys;
}

/// The columns a client may see: all but those that are never offered.
QStringList openColumns(const List &list)
{
    QStringList names;
    for (const Field &column : list.columns) {
        if (!column.isHidden)
            names.append(column.name);
    }
    return names;
}

/// InvalidInput for a column of a sort or a selection that is not offered.
Result<void> checkColumns(const List &list, const ListRequest &asked)
{
    const QStringList open = openColumns(list);
    QStringList named = asked.columns;
    for (const SortKey &key : asked.query.order)
        named.append(key.field);
    for (const QString &name : named) {
        if (!open.contains(name))
            return Error{ErrorCode::InvalidInput, u"The list has no column “%1”. It has: %2."_s.arg(name, open.join(u", "_s)), name};
    }
    return {};
}

Result<ListRequest> listRequestFrom(const Request &request, const List &list, const QString &narrowed)
{
    ListRequest asked;
    asked.query.list = list.name;
    asked.columns = openColumns(list);
    QStringList filters{narrowed};
    for (const auto &[name, value] : request.parameters()) {
        if (name == "filter"_L1)
            filters.append(value);
        else if (name == "search"_L1)
            asked.query.search = value;
        else if (name == "sort"_L1)
            asked.query.order = sortKeysFrom(value);
        else if (name == "fields"_L1)
            asked.columns = value.split(u',', Qt::SkipEmptyParts);
        else if (name == "after"_L1)
            asked.after = value.toLatin1();
        else if (name == "count"_L1)
            asked.isCounted = value == "true"_L1;
        else if (name == "limit"_L1)
            asked.limit = value.toInt();
        else
            return Error{ErrorCode::InvalidInput, u"There is no parameter “%1”. Lists take filter, search, sort, fields, limit, after and count."_s.arg(name), name};
    }
    if (asked.limit < 1 || asked.limit > mostRows)
        return Error{ErrorCode::InvalidInput, u"The limit is a whole number from 1 to %1."_s.arg(mostRows), u"limit"_s};
    filters.removeAll(QString());
    asked.query.filter = filters.join(u" and "_s);
    if (const Result<void> known = checkColumns(list, asked); !known)
        return known.error();
    return asked;
}

QByteArray rowText(const List &list, const QStringList &columns, const ListRow &row)
{
    JsonObjectText text;
    static const Field id = column("id", {}, FieldType::Reference);
    text.add(id, row.id);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i) != "id"_L1)
            text.add(*list.find(columns.at(i)), row.values.value(i));
    }
    return text.text();
}

Response listResponse(const Request &request, const Caller &caller, const QString &name, const QString &narrowed)
{
    const List *list = caller.store->catalogue().list(name);
    if (!list)
        return problem(404, "no-list", u"There is no list “%1”. The document at /api/v1/openapi.json names them."_s.arg(name));
    if (const std::optional<Response> refusal = refusedAccess(caller, {.action = AccessRequest::Action::Read, .subject = name, .row = {}}))
        return *refusal;
    const Result<ListRequest> asked = listRequestFrom(request, *list, narrowed);
    if (!asked)
        return refused(asked.error());
    const Result<QByteArray> body = caller.store->read([&](Reader &reader) {
        const ListPage page = listPage(reader, asked->query, asked->columns, asked->after, asked->limit);
        QByteArray text("{\"rows\":[");
        for (const ListRow &row : page.rows) {
            if (!row.id.isNull())
                text += (text.endsWith('[') ? "" : ",\n") + rowText(*list, asked->columns, row);
        }
        text += "],\"next\":" + (page.next.isEmpty() ? QByteArray("null") : '"' + page.next + '"');
        if (asked->isCounted)
            text += ",\"count\":" + QByteArray::number(listCount(reader, asked->query));
        return text + '}';
    });
    return body ? withTag(request, {.body = *body}) : refused(body.error());
}

} // namespace

void addListRoutes(Router &router, ServerContext &context)
{
    router.add({"GET", "/api/v1/{list}", signedIn(context, [](const Request &request, const Caller &caller) {
                    return listResponse(request, caller, resourceName(request.places.value("list")), {});
                })});
    router.add({"GET", "/api/v1/projects/{id}/plots", signedIn(context, [](const Request &request, const Caller &caller) {
                    const QUuid project(QString::fromUtf8(request.places.value("id")));
                    if (project.isNull())
                        return problem(404, "not-found", u"There is no such project."_s);
                    return listResponse(request, caller, u"plots"_s, u"project_id = "_s + project.toString(QUuid::WithoutBraces));
                })});
}

} // namespace freehold::server
