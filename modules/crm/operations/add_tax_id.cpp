// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/add_tax_id.h"

#include "crm/party_rows.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<AddTaxId>()
{
    static const Operation operation{
        .name = u"add-tax-id"_s,
        .label = label("AddTaxId", "Add tax or identity number"),
        .request = {{
            field<&AddTaxId::party>("party", label("TaxId", "Party")).to(u"parties"_s).required(),
            field<&AddTaxId::kind>("kind", label("TaxId", "Kind")),
            field<&AddTaxId::number>("number", label("TaxId", "Number")).maxLength(40).required(),
        }},
        .subject = u"parties"_s,
        .subjectField = u"party"_s,
        .hint = label("AddTaxId", "Adds a PAN, GSTIN or another number and checks its form."),
        .icon = u"id-card"_s,
    };
    return operation;
}

Outcome addTaxIdTo(Transaction &tx, const AddTaxId &request)
{
    const Party party = tx.get(request.party);
    const TaxId taxId = addTaxId(tx, {{}, party.id, request.kind, request.number});
    return Outcome{entityOf<TaxId>().table, taxId.id.uuid(), taxId.number, {}};
}

} // namespace freehold
