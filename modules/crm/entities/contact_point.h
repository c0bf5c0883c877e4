// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"

namespace freehold {

/// By what a party is reached.
enum class ContactKind { Phone, Email, Other };

/// A phone number, e-mail address or other way to reach a party, as it was given, with what it is compared by.
struct ContactPoint {
    Id<ContactPoint> id;
    Id<Party> party;
    ContactKind kind = ContactKind::Phone;
    QString label;          ///< "mobile", "home", "office"
    QString value;          ///< as typed
    QString digits;         ///< of a phone: all its digits, country code included when it was given
    QString matchKey;       ///< of a phone: its last seven digits; of an e-mail: its folded form
    bool isPrimary = false; ///< one of each kind and party
};

template <>
const QList<Choice> &choicesOf<ContactKind>();
template <>
const Entity &entityOf<ContactPoint>();

} // namespace freehold
