// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/message.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace freehold::server {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> Request::parameters() const
{
    QByteArray words = query;
    words.replace('+', "%20");
    const QList<std::pair<QString, QString>> items = QUrlQuery(QString::fromUtf8(words)).queryItems(QUrl::FullyDecoded);
    return items;
}

QString Request::parameter(const QString &name) const
{
    for (const auto &[key, value] : parameters()) {
        if (key == name)
            return value;
    }
    return {};
}

Response jsonResponse(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return status < 400 ? "OK" : "Refused";
    }
}

Response problem(int status, const QByteArray &code, const QString &sentence, const QString &field)
{
    QJsonObject object{{u"type"_s, u"urn:freehold:problem:"_s + QString::fromLatin1(code)},
                       {u"title"_s, QString::fromLatin1(reasonPhrase(status))},
                       {u"status"_s, status},
                       {u"code"_s, QString::fromLatin1(code)},
                       {u"detail"_s, sentence}};
    if (!field.isEmpty())
        object.insert(u"field"_s, field);
    Response response = jsonResponse(object, status);
    response.contentType = "application/problem+json";
    return response;
}

} // namespace freehold::server
