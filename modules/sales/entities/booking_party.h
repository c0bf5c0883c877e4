// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct Party;

enum class BookingRole { Buyer, CoBuyer, Nominee };
template <>
const QList<Choice> &choicesOf<BookingRole>();

/// Somebody on a booking: the buyer, a co-buyer, or a nominee, who has no share. The shares sum to the whole.
struct BookingParty {
    Id<BookingParty> id;
    Id<Booking> booking;
    Id<Party> party;
    BookingRole role = BookingRole::Buyer;
    int position = 1; ///< 1-based; the buyer stands first
    Rate share;       ///< millionths of the whole
};

template <>
const Entity &entityOf<BookingParty>();

} // namespace freehold
