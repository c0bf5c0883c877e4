// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// Everything about the books that does not hold, in whole sentences; empty = sound: every entry is posted, balanced, of at
/// least two lines that carry its date; reversals are linked both ways; kept balances equal the lines; entry numbers have no gap; every
/// role has an account that takes entries.
QStringList bookProblems(const Reader &reader);

} // namespace freehold
