// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"

namespace freehold {

/// A number a tax or identity office gave. Of Aadhaar and SSN only the last four digits are ever stored.
enum class TaxIdKind { Pan, AadhaarLast4, Gstin, SsnLast4, Ein, Passport, Other };

/// One identity number of a party, in its written form without spaces.
struct TaxId {
    Id<TaxId> id;
    Id<Party> party;
    TaxIdKind kind = TaxIdKind::Pan;
    QString number;
};

template <>
const QList<Choice> &choicesOf<TaxIdKind>();
template <>
const Entity &entityOf<TaxId>();

} // namespace freehold
