// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace freehold::cli {

/// “import FILE DRAWING --kind layout --project GM”: makes a drawing the layout of a project.
Answer importLayoutFile(const Session &session);

} // namespace freehold::cli
