// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/live_session.h"

#include <boost/beast/ssl.hpp>

#include <QElapsedTimer>

#include <array>
#include <limits>

namespace freehold::server {
namespace {

using namespace Qt::StringLiterals;
using asio::ip::tcp;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

constexpr int lingerMs = 2'000;       ///< how long a refused client may still talk
constexpr size_t deflateFrom = 1'400; ///< bytes of an answer that fit one packet anyway

QByteArray bytesOf(beast::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

/// The answer to a request that could not be read.
Response unreadable(const error_code &trouble)
{
    if (trouble == http::error::header_limit)
        return problem(431, "header-too-large", u"The header of the request is too large."_s);
    if (trouble == http::error::body_limit)
        return problem(413, "body-too-large", u"The request is larger than this address takes. Send it in parts."_s);
    return problem(400, "not-http", u"The request is not HTTP as this server reads it."_s);
}

/// One HTTP connection: request after request, one read or one write under way at a time.
template <typename Stream>
class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession<Stream>>
{
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

public:
    HttpSession(HttpCore &core, Stream stream, const tcp::endpoint &peer) : m_core(core), m_stream(std::move(stream))
    {
        m_address = QByteArray::fromStdString(peer.address().to_string());
        m_isLoopback = peer.address().is_loopback();
        m_core.open.insert(this);
        ++m_core.connections;
    }
    ~HttpSession() override
    {
        m_core.open.erase(this);
        --m_core.connections;
    }

    void run()
    {
        if constexpr (isTls) {
            expireAfter(m_core.options.limits.headerMs);
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = this->shared_from_this()](error_code trouble) {
                if (!trouble)
                    self->awaitRequest(self->m_core.options.limits.headerMs);
            });
        } else {
            awaitRequest(m_core.options.limits.headerMs);
        }
    }

    void closeIdle() override
    {
        if (m_isBusy)
            return; // answered with "Connection: close" when it is done
        error_code ignored;
        beast::get_lowest_layer(m_stream).socket().close(ignored);
    }

private:
    void expireAfter(int ms) { beast::get_lowest_layer(m_stream).expires_after(milliseconds(ms)); }

    /// Waits for the first byte, so that a client between two requests has more time than one in the middle of a header.
    void awaitRequest(int ms)
    {
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_core.options.limits.headerBytes));
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // held against its route once that is known
        if (m_buffer.size() > 0)
            return readHeader();
        expireAfter(ms);
        m_stream.async_read_some(m_buffer.prepare(4096), [self = this->shared_from_this()](error_code trouble, size_t size) {
            if (trouble)
                return;
            self->m_buffer.commit(size);
            self->readHeader();
        });
    }

    void readHeader()
    {
        m_timer.start();
        m_route = nullptr;
        expireAfter(m_core.options.limits.headerMs);
        http::async_read_header(m_stream, m_buffer, *m_parser, [self = this->shared_from_this()](error_code trouble, size_t) {
            if (trouble)
                return self->refuseUnread(trouble);
            self->takeHeader();
        });
    }

    void refuseUnread(const error_code &trouble)
    {
        const bool isMute = trouble == http::error::end_of_stream || trouble == beast::error::timeout
            || trouble == asio::error::operation_aborted || trouble == asio::error::connection_reset || trouble == asio::error::eof;
        if (isMute)
            return;
        answerAndClose(unreadable(trouble));
    }

    void takeHeader()
    {
        const auto &head = m_parser->get();
        m_request = {};
        m_request.method = bytesOf(head.method_string());
        m_request.target = bytesOf(head.target());
        const qsizetype mark = m_request.target.indexOf('?');
        m_request.path = m_request.target.left(mark < 0 ? m_request.target.size() : mark);
        m_request.query = mark < 0 ? QByteArray() : m_request.target.mid(mark + 1);
        for (const auto &each : head)
            m_request.headers.insert(bytesOf(each.name_string()).toLower(), bytesOf(each.value()));
        nameClient();
        m_keepsAlive = head.keep_alive();
        m_version = head.version();
        takeRoute();
    }

    void nameClient()
    {
        const QByteArray forwarded = m_request.header("x-forwarded-for");
        m_request.address = m_address;
        m_request.isLocal = m_isLoopback && forwarded.isEmpty() && m_request.header("forwarded").isEmpty();
        if (m_core.options.trustsProxy && !forwarded.isEmpty())
            m_request.address = forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed();
    }

    void takeRoute()
    {
        const Router::Match match = m_core.router.find(m_request.method, m_request.path);
        if (!match.route) {
            if (match.allowed.isEmpty())
                return answerAndClose(problem(404, "no-such-address", u"There is nothing at this address."_s));
            return answerAndClose(problem(405, "method", u"This address does not take that method."_s).with("Allow", match.allowed.join(", ")));
        }
        m_route = match.route;
        m_request.places = match.places;
        if (m_route->isLive)
            return goLive();
        const auto length = m_parser->content_length();
        if (length && *length > static_cast<std::uint64_t>(m_route->bodyBytes))
            return answerAndClose(unreadable(http::error::body_limit));
        m_parser->body_limit(static_cast<std::uint64_t>(m_route->bodyBytes));
        if (m_request.header("expect").toLower() == "100-continue")
            return sendContinue();
        readBody();
    }

    void sendContinue()
    {
        static constexpr std::string_view words = "HTTP/1.1 100 Continue\r\n\r\n";
        expireAfter(m_core.options.limits.writeMs);
        asio::async_write(m_stream, asio::buffer(words.data(), words.size()), [self = this->shared_from_this()](error_code trouble, size_t) {
            if (!trouble)
                self->readBody();
        });
    }

    void readBody()
    {
        expireAfter(m_core.options.limits.bodyMs);
        http::async_read(m_stream, m_buffer, *m_parser, [self = this->shared_from_this()](error_code trouble, size_t) {
            if (trouble)
                return self->refuseUnread(trouble);
            const std::string &body = self->m_parser->get().body();
            self->m_request.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
            self->handle([self](Response response) { self->answer(std::move(response)); });
        });
    }

    /// Runs the handler on its pool and comes back to the network thread with its answer.
    void handle(std::function<void(Response)> then)
    {
        beast::get_lowest_layer(m_stream).expires_never();
        m_isBusy = true;
        ++m_core.underWay;
        WorkPool &pool = m_route->pool == Route::Pool::Heavy ? m_core.heavy : m_core.light;
        auto work = [self = this->shared_from_this(), then, request = m_request, route = m_route] {
            Response response = route->handler(request);
            self->deflate(request, response);
            asio::post(self->m_core.io, [then, response = std::move(response)]() mutable { then(std::move(response)); });
        };
        if (!pool.post(std::move(work)))
            then(problem(503, "busy", u"The server has too much to do just now. Try again in a few seconds."_s).with("Retry-After", "5"));
    }

    /// Compresses long texts for clients that take it; "deflate" is the zlib format, which is what qCompress writes behind its length.
    static void deflate(const Request &request, Response &response)
    {
        const bool isText = response.contentType.startsWith("text/") || response.contentType.contains("json");
        if (!isText || static_cast<size_t>(response.body.size()) < deflateFrom || !request.header("accept-encoding").contains("deflate"))
            return;
        response.body = qCompress(response.body, 1).mid(4);
        response.headers.append(std::pair<QByteArray, QByteArray>("Content-Encoding", "deflate"));
        response.headers.append(std::pair<QByteArray, QByteArray>("Vary", "Accept-Encoding"));
    }

    void answerAndClose(Response response)
    {
        m_keepsAlive = false;
        m_lingers = true;
        m_isBusy = true;
        ++m_core.underWay;
        answer(std::move(response));
    }

    void answer(Response response)
    {
        const bool isEmpty = m_request.method == "HEAD" || response.status == 204 || response.status == 304;
        m_response.emplace(static_cast<http::status>(response.status), m_version == 10 ? 10 : 11);
        m_response->reason(beast::string_view(reasonPhrase(response.status).toStdString()));
        bool hasCaching = false;
        for (const auto &[name, value] : std::as_const(response.headers)) {
            m_response->set(name.toStdString(), value.toStdString());
            hasCaching = hasCaching || name == "Cache-Control";
        }
        if (!hasCaching)
            m_response->set(http::field::cache_control, "no-store");
        m_response->set("X-Content-Type-Options", "nosniff");
        if (response.status != 204 && response.status != 304) {
            m_response->set(http::field::content_type, response.contentType.toStdString());
            m_response->content_length(static_cast<std::uint64_t>(response.body.size()));
        }
        m_keepsAlive = m_keepsAlive && !m_core.isStopping;
        m_response->keep_alive(m_keepsAlive);
        if (!isEmpty)
            m_response->body() = response.body.toStdString();
        m_record = {m_request.method, m_route ? m_route->path : QByteArray(), response.status, 0, m_request.body.size(), response.body.size()};
        write();
    }

    void write()
    {
        expireAfter(m_core.options.limits.writeMs);
        m_serializer.emplace(*m_response);
        m_serializer->split(false);
        http::async_write(m_stream, *m_serializer, [self = this->shared_from_this()](error_code trouble, size_t) {
            self->finish();
            if (trouble)
                return;
            if (self->m_keepsAlive)
                return self->awaitRequest(self->m_core.options.limits.idleMs);
            self->close();
        });
    }

    void finish()
    {
        m_isBusy = false;
        --m_core.underWay;
        m_record.tookUs = m_timer.nsecsElapsed() / 1000;
        m_core.observer(m_record);
    }

    /// Ends our half; a refused client may finish its sentence, else its system would throw our answer away unread.
    void close()
    {
        if constexpr (isTls) {
            expireAfter(lingerMs);
            m_stream.async_shutdown([self = this->shared_from_this()](error_code) {});
            return;
        }
        error_code ignored;
        beast::get_lowest_layer(m_stream).socket().shutdown(tcp::socket::shutdown_send, ignored);
        if (!m_lingers)
            return;
        expireAfter(lingerMs);
        drain(64 * 1024);
    }

    void drain(size_t left)
    {
        m_stream.async_read_some(asio::buffer(m_scratch), [self = this->shared_from_this(), left](error_code trouble, size_t size) {
            if (!trouble && size < left)
                self->drain(left - size);
        });
    }

    void goLive()
    {
        if (!websocket::is_upgrade(m_parser->get()) || m_parser->content_length().value_or(0) > 0)
            return answerAndClose(problem(426, "websocket-only", u"This address speaks WebSocket only."_s).with("Upgrade", "websocket"));
        handle([self = this->shared_from_this()](Response response) {
            if (response.status != 200) {
                self->m_lingers = true;
                self->m_keepsAlive = false;
                return self->answer(std::move(response));
            }
            QByteArray topic;
            for (const auto &[name, value] : std::as_const(response.headers)) {
                if (name == "X-Topic")
                    topic = value;
            }
            self->m_record = {self->m_request.method, self->m_route->path, 101, 0, 0, 0};
            self->finish();
            if (self->m_core.isStopping)
                return;
            std::make_shared<LiveSession<Stream>>(self->m_core, std::move(self->m_stream))->run(self->m_parser->release(), topic);
        });
    }

    HttpCore &m_core;
    Stream m_stream;
    QByteArray m_address;
    bool m_isLoopback = false;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::string_body>> m_response;
    std::optional<http::response_serializer<http::string_body>> m_serializer;
    Request m_request;
    const Route *m_route = nullptr;
    QElapsedTimer m_timer;
    AccessRecord m_record;
    std::array<char, 4096> m_scratch{};
    unsigned m_version = 11;
    bool m_keepsAlive = false;
    bool m_lingers = false;
    bool m_isBusy = false;
};

} // namespace

void serveConnection(HttpCore &core, tcp::socket socket)
{
    error_code trouble;
    const tcp::endpoint peer = socket.remote_endpoint(trouble);
    if (trouble)
        return;
    socket.set_option(tcp::no_delay(true), trouble);
    beast::tcp_stream stream(std::move(socket));
    if (core.tls)
        std::make_shared<HttpSession<TlsStream>>(core, TlsStream(std::move(stream), *core.tls), peer)->run();
    else
        std::make_shared<HttpSession<beast::tcp_stream>>(core, std::move(stream), peer)->run();
}

} // namespace freehold::server
