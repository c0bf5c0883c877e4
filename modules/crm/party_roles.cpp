// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/party_roles.h"

#include "org/number_series.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

std::optional<PartyRole> findRole(const Reader &reader, Id<Party> party, PartyRoleKind role)
{
    return reader.findBy<PartyRole>(u"party_id = :party and role = :role"_s,
                                    {{u"party"_s, party.uuid()}, {u"role"_s, codeOf(role)}});
}

/// The code as kept, refused when another party has it in this role.
QString freeRoleCode(const Transaction &tx, PartyRoleKind role, const QString &typed)
{
    const QString code = typed.trimmed();
    if (code.isEmpty())
        return code;
    const std::optional<PartyRole> taken = tx.findBy<PartyRole>(u"role = :role and code = :code and code <> ''"_s,
                                                                {{u"role"_s, codeOf(role)}, {u"code"_s, code}});
    if (taken)
        tx.refuse(ErrorCode::Conflict,
                  text("PartyRole",
                       "The code %1 belongs to %2. Choose another one, or leave it empty to get the next number.")
                      .arg(code, tx.get(taken->party).fullName),
                  u"code"_s);
    return code;
}

} // namespace

QString takeRoleCode(Transaction &tx, PartyRoleKind role, QDate since, const QString &code)
{
    const QString given = freeRoleCode(tx, role, code);
    return given.isEmpty() && role == PartyRoleKind::Buyer ? nextNumber(tx, u"customer"_s, since) : given;
}

void noteRole(Party &party, const PartyRole &row)
{
    const bool isBuyer = row.role == PartyRoleKind::Buyer;
    if (isBuyer)
        party.customerSince = row.since;
    if (isBuyer || party.code.isEmpty())
        party.code = row.code;
}

QString ensureRole(Transaction &tx, Id<Party> party, PartyRoleKind role, QDate since, const QString &code)
{
    if (const std::optional<PartyRole> present = findRole(tx, party, role))
        return present->code;
    Party person = tx.get(party);
    const QDate day = since.isValid() ? since : tx.today();
    PartyRole row{{}, party, role, takeRoleCode(tx, role, day, code), day};
    tx.insert(row);
    noteRole(person, row);
    tx.update(person);
    return row.code;
}

QString roleCode(const Reader &reader, Id<Party> party, PartyRoleKind role)
{
    const std::optional<PartyRole> row = findRole(reader, party, role);
    return row ? row->code : QString();
}

} // namespace freehold
