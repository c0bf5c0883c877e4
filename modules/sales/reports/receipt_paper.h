// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports.h"

namespace freehold {

/// The paper a buyer gets for money received; marked until a cheque is cleared.
Report receiptReport();

} // namespace freehold
