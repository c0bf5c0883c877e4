// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

struct Program;

/// Adds projects, blocks and plots with their prices and claims: entities, lists, operations, the plot inventory and the import of plots.
void registerInventory(Program &program);

} // namespace freehold
