// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/office_server.h"

#include "org/rights.h"
#include "server/account_routes.h"
#include "server/accounts/tokens.h"
#include "server/rest/rest.h"
#include "server/sync_routes.h"
#include "sync/sync_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

namespace freehold::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logOffice, "freehold.server.office")

constexpr int lookIntervalMs = 1'000; ///< for what other processes on the same PostgreSQL wrote

/// Row-level security does not bind a role with special rights: with such a one organisations are not kept apart.
Result<void> refuseSpecialRole(PlainDatabase &directory)
{
    bool isSpecial = false;
    const Result<void> read = directory.read([&](PlainDatabase::Work &work) {
        isSpecial = work.row(u"select rolsuper or rolbypassrls from pg_roles where rolname = current_user"_s).value(0).toBool();
    });
    if (!read || !isSpecial)
        return read;
    return Error{ErrorCode::Denied, u"This role of PostgreSQL passes by row-level security. Give the server a role of its own, neither superuser nor BYPASSRLS."_s, {}};
}

} // namespace

Result<std::unique_ptr<PlainDatabase>> openDirectory(const DataPlace &place)
{
    startCrypto();
    const QString steps = u":/schema/directory"_s;
    if (!place.postgres.isEmpty())
        return PlainDatabase::open({.path = {}, .postgres = place.postgres, .schema = u"freehold_directory"_s, .steps = steps});
    if (!QDir().mkpath(place.folder))
        return Error{ErrorCode::Trouble, u"The folder “%1” cannot be made. Check the rights of the folder above it."_s.arg(place.folder), {}};
    QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return PlainDatabase::open({.path = QDir(place.folder).filePath(u"directory.sqlite"_s), .postgres = {}, .schema = {}, .steps = steps});
}

OfficeServer::OfficeServer(const Program &program, CompanyMaker maker, Options options, std::unique_ptr<PlainDatabase> directory)
    : m_options(std::move(options)), m_directory(std::move(directory)), m_accounts(std::make_unique<Accounts>(*m_directory, systemClock())),
      m_organisations(m_options.place, std::move(maker)),
      m_context{*m_accounts, m_organisations, program, m_hub, m_options.settings}
{
    m_organisations.onOpened([this](const QString &organisation, Store &store) { watch(organisation, store); });
    m_traffic.setLogged(m_options.logsAccess);
    addStatusRoutes();
    addSessionRoutes(m_router, m_context);
    addMemberRoutes(m_router, m_context);
    addRestRoutes(m_router, m_context);
    addSyncRoutes(m_router, m_context);
    m_http = std::make_unique<HttpServer>(m_router, m_hub, m_options.http, [this](const AccessRecord &record) { m_traffic.record(record); });
}

Result<std::unique_ptr<OfficeServer>> OfficeServer::start(const Program &program, CompanyMaker maker, Options options)
{
    Result<std::unique_ptr<PlainDatabase>> directory = openDirectory(options.place);
    if (!directory)
        return directory.error();
    if (!options.place.postgres.isEmpty()) {
        if (const Result<void> bound = refuseSpecialRole(**directory); !bound)
            return bound.error();
    }
    std::unique_ptr<OfficeServer> server(new OfficeServer(program, std::move(maker), std::move(options), std::move(directory).value()));
    const Result<quint16> port = server->m_http->start();
    if (!port)
        return port.error();
    server->m_port = *port;
    return server;
}

OfficeServer::~OfficeServer()
{
    stop();
}

void OfficeServer::stop()
{
    m_http->stop();
    m_organisations.close();
}

/// Rights and the office's order of changes from its first use on; who lost a role or left loses every session.
void OfficeServer::watch(const QString &organisation, Store &store)
{
    installRights(store);
    if (const Result<void> founded = SyncServer::found(store); !founded)
        qCWarning(logOffice) << "a company cannot be shared with devices:" << organisation << founded.error().text;
    QObject::connect(&store, &Store::changed, &m_receiver, [this, organisation, &store](const ChangeSet &changes) {
        publishHead(organisation, store);
        if (changes.operation != "change-user"_L1)
            return;
        for (const QUuid &user : changes.rows.value(u"users"_s))
            m_accounts->endSessions(organisation, user, u"role"_s);
    });
    if (m_options.place.postgres.isEmpty())
        return;
    QMetaObject::invokeMethod(&store, [this, organisation, &store] { // on the main thread, where the store lives
        auto *look = new QTimer(&store);
        QObject::connect(look, &QTimer::timeout, &m_receiver, [this, organisation, &store] { publishHead(organisation, store); });
        look->start(lookIntervalMs);
    }, Qt::QueuedConnection);
}

/// Tells the organisation's devices how far the office has come, if that is news.
void OfficeServer::publishHead(const QString &organisation, Store &store)
{
    const qint64 head = SyncServer(store).head();
    if (std::exchange(m_heads[organisation], head) != head)
        m_hub.publish(organisation.toLatin1(), QJsonDocument(QJsonObject{{u"head"_s, head}}).toJson(QJsonDocument::Compact));
}

void OfficeServer::addStatusRoutes()
{
    m_router.add({"GET", "/health", [](const Request &) { return jsonResponse({{u"status"_s, u"ok"_s}, {u"version"_s, u"" FREEHOLD_VERSION ""_s}}); }});
    m_router.add({"GET", "/ready", [this](const Request &) -> Response {
                      const Result<void> read = m_directory->read([](PlainDatabase::Work &work) { std::ignore = work.row(u"select count(*) from organisations"_s); });
                      return read ? jsonResponse({{u"status"_s, u"ready"_s}}) : directoryTrouble(read.error());
                  }});
    m_router.add({"GET", "/metrics", [this](const Request &request) -> Response {
                      if (!request.isLocal)
                          return problem(404, "no-such-address", u"There is nothing at this address."_s);
                      QByteArray text = m_traffic.metrics();
                      text += metricLine("freehold_connections", "gauge", "Open connections.", m_http->connections());
                      text += metricLine("freehold_waiting_requests", "gauge", "Requests that wait for a thread.", m_http->waiting());
                      text += metricLine("freehold_live_listeners", "gauge", "Devices that listen for news.", m_hub.listeners());
                      text += metricLine("freehold_reused_tokens_total", "counter", "Sessions ended because a refresh token came twice.", m_accounts->reusedTokens());
                      return {.contentType = "text/plain; version=0.0.4", .body = text};
                  }});
}

} // namespace freehold::server
