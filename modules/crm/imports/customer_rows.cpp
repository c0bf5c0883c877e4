// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/imports/customer_rows.h"

#include "crm/duplicates.h"
#include "crm/operations/assign_role.h"
#include "crm/person_names.h"
#include "crm/tax_numbers.h"

#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Id<Party> partyByCode(const Transaction &tx, const AddCustomer &person)
{
    if (person.code.trimmed().isEmpty())
        return {};
    const std::optional<PartyRole> role =
        tx.findBy<PartyRole>(u"role = 'buyer' and code = :code and code <> ''"_s, {{u"code"_s, person.code.trimmed()}});
    if (!role)
        return {};
    const Party party = tx.get(role->party);
    tx.require(namesAgree(party.fullName, person.fullName), ErrorCode::Conflict,
               text("CustomerImport", "The code %1 belongs to %2. Correct the code or the name.")
                   .arg(role->code, party.fullName),
               u"code"_s);
    return party.id;
}

Id<Party> partyByTaxNumber(const Transaction &tx, const AddCustomer &person)
{
    for (const NewTaxId &taxId : person.taxIds) {
        const QString number = tx.valueOf(checkedTaxNumber(taxId.kind, taxId.number));
        const std::optional<PartyMatch> match =
            identifiesParty(taxId.kind) ? findByTaxNumber(tx, taxId.kind, number) : std::nullopt;
        if (!match)
            continue;
        tx.require(namesAgree(match->fullName, person.fullName), ErrorCode::Conflict,
                   match->sentence() + u' ' + text("CustomerImport", "Correct the number or the name."),
                   codeOf(taxId.kind));
        return match->party;
    }
    return {};
}

Id<Party> partyByContact(const Transaction &tx, const AddCustomer &person)
{
    constexpr int familySize = 20;
    for (const PartyMatch &match :
         findDuplicates(tx, person.fullName, phonesOf(person), emailsOf(person), familySize)) {
        if (namesAgree(match.fullName, person.fullName))
            return match.party;
    }
    return {};
}

/// A person of whom only name and address are known, brought in before from the same list.
Id<Party> partyByNameAlone(const Transaction &tx, const AddCustomer &person)
{
    if (!person.code.trimmed().isEmpty() || !person.taxIds.isEmpty() || !phonesOf(person).isEmpty()
        || !emailsOf(person).isEmpty())
        return {};
    Rows rows = tx.query(
        u"select p.id from parties p where p.full_name = :name and p.parent_name = :parent and p.deleted_at is null "
        "and not exists (select 1 from contact_points c where c.party_id = p.id and c.deleted_at is null) "
        "and coalesce((select a.line1 from addresses a where a.party_id = p.id and a.deleted_at is null "
        "order by a.rid limit 1), '') = :line order by p.rid limit 1"_s,
        {{u"name"_s, person.fullName},
         {u"parent"_s, person.parentName.simplified()},
         {u"line"_s, person.addresses.isEmpty() ? QString() : person.addresses.first().line1.trimmed()}});
    return rows.next() ? rows.id<Party>(0) : Id<Party>();
}

Id<Party> presentParty(const Transaction &tx, const AddCustomer &person)
{
    using Finder = Id<Party> (*)(const Transaction &, const AddCustomer &);
    for (const Finder find : {&partyByCode, &partyByTaxNumber, &partyByContact, &partyByNameAlone}) {
        if (const Id<Party> party = find(tx, person); !party.isNull())
            return party;
    }
    return {};
}

} // namespace

RowEffect bringInCustomer(Transaction &tx, AddCustomer person)
{
    person.fullName = person.fullName.simplified();
    tx.require(!person.fullName.isEmpty(), ErrorCode::InvalidInput, text("CustomerImport", "The name is missing."),
               u"full_name"_s);
    const QString table = entityOf<Party>().table;
    if (const Id<Party> party = presentParty(tx, person); !party.isNull()) {
        if (!tx.get(party).customerSince.isValid())
            tx.perform(AssignRole{party, PartyRoleKind::Buyer, person.code, person.since});
        return {RowEffect::Kind::Matched, table, party.uuid()};
    }
    person.allowDuplicate = true;
    return {RowEffect::Kind::Created, table, tx.perform(person).id};
}

bool meansNothing(const QString &cell)
{
    static const QSet<QString> words{QString(),        u"-"_s,        u"--"_s,   u"."_s,    u"0"_s,
                                     u"na"_s,          u"n/a"_s,      u"n.a."_s, u"nil"_s,  u"not available"_s,
                                     u"applied"_s,     u"null"_s,     u"x"_s,    u"none"_s, u"no"_s,
                                     u"applied for"_s, u"not given"_s};
    return words.contains(cell.trimmed().toLower());
}

} // namespace freehold
