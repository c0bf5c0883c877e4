// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "sales/entities/hold.h"
#include "store/transaction.h"

namespace freehold {

/// How often a hold may be extended.
inline constexpr int mostExtensions = 2;

/// The hold that keeps the plot now; also one whose time is over but was not ended yet.
std::optional<Hold> activeHold(const Reader &reader, Id<Plot> plot);

/// Ends an active hold: the plot loses its claim and is available again. Not for HoldState::Active.
void endHold(Transaction &tx, Hold hold, HoldState state);

/// Ends the plot's hold if its time is over.
void endLapsedHold(Transaction &tx, Id<Plot> plot);

/// Whether there are active holds whose time is over: if not, expire-holds has nothing to do.
bool hasLapsedHolds(const Reader &reader);

/// When a hold of that many hours from now ends; 0 = as the plot's project says.
QDateTime holdEnd(const Reader &reader, const Plot &plot, const QDateTime &from, int hours);

/// "3 Jul 2026, 10:00" in the office's time.
QString formatInstant(const QDateTime &instant);

} // namespace freehold
