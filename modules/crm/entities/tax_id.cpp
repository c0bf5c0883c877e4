// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/tax_id.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<TaxIdKind>()
{
    static const QList<Choice> choices{
        {u"pan"_s, label("TaxId", "PAN")},
        {u"aadhaar_last4"_s, label("TaxId", "Aadhaar, last four digits")},
        {u"gstin"_s, label("TaxId", "GSTIN")},
        {u"ssn_last4"_s, label("TaxId", "SSN, last four digits")},
        {u"ein"_s, label("TaxId", "EIN")},
        {u"passport"_s, label("TaxId", "Passport")},
        {u"other"_s, label("TaxId", "Other number")},
    };
    return choices;
}

template <>
const Entity &entityOf<TaxId>()
{
    static const Entity entity{
        .table = u"tax_ids"_s,
        .one = label("TaxId", "Tax or identity number"),
        .many = label("TaxId", "Tax and identity numbers"),
        .fields =
            {
                field<&TaxId::id>("id", label("TaxId", "Id")).hidden(),
                field<&TaxId::party>("party_id", label("TaxId", "Party")).to(u"parties"_s).required(),
                field<&TaxId::kind>("kind", label("TaxId", "Kind")),
                field<&TaxId::number>("number", label("TaxId", "Number"))
                    .maxLength(40)
                    .required()
                    .searchable(SearchUse::Digits),
            },
        .unique = {{u"party_id"_s, u"kind"_s, u"number"_s}},
        .title = u"number"_s,
        .list = {u"kind"_s, u"number"_s},
        .searchOwner = u"party_id"_s,
        .createdBy = u"add-tax-id"_s,
        .icon = u"id-card"_s,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
