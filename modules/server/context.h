// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/program.h"
#include "org/entities/user.h"
#include "server/accounts/accounts.h"
#include "server/http/hub.h"
#include "server/http/router.h"
#include "server/organisations.h"

namespace freehold::server {

/// What whoever runs the server decides.
struct ServerSettings {
    bool isOpen = false;              ///< anybody may register an organisation
    int secondFactorGraceDays = 14;   ///< how long owners and administrators may work without a second factor
    QString publicUrl;                ///< as people outside write it; for invitations
};

/// What the routes work with; outlives them.
struct ServerContext {
    Accounts &accounts;
    Organisations &organisations;
    const Program &program;
    Hub &hub;
    ServerSettings settings;
};

/// A signed-in person with their organisation, for one request.
struct Caller {
    Identity identity;
    User user;
    Store *store = nullptr;
    Actor actor;
};

using CallerHandler = std::function<Response(const Request &, const Caller &)>;

/// Who sends the request: 401 without a good token, 403 for people who left, 429 beyond 600 requests a minute, 503 when the company cannot be
/// opened.
Answer<Caller> callerOf(ServerContext &context, const Request &request);

/// Whether an owner or administrator has worked without a second factor for longer than is granted.
bool owesSecondFactor(const ServerContext &context, const Caller &caller);

/// A handler for signed-in people only; `isAlwaysOpen` also for those who owe a second factor.
Handler signedIn(ServerContext &context, CallerHandler handler, bool isAlwaysOpen = false);

/// The response to a refusal of a store.
Response refused(const Error &error);

/// The body as a JSON object; 400 or 413 as readStrictJson says.
Answer<QJsonObject> jsonBody(const Request &request);

/// The text of a member; empty if it is absent or no text.
QString textOf(const QJsonObject &object, QLatin1String name);

} // namespace freehold::server
