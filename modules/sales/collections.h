// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/allocation.h"
#include "sales/entities/booking.h"
#include "sales/entities/demand_line.h"
#include "sales/entities/receipt.h"
#include "sales/entities/schedule_line.h"
#include "store/transaction.h"

namespace freehold {

/// What still stands of a receipt's allocations to one line.
struct StandingAllocation {
    Id<Receipt> receipt;
    Id<DemandLine> demandLine;     ///< policy A
    Id<ScheduleLine> scheduleLine; ///< policy B
    Money amount;
};

/// The document behind a change of allocations, for the entry's narration and its way back.
struct CollectionSource {
    QString table;
    QUuid id;
    QString narration;
};

/// Whether the booking's lines may take money. Money for a cancelled or contested booking is accepted, but stays on account.
bool takesMoney(const Booking &booking);

/// The role that money set against the booking's lines is credited to: buyer_receivable (A) or buyer_advances (B).
QString allocationRole(const Booking &booking);

/// The booking's lines that wait for money: demanded ones (A), those of its schedule (B). None if it takes no money.
QList<OpenLine> openLines(const Reader &reader, const Booking &booking);

/// The booking's posted receipts with money that is set against no line.
QList<FreeMoney> moneyOnAccount(const Reader &reader, const Booking &booking);

/// What stands of allocations; `condition` on receipt_allocations, aliased a.
QList<StandingAllocation> standingAllocations(const Reader &reader, const QString &condition, const QVariantMap &parameters);

/// Adds the allocation rows of the matches.
void recordMatches(Transaction &tx, const Booking &booking, const QList<AllocationMatch> &matches, QDate day,
                   Id<JournalEntry> entry);

/// Adds the negative of what stands, so that the lines are open again.
void takeBack(Transaction &tx, const Booking &booking, const QList<StandingAllocation> &standing, QDate day,
              Id<JournalEntry> entry);

/// Sets the booking's money on account against its open lines, oldest first, with the entry Dr receipts_on_account, Cr the allocation
/// role. Returns what was set; nothing is posted if that is zero.
Money applyOnAccount(Transaction &tx, const Booking &booking, QDate day, const CollectionSource &source);

/// The reverse: the allocations are taken back and their money stands on account again.
Money returnToAccount(Transaction &tx, const Booking &booking, const QList<StandingAllocation> &standing, QDate day,
                      const CollectionSource &source);

/// For a booking that ends: its demands are cancelled and all its money stands on account. Returns the cleared part of that money:
/// every posted receipt but cheques that are still on their way.
Money releaseBookingMoney(Transaction &tx, const Booking &booking, QDate day, const QString &reason);

/// Fixes the accounting policy of a project that is posted to.
void lockPolicy(Transaction &tx, Id<Project> project);

} // namespace freehold
