// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/edit_contact_point.h"

#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<EditContactPoint>()
{
    static const Operation operation{
        .name = u"edit-contact-point"_s,
        .label = label("EditContactPoint", "Edit phone or e-mail"),
        .request = {{
            field<&EditContactPoint::contactPoint>("contact_point", label("ContactPoint", "Phone or e-mail"))
                .to(u"contact_points"_s)
                .required(),
            field<&EditContactPoint::value>("value", label("ContactPoint", "Number or address")),
            field<&EditContactPoint::label>("label", label("ContactPoint", "Label")).maxLength(40),
            field<&EditContactPoint::isPrimary>("is_primary", label("ContactPoint", "Primary")),
        }},
        .subject = u"contact_points"_s,
        .subjectField = u"contact_point"_s,
        .hint = label("EditContactPoint", "Corrects the number or address, or makes it the primary one."),
        .icon = u"pencil"_s,
    };
    return operation;
}

Outcome editContactPoint(Transaction &tx, const EditContactPoint &request)
{
    ContactPoint point = tx.get(request.contactPoint);
    if (!request.value.trimmed().isEmpty())
        point.value = request.value;
    if (!request.label.trimmed().isEmpty())
        point.label = request.label.trimmed();
    point.isPrimary = point.isPrimary || request.isPrimary;
    changeContactPoint(tx, point);
    return Outcome{entityOf<ContactPoint>().table, point.id.uuid(), {}, {}};
}

} // namespace freehold
