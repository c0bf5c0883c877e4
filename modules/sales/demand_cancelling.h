// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/demand.h"
#include "store/transaction.h"

namespace freehold {

/// Cancels a demand whose lines hold no money any more: its entry is reversed and its schedule lines may be demanded again.
void closeDemand(Transaction &tx, Demand demand, QDate day, const QString &reason);

} // namespace freehold
