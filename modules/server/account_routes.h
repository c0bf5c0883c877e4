// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/context.h"

namespace freehold::server {

/// /auth/v1: registering, signing in, sessions, password, second factor, devices, invitations.
void addSessionRoutes(Router &router, ServerContext &context);
void addMemberRoutes(Router &router, ServerContext &context);

/// The user an invitation becomes in its company: the one of that sign-in name, else a new one. The refusals of add-user.
Result<QUuid> userForInvitation(ServerContext &context, const Invitation &invitation);

} // namespace freehold::server
