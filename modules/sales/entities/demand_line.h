// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct Demand;
struct ScheduleLine;

/// One schedule line asked for by a demand. A schedule line stands in at most one demand that is not cancelled.
struct DemandLine {
    Id<DemandLine> id;
    Id<Demand> demand;
    Id<Booking> booking;
    Id<ScheduleLine> scheduleLine;
    int position = 0;
    QString head; ///< words of the schedule line: "Instalment 3"
    QDate dueDay;
    Money amount; ///< to be paid, tax included
    Money tax;    ///< of which tax
    bool isCancelled = false;
};

template <>
const Entity &entityOf<DemandLine>();

} // namespace freehold
