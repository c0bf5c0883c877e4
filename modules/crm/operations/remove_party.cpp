// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/remove_party.h"

#include "crm/entities/address.h"
#include "crm/entities/contact_point.h"
#include "crm/entities/note.h"
#include "crm/entities/party_role.h"
#include "crm/entities/tax_id.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

template <typename Row>
void removeRowsOf(Transaction &tx, Id<Party> party)
{
    for (const Row &row : tx.select<Row>(u"party_id = :party"_s, {{u"party"_s, party.uuid()}}))
        tx.remove(row.id);
}

} // namespace

template <>
const Operation &operationOf<RemoveParty>()
{
    static const Operation operation{
        .name = u"remove-party"_s,
        .label = label("RemoveParty", "Move to the trash"),
        .request = {{
            field<&RemoveParty::party>("party", label("RemoveParty", "Party")).to(u"parties"_s).required(),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("RemoveParty", "Moves a person or company that was entered by mistake to the trash."),
        .icon = u"trash-2"_s,
    };
    return operation;
}

Outcome removeParty(Transaction &tx, const RemoveParty &request)
{
    const Party party = tx.get(request.party);
    removeRowsOf<PartyRole>(tx, party.id);
    removeRowsOf<ContactPoint>(tx, party.id);
    removeRowsOf<Address>(tx, party.id);
    removeRowsOf<TaxId>(tx, party.id);
    removeRowsOf<Note>(tx, party.id);
    tx.remove(party.id);
    return Outcome{entityOf<Party>().table, party.id.uuid(), party.code, {}};
}

} // namespace freehold
