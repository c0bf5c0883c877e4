// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"
#include "sales/entities/booking.h"
#include "sales/entities/demand.h"
#include "sales/entities/schedule_line.h"
#include "store/transaction.h"

namespace freehold {

/// Conflict unless the booking is live and not contested.
void requireDemandable(const Reader &reader, const Booking &booking);

/// Lines of the schedule that counts, due up to the day, that stand in no demand.
QList<ScheduleLine> linesToDemand(const Reader &reader, const Booking &booking, QDate dueUpTo);

/// The named lines; Conflict if one is demanded already, InvalidInput if one is not of the booking's schedule.
QList<ScheduleLine> namedLinesToDemand(const Reader &reader, const Booking &booking, const QList<Id<ScheduleLine>> &ids);

/// Live, uncontested bookings that have linesToDemand(), in order of their numbers; of all projects if that is null.
QList<Id<Booking>> bookingsToDemand(const Reader &reader, Id<Project> project, QDate dueUpTo);

/// Raises one demand over the lines, which are not empty: numbered, posted in policy A, the booking's money on account set against it.
Demand demandLines(Transaction &tx, const Booking &booking, const QList<ScheduleLine> &lines, QDate day, bool isOpening);

/// The tax that stands in each line not demanded yet: what demands have left of the price's tax, in proportion to the lines.
QHash<Id<ScheduleLine>, Money> taxByLine(const Reader &reader, const Booking &booking);

} // namespace freehold
