// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/party_rows.h"

#include "base/numbers.h"
#include "crm/contact_values.h"
#include "crm/duplicates.h"
#include "crm/tax_numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<ContactPoint> pointsOfKind(const Reader &reader, Id<Party> party, ContactKind kind)
{
    return reader.select<ContactPoint>(u"party_id = :party and kind = :kind order by rid"_s,
                                       {{u"party"_s, party.uuid()}, {u"kind"_s, codeOf(kind)}});
}

void completeContactPoint(const Transaction &tx, ContactPoint &point)
{
    point.digits.clear();
    point.matchKey.clear();
    switch (point.kind) {
    case ContactKind::Phone:
        point.value = tx.valueOf(checkedPhone(point.value));
        point.digits = phoneDigits(point.value);
        point.matchKey = phoneMatchKey(point.value);
        return;
    case ContactKind::Email:
        point.value = tx.valueOf(checkedEmail(point.value));
        point.matchKey = emailMatchKey(point.value);
        return;
    case ContactKind::Other:
        point.value = point.value.trimmed();
        tx.require(!point.value.isEmpty(), ErrorCode::InvalidInput,
                   text("ContactPoint", "Enter the number or address."), u"value"_s);
        return;
    }
}

bool isSameContact(const ContactPoint &a, const ContactPoint &b)
{
    switch (a.kind) {
    case ContactKind::Phone:
        return nationalNumber(a.value) == nationalNumber(b.value);
    case ContactKind::Email:
        return a.matchKey == b.matchKey;
    case ContactKind::Other:
        return a.value == b.value;
    }
    Q_UNREACHABLE();
}

void leaveOnePrimary(Transaction &tx, const QList<ContactPoint> &points, Id<ContactPoint> primary)
{
    for (ContactPoint other : points) {
        if (other.isPrimary && other.id != primary) {
            other.isPrimary = false;
            tx.update(other);
        }
    }
}

} // namespace

ContactPoint addContactPoint(Transaction &tx, ContactPoint point)
{
    completeContactPoint(tx, point);
    const QList<ContactPoint> present = pointsOfKind(tx, point.party, point.kind);
    for (const ContactPoint &other : present) {
        if (isSameContact(point, other))
            return other;
    }
    point.isPrimary = point.isPrimary || present.isEmpty();
    tx.insert(point);
    if (point.isPrimary)
        leaveOnePrimary(tx, present, point.id);
    return point;
}

void changeContactPoint(Transaction &tx, ContactPoint point)
{
    completeContactPoint(tx, point);
    const QList<ContactPoint> present = pointsOfKind(tx, point.party, point.kind);
    const bool isAlone =
        std::all_of(present.begin(), present.end(), [&](const ContactPoint &p) { return p.id == point.id; });
    point.isPrimary = point.isPrimary || isAlone;
    tx.update(point);
    if (point.isPrimary)
        leaveOnePrimary(tx, present, point.id);
}

void removeContactPoint(Transaction &tx, Id<ContactPoint> id)
{
    const ContactPoint point = tx.get(id);
    tx.remove(id);
    const QList<ContactPoint> left = pointsOfKind(tx, point.party, point.kind);
    if (point.isPrimary && !left.isEmpty()) {
        ContactPoint heir = left.first();
        heir.isPrimary = true;
        tx.update(heir);
    }
}

Address addAddress(Transaction &tx, Address address)
{
    const QList<Address> present = tx.select<Address>(u"party_id = :party"_s, {{u"party"_s, address.party.uuid()}});
    address.isPrimary = address.isPrimary || present.isEmpty();
    tx.insert(address);
    for (Address other : present) {
        if (address.isPrimary && other.isPrimary) {
            other.isPrimary = false;
            tx.update(other);
        }
    }
    return address;
}

TaxId addTaxId(Transaction &tx, TaxId taxId)
{
    taxId.number = tx.valueOf(checkedTaxNumber(taxId.kind, taxId.number));
    const std::optional<TaxId> present = tx.findBy<TaxId>(
        u"party_id = :party and kind = :kind and number = :number"_s,
        {{u"party"_s, taxId.party.uuid()}, {u"kind"_s, codeOf(taxId.kind)}, {u"number"_s, taxId.number}});
    if (present)
        return *present;
    if (identifiesParty(taxId.kind)) {
        if (const std::optional<PartyMatch> other = findByTaxNumber(tx, taxId.kind, taxId.number))
            tx.refuse(
                ErrorCode::Conflict,
                other->sentence() + u' '
                    + text("TaxId", "Such a number belongs to one party only: open that one, or correct the number."),
                u"number"_s);
    }
    tx.insert(taxId);
    return taxId;
}

Note addNote(Transaction &tx, Id<Party> party, const QString &body)
{
    Note note{{}, party, body.trimmed(), tx.clock().nowUtc(), tx.actor().name};
    tx.insert(note);
    return note;
}

} // namespace freehold
