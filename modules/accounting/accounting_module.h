// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

struct Program;

/// Adds the chart, the journal and their operations, lists, reports and importers.
void registerAccounting(Program &program);

} // namespace freehold
