// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/collections.h"

#include "inventory/entities/project.h"
#include "sales/collection_posting.h"
#include "sales/demand_cancelling.h"
#include "sales/entities/demand.h"
#include "sales/entities/receipt_allocation.h"

namespace freehold {

using namespace Qt::StringLiterals;

bool takesMoney(const Booking &booking)
{
    return isLive(booking.state) && booking.confirmation != Confirmation::Contested;
}

QString allocationRole(const Booking &booking)
{
    return booking.policy == BookingPolicy::Demand ? u"buyer_receivable"_s : u"buyer_advances"_s;
}

QList<OpenLine> openLines(const Reader &reader, const Booking &booking)
{
    QList<OpenLine> lines;
    if (!takesMoney(booking))
        return lines;
    QVariantMap parameters{{u"booking"_s, booking.id.uuid()}};
    const bool isDemandBilled = booking.policy == BookingPolicy::Demand;
    if (!isDemandBilled)
        parameters.insert(u"version"_s, booking.scheduleVersion);
    Rows rows = reader.queryFile(isDemandBilled ? u"sales/open_demand_lines"_s : u"sales/open_schedule_lines"_s, parameters);
    while (rows.next())
        lines.append({rows.uuid(0), rows.date(1), int(rows.integer(2)), rows.money(3)});
    return lines;
}

QList<FreeMoney> moneyOnAccount(const Reader &reader, const Booking &booking)
{
    QList<FreeMoney> money;
    for (Rows rows = reader.queryFile(u"sales/receipts_on_account"_s, {{u"booking"_s, booking.id.uuid()}}); rows.next();)
        money.append({rows.uuid(0), rows.date(1), rows.money(2)});
    return money;
}

QList<StandingAllocation> standingAllocations(const Reader &reader, const QString &condition, const QVariantMap &parameters)
{
    QList<StandingAllocation> standing;
    Rows rows = reader.query(u"select a.receipt_id, a.demand_line_id, a.schedule_line_id, cast(sum(a.amount) as bigint) "
                             "from receipt_allocations a where a.deleted_at is null and "_s + condition +
                                 u" group by a.receipt_id, a.demand_line_id, a.schedule_line_id having sum(a.amount) <> 0"_s,
                             parameters);
    while (rows.next())
        standing.append({rows.id<Receipt>(0), rows.id<DemandLine>(1), rows.id<ScheduleLine>(2), rows.money(3)});
    return standing;
}

void recordMatches(Transaction &tx, const Booking &booking, const QList<AllocationMatch> &matches, QDate day, Id<JournalEntry> entry)
{
    for (const AllocationMatch &match : matches) {
        ReceiptAllocation row;
        row.receipt = Id<Receipt>(match.receipt);
        row.booking = booking.id;
        if (booking.policy == BookingPolicy::Demand)
            row.demandLine = Id<DemandLine>(match.line);
        else
            row.scheduleLine = Id<ScheduleLine>(match.line);
        row.day = day;
        row.amount = match.amount;
        row.entry = entry;
        tx.insert(row);
    }
}

void takeBack(Transaction &tx, const Booking &booking, const QList<StandingAllocation> &standing, QDate day, Id<JournalEntry> entry)
{
    for (const StandingAllocation &allocation : standing) {
        ReceiptAllocation row;
        row.receipt = allocation.receipt;
        row.booking = booking.id;
        row.demandLine = allocation.demandLine;
        row.scheduleLine = allocation.scheduleLine;
        row.day = day;
        row.amount = -allocation.amount;
        row.entry = entry;
        tx.insert(row);
    }
}

Money applyOnAccount(Transaction &tx, const Booking &booking, QDate day, const CollectionSource &source)
{
    const QList<AllocationMatch> matches = allocateOldestFirst(moneyOnAccount(tx, booking), openLines(tx, booking));
    const Money sum = allocatedIn(matches);
    if (sum.isZero())
        return sum;
    const Id<JournalEntry> entry = CollectionPosting(tx, booking, u"journal"_s, day)
                                       .from(source.table, source.id)
                                       .saying(source.narration)
                                       .debit(u"receipts_on_account"_s, sum)
                                       .credit(allocationRole(booking), sum)
                                       .post(tx);
    recordMatches(tx, booking, matches, day, entry);
    return sum;
}

Money returnToAccount(Transaction &tx, const Booking &booking, const QList<StandingAllocation> &standing, QDate day,
                      const CollectionSource &source)
{
    Money sum;
    for (const StandingAllocation &allocation : standing)
        sum += allocation.amount;
    if (sum.isZero())
        return sum;
    const Id<JournalEntry> entry = CollectionPosting(tx, booking, u"journal"_s, day)
                                       .from(source.table, source.id)
                                       .saying(source.narration)
                                       .debit(allocationRole(booking), sum)
                                       .credit(u"receipts_on_account"_s, sum)
                                       .post(tx);
    takeBack(tx, booking, standing, day, entry);
    return sum;
}

Money releaseBookingMoney(Transaction &tx, const Booking &booking, QDate day, const QString &reason)
{
    const QVariantMap parameters{{u"booking"_s, booking.id.uuid()}};
    returnToAccount(tx, booking, standingAllocations(tx, u"a.booking_id = :booking"_s, parameters), day,
                    {u"bookings"_s, booking.id.uuid(),
                     text("Collections", "Money of booking %1 set free: %2").arg(booking.number, reason)});
    const QString open = u"booking_id = :booking and state = 'raised' order by number"_s;
    for (const Demand &demand : tx.select<Demand>(open, parameters))
        closeDemand(tx, demand, day, reason);
    return Money(tx.integer(u"select cast(coalesce(sum(r.amount), 0) as bigint) from receipts r "
                            "where r.booking_id = :booking and r.state = 'posted' and r.deleted_at is null and not exists "
                            "(select 1 from instruments i where i.receipt_id = r.id and i.state <> 'cleared')"_s,
                            parameters),
                 Currency(booking.currency));
}

void lockPolicy(Transaction &tx, Id<Project> project)
{
    Project found = tx.get(project);
    if (found.isPolicyLocked)
        return;
    found.isPolicyLocked = true;
    tx.update(found);
}

} // namespace freehold
