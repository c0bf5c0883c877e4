// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/customer_activity.h"

#include "base/numbers.h"
#include "crm/entities/note.h"
#include "sales/entities/demand.h"
#include "sales/reports/collection_words.h"
#include "store/history.h"

#include <algorithm>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

/// Gathers the events of one customer.
class ActivityReader
{
public:
    ActivityReader(const Reader &reader, Id<Party> party, int limit) : m_reader(reader), m_party(party), m_limit(limit) {}

    QList<CustomerEvent> events()
    {
        addBookings();
        addDemands();
        addReceipts();
        addNotes();
        addChanges();
        std::stable_sort(m_events.begin(), m_events.end(), [](const CustomerEvent &a, const CustomerEvent &b) {
            return a.day != b.day ? a.day > b.day : a.at > b.at;
        });
        m_events = m_events.mid(0, m_limit);
        for (CustomerEvent &event : m_events)
            addAuthor(event);
        return m_events;
    }

private:
    template <typename T>
    QList<T> latest(const QString &condition) const
    {
        return m_reader.select<T>(condition + u" order by day desc, rid desc limit :most"_s, {{u"party"_s, m_party.uuid()}, {u"most"_s, m_limit}});
    }

    [[nodiscard]] QString money(Money amount) const { return formatMoney(amount, m_reader.format()); }

    void addBookings()
    {
        for (const Booking &booking : latest<Booking>(u"buyer_id = :party"_s)) {
            const QString plots = bookingPlotsText(m_reader, booking.id);
            m_events.append({ActivityKind::Booked, booking.day, {}, {}, text("CustomerActivity", "Plot %1 booked").arg(plots),
                             text("CustomerActivity", "Booking %1 · %2").arg(booking.number, money(booking.payable)), u"bookings"_s, booking.id.uuid()});
            if (booking.state == BookingState::Cancelled)
                m_events.append({ActivityKind::Cancelled, booking.stateSince, {}, {}, text("CustomerActivity", "Booking %1 cancelled").arg(booking.number),
                                 plots, u"bookings"_s, booking.id.uuid()});
        }
    }

    void addDemands()
    {
        for (const Demand &demand : latest<Demand>(u"party_id = :party and state = 'raised'"_s)) {
            m_events.append({ActivityKind::Demanded, demand.day, {}, {},
                             text("CustomerActivity", "Demand %1 · %2").arg(demand.number, money(demand.amount)),
                             text("CustomerActivity", "due %1").arg(formatDate(demand.dueDay)), u"demands"_s, demand.id.uuid()});
        }
    }

    void addReceipts()
    {
        const QString condition = u"(party_id = :party or booking_id in (select id from bookings where buyer_id = :party))"_s;
        for (const Receipt &receipt : latest<Receipt>(condition)) {
            const QString amount = money(receipt.amount);
            m_events.append({ActivityKind::Received, receipt.day, {}, {},
                             text("CustomerActivity", "Receipt %1 · %2").arg(receipt.number, amount),
                             receiptMethodText(receipt, chequeOf(m_reader, receipt.id)), u"receipts"_s, receipt.id.uuid()});
            if (receipt.state == ReceiptState::Bounced)
                m_events.append({ActivityKind::Bounced, receipt.endedDay, {}, {},
                                 text("CustomerActivity", "Cheque of receipt %1 came back").arg(receipt.number), amount, u"receipts"_s, receipt.id.uuid()});
            if (receipt.state == ReceiptState::Cancelled)
                m_events.append({ActivityKind::Cancelled, receipt.endedDay, {}, {},
                                 text("CustomerActivity", "Receipt %1 cancelled").arg(receipt.number), receipt.endReason, u"receipts"_s, receipt.id.uuid()});
        }
    }

    void addNotes()
    {
        for (const Note &note : m_reader.select<Note>(u"party_id = :party order by written_at desc limit :most"_s,
                                                      {{u"party"_s, m_party.uuid()}, {u"most"_s, m_limit}})) {
            m_events.append({ActivityKind::Noted, note.writtenAt.toLocalTime().date(), note.writtenAt, note.author, note.body.simplified().left(120), {},
                             u"notes"_s, note.id.uuid()});
        }
    }

    void addChanges()
    {
        for (const HistoryLine &line : historyOf(m_reader, m_party.uuid(), m_limit)) {
            const Operation *operation = m_reader.catalogue().operation(line.operation);
            const QString plain = line.before.isEmpty() ? text("CustomerActivity", "Added") : text("CustomerActivity", "Changed");
            m_events.append({ActivityKind::Changed, line.at.toLocalTime().date(), line.at, line.actor, operation ? operation->label.text() : plain,
                             line.reason, {}, {}});
        }
    }

    /// Who wrote the record down, and when, by the audit.
    void addAuthor(CustomerEvent &event) const
    {
        if (event.at.isValid() || event.id.isNull())
            return;
        Rows rows = m_reader.query(u"select at, actor from audit_log where row_id = :row order by seq limit 1"_s, {{u"row"_s, event.id}});
        if (!rows.next())
            return;
        event.at = rows.instant(0);
        event.actor = rows.text(1);
    }

    const Reader &m_reader;
    Id<Party> m_party;
    int m_limit;
    QList<CustomerEvent> m_events;
};

} // namespace

QList<CustomerEvent> customerActivity(const Reader &reader, Id<Party> party, int limit)
{
    return ActivityReader(reader, party, limit).events();
}

} // namespace freehold
