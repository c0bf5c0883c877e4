// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/address.h"
#include "crm/entities/contact_point.h"
#include "crm/entities/note.h"
#include "crm/entities/tax_id.h"
#include "store/transaction.h"

namespace freehold {

/// Adds the phone, e-mail or other way to reach `point.party`: checks its value, computes what it is compared by, and makes it the
/// primary one when it is the first of its kind or says so. InvalidInput for what is no phone or e-mail. The same value
/// twice is kept once; returns the row that stands.
ContactPoint addContactPoint(Transaction &tx, ContactPoint point);
/// Writes a changed one by the same rules.
void changeContactPoint(Transaction &tx, ContactPoint point);
/// Takes it away; the oldest of its kind becomes the primary one if it was that.
void removeContactPoint(Transaction &tx, Id<ContactPoint> point);

/// Adds the address; the first one of a party, or one that says so, is the primary one.
Address addAddress(Transaction &tx, Address address);

/// Adds the number in its kept form. InvalidInput if it is no such number, Conflict if another party has it and it can belong to
/// one only. The same number twice is kept once.
TaxId addTaxId(Transaction &tx, TaxId taxId);

/// Writes a note down now, by the user of the transaction.
Note addNote(Transaction &tx, Id<Party> party, const QString &body);

} // namespace freehold
