// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/booking_figures.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

void readReceived(const Reader &reader, const Booking &booking, QDate asOf, BookingFigures &figures)
{
    const Currency currency(booking.currency);
    Rows rows = reader.queryFile(u"sales/booking_receipts"_s, {{u"booking"_s, booking.id.uuid()}, {u"day"_s, asOf}});
    if (!rows.next())
        return;
    figures.received = rows.money(0, currency);
    figures.uncleared = rows.money(1, currency);
    figures.onAccount = figures.received - rows.money(2, currency);
}

void addInstalment(const InstalmentFigures &line, bool isOwed, QDate asOf, BookingFigures &figures)
{
    if (isOwed)
        figures.demanded += line.amount;
    if (!line.open().isPositive())
        return;
    if (line.dueDay < asOf) {
        if (!isOwed)
            return;
        figures.overdue += line.open();
        if (!figures.overdueSince.isValid())
            figures.overdueSince = line.dueDay;
    } else if (!figures.nextDueDay.isValid() || figures.nextDueDay == line.dueDay) {
        figures.nextDueDay = line.dueDay;
        figures.nextDueAmount += line.open();
    }
}

} // namespace

BookingFigures figuresOf(const Reader &reader, Id<Booking> id, QDate asOf)
{
    const Booking booking = reader.get(id);
    const Money zero(0, Currency(booking.currency));
    BookingFigures figures{zero, zero, zero, zero, zero, zero, zero, {}, {}, zero};
    readReceived(reader, booking, asOf, figures);
    if (!isLive(booking.state))
        return figures;
    figures.payable = booking.payable.in(Currency(booking.currency));
    figures.balance = figures.payable - figures.received;
    for (const InstalmentFigures &line : instalmentsOf(reader, booking, asOf)) {
        const bool isOwed = booking.policy == BookingPolicy::Demand ? !line.demand.isNull() : line.dueDay <= asOf;
        addInstalment(line, isOwed, asOf, figures);
    }
    return figures;
}

QList<InstalmentFigures> instalmentsOf(const Reader &reader, const Booking &booking, QDate asOf)
{
    const Currency currency(booking.currency);
    QList<InstalmentFigures> lines;
    Rows rows = reader.queryFile(u"sales/instalments"_s, {{u"booking"_s, booking.id.uuid()},
                                                          {u"version"_s, booking.scheduleVersion},
                                                          {u"day"_s, asOf}});
    while (rows.next())
        lines.append({rows.uuid(0), int(rows.integer(1)), rows.text(2), rows.date(3), rows.money(4, currency), rows.uuid(5),
                      rows.text(6), rows.money(7, currency)});
    return lines;
}

} // namespace freehold
