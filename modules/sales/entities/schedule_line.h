// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;

/// One instalment of one version of a booking's schedule. Rescheduling adds a version; the lines of the old ones stay.
struct ScheduleLine {
    Id<ScheduleLine> id;
    Id<Booking> booking;
    int version = 1;  ///< column schedule_version; the booking names the one that counts
    int position = 1; ///< 1-based, by due day
    QDate dueDay;
    QString label;
    Money amount;
};

template <>
const Entity &entityOf<ScheduleLine>();

} // namespace freehold
