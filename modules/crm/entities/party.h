// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// What a party is before the law.
enum class PartyKind { Individual, Organisation, Huf, Trust, Partnership, Government };

/// A person or organisation the company deals with: kept once, in as many roles as it has (PartyRole). Its code is the
/// customer code once it is a buyer, else the code of its first other role.
struct Party {
    Id<Party> id;
    PartyKind kind = PartyKind::Individual;
    QString code;     ///< set with the roles; empty while no role has one
    QString fullName; ///< as it stands on documents
    QString prefix;   ///< "Mr", "Smt.", "Dr"
    QString givenName;
    QString familyName;
    QString parentName; ///< as on deeds: "S/o Ram Lal"
    QDate birthDate;
    QDate customerSince; ///< since when it is a buyer; set with that role, invalid without it
    QString language;    ///< of letters to it: "en", "hi"; empty = the company's
    bool doNotCall = false;
    bool doNotMessage = false;
    bool doNotEmail = false;
};

template <>
const QList<Choice> &choicesOf<PartyKind>();
template <>
const Entity &entityOf<Party>();

} // namespace freehold
