// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crm/entities/tax_id.h"

namespace freehold {

/// The number in the form it is kept in: capitals without spaces. InvalidInput with what is wrong: a PAN or GSTIN of the wrong
/// form, a GSTIN whose check character does not fit, more than the last four digits of an Aadhaar number or SSN. Those are
/// refused, not cut, because a request is kept as it was made: cut them before with lastFourOnly().
Result<QString> checkedTaxNumber(TaxIdKind kind, const QString &typed);

/// The last four digits of a whole Aadhaar number or SSN; every other text as it is.
QString lastFourOnly(TaxIdKind kind, const QString &typed);

/// The fifteenth character of a GSTIN, computed from the first fourteen capitals and digits.
QChar gstinCheckCharacter(QStringView firstFourteen);

/// Whether the number names one person alone, so that two parties with it are the same (PAN, GSTIN, EIN, passport).
bool identifiesParty(TaxIdKind kind);

} // namespace freehold
