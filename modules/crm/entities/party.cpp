// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/party.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<PartyKind>()
{
    static const QList<Choice> choices{
        {u"individual"_s, label("PartyKind", "Individual")},      {u"organisation"_s, label("PartyKind", "Company")},
        {u"huf"_s, label("PartyKind", "Hindu undivided family")}, {u"trust"_s, label("PartyKind", "Trust")},
        {u"partnership"_s, label("PartyKind", "Partnership")},    {u"government"_s, label("PartyKind", "Government")},
    };
    return choices;
}

template <>
const Entity &entityOf<Party>()
{
    static const Entity entity{
        .table = u"parties"_s,
        .one = label("Party", "Party"),
        .many = label("Party", "Parties"),
        .fields =
            {
                field<&Party::id>("id", label("Party", "Id")).hidden(),
                field<&Party::kind>("kind", label("Party", "Kind")),
                field<&Party::code>("code", label("Party", "Code"))
                    .maxLength(30)
                    .operationOnly()
                    .searchable(SearchUse::Digits),
                field<&Party::fullName>("full_name", label("Party", "Full name")).required().searchable(),
                field<&Party::prefix>("prefix", label("Party", "Title")).maxLength(20),
                field<&Party::givenName>("given_name", label("Party", "Given name")).maxLength(100),
                field<&Party::familyName>("family_name", label("Party", "Family name")).maxLength(100),
                field<&Party::parentName>("parent_name", label("Party", "Son, daughter or wife of")),
                field<&Party::birthDate>("birth_date", label("Party", "Date of birth")),
                field<&Party::customerSince>("customer_since", label("Party", "Customer since")).operationOnly(),
                field<&Party::language>("language", label("Party", "Language of letters")).maxLength(10),
                field<&Party::doNotCall>("do_not_call", label("Party", "Do not call")),
                field<&Party::doNotMessage>("do_not_message", label("Party", "Do not message")),
                field<&Party::doNotEmail>("do_not_email", label("Party", "Do not e-mail")),
            },
        .title = u"full_name"_s,
        .lookup = {u"code"_s},
        .form = {{label("Party", "Name"),
                  {u"code"_s, u"customer_since"_s, u"kind"_s, u"full_name"_s, u"prefix"_s, u"given_name"_s,
                   u"family_name"_s, u"parent_name"_s, u"birth_date"_s}},
                 {label("Party", "Contact"),
                  {u"language"_s, u"do_not_call"_s, u"do_not_message"_s, u"do_not_email"_s}}},
        .createdBy = u"add-customer"_s,
        .icon = u"user"_s,
    };
    return entity;
}

} // namespace freehold
