// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct Party;
struct Plot;

enum class HoldState { Active, Expired, Released, Converted };
template <>
const QList<Choice> &choicesOf<HoldState>();

/// A promise to keep one plot for somebody until an instant; while active it is the plot's one claim.
struct Hold {
    Id<Hold> id;
    QString number;
    Id<Plot> plot;
    Id<Party> party; ///< for whom; null = for the holder's own negotiations
    QUuid holder;    ///< user who holds it
    QDateTime startsAt;
    QDateTime expiresAt;
    int extensions = 0; ///< how often it was extended
    Money token;        ///< token agreed with it; the money itself is a receipt
    QString reason;
    HoldState state = HoldState::Active;
    Id<Booking> booking; ///< the booking it was converted to
};

template <>
const Entity &entityOf<Hold>();

} // namespace freehold
