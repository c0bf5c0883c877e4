// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/entities/party.h"

namespace freehold {

/// As what the company deals with a party.
enum class PartyRoleKind { Buyer, Agent, Vendor, Contractor, Landowner, Lender, Staff };

/// One role of one party; each at most once.
struct PartyRole {
    Id<PartyRole> id;
    Id<Party> party;
    PartyRoleKind role = PartyRoleKind::Buyer;
    QString code; ///< number in this role ("C-00042"), unique within it; may be empty but for buyers
    QDate since;
};

template <>
const QList<Choice> &choicesOf<PartyRoleKind>();
template <>
const Entity &entityOf<PartyRole>();

} // namespace freehold
