// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/imports/contact_card.h"

#include "base/hidden_marks.h"
#include "base/text.h"
#include "crm/contact_values.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// What the card says there in one line; address books put marks around what they copy.
QString oneLine(const QString &said)
{
    return trimmedOfMarks(said.simplified());
}

QString labelOf(const ContactValue &value)
{
    if (const QString label = oneLine(value.label); !label.isEmpty())
        return label.left(40);
    for (const QString &kind : {u"cell"_s, u"work"_s, u"home"_s, u"fax"_s}) {
        if (value.kinds.contains(kind))
            return kind == "cell"_L1 ? u"mobile"_s : kind;
    }
    return {};
}

AddressKind addressKind(const PostalAddress &address)
{
    return address.kinds.contains("work"_L1) ? AddressKind::Office : AddressKind::Residence;
}

QString nameOf(const VCard &card)
{
    QStringList names{card.fullName, card.organisation};
    for (const ContactValue &email : card.emails)
        names.append(email.value);
    for (const ContactValue &phone : card.phones)
        names.append(phone.value);
    for (const QString &name : std::as_const(names)) {
        if (const QString shown = oneLine(name); !shown.isEmpty())
            return shown;
    }
    return {};
}

void takeContacts(const QList<ContactValue> &values, ContactKind kind, AddCustomer &person)
{
    for (const ContactValue &value : values) {
        const QString given = oneLine(value.value);
        if (given.isEmpty())
            continue;
        const bool fits = kind == ContactKind::Phone   ? checkedPhone(given).ok()
                          : kind == ContactKind::Email ? checkedEmail(given).ok()
                                                       : true;
        person.contacts.append({fits ? kind : ContactKind::Other, labelOf(value), given, value.isPreferred && fits});
    }
}

void takeAddresses(const QList<PostalAddress> &addresses, AddCustomer &person)
{
    for (const PostalAddress &given : addresses) {
        QStringList lines;
        for (const QString &line : {given.street, given.extended, given.postBox}) {
            if (const QString simple = oneLine(line); !simple.isEmpty())
                lines.append(simple);
        }
        NewAddress address;
        address.kind = addressKind(given);
        address.city = oneLine(given.locality);
        address.state = oneLine(given.region);
        address.postalCode = oneLine(given.postcode);
        address.country = oneLine(given.country);
        address.line1 = lines.isEmpty() ? address.city : lines.takeFirst();
        address.line2 = lines.join(u", "_s);
        if (!address.line1.isEmpty())
            person.addresses.append(address);
    }
}

QString noteOf(const VCard &card)
{
    QStringList lines;
    if (!card.title.isEmpty())
        lines.append(text("ContactCard", "Title: %1").arg(card.title));
    if (!card.organisation.isEmpty() && oneLine(card.organisation) != nameOf(card))
        lines.append(text("ContactCard", "Company: %1").arg(card.organisation));
    if (!card.department.isEmpty())
        lines.append(text("ContactCard", "Department: %1").arg(card.department));
    if (!card.birthday && !card.birthdayText.isEmpty())
        lines.append(text("ContactCard", "Birthday: %1").arg(card.birthdayText));
    if (!card.note.trimmed().isEmpty())
        lines.append(card.note.trimmed());
    return lines.join(u'\n');
}

} // namespace

Result<AddCustomer> customerFromCard(const VCard &card)
{
    AddCustomer person;
    person.fullName = nameOf(card);
    if (person.fullName.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     text("ContactCard", "The card has neither a name nor an address to call it by."), u"full_name"_s};
    const bool isNamedByOrganisation =
        oneLine(card.fullName).isEmpty() && !oneLine(card.organisation).isEmpty();
    person.kind = card.kind == "org"_L1 || isNamedByOrganisation ? PartyKind::Organisation : PartyKind::Individual;
    person.prefix = oneLine(card.prefix);
    person.givenName = oneLine(card.given);
    person.familyName = oneLine(card.family);
    person.birthDate = card.birthday.value_or(QDate());
    person.note = noteOf(card);
    takeContacts(card.phones, ContactKind::Phone, person);
    takeContacts(card.emails, ContactKind::Email, person);
    takeContacts(card.urls, ContactKind::Other, person);
    takeAddresses(card.addresses, person);
    return person;
}

} // namespace freehold
