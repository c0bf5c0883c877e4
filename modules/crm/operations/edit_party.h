// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"
#include "store/transaction.h"

namespace freehold {

/// What becomes of a yes-or-no field of an edited record.
enum class FlagChange { Keep, Yes, No };

/// Corrects what is known about a party. Empty fields stay as they are; `clear` names those to be emptied.
struct EditParty {
    Id<Party> party;
    QString fullName;
    QString prefix;
    QString givenName;
    QString familyName;
    QString parentName;
    QDate birthDate;
    QString language;
    FlagChange doNotCall = FlagChange::Keep;
    FlagChange doNotMessage = FlagChange::Keep;
    FlagChange doNotEmail = FlagChange::Keep;
    QString clear; ///< names of optional fields, separated by commas: "parent_name, birth_date"
};

template <>
const QList<Choice> &choicesOf<FlagChange>();
template <>
const Operation &operationOf<EditParty>();

/// NotFound if the party is gone, InvalidInput when `clear` names a field that has to be filled or does not exist.
Outcome editParty(Transaction &tx, const EditParty &request);

} // namespace freehold
