// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Boost.Asio and Boost.Beast: only http_server.cpp and http_session.cpp may include this, for the sake of everybody's build.

#include "server/http/http_server.h"

#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <functional>
#include <optional>
#include <set>

namespace freehold::server {

namespace asio = boost::asio;

/// A connection, as the server sees it when it stops.
class Connection
{
public:
    virtual ~Connection() = default;
    /// Closes it if nothing is under way on it, or anyhow. On the network thread.
    virtual void closeIdle() = 0;
};

/// A pool of threads with a bounded queue.
class WorkPool
{
public:
    WorkPool(int threads, int queue) : m_threads(static_cast<size_t>(threads)), m_most(threads + queue) {}

    /// False when the queue is full; else `work` runs on one of the threads.
    bool post(std::function<void()> work);
    [[nodiscard]] int taken() const { return m_taken; }
    void join()
    {
        m_threads.join();
    }

private:
    asio::thread_pool m_threads;
    int m_most;
    std::atomic<int> m_taken{0};
};

/// What the listener and its connections share. Everything but the pools and the atomics is used on the network thread only.
struct HttpCore {
    HttpCore(const Router &routes, Hub &topics, HttpOptions chosen, HttpServer::Observer watcher)
        : router(routes), hub(topics), options(std::move(chosen)), observer(std::move(watcher)),
          light(options.limits.lightThreads, options.limits.lightQueue), heavy(options.limits.heavyThreads, options.limits.heavyQueue)
    {
    }

    const Router &router;
    Hub &hub;
    HttpOptions options;
    HttpServer::Observer observer;
    std::set<Connection *> open;
    std::atomic<int> connections{0};
    std::atomic<int> underWay{0}; ///< requests read and not yet answered
    std::atomic<bool> isStopping{false};
    std::optional<asio::ssl::context> tls;
    asio::io_context io{1}; ///< goes before what connections use at their end
    WorkPool light;
    WorkPool heavy;
};

/// Serves a connection that was just accepted, until it ends.
void serveConnection(HttpCore &core, asio::ip::tcp::socket socket);

} // namespace freehold::server
