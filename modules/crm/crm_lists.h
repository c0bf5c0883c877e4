// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/list.h"

namespace freehold {

/// Parties with role buyer.
List customerList();
/// Parties with role agent.
List agentList();
/// Everybody.
List partyList();

} // namespace freehold
