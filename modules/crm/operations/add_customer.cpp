// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_customer.h"

#include "crm/contact_values.h"
#include "crm/duplicates.h"
#include "crm/party_roles.h"
#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOfKind(const QList<NewContact> &contacts, ContactKind kind)
{
    QStringList values;
    for (const NewContact &contact : contacts) {
        if (contact.kind == kind)
            values.append(contact.value);
    }
    return values;
}

void refuseDuplicate(const Transaction &tx, const AddCustomer &request)
{
    if (request.allowDuplicate)
        return;
    const QList<PartyMatch> matches = findDuplicates(tx, request.fullName, phonesOf(request), emailsOf(request), 1);
    if (matches.isEmpty())
        return;
    const bool isEmail = matches.first().reason == DuplicateReason::Email;
    tx.refuse(
        ErrorCode::Conflict,
        matches.first().sentence() + u' '
            + text("AddCustomer",
                   "Open that record, or choose “Add although it may be a duplicate” (allow_duplicate) to keep both."),
        isEmail ? u"emails"_s : u"phones"_s);
}

Party newParty(const AddCustomer &request)
{
    Party party;
    party.kind = request.kind;
    party.fullName = request.fullName.simplified();
    party.prefix = request.prefix.simplified();
    party.givenName = request.givenName.simplified();
    party.familyName = request.familyName.simplified();
    party.parentName = request.parentName.simplified();
    party.birthDate = request.birthDate;
    party.language = request.language.trimmed();
    return party;
}

void addContacts(Transaction &tx, Id<Party> party, const AddCustomer &request)
{
    for (const QString &phone : splitPhones(request.phones))
        addContactPoint(tx, {{}, party, ContactKind::Phone, {}, phone, {}, {}, false});
    for (const QString &email : splitEmails(request.emails))
        addContactPoint(tx, {{}, party, ContactKind::Email, {}, email, {}, {}, false});
    for (const NewContact &contact : request.contacts)
        addContactPoint(tx,
                        {{}, party, contact.kind, contact.label.trimmed(), contact.value, {}, {}, contact.isPrimary});
}

void addDetails(Transaction &tx, Id<Party> party, const AddCustomer &request)
{
    for (const NewAddress &address : request.addresses) {
        addAddress(tx, {{},
                        party,
                        address.kind,
                        address.line1.trimmed(),
                        address.line2.trimmed(),
                        address.city.simplified(),
                        address.district.simplified(),
                        address.state.simplified(),
                        address.postalCode.simplified(),
                        address.country.simplified(),
                        false});
    }
    for (const NewTaxId &taxId : request.taxIds)
        addTaxId(tx, {{}, party, taxId.kind, taxId.number});
    if (!request.note.trimmed().isEmpty())
        addNote(tx, party, request.note);
}

} // namespace

QStringList phonesOf(const AddCustomer &request)
{
    return splitPhones(request.phones) + valuesOfKind(request.contacts, ContactKind::Phone);
}

QStringList emailsOf(const AddCustomer &request)
{
    return splitEmails(request.emails) + valuesOfKind(request.contacts, ContactKind::Email);
}

Outcome addParty(Transaction &tx, const AddCustomer &request, PartyRoleKind role)
{
    Party party = newParty(request);
    tx.require(!party.fullName.isEmpty(), ErrorCode::InvalidInput, text("AddCustomer", "Enter the full name."),
               u"full_name"_s);
    refuseDuplicate(tx, request);
    const QDate since = request.since.isValid() ? request.since : tx.today();
    PartyRole row{{}, {}, role, takeRoleCode(tx, role, since, request.code), since};
    noteRole(party, row);
    tx.insert(party);
    row.party = party.id;
    tx.insert(row);
    addContacts(tx, party.id, request);
    addDetails(tx, party.id, request);
    return Outcome{entityOf<Party>().table, party.id.uuid(), row.code, {}};
}

Outcome addCustomer(Transaction &tx, const AddCustomer &request)
{
    return addParty(tx, request, PartyRoleKind::Buyer);
}

} // namespace freehold
