// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct DemandLine;
struct JournalEntry;
struct Receipt;
struct ScheduleLine;

/// Part of a receipt set against a demand line (policy A) or a schedule line (policy B). Rows are only added: a bounce, a cancelled
/// receipt or a cancelled demand adds the negative of what stood, so sums are right as of any day.
struct ReceiptAllocation {
    Id<ReceiptAllocation> id;
    Id<Receipt> receipt;
    Id<Booking> booking;
    Id<DemandLine> demandLine;     ///< policy A
    Id<ScheduleLine> scheduleLine; ///< policy B
    QDate day;
    Money amount; ///< negative when it takes back
    Id<JournalEntry> entry;
};

template <>
const Entity &entityOf<ReceiptAllocation>();

} // namespace freehold
