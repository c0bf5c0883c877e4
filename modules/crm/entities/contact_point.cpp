// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/entities/contact_point.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<ContactKind>()
{
    static const QList<Choice> choices{
        {u"phone"_s, label("ContactPoint", "Phone")},
        {u"email"_s, label("ContactPoint", "E-mail")},
        {u"other"_s, label("ContactPoint", "Other")},
    };
    return choices;
}

template <>
const Entity &entityOf<ContactPoint>()
{
    static const Entity entity{
        .table = u"contact_points"_s,
        .one = label("ContactPoint", "Phone or e-mail"),
        .many = label("ContactPoint", "Phones and e-mails"),
        .fields =
            {
                field<&ContactPoint::id>("id", label("ContactPoint", "Id")).hidden(),
                field<&ContactPoint::party>("party_id", label("ContactPoint", "Party")).to(u"parties"_s).required(),
                field<&ContactPoint::kind>("kind", label("ContactPoint", "Kind")),
                field<&ContactPoint::label>("label", label("ContactPoint", "Label")).maxLength(40),
                field<&ContactPoint::value>("value", label("ContactPoint", "Number or address"))
                    .required()
                    .searchable(),
                field<&ContactPoint::digits>("digits", label("ContactPoint", "Digits"))
                    .maxLength(40)
                    .hidden()
                    .searchable(SearchUse::Digits),
                field<&ContactPoint::matchKey>("match_key", label("ContactPoint", "Compared by")).hidden(),
                field<&ContactPoint::isPrimary>("is_primary", label("ContactPoint", "Primary")),
            },
        .title = u"value"_s,
        .list = {u"kind"_s, u"label"_s, u"value"_s, u"is_primary"_s},
        .searchOwner = u"party_id"_s,
        .createdBy = u"add-contact-point"_s,
        .icon = u"phone"_s,
        .isPlain = false,
    };
    return entity;
}

} // namespace freehold
