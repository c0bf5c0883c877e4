// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

struct Program;

/// Adds company, branches, users, fiscal years, settings and number series with their operations.
void registerOrg(Program &program);

} // namespace freehold
