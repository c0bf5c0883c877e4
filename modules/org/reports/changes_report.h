// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// Who changed what and when, newest first, from the company's history.
Report changesReport();

} // namespace freehold
