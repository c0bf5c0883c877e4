// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace freehold {

/// The wire name of a refusal's kind: "conflict".
QString errorCodeName(ErrorCode code);

} // namespace freehold
