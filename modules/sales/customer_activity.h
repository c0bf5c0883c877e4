// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"
#include "store/reader.h"

namespace freehold {

/// What kind of thing happened with a customer.
enum class ActivityKind { Booked, Received, Bounced, Demanded, Noted, Changed, Cancelled };

/// Something that happened with a customer.
struct CustomerEvent {
    ActivityKind kind = ActivityKind::Changed;
    QDate day;
    QDateTime at;  ///< when it was written down, UTC; invalid where nobody knows
    QString actor; ///< who wrote it down
    QString title;
    QString detail; ///< how and where; may be empty
    QString table;  ///< record behind it
    QUuid id;
};

/// What happened with the customer, newest first, at most `limit`: bookings, demands, receipts and what was taken back, notes, and changes of
/// the person.
QList<CustomerEvent> customerActivity(const Reader &reader, Id<Party> party, int limit);

} // namespace freehold
