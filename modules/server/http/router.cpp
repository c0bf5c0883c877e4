// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

namespace freehold::server {
namespace {

/// Whether the path fits the pattern; fills the places.
bool fits(const QByteArray &pattern, const QByteArray &path, QHash<QByteArray, QByteArray> &places)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QByteArray &part = wanted.at(i);
        if (!part.startsWith('{')) {
            if (part != given.at(i))
                return false;
            continue;
        }
        const QByteArray value = QByteArray::fromPercentEncoding(given.at(i));
        if (value.isEmpty() || value.contains('\0'))
            return false;
        places.insert(part.mid(1, part.size() - 2), value);
    }
    return true;
}

} // namespace

void Router::add(Route route)
{
    m_routes.append(std::move(route));
}

Router::Match Router::find(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    for (const Route &route : m_routes) {
        QHash<QByteArray, QByteArray> places;
        if (!fits(route.path, path, places))
            continue;
        match.allowed.append(route.method);
        if (!match.route && (route.method == method || (method == "HEAD" && route.method == "GET"))) {
            match.route = &route;
            match.places = places;
        }
    }
    return match;
}

} // namespace freehold::server
