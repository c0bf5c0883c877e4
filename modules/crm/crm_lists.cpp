// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/crm_lists.h"

#include "crm/entities/party.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<Field> personColumns()
{
    return {
        column("code", label("Party", "Code"), FieldType::Text),
        column("full_name", label("Party", "Full name"), FieldType::Text),
        column("kind", label("Party", "Kind"), FieldType::Text).oneOf(choicesOf<PartyKind>()),
        column("phone", label("PartyList", "Phone"), FieldType::Text),
        column("email", label("PartyList", "E-mail"), FieldType::Text),
        column("city", label("PartyList", "City"), FieldType::Text),
    };
}

QList<Field> roleColumns()
{
    return personColumns() << column("since", label("PartyRole", "Since"), FieldType::Date);
}

} // namespace

List customerList()
{
    return List{
        .name = u"customers"_s,
        .label = label("CustomerList", "Customers"),
        .entity = u"parties"_s,
        .source = u"customer_list"_s,
        .columns = roleColumns(),
        .shown = {u"code"_s, u"full_name"_s, u"phone"_s, u"email"_s, u"city"_s, u"since"_s},
        .order = {{u"full_name"_s, false}},
        .icon = u"users"_s,
        .createdBy = u"add-customer"_s,
        .section = u"sales"_s,
        .emptyText = label("CustomerList", "No customers yet. Add one, or bring in your customer list."),
    };
}

List agentList()
{
    return List{
        .name = u"agents"_s,
        .label = label("AgentList", "Agents"),
        .entity = u"parties"_s,
        .source = u"agent_list"_s,
        .columns = roleColumns(),
        .shown = {u"code"_s, u"full_name"_s, u"phone"_s, u"email"_s, u"city"_s, u"since"_s},
        .order = {{u"full_name"_s, false}},
        .icon = u"handshake"_s,
        .createdBy = u"add-agent"_s,
        .section = u"sales"_s,
        .emptyText = label("AgentList", "No agents yet. Add the people who bring you buyers."),
    };
}

List partyList()
{
    return List{
        .name = u"parties"_s,
        .label = label("PartyList", "People and organisations"),
        .entity = u"parties"_s,
        .source = u"party_list"_s,
        .columns = personColumns(),
        .order = {{u"full_name"_s, false}},
        .icon = u"contact"_s,
        .createdBy = u"add-customer"_s,
        .emptyText = label("PartyList", "Nobody here yet. Add a customer or an agent."),
    };
}

} // namespace freehold
