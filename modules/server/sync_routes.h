// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/context.h"

namespace freehold::server {

/// /sync/v1: the calls of sync/protocol.h over HTTP, and the WebSocket that tells devices when there is news.
void addSyncRoutes(Router &router, ServerContext &context);

} // namespace freehold::server
