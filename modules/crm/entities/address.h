// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"

namespace freehold {

/// What an address of a party is for.
enum class AddressKind { Residence, Office, Permanent, Other };

/// A postal address of a party.
struct Address {
    Id<Address> id;
    Id<Party> party;
    AddressKind kind = AddressKind::Residence;
    QString line1;
    QString line2;
    QString city;
    QString district;
    QString state;
    QString postalCode;
    QString country;        ///< as written on a letter; empty = the company's
    bool isPrimary = false; ///< the one documents carry; one per party
};

template <>
const QList<Choice> &choicesOf<AddressKind>();
template <>
const Entity &entityOf<Address>();

/// The lines of a letter's address, empty ones left out: "12 MG Road", "Near temple", "Indore 452001, Madhya Pradesh".
QStringList addressLines(const Address &address);

} // namespace freehold
