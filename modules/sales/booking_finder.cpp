// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/booking_finder.h"

#include "crm/entities/party.h"
#include "inventory/entities/project.h"
#include "sales/reports/collection_words.h"
#include "store/search.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

BookingHit bookingHit(const Reader &reader, const Booking &booking, QDate today)
{
    BookingHit hit;
    hit.booking = booking.id;
    hit.buyer = booking.buyer;
    hit.buyerTitle = reader.titleOf(entityOf<Party>(), booking.buyer.uuid());
    hit.number = booking.number;
    hit.plots = bookingPlotsText(reader, booking.id);
    hit.project = bookingProjectText(reader, booking);
    hit.state = booking.state;
    hit.figures = figuresOf(reader, booking.id, today);
    return hit;
}

namespace {

/// Gathers each booking and person once, in the order they were found.
class BookingCollector
{
public:
    explicit BookingCollector(const Reader &reader) : m_reader(reader) {}

    void addBookings(const QString &condition, const QUuid &value)
    {
        Rows rows = m_reader.query(u"select b.id from bookings b where b.deleted_at is null and "_s + condition + u" order by b.day desc limit 30"_s,
                                   {{u"value"_s, value}});
        while (rows.next())
            addBooking(rows.uuid(0));
    }
    void addBooking(const QUuid &id)
    {
        if (!bookings.contains(id))
            bookings.append(id);
    }
    void addPerson(const QUuid &id)
    {
        const qsizetype before = bookings.size();
        addBookings(u"(b.buyer_id = :value or b.id in (select p.booking_id from booking_parties p "
                    "where p.party_id = :value and p.deleted_at is null))"_s,
                    id);
        if (bookings.size() == before && !people.contains(id))
            people.append(id);
    }
    void addPlot(const QUuid &id)
    {
        addBookings(u"b.id in (select p.booking_id from booking_plots p where p.plot_id = :value and p.deleted_at is null)"_s, id);
    }

    QList<QUuid> bookings;
    QList<QUuid> people; ///< who have no booking

private:
    const Reader &m_reader;
};

/// "GM-A-042" means plot A-042 of project GM.
QString withoutProjectCode(const Reader &reader, const QString &words)
{
    for (const Project &project : reader.select<Project>()) {
        if (words.startsWith(project.code + u'-', Qt::CaseInsensitive))
            return words.mid(project.code.size() + 1);
    }
    return words;
}

void collectWords(const Reader &reader, const QString &words, BookingCollector &found)
{
    const QString plot = withoutProjectCode(reader, words);
    Rows same = reader.query(u"select p.id from plots p where lower(p.number) = lower(:number) and p.deleted_at is null"_s, {{u"number"_s, plot}});
    while (same.next())
        found.addPlot(same.uuid(0));
    for (const SearchHit &hit : search(reader, words, u"bookings"_s))
        found.addBooking(hit.id);
    for (const SearchHit &hit : search(reader, words, u"parties"_s))
        found.addPerson(hit.id);
    for (const SearchHit &hit : search(reader, plot, u"plots"_s))
        found.addPlot(hit.id);
}

void collectOverdue(const Reader &reader, QDate today, int limit, BookingCollector &found)
{
    Rows rows = reader.query(u"select i.booking_id, min(i.due_day) as first_due from instalment_list i where i.owed = 1 and i.due_day < :day "
                             "and i.paid < i.amount group by i.booking_id order by first_due limit "_s + QString::number(limit),
                             {{u"day"_s, today}});
    while (rows.next())
        found.addBooking(rows.uuid(0));
}

BookingHit personHit(const Reader &reader, const QUuid &person)
{
    BookingHit hit;
    hit.buyer = Id<Party>(person);
    hit.buyerTitle = reader.titleOf(entityOf<Party>(), person);
    return hit;
}

} // namespace

QList<BookingHit> findBookings(const Reader &reader, const QString &typed, QDate today, int limit)
{
    const QString words = typed.trimmed();
    BookingCollector found(reader);
    if (words.isEmpty())
        collectOverdue(reader, today, limit, found);
    else
        collectWords(reader, words, found);
    QList<BookingHit> hits;
    for (const QUuid &id : std::as_const(found.bookings)) {
        if (const std::optional<Booking> booking = reader.find(Id<Booking>(id)); booking && hits.size() < limit)
            hits.append(bookingHit(reader, *booking, today));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const BookingHit &a, const BookingHit &b) { return isLive(a.state) && !isLive(b.state); });
    for (const QUuid &person : std::as_const(found.people)) {
        if (hits.size() < limit)
            hits.append(personHit(reader, person));
    }
    return hits;
}

} // namespace freehold
