// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace freehold {

/// Thrown inside Store::read and Store::transact when a rule refuses; never leaves them.
struct Rejected {
    Error error;
};

} // namespace freehold
