// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/crm_module.h"

#include "crm/crm_lists.h"
#include "crm/entities/note.h"
#include "crm/imports/customer_importer.h"
#include "crm/operations/add_address.h"
#include "crm/operations/add_agent.h"
#include "crm/operations/add_contact_point.h"
#include "crm/operations/add_customer.h"
#include "crm/operations/add_note.h"
#include "crm/operations/add_tax_id.h"
#include "crm/operations/assign_role.h"
#include "crm/operations/edit_contact_point.h"
#include "crm/operations/edit_party.h"
#include "crm/operations/remove_contact_point.h"
#include "crm/operations/remove_party.h"
#include "crm/operations/remove_tax_id.h"
#include "exchange/program.h"

namespace freehold {

void registerCrm(Program &program)
{
    program.catalogue.add<Party>();
    program.catalogue.add<PartyRole>();
    program.catalogue.add<ContactPoint>();
    program.catalogue.add<Address>();
    program.catalogue.add<TaxId>();
    program.catalogue.add<Note>();

    program.catalogue.addList(customerList());
    program.catalogue.addList(agentList());
    program.catalogue.addList(partyList());

    program.add(&addCustomer);
    program.add(&addAgent);
    program.add(&editParty);
    program.add(&addContactPointTo);
    program.add(&editContactPoint);
    program.add(&removeContactPointOf);
    program.add(&addAddressTo);
    program.add(&addTaxIdTo);
    program.add(&removeTaxIdOf);
    program.add(&addNoteTo);
    program.add(&assignRole);
    program.add(&removeParty);

    program.importers.add(customerImporter());
}

} // namespace freehold
