// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/context.h"
#include "server/http/http_server.h"
#include "server/traffic.h"

namespace freehold::server {

/// The whole office server: directory, companies, routes and network. Lives on the main thread.
class OfficeServer
{
    Q_DISABLE_COPY_MOVE(OfficeServer)

public:
    struct Options {
        DataPlace place;
        HttpOptions http;
        ServerSettings settings;
        bool logsAccess = true;
    };

    /// Opens the directory and begins to listen. The refusals of PlainDatabase::open and HttpServer::start.
    static Result<std::unique_ptr<OfficeServer>> start(const Program &program, CompanyMaker maker, Options options);
    ~OfficeServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Accounts &accounts() { return *m_accounts; }
    void onSignal(std::function<void()> told) { m_http->onSignal(std::move(told)); }
    /// Lets requests under way end, then closes everything.
    void stop();

private:
    OfficeServer(const Program &program, CompanyMaker maker, Options options, std::unique_ptr<PlainDatabase> directory);
    void addStatusRoutes();
    void watch(const QString &organisation, Store &store);
    void publishHead(const QString &organisation, Store &store);

    Options m_options;
    std::unique_ptr<PlainDatabase> m_directory;
    std::unique_ptr<Accounts> m_accounts;
    Organisations m_organisations;
    Hub m_hub;
    Router m_router;
    Traffic m_traffic;
    ServerContext m_context;
    QObject m_receiver; ///< of what stores tell
    QHash<QString, qint64> m_heads; ///< last told, by organisation; on the main thread
    std::unique_ptr<HttpServer> m_http;
    quint16 m_port = 0;
};

/// The directory of a server's place.
Result<std::unique_ptr<PlainDatabase>> openDirectory(const DataPlace &place);

} // namespace freehold::server
