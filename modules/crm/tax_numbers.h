// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crm/entities/tax_id.h"

namespace freehold {

/// The number in the form it is kept in: capitals without spaces; of Aadhaar and SSN the last four digits, also when the
/// whole number was typed. InvalidInput with what is wrong: a PAN or GSTIN of the wrong form, a GSTIN whose check character
/// does not fit.
Result<QString> checkedTaxNumber(TaxIdKind kind, const QString &typed);

/// The fifteenth character of a GSTIN, computed from the first fourteen capitals and digits.
QChar gstinCheckCharacter(QStringView firstFourteen);

/// Whether the number names one person alone, so that two parties with it are the same (PAN, GSTIN, EIN, passport).
bool identifiesParty(TaxIdKind kind);

} // namespace freehold
