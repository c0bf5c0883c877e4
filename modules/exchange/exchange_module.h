// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

struct Program;

/// Registers the imports' records and undo-import. `program` stays where it is as long as operations run.
void registerExchange(Program &program);

} // namespace freehold
