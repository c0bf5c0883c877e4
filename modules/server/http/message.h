// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace freehold::server {

/// What a client asked: one HTTP request, read whole, within the limits of HttpLimits.
struct Request {
    QByteArray method;                      ///< "GET"
    QByteArray target;                      ///< as it came: path and query
    QByteArray path;                        ///< without the query, still percent-encoded
    QByteArray query;                       ///< behind the "?", without it
    QHash<QByteArray, QByteArray> headers;  ///< names in lower case; of a repeated header the last one
    QByteArray body;
    QByteArray address;                     ///< of the client, without port; of the last proxy's word where proxies are trusted
    bool isLocal = false;                   ///< from this very computer, not through a proxy
    QHash<QByteArray, QByteArray> places;   ///< what stood in the route's {names}, decoded

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
    /// The value of one parameter of the query, decoded; empty if absent.
    [[nodiscard]] QString parameter(const QString &name) const;
    /// All parameters of the query in order, decoded.
    [[nodiscard]] QList<std::pair<QString, QString>> parameters() const;
};

/// What is answered.
struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    [[nodiscard]] Response &&with(const QByteArray &name, const QByteArray &value) &&
    {
        headers.append({name, value});
        return std::move(*this);
    }
};

Response jsonResponse(const QJsonObject &object, int status = 200);

/// An answer of RFC 9457: `code` is for programs and stays, `sentence` is for people.
Response problem(int status, const QByteArray &code, const QString &sentence, const QString &field = {});

/// The usual phrase of a status: "Not Found".
QByteArray reasonPhrase(int status);

} // namespace freehold::server
