// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

struct Booking;
struct JournalEntry;
struct Party;
struct Project;

/// The stored state of a demand; how much of it is paid is always computed.
enum class DemandState { Raised, Cancelled };

/// A request to a buyer to pay schedule lines that fall due. Policy A posts it as a receivable; in policy B it is a memo.
struct Demand {
    Id<Demand> id;
    QString number;
    Id<Booking> booking;
    Id<Project> project;
    Id<Party> party; ///< the first buyer
    QDate day;
    QDate dueDay; ///< of its latest line
    Money amount; ///< sum of its lines, tax included
    QString currency;
    DemandState state = DemandState::Raised;
    QDate cancelledDay;
    QString cancelReason;
    bool isOpening = false;
    Id<JournalEntry> entry; ///< null in policy B
};

template <>
const QList<Choice> &choicesOf<DemandState>();
template <>
const Entity &entityOf<Demand>();

} // namespace freehold
