// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <functional>

namespace freehold::server {

/// Answers one request; runs on a thread of a pool, and may be called from several at once.
using Handler = std::function<Response(const Request &)>;

/// One way in: a method and a path, where "{name}" stands for one part.
struct Route {
    /// Where its handler runs. Heavy: the small pool for what costs much memory or time each, such as password hashing.
    enum class Pool { Light, Heavy };

    QByteArray method;
    QByteArray path;
    Handler handler;
    Pool pool = Pool::Light;
    qint64 bodyBytes = 64 * 1024; ///< the largest body it takes
    bool isLive = false;          ///< a WebSocket: the handler's answer 200 lets it in, header "X-Topic" says what it listens to
};

/// All ways in. Filled once at start, then only read: from any thread.
class Router
{
public:
    void add(Route route);

    struct Match {
        const Route *route = nullptr;         ///< null: nothing there for this method
        QHash<QByteArray, QByteArray> places; ///< decoded parts of the path
        QList<QByteArray> allowed;            ///< methods known for the path, if it is known
    };
    [[nodiscard]] Match find(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] const QList<Route> &routes() const { return m_routes; }

private:
    QList<Route> m_routes;
};

} // namespace freehold::server
