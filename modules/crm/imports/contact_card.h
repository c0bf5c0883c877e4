// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/operations/add_customer.h"
#include "exchange/vcard_reader.h"

namespace freehold {

/// The customer a vCard tells of. A card without a name is called by its organisation, e-mail or phone. Numbers that cannot be
/// dialled, web addresses and messenger names come as other contacts; title, department and an incomplete birthday come in the
/// note. InvalidInput for a card that names nobody.
Result<AddCustomer> customerFromCard(const VCard &card);

} // namespace freehold
