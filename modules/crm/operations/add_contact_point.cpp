// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_contact_point.h"

#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddContactPoint>()
{
    static const Operation operation{
        .name = u"add-contact-point"_s,
        .label = label("AddContactPoint", "Add phone or e-mail"),
        .request = {{
            field<&AddContactPoint::party>("party", label("ContactPoint", "Party")).to(u"parties"_s).required(),
            field<&AddContactPoint::kind>("kind", label("ContactPoint", "Kind")),
            field<&AddContactPoint::value>("value", label("ContactPoint", "Number or address")).required(),
            field<&AddContactPoint::label>("label", label("ContactPoint", "Label")).maxLength(40),
            field<&AddContactPoint::isPrimary>("is_primary", label("ContactPoint", "Primary")),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("AddContactPoint", "Adds a phone number, an e-mail address or another way to reach the party."),
        .icon = u"phone"_s,
    };
    return operation;
}

Outcome addContactPointTo(Transaction &tx, const AddContactPoint &request)
{
    const Party party = tx.get(request.party);
    const ContactPoint point = addContactPoint(
        tx, {{}, party.id, request.kind, request.label.trimmed(), request.value, {}, {}, request.isPrimary});
    return Outcome{entityOf<ContactPoint>().table, point.id.uuid(), {}, {}};
}

} // namespace freehold
