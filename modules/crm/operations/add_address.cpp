// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_address.h"

#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddAddress>()
{
    static const Operation operation{
        .name = u"add-address"_s,
        .label = label("AddAddress", "Add address"),
        .request = {{
            field<&AddAddress::party>("party", label("Address", "Party")).to(u"parties"_s).required(),
            field<&AddAddress::kind>("kind", label("Address", "Kind")),
            field<&AddAddress::line1>("line1", label("Address", "Address")).required(),
            field<&AddAddress::line2>("line2", label("Address", "Address, second line")),
            field<&AddAddress::city>("city", label("Address", "City")).maxLength(100),
            field<&AddAddress::district>("district", label("Address", "District")).maxLength(100),
            field<&AddAddress::state>("state", label("Address", "State")).maxLength(100),
            field<&AddAddress::postalCode>("postal_code", label("Address", "PIN or postcode")).maxLength(20),
            field<&AddAddress::country>("country", label("Address", "Country")).maxLength(60),
            field<&AddAddress::isPrimary>("is_primary", label("Address", "Primary")),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("AddAddress", "Adds a postal address to the party."),
        .icon = u"map-pin"_s,
    };
    return operation;
}

Outcome addAddressTo(Transaction &tx, const AddAddress &request)
{
    const Party party = tx.get(request.party);
    const Address address = addAddress(tx, {{},
                                            party.id,
                                            request.kind,
                                            request.line1.trimmed(),
                                            request.line2.trimmed(),
                                            request.city.simplified(),
                                            request.district.simplified(),
                                            request.state.simplified(),
                                            request.postalCode.simplified(),
                                            request.country.simplified(),
                                            request.isPrimary});
    return Outcome{entityOf<Address>().table, address.id.uuid(), {}, {}};
}

} // namespace freehold
