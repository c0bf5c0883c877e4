// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/remove_contact_point.h"

#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<RemoveContactPoint>()
{
    static const Operation operation{
        .name = u"remove-contact-point"_s,
        .label = label("RemoveContactPoint", "Remove phone or e-mail"),
        .request = {{
            field<&RemoveContactPoint::contactPoint>("contact_point", label("ContactPoint", "Phone or e-mail"))
                .to(u"contact_points"_s)
                .required(),
        }},
        .subject = u"contact_points"_s,
        .subjectField = u"contact_point"_s,
        .hint = label("RemoveContactPoint", "Moves the number or address to the trash."),
        .icon = u"trash-2"_s,
    };
    return operation;
}

Outcome removeContactPointOf(Transaction &tx, const RemoveContactPoint &request)
{
    const ContactPoint point = tx.get(request.contactPoint);
    removeContactPoint(tx, point.id);
    return Outcome{entityOf<Party>().table, point.party.uuid(), {}, {}};
}

} // namespace freehold
