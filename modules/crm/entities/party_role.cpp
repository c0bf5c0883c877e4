// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/party_role.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<PartyRoleKind>()
{
    static const QList<Choice> choices{
        {u"buyer"_s, label("PartyRole", "Buyer")},         {u"agent"_s, label("PartyRole", "Agent")},
        {u"vendor"_s, label("PartyRole", "Vendor")},       {u"contractor"_s, label("PartyRole", "Contractor")},
        {u"landowner"_s, label("PartyRole", "Landowner")}, {u"lender"_s, label("PartyRole", "Lender")},
        {u"staff"_s, label("PartyRole", "Staff member")},
    };
    return choices;
}

template <>
const Entity &entityOf<PartyRole>()
{
    static const Entity entity{
        .table = u"party_roles"_s,
        .one = label("PartyRole", "Role"),
        .many = label("PartyRole", "Roles"),
        .fields =
            {
                field<&PartyRole::id>("id", label("PartyRole", "Id")).hidden(),
                field<&PartyRole::party>("party_id", label("PartyRole", "Party")).to(u"parties"_s).required(),
                field<&PartyRole::role>("role", label("PartyRole", "Role")),
                field<&PartyRole::code>("code", label("PartyRole", "Code")).maxLength(30).searchable(SearchUse::Digits),
                field<&PartyRole::since>("since", label("PartyRole", "Since")),
            },
        .unique = {{u"party_id"_s, u"role"_s}},
        .title = u"role"_s,
        .list = {u"role"_s, u"code"_s, u"since"_s},
        .searchOwner = u"party_id"_s,
        .createdBy = u"assign-role"_s,
        .icon = u"tag"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
