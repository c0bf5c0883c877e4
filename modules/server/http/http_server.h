// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/http/hub.h"
#include "server/http/router.h"

#include <memory>

namespace freehold::server {

/// How much a client may ask for, and how slowly.
struct HttpLimits {
    int headerBytes = 16 * 1024;
    int headerMs = 10'000;   ///< for a whole header, however it drips
    int bodyMs = 30'000;     ///< for a whole body
    int idleMs = 75'000;     ///< between two requests of a connection
    int writeMs = 60'000;    ///< for a whole answer
    int connections = 2'000; ///< further ones are closed at once
    int lightThreads = 8;
    int lightQueue = 256; ///< requests waiting for a light thread; beyond it 503
    int heavyThreads = 4;
    int heavyQueue = 32;
    int stopMs = 10'000; ///< how long requests under way may take at the end
};

/// Where and how the server listens.
struct HttpOptions {
    QByteArray host = "127.0.0.1";
    quint16 port = 8480;       ///< 0 = any free one
    QString certificateFile;   ///< PEM chain; empty = plain HTTP
    QString keyFile;           ///< PEM
    bool trustsProxy = false;  ///< takes the client's address from the last X-Forwarded-For
    HttpLimits limits;
};

/// What is told of every request that was answered. No path, no query, no header: those can name people.
struct AccessRecord {
    QByteArray method;
    QByteArray route; ///< its pattern; empty for none
    int status = 0;
    qint64 tookUs = 0;
    qint64 inBytes = 0;
    qint64 outBytes = 0;
};

/// The HTTP and WebSocket server over Boost.Beast: one thread reads and writes, handlers run on two small pools.
class HttpServer
{
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    using Observer = std::function<void(const AccessRecord &)>;

    /// `router` and `hub` outlive the server; `observer` is called on the network thread.
    HttpServer(const Router &router, Hub &hub, HttpOptions options, Observer observer);
    ~HttpServer();

    /// Begins to listen; answers the port. Trouble with the reason when the address is taken or the certificate cannot be read.
    Result<quint16> start();
    /// Called on the network thread at SIGTERM or SIGINT.
    void onSignal(std::function<void()> told);
    /// Takes no new connections, lets requests under way end, closes the rest. Waits for it.
    void stop();

    [[nodiscard]] int connections() const;
    [[nodiscard]] int waiting() const; ///< requests that wait for a thread

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace freehold::server
