// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// All cheques received with where they are.
Report chequeRegisterReport();

} // namespace freehold
