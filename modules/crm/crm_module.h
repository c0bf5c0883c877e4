// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

struct Program;

/// Adds people and organisations: their entities, lists, operations and the import of customers.
void registerCrm(Program &program);

} // namespace freehold
