// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace freehold {

/// Takes back a row that an import of bookings added: receipts and bookings are cancelled by counter-documents and keep their numbers;
/// what belongs to them goes with them. True when the row is done with.
bool takeBookingBack(Transaction &tx, const QString &table, const QUuid &id);

} // namespace freehold
