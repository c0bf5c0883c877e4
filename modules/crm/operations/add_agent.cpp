// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_agent.h"

#include "crm/operations/add_customer.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddAgent>()
{
    static const Operation operation{
        .name = u"add-agent"_s,
        .label = label("AddAgent", "Add agent"),
        .request = {{
            field<&AddAgent::fullName>("full_name", label("Party", "Full name")).required(),
            field<&AddAgent::code>("code", label("AddAgent", "Agent code")).maxLength(30),
            field<&AddAgent::phones>("phones", label("AddCustomer", "Phones")),
            field<&AddAgent::emails>("emails", label("AddCustomer", "E-mails")),
            field<&AddAgent::note>("note", label("AddCustomer", "Note")).multiline(),
            field<&AddAgent::allowDuplicate>("allow_duplicate",
                                             label("AddCustomer", "Add although it may be a duplicate")),
        }},
        .hint = label("AddAgent", "Adds a person or company that brings buyers."),
        .icon = u"user-plus"_s,
    };
    return operation;
}

Outcome addAgent(Transaction &tx, const AddAgent &request)
{
    AddCustomer person;
    person.fullName = request.fullName;
    person.code = request.code;
    person.phones = request.phones;
    person.emails = request.emails;
    person.note = request.note;
    person.allowDuplicate = request.allowDuplicate;
    return addParty(tx, person, PartyRoleKind::Agent);
}

} // namespace freehold
