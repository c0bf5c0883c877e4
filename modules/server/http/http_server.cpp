// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_core.h"

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <csignal>
#include <thread>

namespace freehold::server {

using namespace Qt::StringLiterals;
using asio::ip::tcp;
using boost::system::error_code;

bool WorkPool::post(std::function<void()> work)
{
    if (m_taken.fetch_add(1) >= m_most) {
        m_taken.fetch_sub(1);
        return false;
    }
    asio::post(m_threads, [this, work = std::move(work)] {
        work();
        m_taken.fetch_sub(1);
    });
    return true;
}

struct HttpServer::Private {
    Private(const Router &router, Hub &hub, HttpOptions options, Observer observer)
        : core(router, hub, std::move(options), std::move(observer))
    {
    }

    HttpCore core;
    tcp::acceptor acceptor{core.io};
    asio::signal_set signals{core.io};
    asio::steady_timer pause{core.io};
    std::thread network;
    bool isRunning = false;

    Result<void> readCertificate()
    {
        const HttpOptions &options = core.options;
        for (const QString &path : {options.certificateFile, options.keyFile}) {
            if (!QFileInfo(path).isReadable())
                return Error{ErrorCode::NotFound, u"The file “%1” for TLS cannot be read. Check its path and its rights."_s.arg(path), {}};
        }
        asio::ssl::context &tls = core.tls.emplace(asio::ssl::context::tls_server);
        tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 | asio::ssl::context::no_sslv3
                        | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
        error_code trouble;
        tls.use_certificate_chain_file(options.certificateFile.toStdString(), trouble);
        if (!trouble)
            tls.use_private_key_file(options.keyFile.toStdString(), asio::ssl::context::pem, trouble);
        if (trouble) {
            return Error{ErrorCode::InvalidInput,
                         u"The certificate and its key are not a PEM pair: %1."_s.arg(QString::fromStdString(trouble.message())), {}};
        }
        return {};
    }

    Result<quint16> listen()
    {
        const HttpOptions &options = core.options;
        error_code trouble;
        const asio::ip::address address = asio::ip::make_address(options.host.toStdString(), trouble);
        if (!trouble)
            acceptor.open(tcp::endpoint(address, options.port).protocol(), trouble);
        if (!trouble)
            acceptor.set_option(asio::socket_base::reuse_address(true), trouble);
        if (!trouble)
            acceptor.bind(tcp::endpoint(address, options.port), trouble);
        if (!trouble)
            acceptor.listen(asio::socket_base::max_listen_connections, trouble);
        if (trouble) {
            return Error{ErrorCode::Trouble,
                         u"The server cannot listen on %1 port %2: %3. Choose another with --listen."_s.arg(
                             QString::fromLatin1(options.host), QString::number(options.port), QString::fromStdString(trouble.message())), {}};
        }
        return quint16(acceptor.local_endpoint().port());
    }

    void accept()
    {
        acceptor.async_accept([this](error_code trouble, tcp::socket socket) {
            if (trouble == asio::error::operation_aborted || core.isStopping)
                return;
            if (trouble) { // no file handles left: the next try comes when some were given back
                pause.expires_after(std::chrono::milliseconds(100));
                pause.async_wait([this](error_code) { accept(); });
                return;
            }
            if (core.connections < core.options.limits.connections)
                serveConnection(core, std::move(socket));
            accept();
        });
    }

    void closeAll()
    {
        error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
        signals.cancel(ignored);
        const std::set<Connection *> open = core.open;
        for (Connection *connection : open)
            connection->closeIdle();
    }
};

HttpServer::HttpServer(const Router &router, Hub &hub, HttpOptions options, Observer observer)
    : d(std::make_unique<Private>(router, hub, std::move(options), std::move(observer)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start()
{
    if (!d->core.options.certificateFile.isEmpty()) {
        if (Result<void> read = d->readCertificate(); !read)
            return read.error();
    }
    Result<quint16> port = d->listen();
    if (!port)
        return port;
    d->accept();
    d->isRunning = true;
    d->network = std::thread([this] { d->core.io.run(); });
    return port;
}

void HttpServer::onSignal(std::function<void()> told)
{
    d->signals.add(SIGTERM);
    d->signals.add(SIGINT);
    d->signals.async_wait([told = std::move(told)](error_code trouble, int) {
        if (!trouble)
            told();
    });
}

void HttpServer::stop()
{
    if (!d->isRunning)
        return;
    d->isRunning = false;
    d->core.isStopping = true;
    asio::post(d->core.io, [this] { d->closeAll(); });
    const QDeadlineTimer deadline(d->core.options.limits.stopMs);
    while (d->core.underWay > 0 && !deadline.hasExpired())
        QThread::msleep(5);
    d->core.light.join();
    d->core.heavy.join();
    d->core.io.stop();
    d->network.join();
}

int HttpServer::connections() const
{
    return d->core.connections;
}

int HttpServer::waiting() const
{
    const HttpLimits &limits = d->core.options.limits;
    return std::max(0, d->core.light.taken() - limits.lightThreads) + std::max(0, d->core.heavy.taken() - limits.heavyThreads);
}

} // namespace freehold::server
