// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/customer_facts.h"

#include "crm/entities/address.h"
#include "sales/reports/collection_words.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

CustomerBooking customerBooking(const Reader &reader, const Booking &booking, QDate today)
{
    CustomerBooking shown;
    shown.booking = booking;
    shown.plots = bookingPlotsText(reader, booking.id);
    shown.project = bookingProjectText(reader, booking);
    shown.figures = figuresOf(reader, booking.id, today);
    for (const InstalmentFigures &line : instalmentsOf(reader, booking, today)) {
        ++shown.instalments;
        shown.paidInstalments += line.open().isPositive() ? 0 : 1;
    }
    return shown;
}

void readRoles(const Reader &reader, CustomerFacts &facts)
{
    for (const PartyRole &role : reader.select<PartyRole>(u"party_id = :party order by since"_s, {{u"party"_s, facts.party.id.uuid()}})) {
        facts.roles.append(choicesOf<PartyRoleKind>().at(static_cast<int>(role.role)).label.text());
        if (!facts.since.isValid())
            facts.since = role.since;
    }
}

} // namespace

CustomerFacts customerFacts(const Reader &reader, Id<Party> id, QDate today)
{
    const QVariantMap party{{u"party"_s, id.uuid()}};
    CustomerFacts facts;
    facts.party = reader.get(id);
    readRoles(reader, facts);
    facts.contacts = reader.select<ContactPoint>(u"party_id = :party order by kind, is_primary desc, created_at"_s, party);
    facts.taxIds = reader.select<TaxId>(u"party_id = :party order by created_at"_s, party);
    if (const std::optional<Address> address = reader.findBy<Address>(u"party_id = :party order by is_primary desc, created_at"_s, party)) {
        facts.city = address->city;
        facts.address = addressLines(*address);
    }
    const QList<Booking> bookings = reader.select<Booking>(
        u"(buyer_id = :party or id in (select booking_id from booking_parties where party_id = :party and deleted_at is null)) order by day desc"_s, party);
    for (const Booking &booking : bookings)
        facts.bookings.append(customerBooking(reader, booking, today));
    facts.notes = reader.select<Note>(u"party_id = :party order by written_at desc"_s, party);
    return facts;
}

} // namespace freehold
