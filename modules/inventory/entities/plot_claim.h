// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"

namespace freehold {

/// What takes a plot off the market: a desk filling in a booking, a hold, a booking.
enum class ClaimKind { Lock, Hold, Booking };

enum class ClaimState { Active, Released };

/// The right of one lock, hold or booking to a plot. At most one is active per plot: the database itself refuses a second.
struct PlotClaim {
    Id<PlotClaim> id;
    Id<Plot> plot;
    ClaimKind kind = ClaimKind::Hold;
    QString sourceTable; ///< of the hold or booking: "bookings"
    QUuid source;        ///< its id; null for a lock
    QUuid party;         ///< the buyer, or for whom it is held; null = nobody is named
    ClaimState state = ClaimState::Active;
    QDateTime claimedAt;  ///< UTC
    QString claimedBy;    ///< sign-in name
    QDateTime releasedAt; ///< UTC; invalid while active
};

template <>
const QList<Choice> &choicesOf<ClaimKind>();
template <>
const QList<Choice> &choicesOf<ClaimState>();
template <>
const Entity &entityOf<PlotClaim>();

} // namespace freehold
