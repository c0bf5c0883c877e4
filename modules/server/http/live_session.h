// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// As http_core.h: for http_session.cpp alone.

#include "server/http/http_core.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <chrono>

namespace freehold::server {

namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr int gatherMs = 25; ///< nudges that come within this time go out as one

/// One WebSocket: what is published on its topic goes out, gathered; what comes in is dropped.
template <typename Stream>
class LiveSession final : public Connection, public std::enable_shared_from_this<LiveSession<Stream>>
{
public:
    LiveSession(HttpCore &core, Stream stream) : m_core(core), m_socket(std::move(stream)), m_gather(core.io)
    {
        m_core.open.insert(this);
        ++m_core.connections;
    }
    ~LiveSession() override
    {
        m_core.open.erase(this);
        --m_core.connections;
    }

    void run(http::request<http::string_body> request, const QByteArray &topic)
    {
        m_request = std::move(request);
        websocket::stream_base::timeout limits{};
        limits.handshake_timeout = std::chrono::seconds(10);
        limits.idle_timeout = std::chrono::seconds(50); // pings go out after half of it
        limits.keep_alive_pings = true;
        m_socket.set_option(limits);
        m_socket.read_message_max(1024);
        const std::weak_ptr<LiveSession> weak = this->weak_from_this();
        m_listening = m_core.hub.listen(topic, [weak, &io = m_core.io](const QByteArray &message) {
            asio::post(io, [weak, message] {
                if (const std::shared_ptr<LiveSession> self = weak.lock())
                    self->take(message);
            });
        });
        m_socket.async_accept(m_request, [self = this->shared_from_this()](error_code trouble) {
            if (trouble)
                return;
            self->m_isAccepted = true;
            self->read();
            self->send();
        });
    }

    void closeIdle() override
    {
        error_code ignored;
        beast::get_lowest_layer(m_socket).socket().close(ignored);
    }

private:
    void read()
    {
        m_socket.async_read(m_buffer, [self = this->shared_from_this()](error_code trouble, size_t) {
            if (trouble) {
                self->m_listening.reset();
                self->m_gather.cancel();
                return;
            }
            self->m_buffer.clear();
            self->read();
        });
    }

    void take(const QByteArray &message)
    {
        m_pending = message.toStdString();
        if (m_isGathering)
            return;
        m_isGathering = true;
        m_gather.expires_after(milliseconds(gatherMs));
        m_gather.async_wait([weak = this->weak_from_this()](error_code trouble) {
            const std::shared_ptr<LiveSession> self = weak.lock();
            if (trouble || !self)
                return;
            self->m_isGathering = false;
            self->send();
        });
    }

    void send()
    {
        if (!m_isAccepted || m_isSending || m_isGathering || m_pending.empty())
            return;
        m_sending = std::exchange(m_pending, {});
        m_isSending = true;
        m_socket.text(true);
        m_socket.async_write(asio::buffer(m_sending), [self = this->shared_from_this()](error_code trouble, size_t) {
            self->m_isSending = false;
            if (!trouble)
                self->send();
        });
    }

    HttpCore &m_core;
    websocket::stream<Stream> m_socket;
    asio::steady_timer m_gather;
    http::request<http::string_body> m_request;
    beast::flat_buffer m_buffer;
    std::shared_ptr<void> m_listening;
    std::string m_pending; ///< the newest message not sent yet
    std::string m_sending;
    bool m_isAccepted = false;
    bool m_isGathering = false;
    bool m_isSending = false;
};

} // namespace freehold::server
