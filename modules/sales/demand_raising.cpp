// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/demand_raising.h"

#include "org/number_series.h"
#include "sales/collection_posting.h"
#include "sales/collections.h"
#include "sales/entities/demand_line.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QVariantMap demandableParameters(const Booking &booking)
{
    return {{u"booking"_s, booking.id.uuid()}, {u"version"_s, booking.scheduleVersion}};
}

QList<DemandLine> demandLineRows(const Reader &reader, const Booking &booking, const QList<ScheduleLine> &lines)
{
    const QHash<Id<ScheduleLine>, Money> taxes = taxByLine(reader, booking);
    QList<DemandLine> rows;
    for (const ScheduleLine &line : lines) {
        DemandLine row;
        row.booking = booking.id;
        row.scheduleLine = line.id;
        row.position = line.position;
        row.head = line.label;
        row.dueDay = line.dueDay;
        row.amount = line.amount;
        row.tax = taxes.value(line.id);
        rows.append(row);
    }
    return rows;
}

/// Dr buyer_receivable; Cr buyer_advances, and the tax in two halves. Tax of an opening demand was declared before.
Id<JournalEntry> postDemand(Transaction &tx, const Booking &booking, const Demand &demand, Money tax)
{
    const QList<Money> halves = allocate(tax, {1, 1});
    CollectionPosting posting(tx, booking, u"demand"_s, demand.day);
    posting.from(u"demands"_s, demand.id.uuid())
        .saying(text("RaiseDemand", "Demand %1 on booking %2").arg(demand.number, booking.number))
        .debit(u"buyer_receivable"_s, demand.amount)
        .credit(u"buyer_advances"_s, demand.amount - tax);
    if (demand.isOpening)
        posting.credit(u"opening_equity"_s, tax);
    else
        posting.credit(u"output_cgst"_s, halves.first()).credit(u"output_sgst"_s, halves.last());
    return posting.post(tx);
}

} // namespace

void requireDemandable(const Reader &reader, const Booking &booking)
{
    reader.require(isLive(booking.state), ErrorCode::Conflict,
                   text("RaiseDemand", "Booking %1 is cancelled: nothing more is asked for it.").arg(booking.number), u"booking"_s);
    reader.require(takesMoney(booking), ErrorCode::Conflict,
                   text("RaiseDemand", "Booking %1 is contested by another sale of its plot. Settle that first.").arg(booking.number),
                   u"booking"_s);
}

QList<ScheduleLine> linesToDemand(const Reader &reader, const Booking &booking, QDate dueUpTo)
{
    QVariantMap parameters = demandableParameters(booking);
    parameters.insert(u"due"_s, dueUpTo);
    return reader.select<ScheduleLine>(
        u"booking_id = :booking and schedule_version = :version and due_day <= :due and amount > 0 and not _demanded "
        "order by due_day, position"_s,
        parameters);
}

QList<ScheduleLine> namedLinesToDemand(const Reader &reader, const Booking &booking, const QList<Id<ScheduleLine>> &ids)
{
    const QList<ScheduleLine> open = linesToDemand(reader, booking, QDate(9999, 12, 31));
    QList<ScheduleLine> lines;
    for (const Id<ScheduleLine> &id : ids) {
        const ScheduleLine named = reader.get(id);
        reader.require(named.booking == booking.id && named.version == booking.scheduleVersion, ErrorCode::InvalidInput,
                       text("RaiseDemand", "%1 is not an instalment of booking %2.").arg(named.label, booking.number),
                       u"schedule_lines"_s);
        const auto found = std::find_if(open.begin(), open.end(), [&](const ScheduleLine &line) { return line.id == id; });
        reader.require(found != open.end(), ErrorCode::Conflict,
                       text("RaiseDemand", "%1 of booking %2 is demanded already.").arg(named.label, booking.number),
                       u"schedule_lines"_s);
        const bool isTwice = std::any_of(lines.begin(), lines.end(), [&](const ScheduleLine &line) { return line.id == id; });
        if (!isTwice)
            lines.append(named);
    }
    return lines;
}

QList<Id<Booking>> bookingsToDemand(const Reader &reader, Id<Project> project, QDate dueUpTo)
{
    QList<Id<Booking>> bookings;
    QVariantMap parameters{{u"due"_s, dueUpTo}};
    QString condition;
    if (!project.isNull()) {
        parameters.insert(u"project"_s, project.uuid());
        condition = u" and b.project_id = :project"_s;
    }
    Rows rows = reader.query(
        u"select b.id from bookings b where b.deleted_at is null and b.state <> 'cancelled' and b.confirmation <> 'contested'"_s
            + condition +
            u" and exists (select 1 from schedule_lines s where s.booking_id = b.id and s.schedule_version = b.schedule_version "
            "and s.due_day <= :due and s.amount > 0 and not s._demanded and s.deleted_at is null) order by b.number"_s,
        parameters);
    while (rows.next())
        bookings.append(rows.id<Booking>(0));
    return bookings;
}

QHash<Id<ScheduleLine>, Money> taxByLine(const Reader &reader, const Booking &booking)
{
    const QVariantMap parameters{{u"booking"_s, booking.id.uuid()}};
    const Money tax(reader.integer(u"select cast(coalesce(sum(tax), 0) as bigint) from cost_lines "
                                   "where booking_id = :booking and not is_pass_through and deleted_at is null"_s,
                                   parameters));
    const Money demanded(reader.integer(u"select cast(coalesce(sum(tax), 0) as bigint) from demand_lines "
                                        "where booking_id = :booking and not is_cancelled and deleted_at is null"_s,
                                        parameters));
    const QList<ScheduleLine> lines = linesToDemand(reader, booking, QDate(9999, 12, 31));
    QHash<Id<ScheduleLine>, Money> taxes;
    if (tax <= demanded || lines.isEmpty())
        return taxes;
    QList<qint64> weights;
    for (const ScheduleLine &line : lines)
        weights.append(line.amount.minor());
    const QList<Money> parts = allocate(tax - demanded, weights);
    for (int i = 0; i < int(lines.size()); ++i)
        taxes.insert(lines.at(i).id, parts.at(i));
    return taxes;
}

Demand demandLines(Transaction &tx, const Booking &booking, const QList<ScheduleLine> &lines, QDate day, bool isOpening)
{
    Demand demand;
    demand.id = Id<Demand>(tx.freshId());
    demand.booking = booking.id;
    demand.project = booking.project;
    demand.party = booking.buyer;
    demand.day = day;
    demand.currency = booking.currency;
    demand.isOpening = isOpening;
    Money tax;
    QList<DemandLine> rows = demandLineRows(tx, booking, lines);
    for (const DemandLine &row : rows) {
        demand.amount += row.amount;
        tax += row.tax;
        demand.dueDay = demand.dueDay.isValid() ? std::max(demand.dueDay, row.dueDay) : row.dueDay;
    }
    demand.number = nextNumber(tx, u"demand"_s, day);
    if (booking.policy == BookingPolicy::Demand) {
        lockPolicy(tx, booking.project);
        demand.entry = postDemand(tx, booking, demand, tax);
    }
    tx.insert(demand);
    for (DemandLine &row : rows) {
        row.demand = demand.id;
        tx.insert(row);
    }
    applyOnAccount(tx, booking, day,
                   {u"demands"_s, demand.id.uuid(), text("RaiseDemand", "Money on account set against demand %1").arg(demand.number)});
    return demand;
}

} // namespace freehold
