// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/assign_role.h"

#include "crm/party_roles.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AssignRole>()
{
    static const Operation operation{
        .name = u"assign-role"_s,
        .label = label("AssignRole", "Assign role"),
        .request = {{
            field<&AssignRole::party>("party", label("PartyRole", "Party")).to(u"parties"_s).required(),
            field<&AssignRole::role>("role", label("PartyRole", "Role")).required(),
            field<&AssignRole::code>("code", label("PartyRole", "Code")).maxLength(30),
            field<&AssignRole::since>("since", label("PartyRole", "Since")),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("AssignRole", "Makes the party a buyer, agent, vendor or whatever else it is to the company."),
        .icon = u"tag"_s,
    };
    return operation;
}

Outcome assignRole(Transaction &tx, const AssignRole &request)
{
    const Party party = tx.get(request.party);
    const qint64 present = tx.integer(
        u"select count(*) from party_roles where party_id = :party and role = :role and deleted_at is null"_s,
        {{u"party"_s, party.id.uuid()}, {u"role"_s, codeOf(request.role)}});
    tx.require(present == 0, ErrorCode::Conflict, text("AssignRole", "%1 has this role already.").arg(party.fullName),
               u"role"_s);
    const QString code = ensureRole(tx, party.id, request.role, request.since, request.code);
    return Outcome{entityOf<Party>().table, party.id.uuid(), code, {}};
}

} // namespace freehold
