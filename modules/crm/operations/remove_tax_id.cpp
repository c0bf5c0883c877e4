// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/operations/remove_tax_id.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<RemoveTaxId>()
{
    static const Operation operation{
        .name = u"remove-tax-id"_s,
        .label = label("RemoveTaxId", "Remove tax or identity number"),
        .request = {{
            field<&RemoveTaxId::taxId>("tax_id", label("TaxId", "Number")).to(u"tax_ids"_s).required(),
        }},
        .subject = u"tax_ids"_s,
        .subjectField = u"tax_id"_s,
        .hint = label("RemoveTaxId", "Moves the number to the trash."),
        .icon = u"trash-2"_s,
    };
    return operation;
}

Outcome removeTaxIdOf(Transaction &tx, const RemoveTaxId &request)
{
    const TaxId taxId = tx.get(request.taxId);
    tx.remove(taxId.id);
    return Outcome{entityOf<Party>().table, taxId.party.uuid(), {}, {}};
}

} // namespace freehold
