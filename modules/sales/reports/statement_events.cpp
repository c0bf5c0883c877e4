// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/statement_events.h"

#include "accounting/entities/account_role.h"
#include "base/numbers.h"
#include "sales/booking_figures.h"
#include "sales/entities/cancellation.h"
#include "sales/reports/collection_words.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

enum StatementOrder { AskedFor, ReceivedMoney, TakenBack };

void addDemands(const Reader &reader, const Booking &booking, QDate asOf, QList<StatementEvent> &events)
{
    const Currency currency(booking.currency);
    Rows rows = reader.queryFile(u"sales/statement_demands"_s, {{u"booking"_s, booking.id.uuid()}, {u"day"_s, asOf}});
    while (rows.next()) {
        StatementEvent event{rows.date(2), AskedFor, text("Statement", "Demand, due %1").arg(formatDate(rows.date(3))), rows.text(1),
                             rows.money(4, currency), Money(0, currency), false, u"demands"_s, rows.uuid(0)};
        events.append(event);
        const QDate cancelled = rows.date(5);
        if (!cancelled.isValid() || cancelled > asOf)
            continue;
        std::swap(event.debit, event.credit);
        event.day = cancelled;
        event.order = TakenBack;
        event.words = text("Statement", "Demand cancelled: %1").arg(rows.text(6));
        events.append(event);
    }
}

void addInstalments(const Reader &reader, const Booking &booking, QDate asOf, QList<StatementEvent> &events)
{
    for (const InstalmentFigures &line : instalmentsOf(reader, booking, asOf)) {
        if (line.dueDay <= asOf)
            events.append({line.dueDay, AskedFor, text("Statement", "%1 due").arg(line.label), line.demandNumber, line.amount,
                           Money(0, line.amount.currency()), false, u"bookings"_s, booking.id.uuid()});
    }
}

void addReceipts(const Reader &reader, Rows rows, QDate asOf, QList<StatementEvent> &events)
{
    struct Found {
        Id<Receipt> receipt;
        QDate clearedDay;
    };
    QList<Found> found;
    while (rows.next())
        found.append({rows.id<Receipt>(0), rows.date(1)});
    for (const Found &item : found) {
        const Receipt receipt = reader.get(item.receipt);
        const std::optional<Instrument> cheque = chequeOf(reader, receipt.id);
        const Currency currency(receipt.currency);
        const bool isEnded = receipt.endedDay.isValid() && receipt.endedDay <= asOf;
        const bool isCleared = item.clearedDay.isValid() && item.clearedDay <= asOf;
        StatementEvent event{receipt.day, ReceivedMoney, receiptMethodText(receipt, cheque), receipt.number, Money(0, currency),
                             receipt.amount.in(currency), cheque && !isEnded && !isCleared, u"receipts"_s, receipt.id.uuid()};
        events.append(event);
        if (!isEnded)
            continue;
        std::swap(event.debit, event.credit);
        event.day = receipt.endedDay;
        event.order = TakenBack;
        event.words = receipt.state == ReceiptState::Bounced ? text("Statement", "Cheque bounced: %1").arg(receipt.endReason)
                                                             : text("Statement", "Receipt cancelled: %1").arg(receipt.endReason);
        events.append(event);
    }
}

void addCancellations(const Reader &reader, const Booking &booking, QDate asOf, QList<StatementEvent> &events)
{
    const Currency currency(booking.currency);
    const auto ends = reader.select<Cancellation>(u"booking_id = :booking and day <= :day"_s,
                                                  {{u"booking"_s, booking.id.uuid()}, {u"day"_s, asOf}});
    for (const Cancellation &end : ends) {
        StatementEvent event{end.day, TakenBack, text("Statement", "Booking cancelled: kept"), end.number, end.forfeited.in(currency),
                             Money(0, currency), false, u"bookings"_s, booking.id.uuid()};
        events.append(event);
        event.words = text("Statement", "Booking cancelled: refund due");
        event.debit = end.refundDue.in(currency);
        events.append(event);
    }
}

QList<StatementEvent> chargesWhere(const Reader &reader, const QString &condition, QVariantMap parameters, QDate asOf)
{
    const std::optional<AccountRole> receivable = reader.findBy<AccountRole>(u"role = 'bounce_charges_receivable'"_s);
    if (!receivable)
        return {};
    parameters.insert(u"day"_s, asOf);
    parameters.insert(u"account"_s, receivable->account.uuid());
    QList<StatementEvent> events;
    Rows rows = reader.query(u"select e.id, e.day, e.number, e.narration, l.currency, sum(l.amount) from journal_lines l "
                             "join journal_entries e on e.id = l.entry_id where l.party_id = :party and l.account_id = :account and l.day <= :day "
                             "and e.state = 'posted' and l.deleted_at is null and "_s
                                 + condition + u" group by e.id, e.day, e.number, e.narration, l.currency order by e.day, e.number"_s,
                             parameters);
    while (rows.next()) {
        const Money none(0, Currency(rows.text(4)));
        const Money amount = rows.money(5, none.currency());
        events.append({rows.date(1), amount.isNegative() ? ReceivedMoney : AskedFor, rows.text(3), rows.text(2), amount.isNegative() ? none : amount,
                       amount.isNegative() ? -amount : none, false, u"journal_entries"_s, rows.uuid(0)});
    }
    return events;
}

void sortEvents(QList<StatementEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const StatementEvent &a, const StatementEvent &b) {
        return a.day != b.day ? a.day < b.day : a.order < b.order;
    });
}

} // namespace

QList<StatementEvent> statementEvents(const Reader &reader, const Booking &booking, QDate asOf)
{
    QList<StatementEvent> events;
    if (booking.policy == BookingPolicy::Demand)
        addDemands(reader, booking, asOf, events);
    else if (isLive(booking.state))
        addInstalments(reader, booking, asOf, events);
    const QVariantMap parameters{{u"booking"_s, booking.id.uuid()}, {u"day"_s, asOf}};
    addReceipts(reader, reader.queryFile(u"sales/statement_receipts"_s, parameters), asOf, events);
    addCancellations(reader, booking, asOf, events);
    sortEvents(events);
    return events;
}

QList<StatementEvent> chargeEvents(const Reader &reader, const Booking &booking, QDate asOf)
{
    return chargesWhere(reader, u"l.plot_id in (select b.plot_id from booking_plots b where b.booking_id = :booking and b.deleted_at is null)"_s,
                        {{u"party"_s, booking.buyer.uuid()}, {u"booking"_s, booking.id.uuid()}}, asOf);
}

QList<StatementEvent> unbookedChargeEvents(const Reader &reader, const QUuid &party, QDate asOf)
{
    return chargesWhere(reader, u"l.plot_id is null"_s, {{u"party"_s, party}}, asOf);
}

QList<StatementEvent> unbookedEvents(const Reader &reader, const QUuid &party, QDate asOf)
{
    QList<StatementEvent> events;
    addReceipts(reader, reader.queryFile(u"sales/statement_unbooked_receipts"_s, {{u"party"_s, party}, {u"day"_s, asOf}}), asOf, events);
    sortEvents(events);
    return events;
}

} // namespace freehold
